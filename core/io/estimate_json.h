#pragma once

#include "core/explain/explanation.h"
#include "core/model/estimate.h"

#include <span>
#include <string>

namespace core {

/// The spread of one total over the samples of a scenario.
struct Percentiles
{
    std::string key; ///< the section of the total: "carbon_kgco2e", "energy_kwh", "cost_usd", "water_l"
    double p5 = 0, p50 = 0, p95 = 0;
};

/// How one result comes about.
struct Explained
{
    std::string metric; ///< its key
    Explanation explanation;
};

/// The estimate of formats.md: every metric at its key, null where it is unknown, and the lists beside them.
/// \p indent below 0 gives one line. Without percentiles or explanations their
/// sections are left out.
std::string estimateToJson(const Estimate& estimate, int indent = 2,
                           std::span<const Percentiles> percentiles = {},
                           std::span<const Explained> explained = {});

}
