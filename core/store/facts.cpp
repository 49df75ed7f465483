#include "core/store/facts.h"

#include "core/io/scenario_json.h"
#include "core/store/search.h"

namespace core {

ScenarioFacts factsOf(const Scenario& scenario, Timestamp savedAt)
{
    std::string text = scenario.name;
    for (const auto& tag : scenario.tags)
        text += "\n" + tag;
    return {savedAt, scenario.tags, folded(text + "\n" + scenario.notes), {}};
}

ScenarioFacts factsOf(const ScenarioRow& row)
{
    const auto read = scenarioFromJson(row.body);
    if (read)
        return factsOf(read->scenario, row.savedAt);
    return {row.savedAt, {}, folded(row.name), read.issues()};
}

}
