#pragma once

#include "core/store/scenario_rows.h"

#include <map>

namespace core {

/// Brings into a workspace what was changed in a copy since both were \p base. A row that was changed on both
/// sides is not overwritten: the copy's comes as a new row with a numbered name. Gives the new ids by the
/// old. Throws SQLite::Exception; meant to be run in one transaction.
std::map<ScenarioId, ScenarioId> mergeRows(const std::vector<ScenarioRow>& copy,
                                           const std::map<ScenarioId, ScenarioRow>& base,
                                           SQLite::Database& target);

}
