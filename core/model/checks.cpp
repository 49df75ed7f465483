#include "core/model/checks.h"

#include "core/base/nearest.h"
#include "core/model/choices.h"
#include "core/model/params.h"

#include <algorithm>
#include <map>

namespace core {
namespace {

template<class Row>
std::vector<std::string> idsOf(const Table<Row>& table)
{
    std::vector<std::string> out;
    for (const Row& row : table.rows())
        out.push_back(row.id);
    return out;
}

/// Those that published runs name most often first: of four chips that begin with "a100" it is the likeliest.
std::vector<std::string> acceleratorIds(const Catalog& catalog)
{
    std::map<std::string, int> mentions;
    for (const UtilisationRow& row : catalog.utilisation.rows())
        ++mentions[row.accelerator];
    std::vector<std::string> out = idsOf(catalog.accelerators);
    std::ranges::stable_sort(out, std::ranges::greater(),
                             [&](const std::string& id) { return mentions[id]; });
    return out;
}

struct From
{
    bool (*knows)(const Catalog&, std::string_view id);
    std::vector<std::string> (*ids)(const Catalog&);
    const char* name; ///< of the table, as on the command line
};

template<auto table>
constexpr From from(const char* name)
{
    return {[](const Catalog& c, std::string_view id) { return (c.*table).find(id) != nullptr; },
            [](const Catalog& c) { return idsOf(c.*table); }, name};
}

From tableOf(PickFrom pick)
{
    switch (pick) {
    case PickFrom::Accelerators:
        return {from<&Catalog::accelerators>("").knows, acceleratorIds, "accelerators"};
    case PickFrom::Hosts:
        return from<&Catalog::hosts>("hosts");
    case PickFrom::Regions:
        return from<&Catalog::regions>("regions");
    case PickFrom::Grids:
        return from<&Catalog::grids>("grids");
    case PickFrom::Laws:
        return from<&Catalog::laws>("laws");
    case PickFrom::List:
        break;
    }
    return {[](const Catalog&, std::string_view) { return true; },
            [](const Catalog&) { return std::vector<std::string>(); }, ""};
}

Message notKnown(const std::string& id, const std::string& near, const char* table)
{
    return near.empty()
        ? Message(N_("\"%1\" is not in the catalogue; carbacus catalog list %2 names what is"),
                  {id, std::string(table)})
        : Message(N_("\"%1\" is not in the catalogue; did you mean \"%2\"?"), {id, near});
}

}

Issues checkIds(const Scenario& scenario, const Catalog& catalog)
{
    Issues issues;
    for (const ChoiceRef& choice : choicesOf(scenario)) {
        const std::string id = choice.get(scenario);
        const From table = tableOf(choice->from);
        if (id.empty() || !choice.applies(scenario) || table.knows(catalog, id))
            continue;
        issues.push_back({choice.key(), notKnown(id, nearest(id, table.ids(catalog)), table.name)});
    }
    return issues;
}

Issues checkGaps(const Scenario& scenario)
{
    struct Row
    {
        const char *key, *why;
    };
    // clang-format off
    static constexpr Row rows[] = {
        {"/inference/*/call/wh",         N_("State the energy of a call: at 0 calls take none")},
        {"/inference/*/call/parameters", N_("State the parameters served: at 0 calls take no energy")},
        {"/inference/*/power_w",         N_("State the power of a device: at 0 devices take no energy")},
        {"/inference/*/hours_per_day",   N_("State the hours per day: at 0 devices take no energy")},
    };
    // clang-format on
    Issues issues;
    for (std::size_t i = 0; i < scenario.inference.size(); ++i)
        for (const Row& row : rows) {
            const std::string key = keyFor(row.key, i);
            const ParamRef param = findParam(scenario, key);
            if (param.applies(scenario) && param.get(scenario) == 0)
                issues.push_back({key, Message(row.why)});
        }
    return issues;
}

}
