#pragma once

#include "core/model/catalog.h"
#include "core/model/estimate.h"
#include "core/model/scenario.h"

#include <stop_token>

namespace core {

struct Resolution;

/// Everything that follows from a scenario: resolve() what the catalogue knows, evaluate() the sums, then the
/// timeline and the returns. Pure: the same arguments give the same estimate on any thread. The scenario's
/// numbers must be within the ranges of params(); what the catalogue does not know is left out and named in
/// warnings. A stopped run is cut short: drop its result.
Estimate estimate(const Scenario& scenario, const Catalog& catalog, const std::stop_token& stop = {});
/// The same without the timeline and the returns, for questions that are asked a thousand times.
Estimate estimateTotals(const Scenario& scenario, const Catalog& catalog);
/// The same of what resolve() has made of the scenario.
Estimate estimateTotals(const Scenario& scenario, const Resolution& resolution);

}
