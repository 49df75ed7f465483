#include "core/returns/curve.h"

#include <algorithm>
#include <cmath>

namespace core {
namespace {

double termAt(const Curve::Term& term, double logCompute)
{
    return std::exp(term.logScale - term.exponent * logCompute);
}

double sumAt(const Curve& curve, double logCompute)
{
    return termAt(curve.terms[0], logCompute) + termAt(curve.terms[1], logCompute);
}

/// log(C + shift) at which the terms sum to \p sum.
double logComputeFor(const Curve& curve, double sum)
{
    const auto alone
        = [&](const Curve::Term& t, double s) { return (t.logScale - std::log(s)) / t.exponent; };
    const auto& [first, second] = curve.terms;
    if (std::isinf(second.logScale))
        return alone(first, sum);
    // Where one term alone is the sum, both are more; where each is at most half of it, both are not.
    double low = std::max(alone(first, sum), alone(second, sum));
    double high = std::max(alone(first, sum / 2), alone(second, sum / 2));
    for (int i = 0; i < 80 && low < high; ++i) {
        const double middle = (low + high) / 2;
        (sumAt(curve, middle) > sum ? low : high) = middle;
    }
    return (low + high) / 2;
}

}

double Curve::error(double flops) const
{
    const double sum = sumAt(*this, std::log(flops + shift));
    return floor + (outer == 1 ? sum : std::pow(sum, outer));
}

double Curve::slope(double flops) const
{
    const double at = flops + shift;
    const double logCompute = std::log(at);
    const double first = termAt(terms[0], logCompute), second = termAt(terms[1], logCompute);
    const double inner = -(terms[0].exponent * first + terms[1].exponent * second) / at;
    return outer == 1 ? inner : outer * std::pow(first + second, outer - 1) * inner;
}

std::optional<double> Curve::flopsFor(double error) const
{
    if (!(error > floor))
        return std::nullopt;
    const double rest = error - floor;
    const double flops
        = std::exp(logComputeFor(*this, outer == 1 ? rest : std::pow(rest, 1 / outer))) - shift;
    return std::isfinite(flops) && flops > 0 ? std::optional(flops) : std::nullopt;
}

}
