// The engine on the shipped catalogue: every default that it looks for by name is there.
#include "core/engine/engine.h"
#include "core/io/catalog_loader.h"

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

double assumed(const Estimate& e, std::string_view path)
{
    for (const Assumption& a : e.assumptions)
        if (a.path == path)
            return a.value;
    ADD_FAILURE() << path << " was not assumed";
    return 0;
}

}

TEST(EngineShipped, defaultsAreTheCatalogues)
{
    const Estimate e = estimate(inIowa(), shipped());
    EXPECT_EQ(assumed(e, "/site/overrides/carbon_intensity_g_per_kwh"), 501);
    EXPECT_EQ(assumed(e, "/site/overrides/pue"), 1.1);
    EXPECT_EQ(assumed(e, "/training/run/mfu"), 0.3864);
    EXPECT_NEAR(assumed(e, "/hardware/overrides/accelerator_power_w"), 0.8225 * 400, 1e-9);
    EXPECT_NEAR(assumed(e, "/hardware/overrides/host_power_w_per_node"), 2 * 225 + 2048 * 0.3725, 1e-9);
    EXPECT_EQ(assumed(e, "/hardware/fleet_utilisation"), 0.8);
    EXPECT_NEAR(assumed(e, "/hardware/overrides/usd_per_accelerator_hour"), 5.0688, 1e-5);
    EXPECT_TRUE(e.known.power && e.known.peak && e.known.price && e.known.embodied && e.known.gridWater);
    EXPECT_FALSE(e.known.onsiteWater); // Google publishes no WUE for this region
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
    EXPECT_NEAR((*e.byAccounting.residual - embodied).in(kilogram) / location, 402 / 0.9 / 30, 1e-6);
}
