#pragma once

#include "core/base/result.h"
#include "core/model/catalog.h"
#include "core/model/scenario.h"
#include "core/returns/curve.h"
#include "core/returns/fit_range.h"
#include "core/returns/training_rates.h"

#include <limits>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace core {

/// What a law's error is counted in.
struct ErrorUnit
{
    const char* metric;
    const char* unit;
    double point; ///< what one more point of it is
    double most; ///< an error above it means nothing
};

/// A law as it stands for one scenario: ready to be drawn.
struct DrawnLaw
{
    Curve curve;
    std::optional<std::pair<Curve, Curve>> band; ///< of its published exponents
    ErrorUnit unit {"", "", 1, std::numeric_limits<double>::infinity()};
    FitRange fit; ///< FLOP
    bool isOutsideItsFit = false; ///< nowhere on the curve was the law measured
    double anchorFlops = 0; ///< of the measured point that a law of ratios goes through; 0 without
    std::vector<Message> notes;
};

/// The law with the scenario's own constants in place of published ones and, where it asks for them, with the
/// scenario's measured point, parameters and tokens. The issue says why it has no curve.
Result<DrawnLaw> drawLaw(const ScalingLaw& law, const ReturnsChoice& choice, const TrainingRates& rates);

}
