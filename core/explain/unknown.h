#pragma once

#include "core/explain/arithmetic.h"
#include "core/model/metrics.h"

namespace core {

/// A result that nothing computes: its parts are the inputs that are not known, or it says why there is none.
Explanation unknownResult(const Metric& metric, const Estimate& estimate);

}
