#pragma once

#include "core/base/result.h"
#include "core/model/scenario.h"
#include "core/store/scenario_rows.h"

namespace core {

/// What a list needs of a scenario's text, read once per save of it.
struct ScenarioFacts
{
    Timestamp savedAt;
    std::vector<std::string> tags;
    std::string haystack; ///< name, tags and notes, folded
    Issues damage;
};

ScenarioFacts factsOf(const Scenario& scenario, Timestamp savedAt);
ScenarioFacts factsOf(const ScenarioRow& row);

}
