#include "core/figures/axes.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace core {
namespace {

constexpr double wantedSteps = 5;
constexpr double wantedLongSteps = 3; ///< where labels are long: "1.05×10¹⁸"
constexpr int mostLabels = 8;

/// A step of 1, 2 or 5 times a power of ten; digits are those after the point that its multiples need.
struct Step
{
    int mantissa = 1, exponent = 0;

    [[nodiscard]] double size() const { return mantissa * std::pow(10.0, exponent); }
    [[nodiscard]] double times(double n) const
    {
        // Divided where the power is negative: 3 / 10 is 0.3 exactly as written, 3 × 0.1 is not.
        return exponent < 0 ? n * mantissa / std::pow(10.0, -exponent) : n * size();
    }
    [[nodiscard]] int digits() const { return std::max(0, -exponent); }
};

Step stepFor(double length, double steps = wantedSteps)
{
    const double wanted = length / steps;
    const int exponent = int(std::floor(std::log10(wanted)));
    const double rest = wanted / std::pow(10.0, exponent);
    if (rest > 7.5)
        return {1, exponent + 1};
    return {rest > 3.5 ? 5 : rest > 1.5 ? 2 : 1, exponent};
}

std::string labelOf(double value, Step step)
{
    const bool isPlain = value == 0 || (std::abs(value) < 1e7 && step.digits() <= 6);
    if (isPlain)
        return formatFixed(value, step.digits());
    const int exponent = int(std::floor(std::log10(std::abs(value)) + 1e-12));
    const int digits = std::clamp(exponent - step.exponent, 0, 15);
    const double mantissa = value / std::pow(10.0, exponent);
    return digits == 0 ? powerOfTen(std::round(mantissa), exponent)
                       : formatFixed(mantissa, digits) + "×" + powerOfTen(1, exponent);
}

/// A range that has a length which doubles can divide.
Range opened(Range range)
{
    if (range.isEmpty())
        return {0, 1};
    const double min = std::clamp(range.min(), -1e300, 1e300), max = std::clamp(range.max(), -1e300, 1e300);
    const double size = std::max(std::abs(min), std::abs(max));
    if (size < 1e-200)
        return {0, 1};
    if (max - min > 1e-9 * size)
        return {min, max};
    return {min > 0 ? 0.5 * min : 1.5 * min, max > 0 ? 1.5 * max : 0.5 * max};
}

std::vector<Tick> ticksIn(double min, double max, Step step)
{
    constexpr double slack = 1e-9; // an end that is a tick but for rounding has its tick
    std::vector<Tick> ticks;
    const double first = std::ceil(min / step.size() - slack), last = std::floor(max / step.size() + slack);
    for (double n = first; n <= last; ++n) {
        const double at = std::clamp(step.times(n), min, max);
        ticks.push_back({at, labelOf(at == 0 ? 0 : step.times(n), step)});
    }
    return ticks;
}

Axis axisOf(Message label, std::string unit, double min, double max)
{
    Axis axis;
    axis.label = std::move(label);
    axis.unit = std::move(unit);
    axis.min = min;
    axis.max = max;
    return axis;
}

// Logarithmic ticks.

std::string logLabel(double mantissa, int exponent, bool isPlain)
{
    return isPlain ? formatFixed(mantissa * std::pow(10.0, exponent), std::max(0, -exponent))
                   : powerOfTen(mantissa, exponent);
}

/// Ticks at 1 to 9 of each decade inside; those of \p labelled are named.
std::vector<Tick> logTicks(double min, double max, std::span<const int> labelled, int stride, bool hasMinor)
{
    const int first = int(std::floor(std::log10(min) + 1e-12)),
              last = int(std::floor(std::log10(max) + 1e-12));
    const bool isPlain = first >= -3 && last <= 4;
    std::vector<Tick> ticks;
    for (int e = first; e <= last; ++e)
        for (int m = 1; m <= (hasMinor ? 9 : 1); ++m) {
            const double at = e < 0 ? m / std::pow(10.0, -e) : m * std::pow(10.0, e);
            if (at < min * (1 - 1e-12) || at > max * (1 + 1e-12))
                continue;
            const bool isNamed = std::ranges::find(labelled, m) != labelled.end() && e % stride == 0;
            ticks.push_back({std::clamp(at, min, max), isNamed ? logLabel(m, e, isPlain) : std::string()});
        }
    return ticks;
}

std::ptrdiff_t labelsOf(const std::vector<Tick>& ticks)
{
    return std::ranges::count_if(ticks, [](const Tick& t) { return !t.label.empty(); });
}

}

void Range::add(double value)
{
    if (!std::isfinite(value))
        return;
    m_min = isEmpty() ? value : std::min(m_min, value);
    m_max = m_max < m_min ? value : std::max(m_max, value);
}

void Range::add(std::span<const double> values)
{
    for (const double value : values)
        add(value);
}

std::string powerOfTen(double mantissa, int exponent)
{
    static constexpr std::array<const char*, 10> raised {"⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"};
    std::string out = mantissa == 1 ? "10" : formatFixed(mantissa, 0) + "×10";
    if (exponent < 0)
        out += "⁻";
    for (const char c : std::to_string(std::abs(exponent)))
        out += raised[std::size_t(c - '0')];
    return out;
}

Axis linearAxis(Message label, std::string unit, Range range)
{
    const Range open = opened(range);
    Axis axis = axisOf(std::move(label), std::move(unit), open.min(), open.max());
    axis.ticks = ticksIn(axis.min, axis.max, stepFor(axis.max - axis.min));
    return axis;
}

Axis monthAxis(Message label, Range range)
{
    constexpr std::array steps {3, 6, 12, 24, 60};
    const double length = range.isEmpty() ? 0 : range.max() - range.min();
    const auto step = std::ranges::find_if(steps, [&](int s) { return length / s <= mostLabels; });
    Axis axis = linearAxis(std::move(label), "months", range);
    if (length < 2 * steps.front() || step == steps.end())
        return axis;
    axis.ticks.clear();
    for (double at = std::ceil(axis.min / *step) * *step; at <= axis.max; at += *step)
        axis.ticks.push_back({at, formatFixed(at, 0)});
    return axis;
}

Axis roundedAxis(Message label, std::string unit, Range range)
{
    const Range open = opened(range);
    const Step step = stepFor(open.max() - open.min());
    const double slack = 1e-9;
    Axis axis
        = axisOf(std::move(label), std::move(unit), step.times(std::floor(open.min() / step.size() + slack)),
                 step.times(std::ceil(open.max() / step.size() - slack)));
    axis.ticks = ticksIn(axis.min, axis.max, step);
    return axis;
}

Axis logAxis(Message label, std::string unit, Range range)
{
    static constexpr std::array one {1};
    static constexpr std::array three {1, 2, 5};
    double min = std::clamp(range.isEmpty() ? 1 : range.min(), 1e-200, 1e300);
    double max = std::clamp(range.isEmpty() ? 10 : range.max(), 1e-200, 1e300);
    if (max <= min * (1 + 1e-9)) {
        min /= 10;
        max *= 10;
    }
    Axis axis = axisOf(std::move(label), std::move(unit), min, max);
    axis.isLog = true;
    const double decades = std::log10(max) - std::log10(min);
    const int stride = std::max(1, int(std::ceil(decades / mostLabels)));
    axis.ticks
        = decades < 2 ? logTicks(min, max, three, 1, true) : logTicks(min, max, one, stride, decades <= 4);
    if (labelsOf(axis.ticks) < 2)
        axis.ticks = ticksIn(min, max, stepFor(max - min, wantedLongSteps));
    return axis;
}

}
