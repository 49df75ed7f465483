#include "core/engine/engine.h"
#include "core/engine/resolve.h"
#include "core/engine/runs.h"
#include "core/model/params.h"
#include "tests/support/small_catalog.h"

#include <gtest/gtest.h>

using namespace core;

namespace {

/// 100 accelerator-hours at 300 W with no host, PUE 1.5, 200 g/kWh, $2 an hour; nothing else.
Scenario plain()
{
    Scenario s;
    s.hardware.accelerator = "chip";
    s.site.region = "cloud/north";
    s.site.pue = {1.5};
    s.site.carbonIntensity = {200};
    s.training.run.kind = RunKind::AcceleratorHours;
    s.training.run.hours = {100};
    s.hardware.acceleratorPower = {300};
    s.hardware.hostPowerPerNode = {0};
    s.hardware.pricePerAcceleratorHour = {2};
    s.hardware.embodiedPerAccelerator = {0};
    s.hardware.embodiedPerNode = {0};
    return s;
}

Deployment served(double requestsPerDay, double wh)
{
    Deployment d;
    d.name = "answers";
    d.requestsPerDay = {requestsPerDay};
    d.call.energy = {wh};
    return d;
}

Estimate of(const Scenario& s)
{
    return estimate(s, test::smallCatalog());
}

const Part& final(const Estimate& e)
{
    return e.training[std::size_t(TrainingPart::Final)];
}

const Assumption* assumed(const Estimate& e, std::string_view path)
{
    for (const Assumption& a : e.assumptions)
        if (a.path == path)
            return &a;
    return nullptr;
}

bool warns(const Estimate& e, std::string_view where)
{
    return std::ranges::any_of(e.warnings, [&](const auto& w) { return w.where == where; });
}

}

TEST(Engine, aRunInHoursIsPowerTimesTimeTimesPue)
{
    const Estimate e = of(plain());
    EXPECT_DOUBLE_EQ(final(e).it.in(kWh), 30);
    EXPECT_DOUBLE_EQ(final(e).facility.in(kWh), 45);
    EXPECT_DOUBLE_EQ(final(e).operational.in(kilogram), 9);
    EXPECT_DOUBLE_EQ(final(e).compute.in(usd), 200);
    EXPECT_EQ(e.total(), e.trainingTotal());
    EXPECT_DOUBLE_EQ(e.wallTimePerRun.in(hour), 12.5);
}

TEST(Engine, allKindsOfRunAgreeWhereTheySayTheSame)
{
    Scenario s = plain();
    const double reference = of(s).total().facility.in(kWh);

    s.training.run.kind = RunKind::WallHours;
    s.training.run.hours = {12.5};
    EXPECT_DOUBLE_EQ(of(s).total().facility.in(kWh), reference);

    s.training.run.kind = RunKind::Steps;
    s.training.run.steps = {4500};
    s.training.run.secondsPerStep = {10};
    EXPECT_DOUBLE_EQ(of(s).total().facility.in(kWh), reference);

    s.training.run.kind = RunKind::TotalFlops;
    s.training.run.mfu = {0.5};
    s.training.run.flops = {100 * 3600 * 50e12};
    EXPECT_NEAR(of(s).total().facility.in(kWh), reference, 1e-9);

    s.training.run.kind = RunKind::Flops;
    s.training.run.parameters = {1e9};
    s.training.run.tokens = {1e9};
    s.training.run.epochs = {3};
    EXPECT_NEAR(of(s).total().facility.in(kWh), reference, 1e-9);
    EXPECT_DOUBLE_EQ(of(s).flopsPerRun.in(flop), 1.8e19);
}

TEST(Engine, hoursTellTheirCompute)
{
    Scenario s = plain();
    s.training.run.mfu = {0.5};
    EXPECT_DOUBLE_EQ(of(s).flopsPerRun.in(flop), 1.8e19);
}

TEST(Engine, everyPartOfTheTrainingHasItsRow)
{
    Scenario s = plain();
    s.training.finalRuns = {2};
    s.training.search.strategy = Strategy::Grid;
    s.training.search.levels = {5, 5, 5, 5};
    s.training.search.trialFraction = {0.1};
    s.training.developmentShare = {3};
    s.training.restartOverhead = {0.1};
    s.training.retrainingsPerYear = {4};
    s.training.retrainingFraction = {0.5};
    s.training.redundantRuns = {7};
    s.training.redundantFraction = {0.25};
    const Estimate e = of(s);
    const double one = 45;
    const double expected[] = {2 * one, 62.5 * one, 3 * one, 6.75 * one, 6 * one, 1.75 * one};
    for (std::size_t i = 0; i < trainingParts; ++i)
        EXPECT_NEAR(e.training[i].facility.in(kWh), expected[i], 1e-9) << i;
    EXPECT_EQ(e.trials, 625);
    EXPECT_NEAR(e.acceleratorHours.in(hour), 82 * 100.0, 1e-6);
}

TEST(Engine, searchesAreCountedByTheirFormulas)
{
    EXPECT_EQ(gridTrials({5, 5, 5, 5}), 625);
    EXPECT_EQ(gridTrials({}), 0);
    EXPECT_EQ(randomTrials(0.95, 0.05), 59);
    // Li et al. 2018: R = 81 and eta = 3 make five brackets of 81, 34, 15, 8 and 5 settings.
    const SearchPlan plan = hyperbandPlan(81, 3);
    EXPECT_EQ(plan.trials, 81 + 34 + 15 + 8 + 5);
    const double units = (81 + 27 * 3 + 9 * 9 + 3 * 27 + 81) + (34 * 3 + 11 * 9 + 3 * 27 + 81)
        + (15 * 9 + 5 * 27 + 81) + (8 * 27 + 2 * 81) + 5 * 81;
    EXPECT_NEAR(plan.fullTrials, units / 81, 1e-12);
    EXPECT_EQ(hyperbandPlan(1, 3).trials, 1);
}

TEST(Engine, powerWithoutAStatedOneIsTheMedianMeasuredFractionOfTdp)
{
    Scenario s = plain();
    s.hardware.acceleratorPower.reset();
    const Estimate e = of(s);
    EXPECT_DOUBLE_EQ(final(e).it.in(kWh), 0.8 * 40);
    ASSERT_TRUE(assumed(e, "/hardware/overrides/accelerator_power_w"));
    EXPECT_DOUBLE_EQ(assumed(e, "/hardware/overrides/accelerator_power_w")->value, 320);

    s.hardware.utilisation = {0.5};
    EXPECT_DOUBLE_EQ(final(of(s)).it.in(kWh), 100 * 0.225);
}

TEST(Engine, theHostIsItsProcessorsAndItsMemory)
{
    Scenario s = plain();
    s.hardware.hostPowerPerNode.reset();
    EXPECT_DOUBLE_EQ(final(of(s)).it.in(kWh), 30 + 100 * (2 * 200 + 0.4 * 1000) / 8 / 1000);
}

TEST(Engine, embodiedCarbonIsSpreadOverTheWorkingLife)
{
    Scenario s = plain();
    s.hardware.embodiedPerAccelerator.reset();
    s.hardware.embodiedPerNode.reset();
    EXPECT_NEAR(final(of(s)).embodied.in(kilogram), 100 * (150 + 4000.0 / 8) / (4 * 8760 * 0.8), 1e-12);
    s.hardware.lifetime = {8};
    s.hardware.fleetUtilisation = {0.4};
    EXPECT_NEAR(final(of(s)).embodied.in(kilogram), 100 * (150 + 4000.0 / 8) / (8 * 8760 * 0.4), 1e-12);
}

TEST(Engine, pueIsTheOverrideElseTheRegionsElseTheFleetsElseTheDefault)
{
    Scenario s = plain();
    EXPECT_DOUBLE_EQ(final(of(s)).facility.in(kWh), 45);
    s.site.pue.reset();
    EXPECT_DOUBLE_EQ(final(of(s)).facility.in(kWh), 33);
    s.site.region = "cloud/south";
    EXPECT_DOUBLE_EQ(final(of(s)).facility.in(kWh), 36);
    s.site.kind = SiteKind::OnPremises;
    EXPECT_DOUBLE_EQ(final(of(s)).facility.in(kWh), 48);
}

TEST(Engine, waysOfAccountingStandSideBySide)
{
    Scenario s = plain();
    s.site.carbonIntensity.reset();
    const Estimate e = of(s);
    EXPECT_DOUBLE_EQ(e.byAccounting.location->in(kilogram), 45 * 0.1);
    EXPECT_DOUBLE_EQ(e.byAccounting.market->in(kilogram), 45 * 0.025); // 75 % of it free of carbon
    EXPECT_NEAR(e.byAccounting.residual->in(kilogram), 45 * 0.45 / 0.9,
                1e-12); // direct, with upstream 1/(1 − 0.1)
    EXPECT_NEAR(e.byAccounting.marginal->in(kilogram), 45 * 0.6 / 0.9, 1e-12);
    for (const auto& [accounting, expected] : {std::pair(Accounting::Market, e.byAccounting.market),
                                               {Accounting::Residual, e.byAccounting.residual}}) {
        s.site.accounting = accounting;
        EXPECT_NEAR(of(s).total().carbon().in(kilogram), expected->in(kilogram), 1e-12);
    }
}

TEST(Engine, anUnknownWayOfAccountingFallsBackAloud)
{
    Scenario s = plain();
    s.site.carbonIntensity.reset();
    s.site.region = "cloud/south";
    s.site.accounting = Accounting::Residual;
    const Estimate e = of(s);
    EXPECT_TRUE(warns(e, "/site/accounting"));
    EXPECT_FALSE(e.byAccounting.residual);
    EXPECT_DOUBLE_EQ(e.total().carbon().in(kilogram), e.byAccounting.location->in(kilogram));
}

TEST(Engine, upstreamCarbonIsAddedToDirectIntensityOnly)
{
    Scenario s = plain();
    s.site.carbonIntensity.reset();
    const Estimate lifecycle = of(s);
    EXPECT_DOUBLE_EQ(lifecycle.upstream.in(kWh), 45 * 0.1 / 0.9);
    EXPECT_DOUBLE_EQ(lifecycle.upstreamCarbon.in(kilogram), 0);

    s.site.gridZone = "YY"; // direct combustion
    const Estimate direct = of(s);
    EXPECT_NEAR(direct.total().operational.in(kilogram), 45 * 0.9 / 0.9, 1e-12);
    EXPECT_NEAR(direct.upstreamCarbon.in(kilogram), 45 * 0.9 / 0.9 * 0.1, 1e-12);
    s.upstream.energyOverhead = {0};
    EXPECT_DOUBLE_EQ(of(s).total().operational.in(kilogram), 45 * 0.9);
}

TEST(Engine, waterIsEvaporatedOnSiteAndInMakingTheElectricity)
{
    const Estimate e = of(plain());
    EXPECT_DOUBLE_EQ(e.total().onsiteWater.in(litre), 30 * 0.5);
    EXPECT_DOUBLE_EQ(e.total().gridWater.in(litre), 45 * 3); // the zone's country
    EXPECT_TRUE(e.known.onsiteWater && e.known.gridWater);
}

TEST(Engine, anOnsiteShareMakesTheRestOfTheElectricityCount)
{
    Scenario s = plain();
    s.site.onsiteRenewableShare = {0.25};
    EXPECT_DOUBLE_EQ(final(of(s)).operational.in(kilogram), 9 * 0.75);
}

TEST(Engine, theCheapestInstanceByTheAcceleratorIsPaid)
{
    Scenario s = plain();
    s.hardware.pricePerAcceleratorHour.reset();
    EXPECT_DOUBLE_EQ(final(of(s)).compute.in(usd), 200); // eight for 16 rather than one for 3
    s.site.purchase = Purchase::Spot;
    EXPECT_DOUBLE_EQ(final(of(s)).compute.in(usd), 100);
    s.site.purchase = Purchase::Reserved3Years;
    EXPECT_FALSE(of(s).known.price);
    EXPECT_TRUE(warns(of(s), "/hardware/overrides/usd_per_accelerator_hour"));
}

TEST(Engine, ownHardwareIsCapitalElectricityAndMaintenance)
{
    Scenario s = plain();
    s.site.kind = SiteKind::OnPremises;
    s.site.gridZone = "XX";
    s.hardware.lifetime = {4};
    s.hardware.fleetUtilisation = {0.5};
    s.site.maintenanceShare = {0.1};
    const Part part = final(of(s));
    EXPECT_DOUBLE_EQ(part.compute.in(usd), 0);
    EXPECT_NEAR(part.capital.in(usd), 100 * 10000 / (4 * 8760 * 0.5), 1e-9);
    EXPECT_NEAR(part.maintenance.in(usd), 100 * 0.1 * 10000 / (8760 * 0.5), 1e-9);
    EXPECT_NEAR(part.electricity.in(usd), 45 * 0.1, 1e-12);
}

TEST(Engine, servingIsBusyAndIdle)
{
    Scenario s = plain();
    s.training.run.hours = {0};
    s.inference = {served(1000, 0.3)};
    s.inference[0].replicas = {2};
    s.horizon.years = {1};
    const Estimate e = of(s);
    const double busyPower = 0.6 * 400, idlePower = 50; // W; the host draws nothing here
    const double busyHours = 1000 * 365 * 0.3 / busyPower;
    EXPECT_NEAR(e.deployments[0].busy.it.in(kWh), 1000 * 365 * 0.3 / 1000, 1e-9);
    EXPECT_NEAR(e.deployments[0].idle.it.in(kWh), (2 * 8760 - busyHours) * idlePower / 1000, 1e-6);
    EXPECT_NEAR(e.deployments[0].requests.in(one), 365000, 1e-6);
    EXPECT_NEAR(e.total().compute.in(usd), 2 * 8760 * 2, 1e-6);
    EXPECT_EQ(e.deployments[0].neededReplicas.in(one), 1);

    s.inference[0].alwaysOn = false;
    EXPECT_EQ(of(s).deployments[0].idle, Part());
    EXPECT_NEAR(of(s).total().compute.in(usd), busyHours * 2, 1e-6);
}

TEST(Engine, loadAboveCapacityIsToldWithTheReplicasNeeded)
{
    Scenario s = plain();
    s.inference = {served(86400, 240)}; // one second of 240 W times 3600: one call is an hour
    const Estimate e = of(s);
    EXPECT_NEAR(e.deployments[0].load.in(one), 3600, 1e-6);
    EXPECT_EQ(e.deployments[0].neededReplicas.in(one), 3600);
    EXPECT_TRUE(warns(e, "/inference/0/replicas"));
    EXPECT_EQ(e.deployments[0].idle.it.in(kWh), 0);
}

TEST(Engine, noReplicasForRequestsIsToldWhereTheyStandReady)
{
    Scenario s = plain();
    s.inference = {served(1, 0.001)};
    EXPECT_FALSE(warns(of(s), "/inference/0/replicas"));
    s.inference[0].replicas = {0};
    EXPECT_TRUE(warns(of(s), "/inference/0/replicas"));
    s.inference[0].alwaysOn = false; // then as many run as are asked
    EXPECT_FALSE(warns(of(s), "/inference/0/replicas"));
}

TEST(Engine, tokensTakeTheRooflinesTime)
{
    Scenario s = plain();
    s.inference = {served(1, 0)};
    Call& call = s.inference[0].call;
    call = {.kind = CallKind::Tokens,
            .parameters = {1e9},
            .inputTokens = {500},
            .outputTokens = {100},
            .batch = {1},
            .mfu = {{0.5}},
            .bandwidthEfficiency = {{0.5}}};
    const double prefill = 2e9 * 500 / 50e12, decode = 100 * 2e9 / 1e12; // bandwidth-bound at batch 1
    EXPECT_NEAR(of(s).deployments[0].energyPerCall.in(Wh), (prefill + decode) * 240 / 3600, 1e-12);
    call.batch = {1000}; // compute-bound
    EXPECT_NEAR(of(s).deployments[0].energyPerCall.in(Wh), (prefill + 100 * 2e9 / 50e12) * 240 / 3600, 1e-12);
}

TEST(Engine, aFleetAtTheEdgeHasItsOwnGridAndNoPue)
{
    Scenario s = plain();
    s.training.run.hours = {0};
    s.horizon.years = {1};
    s.inference = {{.name = "cars",
                    .kind = DeploymentKind::Edge,
                    .devices = {1000},
                    .power = {2500},
                    .hoursPerDay = {1},
                    .gridZone = "XX"}};
    const Estimate e = of(s);
    EXPECT_NEAR(e.total().facility.in(kWh), 912500, 1e-6);
    EXPECT_NEAR(e.total().it.in(kWh), 912500, 1e-6);
    EXPECT_NEAR(e.total().operational.in(kilogram), 912500 * 0.4, 1e-6);
    EXPECT_NEAR(e.byAccounting.marginal->in(kilogram), 912500 * 0.6 / 0.9, 1e-6);
    EXPECT_FALSE(e.byAccounting.market);
}

TEST(Engine, offsetsAreBoughtForTheTonnesInScope)
{
    Scenario s = plain();
    s.hardware.embodiedPerAccelerator = {28032}; // 4 years of 8,760 h at 0.8: a kilogram an hour
    Estimate e = of(s);
    EXPECT_NEAR(e.offset.inScope.in(kilogram), 109, 1e-9);
    EXPECT_NEAR(e.offset.cost.in(usd), 0.109 * 10, 1e-12);
    EXPECT_NEAR(*e.offset.shareOfBill, 1.09 / (200 + 1.09), 1e-12);
    s.carbon.scope = Scope::Operational;
    s.carbon.offsetShare = {0.5};
    s.carbon.offsetQuality = {0.2};
    s.carbon.internalPrice = {50};
    e = of(s);
    EXPECT_NEAR(e.offset.inScope.in(kilogram), 9, 1e-9);
    EXPECT_NEAR(e.offset.bought.in(kilogram), 22.5, 1e-9);
    EXPECT_NEAR(e.offset.net.in(kilogram), 109 - 4.5, 1e-9);
    EXPECT_NEAR(e.offset.cost.in(usd), 0.225, 1e-12);
    EXPECT_NEAR(e.internalCarbon.in(usd), 0.45, 1e-12);
    EXPECT_NEAR(e.totalCost().in(usd), 200 + 0.225 + 0.45, 1e-9);
}
