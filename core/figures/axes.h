#pragma once

#include "core/model/figure.h"

#include <span>
#include <string>

namespace core {

/// From the smallest to the largest of what was added; what is not finite is left out.
class Range
{
public:
    Range() = default;
    Range(double min, double max)
        : m_min(min)
        , m_max(max)
    {
    }
    void add(double value);
    void add(std::span<const double> values);
    [[nodiscard]] bool isEmpty() const { return m_min > m_max; }
    [[nodiscard]] double min() const { return m_min; }
    [[nodiscard]] double max() const { return m_max; }

private:
    double m_min = 1, m_max = 0;
};

// Every axis has at least two labelled ticks, whatever the range.

/// From end to end as given, ticks at 1-2-5 steps inside.
Axis linearAxis(Message label, std::string unit, Range range);
/// Months from 0: ticks at quarters, years and their multiples.
Axis monthAxis(Message label, Range range);
/// Ends moved outwards to ticks.
Axis roundedAxis(Message label, std::string unit, Range range);
/// Decades labelled "10¹⁸"; below two decades also 2 and 5, and below those plain steps. The range must be
/// above 0.
Axis logAxis(Message label, std::string unit, Range range);

/// "10¹⁸", "2×10⁻⁷"
std::string powerOfTen(double mantissa, int exponent);

}
