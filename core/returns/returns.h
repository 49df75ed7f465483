#pragma once

#include "core/model/catalog.h"
#include "core/model/estimate.h"
#include "core/model/scenario.h"
#include "core/returns/training_rates.h"

namespace core {

/// The curve of the scenario's law with its marginal costs. Chosen by /returns/law; whyNone says it where the
/// law has no form that can be drawn, or needs what the scenario does not state.
///
/// Laws of parameters and tokens run along the scenario's tokens per parameter, so that the curve goes
/// through its point; where the run states none, along the law's own best split. Laws of ratios
/// (thompson2020_*) go through the first of /returns/points. /returns/parameters replaces constants by name
/// and may add "floor" to a law of ratios. An error is in percent, a loss in nats/token; a point of the
/// marginal costs is 1 % of the one and 0.01 of the other (Returns::point).
Returns returnsOf(const ReturnsChoice& choice, const TrainingRates& rates, const Catalog& catalog);

}
