// The engine on the shipped catalogue: every default that it looks for by name is there.
#include "core/engine/engine.h"
#include "core/io/catalog_loader.h"
#include "core/model/metrics.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <set>

using namespace core;

namespace {

const Catalog& shipped()
{
    static const auto catalog = loadCatalog(std::filesystem::path(CARBACUS_SOURCE_DIR) / "resources/catalog");
    return *catalog;
}

Scenario inIowa()
{
    Scenario s;
    s.site.region = "gcp/us-central1";
    s.training.run = {.kind = RunKind::Flops, .parameters = {1.1e8}, .tokens = {1.37e11}};
    s.inference = {{.name = "answers", .accelerator = "l4", .requestsPerDay = {1000}}};
    s.inference[0].call.energy = {0.24};
    return s;
}

const Assumption* found(const Estimate& e, std::string_view path)
{
    const auto at = std::ranges::find(e.assumptions, path, &Assumption::path);
    return at == e.assumptions.end() ? nullptr : &*at;
}

double assumed(const Estimate& e, std::string_view path)
{
    const Assumption* a = found(e, path);
    EXPECT_TRUE(a) << path << " was not assumed";
    return a ? a->value : 0;
}

std::string credited(const Estimate& e, std::string_view path)
{
    const Assumption* a = found(e, path);
    return a ? a->source : "";
}

/// A hundred hours on one accelerator.
Estimate on(const char* accelerator)
{
    Scenario s = inIowa();
    s.inference.clear();
    s.hardware.accelerator = accelerator;
    s.training.run = {.kind = RunKind::AcceleratorHours, .hours = {100}};
    return estimate(s, shipped());
}

double wattsOn(const char* accelerator)
{
    return *findMetric("energy_kwh/it")->get(on(accelerator)) * 10;
}

}

TEST(EngineShipped, defaultsAreTheCatalogues)
{
    const Estimate e = estimate(inIowa(), shipped());
    EXPECT_EQ(assumed(e, "/site/overrides/carbon_intensity_g_per_kwh"), 501);
    EXPECT_EQ(assumed(e, "/site/overrides/pue"), 1.1);
    EXPECT_NEAR(assumed(e, "/training/run/mfu"), (0.3473 + 0.3864) / 2, 1e-12);
    EXPECT_NEAR(assumed(e, "/hardware/overrides/accelerator_power_w"), 0.897 * 400, 1e-9);
    EXPECT_NEAR(assumed(e, "/hardware/overrides/host_power_w_per_node"), 2 * 225 + 2048 * 0.3725, 1e-9);
    EXPECT_EQ(assumed(e, "/hardware/fleet_utilisation"), 0.8);
    EXPECT_NEAR(assumed(e, "/hardware/overrides/usd_per_accelerator_hour"), 5.0688, 1e-5);
    EXPECT_TRUE(e.known.power && e.known.peak && e.known.price && e.known.embodied && e.known.gridWater);
    EXPECT_FALSE(e.known.onsiteWater); // Google publishes no WUE for this region
}

TEST(EngineShipped, wattsMeasuredInTrainingComeBeforeAShareOfTdp)
{
    EXPECT_NEAR(wattsOn("tpu-v2"), 221, 1e-9); // Patterson et al. 2021, the host's share in it
    EXPECT_NEAR(wattsOn("v100-sxm2-32gb"), (330.0 + 342) / 2, 1e-9);
    EXPECT_NEAR(assumed(on("tpu-v4"), "/hardware/overrides/accelerator_power_w"), 170, 1e-9);
    EXPECT_NEAR(assumed(on("h100-sxm5-80gb"), "/hardware/overrides/accelerator_power_w"), 0.897 * 700, 1e-9);
    // A TPU that nobody measured is likened to TPUs, whose TDP overstates their power.
    EXPECT_NEAR(assumed(on("tpu-v5e"), "/hardware/overrides/accelerator_power_w"),
                0.489 * shipped().accelerators.find("tpu-v5e")->tdp->value, 1e-9);

    Scenario s = inIowa();
    s.hardware.accelerator = "v100-sxm2-32gb";
    s.hardware.hostPowerPerNode = {800}; // what holds both cannot be parted
    EXPECT_NEAR(assumed(estimate(s, shipped()), "/hardware/overrides/accelerator_power_w"), 0.897 * 300,
                1e-9);
}

TEST(EngineShipped, makingIsThatOfAMachineWithThisAccelerator)
{
    const char *chip = "/hardware/overrides/embodied_kgco2e_per_accelerator",
               *node = "/hardware/overrides/embodied_kgco2e_per_node";
    EXPECT_NEAR(assumed(on("a100-sxm4-40gb"), node), 3476.79, 1e-9); // aws-p4d
    EXPECT_NEAR(assumed(on("v100-sxm2-32gb"), node), 2343.79, 1e-9); // aws-p3dn
    EXPECT_NEAR(assumed(on("h100-sxm5-80gb"), node), 5700, 1e-9);
    EXPECT_EQ(credited(on("a100-sxm4-80gb"), chip), "luccioni-2023");
    EXPECT_EQ(credited(on("a100-sxm4-40gb"), chip), "falk-2025");
    EXPECT_EQ(credited(on("h100-sxm5-80gb"), node), "ecologits;nvidia-pcf-hgx-h100");
    EXPECT_EQ(credited(on("a100-sxm4-80gb"), "/hardware/accelerator"), "ccf-gpu-power"); // idle power

    const Estimate mini = on("apple-m1"); // the figure is of all of it
    EXPECT_NEAR(assumed(mini, node), 8 * 92.9, 1e-9) << "by the eight that the scenario says";
    EXPECT_FALSE(found(mini, chip));
    EXPECT_NEAR(*findMetric("carbon_kgco2e/embodied")->get(mini), 92.9 * 100 / (6 * 0.8 * 8766), 1e-3);

    EXPECT_TRUE(on("mi300a").known.embodied); // a data-centre part, though it is an APU

    const Estimate coral = on("coral-edge-tpu"); // two watts: no server and no 150 kg
    EXPECT_FALSE(coral.known.embodied);
    EXPECT_FALSE(findMetric("carbon_kgco2e/total")->get(coral));
    EXPECT_LT(*findMetric("energy_kwh/it")->get(coral), 0.3);
}

TEST(EngineShipped, statingWhatIsAssumedOfANodeChangesNothing)
{
    for (const char* accelerator : {"apple-m1", "a100-sxm4-40gb", "rtx-4090", "tpu-v5e"}) {
        Scenario s = inIowa();
        s.inference.clear();
        s.hardware.accelerator = accelerator;
        s.training.run = {.kind = RunKind::AcceleratorHours, .hours = {100}};
        const Estimate e = estimate(s, shipped());
        s.hardware.hostPowerPerNode = {assumed(e, "/hardware/overrides/host_power_w_per_node")};
        s.hardware.embodiedPerNode = {assumed(e, "/hardware/overrides/embodied_kgco2e_per_node")};
        const Estimate stated = estimate(s, shipped());
        for (const char* key : {"energy_kwh/it", "carbon_kgco2e/embodied"}) {
            const auto before = findMetric(key)->get(e), after = findMetric(key)->get(stated);
            ASSERT_EQ(before.has_value(), after.has_value()) << accelerator;
            EXPECT_NEAR(after.value_or(0), before.value_or(0), 1e-9 * before.value_or(0)) << accelerator;
        }
    }
}

TEST(EngineShipped, aMachineThatIsLeftOverFromAnotherChipIsNotTaken)
{
    Scenario s = inIowa();
    s.hardware.accelerator = "apple-m1";
    s.hardware.host = "dgx-h100"; // 10.2 kW
    const Estimate e = estimate(s, shipped());
    EXPECT_NEAR(assumed(e, "/hardware/overrides/host_power_w_per_node"),
                8 * (39 - shipped().accelerators.find("apple-m1")->tdp->value), 1e-9);
    EXPECT_TRUE(std::ranges::any_of(e.warnings, [](const auto& w) { return w.where == "/hardware/host"; }));
}

TEST(EngineShipped, howManyOfAnotherChipAreInAMachineIsNotTheTrainings)
{
    const auto servedFrom = [](double perNode) {
        Scenario s = inIowa();
        s.training.run = {.kind = RunKind::AcceleratorHours, .hours = {0}};
        s.hardware.accelerator = "rtx-4090";
        s.hardware.perNode = {perNode};
        s.inference[0].accelerator = "a100-sxm4-80gb";
        return *findMetric("carbon_kgco2e/embodied")->get(estimate(s, shipped()));
    };
    EXPECT_NEAR(servedFrom(1), servedFrom(8), 1e-9);
}

TEST(EngineShipped, everySourceThatIsNamedExists)
{
    Scenario s = inIowa();
    std::set<std::string> keys;
    for (const SiteKind kind : {SiteKind::Cloud, SiteKind::OnPremises})
        for (const char* zone : {"", "NO", "US-CAL-CISO"}) {
            s.site.kind = kind;
            s.site.gridZone = zone;
            for (const Assumption& a : estimate(s, shipped()).assumptions) {
                std::string rest = a.source + ";";
                for (std::size_t end; (end = rest.find(';')) != rest.npos; rest.erase(0, end + 1))
                    keys.insert(rest.substr(0, end));
            }
        }
    for (const std::string& key : keys)
        EXPECT_TRUE(key.empty() || shipped().sources.find(key)) << key;
    EXPECT_GT(keys.size(), 8u);
}

TEST(EngineShipped, anyAcceleratorInAnyRegionGivesAnEstimateOrSaysWhatIsMissing)
{
    Scenario s = inIowa();
    s.training.run.kind = RunKind::AcceleratorHours;
    s.training.run.hours = {10};
    for (const Accelerator& a : shipped().accelerators.rows()) {
        s.hardware.accelerator = a.id;
        const Estimate e = estimateTotals(s, shipped());
        EXPECT_EQ(e.known.power, a.tdp.has_value()) << a.id;
        EXPECT_TRUE(!e.known.power || Energy() < e.trainingTotal().facility) << a.id;
        EXPECT_TRUE(e.known.price || !e.warnings.empty()) << a.id;
    }
    s.hardware.accelerator = "a100-sxm4-80gb";
    for (const Region& region : shipped().regions.rows()) {
        s.site.region = region.id;
        EXPECT_TRUE(Carbon() < estimateTotals(s, shipped()).total().operational) << region.id;
    }
}

TEST(EngineShipped, norwayShowsWhyTheResidualMixMatters)
{
    Scenario s = inIowa();
    s.site.kind = SiteKind::OnPremises;
    s.site.gridZone = "NO";
    const Estimate e = estimate(s, shipped());
    const Carbon embodied = e.total().embodied;
    const double location = (*e.byAccounting.location - embodied).in(kilogram);
    EXPECT_NEAR((*e.byAccounting.residual - embodied).in(kilogram) / location, 402.0 / 30, 1e-6);
}
