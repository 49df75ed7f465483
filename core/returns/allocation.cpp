#include "core/returns/allocation.h"

#include <algorithm>
#include <cmath>

namespace core {
namespace {

const double logSix = std::log(flopsPerParameterAndToken);

}

double JointLaw::loss(double parameters, double tokens) const
{
    const double sum
        = std::exp(logA - alpha * std::log(parameters)) + std::exp(logB - beta * std::log(tokens));
    return floor + std::pow(sum, outer);
}

double Allocation::parameters(double flops) const
{
    return std::exp(logScale + power * std::log(flops));
}

double Allocation::tokens(double flops) const
{
    return flops / (flopsPerParameterAndToken * parameters(flops));
}

Allocation bestAllocation(const JointLaw& law)
{
    // alpha·A/N^alpha = beta·B/D^beta, the zero of the derivative along 6·N·D = C.
    const double both = law.alpha + law.beta;
    const double logRatio = std::log(law.alpha / law.beta) + law.logA - law.logB;
    return {(logRatio - law.beta * logSix) / both, law.beta / both};
}

Allocation allocationThrough(double parameters, double flops)
{
    return {std::log(parameters) - 0.5 * std::log(flops), 0.5};
}

Curve curveAlong(const JointLaw& law, const Allocation& split)
{
    Curve curve {.floor = law.floor, .outer = law.outer};
    curve.terms[0] = {law.logA - law.alpha * split.logScale, law.alpha * split.power};
    curve.terms[1] = {law.logB + law.beta * (logSix + split.logScale), law.beta * (1 - split.power)};
    return curve;
}

FitRange budgetsWithin(const Allocation& split, FitRange parameters, FitRange tokens)
{
    const auto ofParameters
        = [&](double n) { return std::exp((std::log(n) - split.logScale) / split.power); };
    const auto ofTokens
        = [&](double d) { return std::exp((std::log(d) + logSix + split.logScale) / (1 - split.power)); };
    return {std::max(ofParameters(parameters.from), ofTokens(tokens.from)),
            std::min(ofParameters(parameters.to), ofTokens(tokens.to))};
}

}
