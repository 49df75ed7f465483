// One "--set /path=value" on top of a scenario.
#include "core/base/nearest.h"
#include "core/base/text.h"
#include "core/io/scenario_fields.h"
#include "core/io/scenario_json.h"

namespace core {
namespace {

/// The words of a command line as the JSON that a row wants.
Json jsonOf(std::string_view value, bool isYesNo)
{
    const auto word = trimmed(value);
    if (word == "null")
        return {};
    if (isYesNo && (word == "true" || word == "false"))
        return Json::ofBool(word == "true");
    return Json::ofText(word);
}

void setParam(Reading& reading, const ParamRef& row, std::string_view value, const std::string& where)
{
    const auto number = parseNumber(trimmed(value));
    reading.param(row, number ? Json::ofNumber(*number) : jsonOf(value, false), where);
}

void setField(Reading& reading, const Field& field, std::size_t deployment, std::string_view value,
              const std::string& where)
{
    if (field.isText) {
        field.read(reading, deployment, value == "null" ? Json() : Json::ofText(value), where);
        return;
    }
    Issues faults;
    const auto json = parseJson(value, faults);
    for (const Issue& fault : faults)
        reading.wrong(where + fault.where, fault.what);
    if (!json || !faults.empty())
        return;
    std::erase_if(reading.scenario.extras,
                  [&](const auto& extra) { return extra.first.starts_with(where + "/"); });
    field.read(reading, deployment, *json, where);
}

/// Every path that can be set. Deployments that are not there are shown as the first would be.
std::vector<std::string> settable(const Scenario& scenario)
{
    std::vector<std::string> out;
    const auto add = [&](const char* pattern) {
        const std::size_t count
            = hasDeployment(pattern) ? std::max<std::size_t>(scenario.inference.size(), 1) : 1;
        for (std::size_t i = 0; i < count; ++i)
            out.push_back(keyFor(pattern, i));
    };
    for (const Param& param : params())
        add(param.key);
    for (const Choice& choice : choices())
        add(choice.key);
    for (const Field& field : fields())
        add(field.key);
    return out;
}

/// The pattern that a path fits, with its number; deployments need not be there.
struct Match
{
    const Param* param = nullptr;
    const Choice* choice = nullptr;
    const Field* field = nullptr;
    bool isPerDeployment = false;
    std::size_t deployment = 0;
};

std::optional<Match> matchOf(std::string_view path)
{
    for (const Param& param : params())
        if (const auto i = matchKey(param.key, path))
            return Match {&param, nullptr, nullptr, param.isPerDeployment(), *i};
    for (const Choice& choice : choices())
        if (const auto i = matchKey(choice.key, path))
            return Match {nullptr, &choice, nullptr, choice.isPerDeployment(), *i};
    for (const Field& field : fields())
        if (const auto i = matchKey(field.key, path))
            return Match {nullptr, nullptr, &field, field.isPerDeployment(), *i};
    return std::nullopt;
}

Message unknownPath(const Scenario& scenario, std::string_view path)
{
    const std::string near = nearest(path, settable(scenario));
    return near.empty() ? Message(N_("is not a path of a scenario"))
                        : Message(N_("is not a path of a scenario; did you mean \"%1\"?"), {near});
}

Message noDeployment(std::size_t count)
{
    return count == 0
        ? Message(N_("the scenario has no deployments"))
        : Message(N_("there is no such deployment: they are counted from 0 to %1"), {double(count - 1)});
}

}

Result<Scenario> withSetting(const Scenario& scenario, std::string_view path, std::string_view value)
{
    const std::string where(path);
    if (firstBadUtf8(path) || firstBadUtf8(value))
        return Issue {firstBadUtf8(path) ? "" : where, N_("is not UTF-8 text")};
    const auto match = matchOf(path);
    if (!match)
        return Issue {where, unknownPath(scenario, path)};
    if (match->isPerDeployment && match->deployment >= scenario.inference.size())
        return Issue {where, noDeployment(scenario.inference.size())};

    Reading reading;
    reading.scenario = scenario;
    if (match->param != nullptr)
        setParam(reading, {match->param, match->deployment}, value, where);
    else if (match->choice != nullptr)
        reading.choice({match->choice, match->deployment}, jsonOf(value, match->choice->isYesNo), where);
    else
        setField(reading, *match->field, match->deployment, value, where);
    if (!reading.errors.empty())
        return reading.errors;
    return std::move(reading.scenario);
}

}
