// The section "uncertainty" of a scenario.
#include "core/base/nearest.h"
#include "core/io/scenario_fields.h"
#include "core/model/names.h"

#include <algorithm>
#include <cmath>

namespace core {
namespace {

std::optional<Shape> readShape(Reading& reading, const Json& json, const std::string& where)
{
    const Json* word = json.find("distribution");
    const std::string place = where + "/distribution";
    if (word == nullptr || word->isNull()) {
        reading.wrong(place, N_("is missing"));
        return std::nullopt;
    }
    if (const auto shape = word->isText() ? fromKey<Shape>(word->text) : std::nullopt)
        return shape;
    std::string allowed;
    for (const auto& n : names<Shape>())
        allowed += (allowed.empty() ? "" : ", ") + std::string(n.key);
    reading.wrong(place, {N_("%1 is not one of %2"), {excerptOf(*word), allowed}});
    return std::nullopt;
}

/// Where only the ends of a spread are stated, its middle: the mean, of logarithms for the log-normal one.
double middleOf(Shape shape, double low, double high)
{
    const double middle = shape == Shape::LogNormal ? std::sqrt(low) * std::sqrt(high) : low / 2 + high / 2;
    return low <= high ? std::clamp(middle, low, high) : middle;
}

void checkOrder(Reading& reading, const Uncertainty& spread, const std::string& where)
{
    if (spread.low > spread.high)
        reading.wrong(where + "/low", {N_("%1 is above the high end %2"), {spread.low, spread.high}});
    else if (spread.mode < spread.low || spread.mode > spread.high)
        reading.wrong(where + "/mode",
                      {N_("%1 is not between %2 and %3"), {spread.mode, spread.low, spread.high}});
    if (spread.shape == Shape::LogNormal && spread.low <= 0)
        reading.wrong(where + "/low", {N_("%1 is not above 0, as a log-normal spread needs"), {spread.low}});
}

std::vector<std::string> keysOf(const Scenario& scenario)
{
    std::vector<std::string> keys;
    for (const ParamRef& param : paramsOf(scenario))
        keys.push_back(param.key());
    return keys;
}

void readSpread(Reading& reading, const std::string& key, const Json& json, const std::string& where)
{
    static const std::vector<std::string> known {"distribution", "low", "mode", "high"};
    const ParamRef row = findParam(reading.scenario, key);
    if (!row) {
        const std::string near = reading.isFull() ? "" : nearest(key, keysOf(reading.scenario));
        reading.wrong(where,
                      near.empty()
                          ? Message(N_("names no number of this scenario"))
                          : Message(N_("names no number of this scenario; did you mean \"%1\"?"), {near}));
        return;
    }
    if (!json.isObject()) {
        reading.wrong(where, {N_("%1 is not an object"), {excerptOf(json)}});
        return;
    }
    reading.keepOthers(json, where, known);
    const auto shape = readShape(reading, json, where);
    const auto low = reading.number(json, where, "low", row->min, row->max);
    const auto high = reading.number(json, where, "high", row->min, row->max);
    const Json* stated = json.find("mode");
    const bool hasMode = shape == Shape::Triangular || (stated != nullptr && !stated->isNull());
    const auto mode = hasMode ? reading.number(json, where, "mode", row->min, row->max) : std::nullopt;
    if (!shape || !low || !high || (hasMode && !mode))
        return;
    const Uncertainty spread {*shape, *low, mode.value_or(middleOf(*shape, *low, *high)), *high};
    checkOrder(reading, spread, where);
    reading.scenario.uncertainty[key] = spread;
}

}

/// Rows of deployments that are no more are left out: the file must be readable again.
Json writeUncertainty(const Scenario& s, std::size_t)
{
    Json out = Json::object();
    for (const auto& [key, spread] : s.uncertainty) {
        if (!findParam(s, key))
            continue;
        Json item = Json::object();
        item.add("distribution", Json::ofText(keyOf(spread.shape)));
        item.add("low", Json::ofNumber(spread.low));
        item.add("mode", Json::ofNumber(spread.mode));
        item.add("high", Json::ofNumber(spread.high));
        out.add(key, std::move(item));
    }
    return out;
}

void readUncertainty(Reading& reading, std::size_t, const Json& json, const std::string& where)
{
    reading.scenario.uncertainty.clear();
    if (!reading.isObject(json, where))
        return;
    for (std::size_t i = 0; i < json.items.size(); ++i)
        if (!json.items[i].isNull())
            readSpread(reading, json.keys[i], json.items[i], where + "/" + pointerStep(json.keys[i]));
}

}
