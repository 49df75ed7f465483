#pragma once

#include <array>
#include <limits>
#include <optional>

namespace core {

/// Error against training compute: floor + (Σ scale·(C + shift)^−exponent)^outer, C in FLOP. Every published
/// law that can be drawn is one of these once its parameters and tokens follow from C. Falls as C grows.
struct Curve
{
    struct Term
    {
        double logScale = -std::numeric_limits<double>::infinity(); ///< natural; −∞: the term is not there
        double exponent = 0;
    };

    double floor = 0; ///< irreducible
    double shift = 0;
    double outer = 1;
    std::array<Term, 2> terms {}; ///< the first one is always there

    [[nodiscard]] double error(double flops) const;
    [[nodiscard]] double slope(double flops) const; ///< d error / d FLOP
    /// The compute that reaches an error; empty where the floor or the size of a double forbids it.
    [[nodiscard]] std::optional<double> flopsFor(double error) const;
};

}
