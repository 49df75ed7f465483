// What an estimate says where an input is unknown: the input's name, never a number in its place.
#include "core/engine/engine.h"
#include "core/model/metrics.h"
#include "tests/support/small_catalog.h"

#include <algorithm>
#include <gtest/gtest.h>

using namespace core;

namespace {

/// Hours, power and embodied carbon are stated; the place is not.
Scenario stated()
{
    Scenario s;
    s.hardware.accelerator = "chip";
    s.training.run.kind = RunKind::AcceleratorHours;
    s.training.run.hours = {100};
    s.hardware.acceleratorPower = {300};
    s.hardware.hostPowerPerNode = {0};
    s.hardware.embodiedPerAccelerator = {0};
    s.hardware.embodiedPerNode = {0};
    return s;
}

bool warns(const Estimate& e, std::string_view where)
{
    return std::ranges::any_of(e.warnings, [&](const auto& w) { return w.where == where; });
}

}

TEST(Unknowns, whatIsUnknownIsNamedAndNeverANumber)
{
    Scenario s;
    s.hardware.accelerator = "mute";
    s.training.run.hours = {100};
    const Estimate e = estimate(s, test::smallCatalog());
    EXPECT_FALSE(e.known.power || e.known.price);
    EXPECT_TRUE(warns(e, "/hardware/overrides/accelerator_power_w"));
    EXPECT_TRUE(warns(e, "/site/region"));
    s.hardware.accelerator = "none";
    EXPECT_TRUE(warns(estimate(s, test::smallCatalog()), "/hardware/accelerator"));
}

TEST(Unknowns, aPlaceWithoutAnIntensityIsNotCarbonFree)
{
    Catalog bare = test::smallCatalog();
    bare.grids = Table<Grid>(std::vector<Grid> {{.id = "ZZ", .name = "Nowhere"}});
    Scenario s = stated();
    const auto carbon = findMetric("carbon_kgco2e/total")->get;
    const auto operational = findMetric("carbon_kgco2e/operational")->get;
    for (const char* zone : {"", "ZZ", "QQ"}) { // none at all; one without figures; one that is not there
        s.site.gridZone = zone;
        const Estimate e = estimate(s, bare);
        EXPECT_TRUE(warns(e, "/site/overrides/carbon_intensity_g_per_kwh")) << zone;
        EXPECT_FALSE(carbon(e) || operational(e) || findMetric("water_l/grid")->get(e)) << zone;
        EXPECT_TRUE(findMetric("energy_kwh/total")->get(e)) << zone;
    }
    s.site.carbonIntensity = {200};
    EXPECT_TRUE(carbon(estimate(s, bare)));

    s.inference = {{.name = "cars",
                    .kind = DeploymentKind::Edge,
                    .devices = {10},
                    .power = {100},
                    .hoursPerDay = {1},
                    .gridZone = "ZZ"}};
    EXPECT_TRUE(warns(estimate(s, bare), "/inference/0/grid_zone"));
    EXPECT_FALSE(carbon(estimate(s, bare)));
}

TEST(Unknowns, anEstimateSaysWhichCallsTakeNothing)
{
    Scenario s;
    s.inference.resize(1);
    s.inference[0].requestsPerDay = {1000};
    const auto isSaid = [&] {
        const auto warnings = estimate(s, test::smallCatalog()).warnings;
        return std::ranges::count(warnings, "/inference/0/call/wh", &Estimate::Warning::where) == 1;
    };
    EXPECT_TRUE(isSaid());
    s.inference[0].call.energy = {0.3};
    EXPECT_FALSE(isSaid());
}
