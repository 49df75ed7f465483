// The way through a scenario's document: each key is looked up in the tables of rows and fields; what is
// found in none of them is kept.
#include "core/io/scenario_fields.h"
#include "core/io/scenario_json.h"
#include "core/io/scenario_upgrade.h"

#include <cmath>
#include <map>

namespace core {
namespace {

constexpr const char* formatName = "carbacus.scenario";
constexpr const char* deployments = "/inference";

/// What a place of the file is: a row, a field, or a section of such.
struct Place
{
    const Param* param = nullptr;
    const Choice* choice = nullptr;
    const Field* field = nullptr;
    std::vector<std::string> keys; ///< of a section: what may stand in it
};

/// Every place by its pattern, sections made from the keys of the rows.
class Places
{
public:
    Places()
    {
        for (const char* const key : {"/format", "/version"})
            add(key);
        for (const Param& param : params())
            add(param.key).param = &param;
        for (const Choice& choice : choices())
            add(choice.key).choice = &choice;
        for (const Field& field : fields())
            add(field.key).field = &field;
    }

    const Place* find(const std::string& pattern) const
    {
        const auto found = m_places.find(pattern);
        return found == m_places.end() ? nullptr : &found->second;
    }

private:
    Place& add(const std::string& pattern)
    {
        if (const auto [place, isNew] = m_places.try_emplace(pattern); !isNew || pattern.empty())
            return place->second;
        const auto slash = pattern.rfind('/');
        add(pattern.substr(0, slash)).keys.push_back(pattern.substr(slash + 1));
        return m_places[pattern];
    }

    std::map<std::string, Place> m_places;
};

/// Reads one document into a scenario.
class Reader
{
public:
    explicit Reader(Issues faults) { m_reading.errors = std::move(faults); }

    Result<ReadScenario> read(const Json& document)
    {
        makeDeployments(document.find("inference"));
        section(document, "", "", 0);
        if (m_reading.moreErrors > 0)
            m_reading.errors.push_back(
                {"", Message(N_("has %1 more faults of this kind"), {double(m_reading.moreErrors)})});
        if (!m_reading.errors.empty())
            return m_reading.errors;
        return ReadScenario {std::move(m_reading.scenario), std::move(m_reading.warnings)};
    }

private:
    /// Before all else: uncertainties may speak of them further up in the file.
    void makeDeployments(const Json* list)
    {
        if (list != nullptr && list->isArray() && list->items.size() <= mostDeployments)
            m_reading.scenario.inference.resize(list->items.size());
    }

    void section(const Json& object, const std::string& pattern, const std::string& where,
                 std::size_t deployment)
    {
        static const Places places;
        for (std::size_t i = 0; i < object.items.size(); ++i) {
            const std::string step = "/" + pointerStep(object.keys[i]);
            const Place* place = places.find(pattern + step);
            if (place != nullptr)
                member(*place, object.items[i], pattern + step, where + step, deployment);
            else
                m_reading.keep(where + step, object.items[i], places.find(pattern)->keys);
        }
    }

    void member(const Place& place, const Json& json, const std::string& pattern, const std::string& where,
                std::size_t deployment)
    {
        if (place.param != nullptr)
            m_reading.param({place.param, deployment}, json, where);
        else if (place.choice != nullptr)
            m_reading.choice({place.choice, deployment}, json, where);
        else if (place.field != nullptr)
            place.field->read(m_reading, deployment, json, where);
        else if (pattern == deployments)
            list(json, where);
        else if (!place.keys.empty() && m_reading.isObject(json, where))
            section(json, pattern, where, deployment);
    }

    void list(const Json& json, const std::string& where)
    {
        if (!m_reading.isList(json, where))
            return;
        const std::size_t count = json.items.size();
        if (count > mostDeployments) {
            m_reading.wrong(
                where,
                {N_("has %1 deployments; at most %2 are allowed"), {double(count), double(mostDeployments)}});
            return;
        }
        for (std::size_t i = 0; i < count; ++i) {
            const std::string place = where + "/" + std::to_string(i);
            if (json.items[i].isNull())
                m_reading.wrong(place, {N_("%1 is not an object"), {"null"}});
            else if (m_reading.isObject(json.items[i], place))
                section(json.items[i], std::string(deployments) + "/*", place, i);
        }
    }

    Reading m_reading;
};

/// Nothing where the document says that it is a scenario of a version that can be read.
std::optional<Issue> whyNotReadable(const Json& document, double newest)
{
    if (!document.isObject())
        return Issue {"", {N_("%1 is not a scenario: an object is wanted"), {excerptOf(document)}}};
    const Json* format = document.find("format");
    if (format == nullptr)
        return Issue {"/format", {N_("is missing; a scenario says \"format\": \"%1\""), {formatName}}};
    if (!format->isText() || format->text != formatName)
        return Issue {"/format", {N_("%1 is not \"%2\""), {excerptOf(*format), formatName}}};
    const Json* version = document.find("version");
    if (version == nullptr)
        return Issue {"/version", {N_("is missing; this program writes %1"), {newest}}};
    if (!version->isNumber() || version->value < 1 || version->value != std::floor(version->value))
        return Issue {"/version", {N_("%1 is not a whole number from 1"), {excerptOf(*version)}}};
    if (version->value > newest)
        return Issue {"/version",
                      {N_("was written by a newer version of the program: version %1, this one reads %2"),
                       {version->value, newest}}};
    return std::nullopt;
}

}

std::span<const Upgrade> upgrades()
{
    return {}; // version 1 is the first
}

Result<ReadScenario> scenarioFromJson(std::string_view text, std::span<const Upgrade> steps)
{
    Issues faults;
    std::optional<Json> document = parseJson(text, faults);
    if (!document)
        return faults;
    if (auto issue = whyNotReadable(*document, double(steps.size() + 1))) {
        faults.push_back(std::move(*issue));
        return faults;
    }
    for (auto next = std::size_t(document->find("version")->value) - 1; next < steps.size(); ++next)
        steps[next](*document);
    return Reader(std::move(faults)).read(*document);
}

Result<ReadScenario> scenarioFromJson(std::string_view text)
{
    return scenarioFromJson(text, upgrades());
}

}
