#pragma once

#include "core/base/result.h"
#include "core/io/scenario_json.h"

#include <span>
#include <string_view>

namespace core {

struct Json;

/// Makes a document of one version into one of the next; the first in the list is for version 1.
using Upgrade = void (*)(Json& document);

/// The list of this program: its format's version is one more than its length.
std::span<const Upgrade> upgrades();
/// scenarioFromJson with another list, for the tests of the mechanism.
Result<ReadScenario> scenarioFromJson(std::string_view text, std::span<const Upgrade> steps);

}
