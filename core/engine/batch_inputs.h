#pragma once

#include "core/engine/lanes.h"
#include "core/engine/resolved.h"

#include <span>
#include <string_view>

namespace core {

/// A number of a resolved scenario that may differ from one estimate of a batch to the next.
struct BatchInput
{
    const char* key; ///< "site/pue"; of deployments "deployments/*/requests"
    const char* unit; ///< of the values, as a symbol
    double factor; ///< canonical units in one of the unit
    double& (*inDouble)(ResolvedOf<double>&, std::size_t deployment);
    Lanes& (*inLanes)(ResolvedOf<Lanes>&, std::size_t deployment);

    [[nodiscard]] bool isOfDeployment() const { return std::string_view(key).starts_with("deployments/"); }
};

/// Every number that evaluate() reads; tests hold them to the fields.
std::span<const BatchInput> batchInputs();
const BatchInput* findBatchInput(std::string_view key); ///< null where there is none

}
