#pragma once

#include "core/base/result.h"
#include "core/model/scenario.h"

#include <string>
#include <string_view>

namespace core {

/// A scenario read from JSON, and what was noticed on the way (unknown keys, kept for re-saving).
struct ReadScenario
{
    Scenario scenario;
    Issues warnings;
};

/// Reads formats.md's scenario, version 1. Every wrong type, range, word or shape is an issue that names the
/// JSON pointer, the value and what is allowed. Ids of the catalogue are not looked up here: see checkIds().
/// Measured points are objects, {"flops": 1e18, "metric": 23.9}. The mode of an uncertainty may be absent
/// where it is not triangular: then it is the middle. At most 200 deployments, a million values, 64 levels of
/// nesting and 1,000 unknown keys are read.
Result<ReadScenario> scenarioFromJson(std::string_view text);
/// Indented, keys in the order of the format, unknown keys kept; reading it back gives the same scenario.
std::string scenarioToJson(const Scenario& scenario);
/// One "--set /path=value" on top of a scenario: a row of params or choices, a text (/name, /notes),
/// or a list as JSON (/tags, /training/search/levels …). The value "null" takes any back to its default, an
/// optional one to the catalogue's.
Result<Scenario> withSetting(const Scenario& scenario, std::string_view path, std::string_view value);

}
