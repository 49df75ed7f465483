// Ticks, labels and units: what stands along the axes.
#include "core/figures/axes.h"
#include "core/figures/figure_parts.h"
#include "core/figures/shown_unit.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace core;

namespace {

std::string labels(const Axis& axis)
{
    std::string out;
    for (const Tick& tick : axis.ticks)
        if (!tick.label.empty())
            out += (out.empty() ? "" : " ") + tick.label;
    return out;
}

std::string linear(double min, double max)
{
    return labels(linearAxis("", "", {min, max}));
}
std::string logarithmic(double min, double max)
{
    return labels(logAxis("", "", {min, max}));
}

void expectSound(const Axis& axis)
{
    RC_ASSERT(std::isfinite(axis.min) && std::isfinite(axis.max) && axis.min < axis.max);
    RC_ASSERT(std::ranges::is_sorted(axis.ticks, {}, &Tick::at));
    for (const Tick& tick : axis.ticks)
        RC_ASSERT(tick.at >= axis.min && tick.at <= axis.max);
    RC_LOG() << axis.isLog << ": " << axis.min << " to " << axis.max << ": " << labels(axis).substr(0, 200);
    const auto named = std::ranges::count_if(axis.ticks, [](const Tick& t) { return !t.label.empty(); });
    RC_ASSERT(named >= 2 && named <= 14);
}

}

TEST(Axes, linearTicksStepBy1And2And5)
{
    EXPECT_EQ(linear(0, 100), "0 20 40 60 80 100");
    EXPECT_EQ(linear(0, 36), "0 5 10 15 20 25 30 35");
    EXPECT_EQ(linear(0, 1), "0 0.2 0.4 0.6 0.8 1.0");
    EXPECT_EQ(linear(2.03, 2.31), "2.05 2.10 2.15 2.20 2.25 2.30");
    EXPECT_EQ(linear(-3, 3), "-3 -2 -1 0 1 2 3");
}

TEST(Axes, ticksAreTheNumbersThatTheySay)
{
    for (const Tick& tick : linearAxis("", "", {0, 1}).ticks)
        EXPECT_EQ(tick.at, std::stod(tick.label));
    for (const Tick& tick : linearAxis("", "", {0, 0.003}).ticks)
        EXPECT_EQ(tick.at, std::stod(tick.label));
}

TEST(Axes, roundedAxesEndAtTicks)
{
    const Axis axis = roundedAxis("", "", {0.3, 97});
    EXPECT_EQ(axis.min, 0);
    EXPECT_EQ(axis.max, 100);
    EXPECT_EQ(roundedAxis("", "", {0, 100}).max, 100);
}

TEST(Axes, monthsAreCountedInQuartersAndYears)
{
    const auto months = [](double n) { return labels(monthAxis("", {0, n})); };
    EXPECT_EQ(months(1), "0 0.2 0.4 0.6 0.8 1.0");
    EXPECT_EQ(months(12), "0 3 6 9 12");
    EXPECT_EQ(months(36), "0 6 12 18 24 30 36");
    EXPECT_EQ(months(120), "0 24 48 72 96 120");
    EXPECT_EQ(months(600), "0 100 200 300 400 500 600");
}

TEST(Axes, decadesAreSuperscripts)
{
    EXPECT_EQ(logarithmic(1e18, 1e21), "10¹⁸ 10¹⁹ 10²⁰ 10²¹");
    EXPECT_EQ(logarithmic(1e-5, 1e-3), "10⁻⁵ 10⁻⁴ 10⁻³");
    EXPECT_EQ(logarithmic(0.01, 100), "0.01 0.1 1 10 100");
}

TEST(Axes, manyDecadesAreThinnedOut)
{
    EXPECT_EQ(logarithmic(1e10, 1e26), "10¹⁰ 10¹² 10¹⁴ 10¹⁶ 10¹⁸ 10²⁰ 10²² 10²⁴ 10²⁶");
}

TEST(Axes, lessThanADecadeHasLabelsToo)
{
    EXPECT_EQ(logarithmic(1.5e18, 8e18), "2×10¹⁸ 5×10¹⁸");
    EXPECT_EQ(logarithmic(0.15, 0.8), "0.2 0.5");
    EXPECT_EQ(logarithmic(1.02e18, 1.19e18), "1.05×10¹⁸ 1.10×10¹⁸ 1.15×10¹⁸");
    EXPECT_EQ(logarithmic(2.2, 4.4), "2.5 3.0 3.5 4.0");
}

TEST(Axes, minorTicksHaveNoLabel)
{
    const Axis axis = logAxis("", "", {1, 100});
    EXPECT_EQ(labels(axis), "1 10 100");
    EXPECT_EQ(axis.ticks.size(), 19u);
}

TEST(Axes, rangesWithoutLengthAreOpened)
{
    EXPECT_EQ(linear(5, 5), "3 4 5 6 7");
    EXPECT_EQ(linear(0, 0), "0 0.2 0.4 0.6 0.8 1.0");
    EXPECT_EQ(labels(linearAxis("", "", {})), "0 0.2 0.4 0.6 0.8 1.0");
    EXPECT_EQ(logarithmic(1e18, 1e18), "10¹⁷ 10¹⁸ 10¹⁹");
}

TEST(Axes, rangesLeaveOutWhatIsNotFinite)
{
    Range range;
    range.add(NAN);
    EXPECT_TRUE(range.isEmpty());
    for (const double x : {-2.0, double(INFINITY), 3.0, double(NAN), -7.0})
        range.add(x);
    EXPECT_EQ(range.min(), -7);
    EXPECT_EQ(range.max(), 3);
}

TEST(Axes, unitsAreThoseThatReadEasily)
{
    const auto carbon = [](double kg) { return unitFor(kg, carbonUnits()).name; };
    EXPECT_EQ(carbon(0.5), "g CO2e");
    EXPECT_EQ(carbon(1), "kg CO2e");
    EXPECT_EQ(carbon(999), "kg CO2e");
    EXPECT_EQ(carbon(1900), "t CO2e");
    EXPECT_EQ(carbon(5e6), "kt CO2e");
    EXPECT_EQ(carbon(3e-12), "10⁻⁹ g CO2e");
    EXPECT_EQ(unitFor(2.5e6, energyUnits()).name, "GWh");
    EXPECT_EQ(unitFor(900, moneyUnits()).name, "USD");
    EXPECT_EQ(unitFor(2.5e4, moneyUnits()).name, "k USD");
    EXPECT_EQ(unitFor(3.2e21, computeUnits()).name, "10²¹ FLOP");
    EXPECT_EQ(unitFor(0, carbonUnits()).factor, 1e-3);
}

RC_GTEST_PROP(Axes, everyRangeHasTicksInsideAndAtLeastTwoLabels, ())
{
    const auto any = [] {
        const double size = std::pow(10.0, *rc::gen::inRange(-3200, 3080) / 10.0);
        return *rc::gen::element(size, -size, 0.0, 3.7);
    };
    const double a = any(), b = *rc::gen::element(any(), a * (1 + 1e-7), a * 1.01);
    const Range range {std::min(a, b), std::max(a, b)};
    expectSound(linearAxis("", "", range));
    expectSound(roundedAxis("", "", range));
    if (range.min() > 0)
        expectSound(logAxis("", "", range));
}

RC_GTEST_PROP(Thinning, extremesAndEndsSurvive, ())
{
    const std::size_t n = *rc::gen::inRange<std::size_t>(0, 6000);
    Series s;
    for (std::size_t i = 0; i < n; ++i) {
        s.x.push_back(double(i));
        s.y.push_back(*rc::gen::inRange(-1000, 1000));
    }
    if (*rc::gen::arbitrary<bool>())
        for (const double y : s.y)
            s.high.push_back(y + *rc::gen::inRange(0, 1000));
    const Series out = thinned(s);
    RC_ASSERT(out.y.size() == std::min(n, out.y.size()) && out.y.size() <= mostPoints);
    RC_ASSERT(out.x.size() == out.y.size() && out.high.size() == (s.high.empty() ? 0 : out.y.size()));
    RC_ASSERT(std::ranges::is_sorted(out.x, std::ranges::less_equal()) || n < 2);
    if (n == 0)
        return;
    RC_ASSERT(out.x.front() == s.x.front() && out.x.back() == s.x.back());
    RC_ASSERT(std::ranges::min(out.y) == std::ranges::min(s.y));
    const auto& top = s.high.empty() ? s.y : s.high;
    RC_ASSERT(std::ranges::max(s.high.empty() ? out.y : out.high) == std::ranges::max(top));
}
