// What must hold for every scenario, whatever its numbers.
#include "core/engine/engine.h"
#include "core/engine/flow.h"
#include "tests/support/any_scenario.h"
#include "tests/support/small_catalog.h"

#include <cmath>
#include <gtest/gtest.h>

using namespace core;

namespace {

const Catalog& catalog()
{
    static const Catalog small = test::smallCatalog();
    return small;
}

/// Any scenario whose picks are of the small catalogue, and now and then of none.
Scenario anyKnown()
{
    Scenario s = *anyScenario();
    s.hardware.accelerator = *rc::gen::element<std::string>("chip", "cpu", "mute", "none");
    s.hardware.host = *rc::gen::element<std::string>("", "host");
    s.site.region = *rc::gen::element<std::string>("", "cloud/north", "cloud/south", "cloud/none");
    s.site.gridZone = *rc::gen::element<std::string>("", "XX", "XX-1", "YY");
    for (Deployment& d : s.inference) {
        d.accelerator = *rc::gen::element<std::string>("", "chip", "mute");
        d.gridZone = *rc::gen::element<std::string>("", "XX", "YY");
    }
    return s;
}

/// One whose every figure is known, so that doubling an input has its whole effect.
Scenario anyWhole()
{
    Scenario s = anyKnown();
    s.hardware.accelerator = "chip";
    s.site.kind = SiteKind::Cloud;
    s.site.region = "cloud/north";
    s.site.purchase = Purchase::OnDemand;
    s.training.run.kind = RunKind::AcceleratorHours;
    s.training.run.hours = {*rc::gen::inRange(1, 1000000) / 16.0};
    return s;
}

std::vector<double> numbersOf(const Part& p)
{
    return {p.it.in(kWh),
            p.facility.in(kWh),
            p.operational.in(kilogram),
            p.embodied.in(kilogram),
            p.onsiteWater.in(litre),
            p.gridWater.in(litre),
            p.compute.in(usd),
            p.electricity.in(usd),
            p.capital.in(usd),
            p.maintenance.in(usd)};
}

std::vector<double> numbersOf(const Estimate& e)
{
    std::vector<double> all {e.upstream.in(kWh),
                             e.upstreamCarbon.in(kilogram),
                             e.offset.inScope.in(kilogram),
                             e.offset.bought.in(kilogram),
                             e.offset.net.in(kilogram),
                             e.offset.cost.in(usd),
                             e.internalCarbon.in(usd),
                             e.flopsPerRun.in(flop),
                             e.totalFlops.in(flop),
                             e.acceleratorHours.in(hour),
                             e.wallTimePerRun.in(hour),
                             e.totalCost().in(usd),
                             e.offset.shareOfBill.value_or(0)};
    const auto add = [&](const Part& part) {
        for (const double n : numbersOf(part))
            all.push_back(n);
    };
    for (const Part& part : e.training)
        add(part);
    for (const DeploymentResult& d : e.deployments) {
        add(d.busy);
        add(d.idle);
        for (const double n : {d.requests.in(one), d.usefulResults.in(one), d.load.in(one),
                               d.neededReplicas.in(one), d.energyPerCall.in(kWh)})
            all.push_back(n);
    }
    for (const auto& c :
         {e.byAccounting.location, e.byAccounting.market, e.byAccounting.residual, e.byAccounting.marginal})
        all.push_back(c ? c->in(kilogram) : 0);
    return all;
}

bool isNear(double a, double b, double relative = 1e-9)
{
    return std::abs(a - b) <= relative * std::max({std::abs(a), std::abs(b), 1e-300});
}

}

TEST(EngineProperty, nothingIsEverNegativeInfiniteOrNoNumber)
{
    rc::check([] {
        const Scenario s = anyKnown();
        for (const double n : numbersOf(estimateTotals(s, catalog())))
            RC_ASSERT(std::isfinite(n) && n >= 0);
    });
}

TEST(EngineProperty, theTimelineRisesToTheTotals)
{
    rc::check([] {
        const Scenario s = anyKnown();
        const Estimate e = estimate(s, catalog());
        RC_ASSERT(isNear(e.timeline.months.back(), s.horizon.years.value * 12));
        RC_ASSERT(isNear(e.timeline.trainingEnergy.back().in(kWh), e.trainingTotal().facility.in(kWh)));
        RC_ASSERT(
            isNear(e.timeline.inferenceCarbon.back().in(kilogram), e.inferenceTotal().carbon().in(kilogram)));
        RC_ASSERT(isNear(e.timeline.cost.back().in(usd), e.total().cost().in(usd)));
        for (std::size_t i = 1; i < e.timeline.months.size(); ++i) {
            const double before = e.timeline.inferenceEnergy[i - 1].in(kWh);
            RC_ASSERT(e.timeline.inferenceEnergy[i].in(kWh) >= before - 1e-9 * before);
        }
    });
}

TEST(EngineProperty, twiceTheHoursAreTwiceTheTraining)
{
    rc::check([] {
        Scenario s = anyWhole();
        const Estimate once = estimateTotals(s, catalog());
        s.training.run.hours.value *= 2;
        const Estimate twice = estimateTotals(s, catalog());
        for (std::size_t i = 0; i < trainingParts; ++i) {
            const auto a = numbersOf(once.training[i]), b = numbersOf(twice.training[i]);
            for (std::size_t k = 0; k < a.size(); ++k)
                RC_ASSERT(isNear(2 * a[k], b[k]));
        }
        RC_ASSERT(once.deployments == twice.deployments);
    });
}

TEST(EngineProperty, nothingAroundItLeavesEnergyTimesIntensity)
{
    rc::check([] {
        Scenario s = anyWhole();
        s.site.pue = {1};
        s.site.onsiteRenewableShare.reset();
        s.upstream.energyOverhead = {0};
        s.hardware.embodiedPerAccelerator = s.hardware.embodiedPerNode = {0};
        s.horizon.gridDecarbonisationPerYear = {0};
        s.site.carbonIntensity = {*rc::gen::inRange(0, 1000) / 1.0};
        s.inference.clear();
        const Part total = estimateTotals(s, catalog()).total();
        RC_ASSERT(isNear(total.carbon().in(gram), total.it.in(kWh)*s.site.carbonIntensity->value));
    });
}

TEST(EngineProperty, carbonAndCostRiseWithWhatDrivesThem)
{
    rc::check([] {
        Scenario s = anyWhole();
        s.site.carbonIntensity = {100};
        s.site.pue = {1.2};
        s.hardware.acceleratorPower = {200};
        s.hardware.pricePerAcceleratorHour = {1};
        const Estimate low = estimateTotals(s, catalog());
        const auto carbonWith = [&](auto change) {
            Scenario more = s;
            change(more);
            return estimateTotals(more, catalog()).total().carbon().in(kilogram);
        };
        const double least = low.total().carbon().in(kilogram) * (1 - 1e-12);
        RC_ASSERT(carbonWith([](Scenario& m) { m.site.carbonIntensity = {101}; }) >= least);
        RC_ASSERT(carbonWith([](Scenario& m) { m.site.pue = {1.3}; }) >= least);
        RC_ASSERT(carbonWith([](Scenario& m) { m.hardware.acceleratorPower = {210}; }) >= least);
        s.hardware.pricePerAcceleratorHour = {1.5};
        RC_ASSERT(estimateTotals(s, catalog()).total().cost().in(usd)
                  >= low.total().cost().in(usd) * (1 - 1e-12));
    });
}

TEST(EngineProperty, idleIsWhatStandsReadyAndIsNotUsed)
{
    rc::check([](unsigned seed) {
        const double busy = (seed % 400) / 100.0, replicas = (seed / 400) % 4,
                     growth = (int(seed / 1600) % 41 - 20) / 10.0;
        const Demand<double> d {Ratio(busy, one), Ratio(replicas, one), Frequency(growth, perYear)};
        const BaseRates<double> rates {};
        const WeightGrowth<double> all(rates, Time(2, year));
        const double idle = at(replicaTime(d, rates, all, all.times()).idle, Weight::Plain).in(year);
        double sum = 0; // midpoints
        constexpr int steps = 4000;
        for (int i = 0; i < steps; ++i)
            sum += std::max(0.0, replicas - busy * std::exp(growth * 2 * (i + 0.5) / steps)) * 2 / steps;
        RC_ASSERT(std::abs(idle - sum) < 1e-4 * (1 + replicas));
    });
}

TEST(EngineProperty, growthsThatOpposeEachOtherKeepTheirDigits)
{
    const Time end(50, year);
    const auto over = [&](double rate) { return Growth<double>::over(Frequency(rate, perYear), end); };
    for (const double up : {0.001, 0.1, 1.0, 2.4, 9.0})
        for (const double down : {-0.001, -0.1, -0.69, -2.4, -8.0}) {
            const double x = 50 * (up + down);
            const double exact = std::abs(x) < 1e-9 ? 1 : std::expm1(x) / x;
            EXPECT_NEAR((over(up) * over(down)).mean() / exact, 1, 1e-10) << up << " " << down;
        }
}

TEST(EngineProperty, theIntegralIsContinuousAtRateZero)
{
    const auto value = [](double rate) {
        return 3 * Growth<double>::over(Frequency(rate, perYear), Time(3, year)).mean();
    };
    EXPECT_DOUBLE_EQ(value(0), 3);
    for (const double rate : {1e-12, 1e-7, 3e-6, 3.4e-6, 1e-4}) {
        const double exact = std::expm1(3 * rate) / rate;
        EXPECT_NEAR(value(rate) / exact, 1, 1e-14) << rate;
        EXPECT_NEAR(value(-rate) / (-std::expm1(-3 * rate) / rate), 1, 1e-14) << rate;
    }
}

namespace {

/// 100 MWh of training, then 300 kWh a day.
Scenario servingAfterTraining(double growthPerYear)
{
    Scenario s;
    s.hardware.accelerator = "chip";
    s.hardware.acceleratorPower = {1000};
    s.hardware.hostPowerPerNode = {0};
    s.site.region = "cloud/north";
    s.site.pue = {1};
    s.training.run.hours = {100000};
    s.horizon.years = {2};
    Deployment d;
    d.alwaysOn = false;
    d.requestsPerDay = {300000};
    d.growthPerYear = {growthPerYear};
    d.call.energy = {1};
    s.inference = {d};
    return s;
}

double crossoverDays(double growthPerYear)
{
    const auto crossover = estimate(servingAfterTraining(growthPerYear), catalog()).timeline.crossover;
    return crossover ? crossover->in(day) : -1;
}

}

TEST(Timeline, constantServingOvertakesTrainingAfterTheirRatio)
{
    EXPECT_NEAR(crossoverDays(0), 1000.0 / 3, 1e-6);
}

TEST(Timeline, growingServingOvertakesAsTheClosedFormSays)
{
    // T = 100 MWh, r = 300 kWh a day, 10 % a month of 30.4375 days: ln(1 + g·T/r)/g = 228.3 days.
    const double perDayRate = std::log(1.1) / 30.4375;
    const double days = crossoverDays(std::expm1(perDayRate * 365));
    EXPECT_NEAR(days, std::log1p(perDayRate * 100000 / 300) / perDayRate, 1e-6);
    EXPECT_NEAR(days, 228.3, 0.05);
}

TEST(Timeline, carbonIsOvertakenLaterWhereTheGridGetsCleaner)
{
    const auto crossovers = [](double cleaner) {
        Scenario s = servingAfterTraining(0);
        s.hardware.embodiedPerAccelerator = {0};
        s.hardware.embodiedPerNode = {0};
        s.horizon.gridDecarbonisationPerYear = {cleaner};
        const Timeline t = estimate(s, catalog()).timeline;
        return std::pair(t.crossover->in(day), t.carbonCrossover->in(day));
    };
    EXPECT_NEAR(crossovers(0).second, 1000.0 / 3, 1e-6);
    // 300 kWh a day at 0.9^t of the first intensity: (1 − 0.9^t)/−ln 0.9 = 1000/3 days in years.
    const double days = -365 * std::log1p(std::log(0.9) * 1000 / 3 / 365) / -std::log(0.9);
    EXPECT_NEAR(crossovers(0.1).first, 1000.0 / 3, 1e-6);
    EXPECT_NEAR(crossovers(0.1).second, days, 1e-6);
}

TEST(Timeline, shrinkingServingMayNeverOvertake)
{
    EXPECT_EQ(crossoverDays(-0.9), -1);
}

TEST(Timeline, servingWithoutTrainingHasOvertakenAtOnce)
{
    Scenario s = servingAfterTraining(0);
    s.training.run.hours = {0};
    EXPECT_EQ(estimate(s, catalog()).timeline.crossover, Time());
    s.inference.clear();
    EXPECT_FALSE(estimate(s, catalog()).timeline.crossover);
}

TEST(Timeline, aGridThatGetsCleanerIsTheIntegralOfItsPath)
{
    // 1 MWh a year for five years, 400 g/kWh falling by 20 % a year: 400·(1 − 0.8^5)/−ln 0.8 per MWh-year.
    Scenario s = servingAfterTraining(0);
    s.training.run.hours = {0};
    s.site.carbonIntensity = {400};
    s.hardware.embodiedPerAccelerator = s.hardware.embodiedPerNode = {0};
    s.inference[0].requestsPerDay = {1e6 / 365};
    s.horizon.years = {5};
    s.horizon.gridDecarbonisationPerYear = {0.2};
    const double exact = 0.4 * 1000 * (1 - std::pow(0.8, 5)) / -std::log(0.8);
    EXPECT_NEAR(estimateTotals(s, catalog()).total().carbon().in(kilogram), exact, 1e-6);
}

TEST(Timeline, futureMoneyIsDiscounted)
{
    Scenario s = servingAfterTraining(0);
    s.training.run.hours = {0};
    s.hardware.pricePerAcceleratorHour = {1};
    s.inference[0].alwaysOn = true;
    s.inference[0].requestsPerDay = {1};
    s.horizon.years = {3};
    s.horizon.discountRate = {0.1};
    const double exact = 8760 * (1 - std::pow(1.1, -3)) / std::log(1.1);
    EXPECT_NEAR(estimateTotals(s, catalog()).total().compute.in(usd), exact, 1e-6);
}
