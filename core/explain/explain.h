#pragma once

#include "core/engine/resolution.h"
#include "core/explain/explanation.h"
#include "core/model/catalog.h"

#include <string_view>

namespace core {

/// How a result comes about: the row of metrics() as a tree of the sums that make it, down to the inputs and
/// their sources. A result that is unknown is one whose parts are what is unknown. Pure, as estimate() is.
/// \p metric: a key of metrics().
Explanation explain(std::string_view metric, const Scenario& scenario, const Catalog& catalog);
/// The same of what resolve() and estimate() have made of the scenario.
Explanation explain(std::string_view metric, const Scenario& scenario, const Catalog& catalog,
                    const Resolution& resolution, const Estimate& estimate);

}
