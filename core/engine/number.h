#pragma once

#include <bit>
#include <cmath>
#include <cstdint>

namespace core {

// What evaluate() needs of a number type beside + − × ÷ and comparisons. These are double's; lanes and duals
// bring their own.

inline double choose(bool condition, double yes, double no)
{
    return condition ? yes : no;
}
inline bool isAny(bool condition)
{
    return condition;
}
/// The next whole number, where rounding noise below a billionth does not make one more.
inline double wholeUp(double a)
{
    return std::ceil(a - 1e-9);
}
inline double logarithm(double a)
{
    return std::log(a);
}
/// 2^k of t = k + 1.5·2^52, whose last bits are k.
inline double powerOfTwo(double t)
{
    return std::bit_cast<double>((std::bit_cast<std::uint64_t>(t) + 1023) << 52U);
}

template<class T>
T smaller(const T& a, const T& b)
{
    return choose(a < b, a, b);
}
template<class T>
T larger(const T& a, const T& b)
{
    return choose(a < b, b, a);
}

template<class T>
struct Exponential
{
    T value, lessOne; ///< e^x, and e^x − 1 also where it is small
};

/// e^x within two units in the last place, the same for every number type: lanes and doubles agree to the
/// bit. x beyond ±700 counts as ±700. Range reduction by ln 2 in two parts, then the exponential series.
template<class T>
Exponential<T> exponential(const T& number)
{
    constexpr double most = 700, log2e = 1.4426950408889634074, shift = 0x1.8p52;
    constexpr double ln2 = 6.93147180369123816490e-01, restOfLn2 = 1.90821492927058770002e-10;
    const T x = larger(smaller(number, T(most)), T(-most));
    const T t = x * T(log2e) + T(shift);
    const T k = t - T(shift);
    const T r = (x - k * T(ln2)) - k * T(restOfLn2);
    const T r2 = r * r, r4 = r2 * r2;
    // 1/2 + r/6 + r²/24 + … + r¹¹/13!, in pairs that do not wait for one another
    const T a = T(1.0 / 2) + r * T(1.0 / 6), b = T(1.0 / 24) + r * T(1.0 / 120),
            c = T(1.0 / 720) + r * T(1.0 / 5040), d = T(1.0 / 40320) + r * T(1.0 / 362880),
            e = T(1.0 / 3628800) + r * T(1.0 / 39916800), f = T(1.0 / 479001600) + r * T(1.0 / 6227020800);
    const T series = (a + r2 * b) + r4 * ((c + r2 * d) + r4 * (e + r2 * f));
    const T p = r + r2 * series, scale = powerOfTwo(t);
    const T rest = scale * p;
    return {scale + rest, rest + (scale - T(1))};
}

/// (e^x − 1)/x, also at 0, of x and of e^x − 1.
template<class T>
T growthMean(const T& x, const T& exponential)
{
    const auto isSmall = x * x < T(1e-10);
    const T series = T(1) + x * (T(1.0 / 2) + x * T(1.0 / 6)); // to 4e-17
    return choose(isSmall, series, exponential / choose(isSmall, T(1), x));
}

}
