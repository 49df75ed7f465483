#include "core/io/scenario_reading.h"

#include "core/base/nearest.h"
#include "core/base/text.h"

#include <algorithm>

namespace core {
namespace {

constexpr std::size_t mostKept = 1000;

Scenario defaultsFor(std::size_t deployment)
{
    Scenario s;
    s.inference.resize(deployment + 1);
    return s;
}

std::string allowedWords(const Choice& choice)
{
    std::string out;
    for (const Option& option : choice.options())
        out += (out.empty() ? "" : ", ") + std::string(option.key);
    return out;
}

}

void Reading::wrong(const std::string& where, Message what)
{
    if (isFull())
        ++moreErrors;
    else
        errors.push_back({where, std::move(what)});
}

void Reading::keep(const std::string& where, const Json& json, const std::vector<std::string>& known)
{
    if (scenario.extras.size() == mostKept) {
        const Issue tooMany {
            "", Message(N_("has more than %1 unknown keys; is this a scenario?"), {double(mostKept)})};
        if (std::ranges::find(errors, tooMany) == errors.end())
            wrong(tooMany.where, tooMany.what);
        return;
    }
    scenario.extras[where] = printJson(json, -1);
    const auto steps = pointerSteps(where);
    const std::string near = nearest(steps.back(), known);
    if (where == "/$schema") // editors look for their help here
        return;
    warnings.push_back(
        {where,
         near.empty() ? Message(N_("is not a key of this version; it is kept as it is"))
                      : Message(N_("is not a key of this version; it is kept as it is. Did you mean \"%1\"?"),
                                {near})});
}

void Reading::keepOthers(const Json& object, const std::string& where, const std::vector<std::string>& known)
{
    for (std::size_t i = 0; i < object.items.size(); ++i)
        if (std::ranges::find(known, object.keys[i]) == known.end())
            keep(where + "/" + pointerStep(object.keys[i]), object.items[i], known);
}

bool Reading::isList(const Json& json, const std::string& where)
{
    if (!json.isArray() && !json.isNull())
        wrong(where, {N_("%1 is not a list"), {excerptOf(json)}});
    return json.isArray();
}

bool Reading::isObject(const Json& json, const std::string& where)
{
    if (!json.isObject() && !json.isNull())
        wrong(where, {N_("%1 is not an object"), {excerptOf(json)}});
    return json.isObject();
}

std::optional<double> Reading::number(const Json& object, const std::string& where, const char* key,
                                      double min, double max)
{
    const Json* json = object.find(key);
    const std::string place = where + "/" + key;
    if (json == nullptr || json->isNull())
        wrong(place, N_("is missing"));
    else if (!json->isNumber())
        wrong(place, {N_("%1 is not a number"), {excerptOf(*json)}});
    else if (json->value < min)
        wrong(place, {N_("%1 is below the minimum %2"), {json->value, min}});
    else if (json->value > max)
        wrong(place, {N_("%1 is above the maximum %2"), {json->value, max}});
    else
        return json->value;
    return std::nullopt;
}

void Reading::text(const Json& json, const std::string& where, std::string& into, bool mayHaveLines)
{
    if (json.isText()) {
        into = withoutControls(json.text, mayHaveLines);
        if (into != json.text)
            warnings.push_back(
                {where, {N_("%1: its control characters were made blanks"), {excerptOf(json)}}});
    } else if (!json.isNull()) {
        wrong(where, {N_("%1 is not a text"), {excerptOf(json)}});
    }
}

void Reading::param(const ParamRef& row, const Json& json, const std::string& where)
{
    if (json.isNull()) {
        row.set(scenario, row.get(defaultsFor(row.deployment)));
    } else if (!json.isNumber()) {
        wrong(where,
              {row->isWhole ? N_("%1 is not a whole number from %2 to %3")
                            : N_("%1 is not a number from %2 to %3"),
               {excerptOf(json), row->min, row->max}});
    } else if (Message why = whyNot(*row.param, json.value); !why.isEmpty()) {
        wrong(where, std::move(why));
    } else {
        row.set(scenario, json.value);
    }
}

void Reading::choice(const ChoiceRef& row, const Json& json, const std::string& where)
{
    if (json.isNull()) {
        row.set(scenario, row.get(defaultsFor(row.deployment))); // empty, where the catalogue's is taken
    } else if (json.kind != (row->isYesNo ? Json::Kind::Bool : Json::Kind::Text)) {
        wrong(where,
              row->from == PickFrom::List
                  ? Message(N_("%1 is not one of %2"), {excerptOf(json), allowedWords(*row.choice)})
                  : Message(N_("%1 is not a text"), {excerptOf(json)}));
    } else if (Message why = whyNot(*row.choice, json.text); !why.isEmpty()) {
        wrong(where, std::move(why));
    } else {
        row.set(scenario, json.text);
    }
}

}
