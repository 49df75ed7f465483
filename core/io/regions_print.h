#pragma once

#include "core/decide/regions.h"
#include "core/model/catalog.h"

#include <span>
#include <string>

namespace core {

/// For people: a line for each option, where the scenario is and which options no other one beats marked.
std::string regionsToTable(std::span<const RegionOption> options);

/// For programs: an object for each option, null where something is unknown and the reason beside it.
std::string regionsToJson(const Scenario& scenario, std::span<const RegionOption> options,
                          const Catalog& catalog);

}
