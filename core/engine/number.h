#pragma once

#include "core/base/units.h"

#include <cmath>

namespace core {

// What evaluate() needs of a number type beside + − × ÷. These are double's; lanes and duals bring their own.

inline double choose(bool condition, double yes, double no)
{
    return condition ? yes : no;
}
inline double smaller(double a, double b)
{
    return a < b ? a : b;
}
inline double larger(double a, double b)
{
    return a > b ? a : b;
}
/// The next whole number, where rounding noise below a billionth does not make one more.
inline double wholeUp(double a)
{
    return std::ceil(a - 1e-9);
}

/// (e^x − 1)/x, also at 0.
inline double growthMean(double x)
{
    return std::abs(x) < 1e-5 ? 1 + x / 2 + x * x / 6 : std::expm1(x) / x;
}

}
