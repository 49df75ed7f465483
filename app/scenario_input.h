#pragma once

#include "app/options.h"
#include "core/model/catalog.h"
#include "core/model/scenario.h"

#include <optional>
#include <string>
#include <vector>

namespace app {

class Session;

/// The most that is read of one scenario. A scenario is a few kilobytes.
inline constexpr std::uintmax_t mostScenarioBytes = 16u << 20;

/// What a file is called in what is said of it.
std::string nameOf(const std::string& file);

/// Whether the settings are right in themselves; what is not is said. Numbers of deployments that a scenario
/// may not have are left to loadScenario().
bool areUsable(Session& session, const std::vector<Setting>& settings);

/// The scenario of a file ("-": standard input) with the settings on top and its ids known to the catalogue.
/// Nothing where that fails, which was then said.
std::optional<core::Scenario> loadScenario(Session& session, const core::Catalog& catalog,
                                           const std::string& file,
                                           const std::vector<Setting>& settings = {});

}
