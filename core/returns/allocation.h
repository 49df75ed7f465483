#pragma once

#include "core/returns/curve.h"
#include "core/returns/fit_range.h"

namespace core {

/// Loss from parameters N and tokens D: floor + (A/N^alpha + B/D^beta)^outer, trained with C = 6·N·D FLOP.
struct JointLaw
{
    double floor = 0;
    double logA = 0, alpha = 0, logB = 0, beta = 0;
    double outer = 1;

    [[nodiscard]] double loss(double parameters, double tokens) const;
};

inline constexpr double flopsPerParameterAndToken = 6; ///< Kaplan et al. 2020: two forward, four backward

/// How a budget C is split: N = scale·C^power, D = C / (6·N).
struct Allocation
{
    double logScale = 0, power = 0.5;

    [[nodiscard]] double parameters(double flops) const;
    [[nodiscard]] double tokens(double flops) const;
};

/// The split with the smallest loss at every budget.
Allocation bestAllocation(const JointLaw& law);
/// Through one model, its tokens for each parameter kept.
Allocation allocationThrough(double parameters, double flops);
/// The law along a split.
Curve curveAlong(const JointLaw& law, const Allocation& split);
/// The budgets at which both N and D are where the law was measured; from above to where there are none.
FitRange budgetsWithin(const Allocation& split, FitRange parameters, FitRange tokens);

}
