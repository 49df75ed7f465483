#pragma once

#include "core/explain/explanation.h"
#include "core/model/catalog.h"
#include "core/model/metrics.h"
#include "core/model/scenario.h"

namespace test {

/// Expects of a tree that its root is the metric, that each node is what its operation makes of its parts,
/// and that each leaf is somebody's: the scenario's, the estimate's or the model's.
void expectIsExplained(const core::Explanation& root, const core::Metric& metric,
                       const core::Scenario& scenario, const core::Catalog& catalog,
                       const core::Estimate& estimate);

}
