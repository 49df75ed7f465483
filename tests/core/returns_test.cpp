// The curve of returns: where the scenario stands on it, and what must hold for every curve.
#include "core/returns/curve.h"
#include "core/returns/fit_range.h"
#include "tests/core/returns_laws.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace returns_test;

// The curve.

TEST(Returns, theCurveGoesThroughTheScenario)
{
    const Returns returns = returnsOf(choose("hoffmann2022_tex"), ratesFor(1.3e9, 2.7e11), catalog());
    const auto at = std::ranges::find(returns.flops, returns.scenarioFlops.value_or(0));
    ASSERT_NE(at, returns.flops.end());
    const auto i = std::size_t(at - returns.flops.begin());
    const double direct = 1.6934 + 406.4 / std::pow(1.3e9, 0.3392) + 410.7 / std::pow(2.7e11, 0.2849);
    EXPECT_NEAR(returns.value[i], direct, 1e-12);
    EXPECT_EQ(returns.scenarioValue, returns.value[i]);
    EXPECT_EQ(returns.scenarioKgPerPoint, returns.kgPerPoint[i]);
    EXPECT_GE(returns.flops.size(), 200u);
    EXPECT_LE(returns.flops.size(), 210u);
}

TEST(Returns, marginalCostIsTheRateTimesTheInverseSlope)
{
    const Returns returns = returnsOf(anchored("thompson2020_theory"), ratesFor(4e18), catalog());
    // e = e0·(C/C0)^−1/4: dC/de = 4·C/e for each percentage point.
    EXPECT_NEAR(returns.scenarioKgPerPoint.value_or(0), 1e-15 * 4 * 4e18 / 23.9, 1e-6);
    EXPECT_NEAR(returns.scenarioUsdPerPoint.value_or(0), 2e-15 * 4 * 4e18 / 23.9, 1e-6);
    EXPECT_NEAR(returns.scenarioKWhPerPoint.value_or(0), 3e-15 * 4 * 4e18 / 23.9, 1e-6);
}

TEST(Returns, aPointOfLossIsAHundredthOfANat)
{
    const Returns returns = returnsOf(choose("kaplan2020_LCmin"), ratesFor(8.64e19), catalog());
    EXPECT_EQ(returns.point, 0.01);
    EXPECT_NEAR(returns.scenarioKgPerPoint.value_or(0), 1e-15 * 0.01 * 8.64e19 / (0.05 * 2.65808), 1);
}

TEST(Returns, theRangeOfTheFitFollowsTheScenariosTokensPerParameter)
{
    const Returns twenty = returnsOf(choose("hoffmann2022_tex"), ratesFor(1e9, 2e10), catalog());
    EXPECT_NEAR(twenty.fitFrom / (6 * 2.5e8 * 5e9), 1, 1e-9); // 5e9 tokens are 2.5e8 parameters
    EXPECT_NEAR(twenty.fitTo / (6 * 1.6e10 * 3.2e11), 1, 1e-9);
    EXPECT_FALSE(twenty.isExtrapolated);
    EXPECT_TRUE(returnsOf(choose("hoffmann2022_tex"), ratesFor(7e10, 1.4e12), catalog()).isExtrapolated);
    const Returns absurd = returnsOf(choose("hoffmann2022_tex"), ratesFor(1e6, 1e13), catalog());
    EXPECT_TRUE(absurd.isExtrapolated);
    EXPECT_EQ(absurd.fitTo, 0);
}

TEST(Returns, withoutComputeThereIsACurveButNoCost)
{
    const Returns returns = returnsOf(anchored("thompson2020_imagenet"), TrainingRates {}, catalog());
    EXPECT_FALSE(returns.flops.empty());
    EXPECT_TRUE(returns.kgPerPoint.empty());
    EXPECT_FALSE(returns.scenarioValue);
    EXPECT_FALSE(returnsOf(choose("besiroglu2024"), TrainingRates {}, catalog()).whyNone.isEmpty());
}

TEST(Returns, aFloorForbidsHalving)
{
    const Returns returns = returnsOf(choose("besiroglu2024"), ratesFor(7e10, 1.4e12), catalog());
    EXPECT_FALSE(returns.computeToHalveError);
    EXPECT_EQ(returns.floor, 1.8172);
}

TEST(Returns, aRangeOfExponentsIsABand)
{
    const Returns returns
        = returnsOf(anchored("thompson2020_practice_range", {{"p", 10}}), ratesFor(4e18), catalog());
    ASSERT_EQ(returns.lower.size(), returns.flops.size());
    for (std::size_t i = 0; i < returns.flops.size(); ++i) {
        EXPECT_LE(returns.lower[i], returns.value[i] * (1 + 1e-12));
        EXPECT_GE(returns.upper[i], std::min(100.0, returns.value[i]) * (1 - 1e-12));
    }
}

TEST(Returns, wordsOfARangeAreRead)
{
    EXPECT_EQ(fitRange(tokenRange, "tokens").from, 5e9);
    EXPECT_EQ(fitRange(tokenRange, "parameters").to, 1.6e10);
    EXPECT_EQ(fitRange("about 1 to 1e4 core-days, JFT-3B", "core-days").to, 1e4);
    EXPECT_EQ(fitRange("240 of 245 points, at least 1.4e18 to 1.3e22 training FLOP", "training FLOP").from,
              1.4e18);
    EXPECT_FALSE(fitRange("to 2020", "training FLOP").isStated());
    EXPECT_FALSE(fitRange("2 to 3 orders of magnitude of data", "training FLOP").isStated());
    EXPECT_FALSE(fitRange("", "tokens").isStated());
}

// Properties.

RC_GTEST_PROP(Curves, slopesAreDerivatives, ())
{
    Curve curve;
    curve.floor = *rc::gen::inRange(0, 300) / 100.0;
    curve.shift = *rc::gen::inRange(0, 2) * 1e17;
    curve.outer = *rc::gen::element(1.0, 0.103);
    for (auto& term : curve.terms) {
        term.exponent = *rc::gen::inRange(5, 60) / 100.0;
        term.logScale = *rc::gen::inRange(1, 3) + term.exponent * std::log(1e20);
    }
    const double flops = std::pow(10.0, *rc::gen::inRange(160, 260) / 10.0), h = flops * 1e-3;
    const auto at = [&](double k) { return curve.error(flops + k * h) - curve.floor; };
    const double difference = (8 * (at(1) - at(-1)) - (at(2) - at(-2))) / (12 * h);
    RC_ASSERT(std::abs(curve.slope(flops) / difference - 1) < 1e-6);
    const auto back = curve.flopsFor(curve.error(flops));
    RC_ASSERT(back.has_value() || curve.error(flops) == curve.floor);
}

RC_GTEST_PROP(Curves, theComputeForAnErrorGivesThatError, ())
{
    Curve curve {.floor = 1.7};
    curve.terms[0] = {*rc::gen::inRange(10, 200) / 10.0, *rc::gen::inRange(5, 60) / 100.0};
    if (*rc::gen::arbitrary<bool>())
        curve.terms[1] = {*rc::gen::inRange(10, 200) / 10.0, *rc::gen::inRange(5, 60) / 100.0};
    const double error = 1.7 + std::pow(10.0, *rc::gen::inRange(-30, 20) / 10.0);
    const auto flops = curve.flopsFor(error);
    RC_PRE(flops.has_value());
    RC_ASSERT(std::abs(curve.error(*flops) / error - 1) < 1e-9);
}

RC_GTEST_PROP(Returns, aFloorNeverLowersTheMarginalCost, ())
{
    const double p = *rc::gen::inRange(30, 150) / 10.0, floor = *rc::gen::inRange(0, 230) / 10.0;
    const auto at = [&](double c) {
        return returnsOf(anchored("thompson2020_imagenet", {{"p", p}, {"floor", c}}), ratesFor(1e20),
                         catalog());
    };
    const Returns without = at(0), with = at(floor);
    RC_ASSERT(*with.scenarioKgPerPoint >= *without.scenarioKgPerPoint * (1 - 1e-12));
}

RC_GTEST_PROP(Returns, nothingIsEverNanOrInfinite, ())
{
    const auto wild = [] {
        const double size = std::pow(10.0, *rc::gen::inRange(-320, 310));
        return *rc::gen::element(size, -size, 0.0, double(NAN), double(INFINITY), 0.3, 1e20);
    };
    const ScalingLaw& row = *rc::gen::elementOf(laws());
    ReturnsChoice choice = choose(row.id);
    for (const auto& [name, value] : row.parameters)
        if (*rc::gen::inRange(0, 4) == 0)
            choice.parameters[name] = wild();
    if (*rc::gen::arbitrary<bool>())
        choice.parameters["flop_per_core_day"] = wild();
    choice.points = {{{*rc::gen::element(1e18, wild())}, *rc::gen::element(23.9, wild())}};
    TrainingRates rates {wild(), wild(), wild(), wild(), wild(), wild()};
    if (*rc::gen::arbitrary<bool>())
        rates = ratesFor(std::pow(10.0, *rc::gen::inRange(1, 60)));
    const Returns out = returnsOf(choice, rates, catalog());

    RC_ASSERT(out.whyNone.isEmpty() == !out.flops.empty());
    for (const auto* column : {&out.flops, &out.value, &out.lower, &out.upper, &out.kgPerPoint,
                               &out.usdPerPoint, &out.kWhPerPoint}) {
        RC_ASSERT(column->empty() || column->size() == out.flops.size());
        for (const double x : *column)
            RC_ASSERT(std::isfinite(x) && x >= 0);
    }
    for (const auto& x :
         {out.scenarioFlops, out.scenarioValue, out.scenarioKgPerPoint, out.scenarioUsdPerPoint,
          out.scenarioKWhPerPoint, out.computeToHalveError, out.floor})
        RC_ASSERT(!x || (std::isfinite(*x) && *x >= 0));
    RC_ASSERT(std::isfinite(out.fitFrom) && std::isfinite(out.fitTo));
    RC_ASSERT(std::ranges::is_sorted(out.flops));
}
