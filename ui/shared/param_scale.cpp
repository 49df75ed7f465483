#include "ui/shared/param_scale.h"

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

constexpr double positions = 500, positionsPerDecade = 60;
constexpr double wholePerDecade = 40; ///< fewer, or the small whole numbers would take half the slider

/// The greatest of 1, 2 and 5 times a power of ten that is not above \p limit.
double roundStep(double limit)
{
    const double power = std::pow(10, std::floor(std::log10(limit) + 1e-9));
    const double times = limit / power * (1 + 1e-9);
    return (times >= 5 ? 5 : times >= 2 ? 2 : 1) * power;
}

/// n steps, exact in decimal where the step is: 3 × 0.1 is 0.3.
double times(double n, double step)
{
    return step < 1 ? n / std::round(1 / step) : n * step;
}

double toDigits(double value, int digits)
{
    if (value == 0)
        return 0;
    const int exponent = digits - 1 - int(std::floor(std::log10(std::abs(value))));
    const double power = std::pow(10, std::abs(exponent));
    return exponent < 0 ? std::round(value / power) * power : std::round(value * power) / power;
}

/// What is counted from one on is dragged in whole numbers, also where a fraction may be typed.
bool isDraggedWhole(const core::Param& p)
{
    return p.isWhole || (p.scale == core::Scale::Log && p.sliderMin >= 1);
}

std::vector<double> linearValues(const core::Param& p)
{
    const double step
        = std::max(roundStep((p.sliderMax - p.sliderMin) / (positions / 2)), p.isWhole ? 1.0 : 0.0);
    std::vector<double> out {p.sliderMin};
    for (double n = std::floor(p.sliderMin / step); times(n, step) < p.sliderMax; ++n)
        if (times(n, step) > p.sliderMin)
            out.push_back(times(n, step));
    out.push_back(p.sliderMax);
    return out;
}

std::vector<double> logValues(const core::Param& p)
{
    const double decades = std::log10(p.sliderMax / p.sliderMin);
    const bool isWhole = isDraggedWhole(p);
    const double count
        = std::ceil(std::min(positions, decades * (isWhole ? wholePerDecade : positionsPerDecade)));
    std::vector<double> out;
    if (p.min <= 0)
        out.push_back(0);
    for (double i = 0; i < count; ++i) {
        const double value = toDigits(p.sliderMin * std::pow(10, decades * i / count), 3);
        out.push_back(isWhole ? std::round(value) : value);
    }
    std::erase_if(out, [&](double value) { return value >= p.sliderMax; });
    out.push_back(p.sliderMax);
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

}

ParamScale::ParamScale(const core::Param& param)
    : m_param(param)
    , m_values(param.scale == core::Scale::Log ? logValues(param) : linearValues(param))
{
}

int ParamScale::position(double value) const
{
    const auto above = std::ranges::lower_bound(m_values, value);
    if (above == m_values.begin())
        return 0;
    if (above == m_values.end())
        return last();
    const int upper = int(above - m_values.begin());
    const double low = *(above - 1), high = *above;
    const bool isNearerLow = m_param.scale == core::Scale::Log && low > 0 ? value * value < low * high
                                                                          : value - low < high - value;
    return isNearerLow ? upper - 1 : upper;
}

double ParamScale::stepAt(double value, int direction) const
{
    if (m_param.scale == core::Scale::Linear)
        return roundStep((m_param.sliderMax - m_param.sliderMin) / 100 * 1.06);
    // One in the second digit; 100 goes down to 99 as 99 goes up to 100.
    return std::pow(10, std::floor(std::log10(value) + (direction < 0 ? -1e-9 : 1e-9)) - 1);
}

double ParamScale::stepped(double value, int direction, Step size) const
{
    const bool isLog = m_param.scale == core::Scale::Log;
    if (isLog && value < m_param.sliderMin && direction > 0)
        return m_param.sliderMin;
    if (isLog && value <= m_param.sliderMin && direction < 0)
        return m_param.min;
    double step = stepAt(value, direction) * (size == Fine ? 0.1 : size == Coarse ? 10 : 1);
    if (isDraggedWhole(m_param))
        step = std::max(1.0, std::round(step));
    const double n = step < 1 ? value * std::round(1 / step) : value / step;
    const double next = direction > 0 ? std::floor(n + 1e-6) + 1 : std::ceil(n - 1e-6) - 1;
    const double result = times(next, step);
    // A coarse step down from 5 of 5 to 50 would end at 0, where a logarithm has no place.
    if (isLog && direction < 0 && result <= 0)
        return std::max(m_param.sliderMin, toDigits(value / 10, 2));
    return std::clamp(result, m_param.min, m_param.max);
}

double ParamScale::nearestAllowed(double value) const
{
    const double inRange = std::clamp(value, m_param.min, m_param.max);
    return m_param.isWhole ? std::round(inRange) : inRange;
}

}
