#include "core/io/scenario_fields.h"

#include <cmath>
#include <limits>

namespace core {
namespace {

constexpr double mostLevels = 1e6, mostTrials = 1e9;

template<auto Field>
Json writeText(const Scenario& s, std::size_t)
{
    return Json::ofText(s.*Field);
}

Json writeTags(const Scenario& s, std::size_t)
{
    Json out = Json::array();
    for (const std::string& tag : s.tags)
        out.items.push_back(Json::ofText(tag));
    return out;
}

void readTags(Reading& reading, std::size_t, const Json& json, const std::string& where)
{
    reading.scenario.tags.clear();
    if (!reading.isList(json, where))
        return;
    for (std::size_t i = 0; i < json.items.size(); ++i) {
        const std::string place = where + "/" + std::to_string(i);
        if (json.items[i].isText())
            reading.text(json.items[i], place, reading.scenario.tags.emplace_back());
        else
            reading.wrong(place, {N_("%1 is not a text"), {excerptOf(json.items[i])}});
    }
}

Json writeLevels(const Scenario& s, std::size_t)
{
    Json out = Json::array();
    for (const int level : s.training.search.levels)
        out.items.push_back(Json::ofNumber(level));
    return out;
}

void readLevels(Reading& reading, std::size_t, const Json& json, const std::string& where)
{
    auto& levels = reading.scenario.training.search.levels;
    levels.clear();
    if (!reading.isList(json, where))
        return;
    double trials = 1;
    for (std::size_t i = 0; i < json.items.size(); ++i) {
        const Json& item = json.items[i];
        if (item.isNumber() && item.value >= 1 && item.value <= mostLevels
            && item.value == std::floor(item.value)) {
            levels.push_back(int(item.value));
            trials *= item.value;
        } else {
            reading.wrong(where + "/" + std::to_string(i),
                          {N_("%1 is not a whole number from 1 to %2"), {excerptOf(item), mostLevels}});
        }
    }
    if (trials > mostTrials)
        reading.wrong(where, {N_("makes more than %1 trials"), {mostTrials}});
}

Json writeStart(const Scenario& s, std::size_t)
{
    return Json::ofText(s.horizon.start);
}

bool isMonth(std::string_view text)
{
    const auto isDigit = [&](std::size_t i) { return text[i] >= '0' && text[i] <= '9'; };
    if (text.size() != 7 || text[4] != '-')
        return false;
    for (const std::size_t i : {0, 1, 2, 3, 5, 6})
        if (!isDigit(i))
            return false;
    const int month = (text[5] - '0') * 10 + (text[6] - '0');
    return month >= 1 && month <= 12;
}

void readStart(Reading& reading, std::size_t, const Json& json, const std::string& where)
{
    if (json.isNull())
        reading.scenario.horizon.start = Horizon {}.start;
    else if (json.isText() && isMonth(json.text))
        reading.scenario.horizon.start = json.text;
    else
        reading.wrong(where,
                      {N_("%1 is not a month; write year and month, as in \"2026-01\""), {excerptOf(json)}});
}

Json writeParameters(const Scenario& s, std::size_t)
{
    Json out = Json::object();
    for (const auto& [name, value] : s.returns.parameters)
        out.add(name, Json::ofNumber(value));
    return out;
}

void readParameters(Reading& reading, std::size_t, const Json& json, const std::string& where)
{
    reading.scenario.returns.parameters.clear();
    if (!reading.isObject(json, where))
        return;
    for (std::size_t i = 0; i < json.items.size(); ++i)
        if (json.items[i].isNumber())
            reading.scenario.returns.parameters[json.keys[i]] = json.items[i].value;
        else
            reading.wrong(where + "/" + pointerStep(json.keys[i]),
                          {N_("%1 is not a number"), {excerptOf(json.items[i])}});
}

Json writePoints(const Scenario& s, std::size_t)
{
    Json out = Json::array();
    for (const ReturnsPoint& point : s.returns.points) {
        Json item = Json::object();
        item.add("flops", Json::ofNumber(point.compute.value));
        item.add("metric", Json::ofNumber(point.metric));
        out.items.push_back(std::move(item));
    }
    return out;
}

void readPoints(Reading& reading, std::size_t, const Json& json, const std::string& where)
{
    static const std::vector<std::string> known {"flops", "metric"};
    auto& points = reading.scenario.returns.points;
    points.clear();
    if (!reading.isList(json, where))
        return;
    for (std::size_t i = 0; i < json.items.size(); ++i) {
        const Json& item = json.items[i];
        const std::string place = where + "/" + std::to_string(i);
        if (!item.isObject()) {
            reading.wrong(
                place,
                {N_("%1 is not a point; write {\"flops\": 1e18, \"metric\": 0.5}"), {excerptOf(item)}});
            continue;
        }
        constexpr double widest = std::numeric_limits<double>::max();
        const auto flops = reading.number(item, place, "flops", 1, 1e32);
        const auto metric = reading.number(item, place, "metric", -widest, widest);
        reading.keepOthers(item, place, known);
        points.push_back({{flops.value_or(1)}, metric.value_or(0)});
    }
}

void readName(Reading& reading, std::size_t, const Json& json, const std::string& where)
{
    reading.scenario.name = Scenario {}.name;
    reading.text(json, where, reading.scenario.name);
}

void readNotes(Reading& reading, std::size_t, const Json& json, const std::string& where)
{
    reading.scenario.notes.clear();
    reading.text(json, where, reading.scenario.notes, true);
}

Json writeDeploymentName(const Scenario& s, std::size_t deployment)
{
    return Json::ofText(s.inference[deployment].name);
}

void readDeploymentName(Reading& reading, std::size_t deployment, const Json& json, const std::string& where)
{
    std::string& name = reading.scenario.inference[deployment].name;
    name.clear();
    reading.text(json, where, name);
}

// clang-format off
constexpr Field table[] = {
    {"/name",                   true,  writeText<&Scenario::name>,  readName},
    {"/notes",                  true,  writeText<&Scenario::notes>, readNotes},
    {"/tags",                   false, writeTags,                   readTags},
    {"/training/search/levels", false, writeLevels,                 readLevels},
    {"/inference/*/name",       true,  writeDeploymentName,         readDeploymentName},
    {"/horizon/start",          true,  writeStart,                  readStart},
    {"/returns/parameters",     false, writeParameters,             readParameters},
    {"/returns/points",         false, writePoints,                 readPoints},
    {"/uncertainty",            false, writeUncertainty,            readUncertainty},
};
// clang-format on

}

std::span<const Field> fields()
{
    return table;
}

}
