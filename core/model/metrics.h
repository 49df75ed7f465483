#pragma once

#include "core/model/estimate.h"

#include <optional>
#include <span>
#include <string_view>

namespace core {

/// The row of one result: key in files ("energy_kwh/total"), English label, unit, and how to read it from an
/// estimate.
struct Metric
{
    const char* key;
    const char* label;
    const char* unit;
    std::optional<double> (*get)(const Estimate&); ///< empty: unknown or undefined, never zero for that
};

std::span<const Metric> metrics();
const Metric* findMetric(std::string_view key);

}
