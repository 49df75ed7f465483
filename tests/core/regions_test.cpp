// The scenario in every region: what is known, what is not, and what nobody beats.
#include "core/decide/pareto.h"
#include "core/decide/regions.h"
#include "core/engine/engine.h"
#include "core/io/catalog_loader.h"
#include "core/model/metrics.h"
#include "tests/support/small_catalog.h"

#include <gtest/gtest.h>
#include <random>
#include <rapidcheck/gtest.h>

using namespace core;

namespace {

Scenario trained(const std::string& accelerator = "chip")
{
    Scenario s;
    s.hardware.accelerator = accelerator;
    s.training.run.hours = {1000};
    return s;
}

const Catalog& shipped()
{
    static const auto loaded = loadCatalog(std::filesystem::path(CARBACUS_SOURCE_DIR) / "resources/catalog");
    return *loaded;
}

const RegionOption* find(const std::vector<RegionOption>& options, const std::string& region,
                         Purchase purchase)
{
    for (const auto& o : options)
        if (o.region == region && o.purchase == purchase)
            return &o;
    return nullptr;
}

std::optional<double> metric(const Scenario& s, const Catalog& catalog, const char* key)
{
    return findMetric(key)->get(estimate(s, catalog));
}

bool beats(TwoAims a, TwoAims b)
{
    return a.first <= b.first && a.second <= b.second && (a.first < b.first || a.second < b.second);
}

/// The catalogue with its regions and prices in another order.
Catalog shuffled(const Catalog& catalog, unsigned seed)
{
    std::mt19937 random(seed);
    auto regions = catalog.regions.rows();
    auto prices = catalog.prices.rows();
    std::ranges::shuffle(regions, random);
    std::ranges::shuffle(prices, random);
    Catalog out = catalog;
    out.regions = Table<Region>(std::move(regions));
    out.prices = Table<CloudPrice>(std::move(prices));
    return out;
}

}

RC_GTEST_PROP(Pareto, isWhatNoOtherPointBeats, ())
{
    const auto numbers = *rc::gen::container<std::vector<std::pair<int, int>>>(
        rc::gen::pair(rc::gen::inRange(0, 8), rc::gen::inRange(0, 8)));
    std::vector<TwoAims> points;
    for (const auto& [a, b] : numbers)
        points.push_back({double(a), double(b)});
    const auto isOn = paretoFront(points);
    RC_ASSERT(isOn.size() == points.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        const bool isBeaten = std::ranges::any_of(points, [&](TwoAims p) { return beats(p, points[i]); });
        RC_ASSERT(isOn[i] == !isBeaten);
    }
}

TEST(Regions, theOwnPlaceIsTheEstimate)
{
    const auto catalog = test::smallCatalog();
    Scenario s = trained();
    s.site.region = "cloud/north";
    s.site.pue = {1.4};
    s.hardware.pricePerAcceleratorHour = {5};
    const auto options = regionOptions(s, catalog);
    const auto* here = find(options, "cloud/north", Purchase::OnDemand);
    ASSERT_NE(here, nullptr);
    EXPECT_TRUE(here->isCurrent);
    EXPECT_EQ(here->carbonKg, metric(s, catalog, "carbon_kgco2e/total"));
    EXPECT_EQ(here->costUsd, metric(s, catalog, "cost_usd/total"));
    EXPECT_EQ(here->pue, 1.4);
    EXPECT_EQ(here->usdPerAcceleratorHour, 5);
    EXPECT_EQ(here->intensity, 100);
    const auto* spot = find(options, "cloud/north", Purchase::Spot);
    ASSERT_NE(spot, nullptr);
    EXPECT_EQ(spot->pue, 1.4) << "the place is the same";
    EXPECT_EQ(spot->usdPerAcceleratorHour, 1) << "the price is not";
}

TEST(Regions, whatIsStatedOfOnePlaceStaysThere)
{
    const auto catalog = test::smallCatalog();
    Scenario s = trained();
    s.site.region = "cloud/south";
    s.site.gridZone = "XX";
    s.site.carbonIntensity = {1};
    s.site.pue = {3};
    s.hardware.pricePerAcceleratorHour = {50};
    const auto options = regionOptions(s, catalog);
    const auto* north = find(options, "cloud/north", Purchase::OnDemand);
    ASSERT_NE(north, nullptr);
    EXPECT_EQ(north->intensity, 100);
    EXPECT_EQ(north->pue, 1.1);
    EXPECT_EQ(north->usdPerAcceleratorHour, 2);
}

TEST(Regions, anUnknownPriceIsNotZero)
{
    const auto options = regionOptions(trained(), test::smallCatalog());
    ASSERT_EQ(options.size(), 3u);
    EXPECT_FALSE(find(options, "cloud/north", Purchase::Reserved1Year));
    const auto* south = find(options, "cloud/south", Purchase::OnDemand);
    ASSERT_NE(south, nullptr);
    EXPECT_TRUE(south->carbonKg);
    EXPECT_FALSE(south->costUsd);
    EXPECT_FALSE(south->usdPerAcceleratorHour);
    EXPECT_FALSE(south->isPareto);
    EXPECT_EQ(south->whyNoCost.english(), "no price of every accelerator of the plan is known here");
    EXPECT_EQ(south->whyNoWater.english(), "the water that cools the data centre is unknown");
    EXPECT_TRUE(south->whyNoCarbon.isEmpty());
}

TEST(Regions, anUnknownIntensityIsNotTheLocations)
{
    Scenario s = trained();
    s.site.accounting = Accounting::Market;
    const auto options = regionOptions(s, test::smallCatalog());
    const auto* north = find(options, "cloud/north", Purchase::OnDemand);
    EXPECT_EQ(north->intensity, 25) << "100 less 75 % carbon-free";
    EXPECT_TRUE(north->carbonKg);
    const auto* south = find(options, "cloud/south", Purchase::OnDemand);
    EXPECT_FALSE(south->intensity);
    EXPECT_FALSE(south->carbonKg);
    EXPECT_EQ(south->whyNoCarbon.english(), "no market-based intensity is known here");
}

TEST(Regions, costIsKnownWithoutCarbonWhereNothingIsPaidForIt)
{
    auto catalog = test::smallCatalog();
    auto prices = catalog.prices.rows();
    prices[0].id = "cloud/south/eight";
    prices[0].region = "south";
    catalog.prices = Table<CloudPrice>(prices);
    Scenario s = trained();
    s.site.accounting = Accounting::Market;
    const auto costInSouth
        = [&] { return *find(regionOptions(s, catalog), "cloud/south", Purchase::OnDemand); };
    EXPECT_FALSE(costInSouth().costUsd);
    EXPECT_EQ(costInSouth().whyNoCost.english(), "no market-based intensity is known here");
    s.carbon.offsetPrice = {0};
    EXPECT_EQ(costInSouth().costUsd, 2000);
}

TEST(Regions, devicesInTheFieldStayWhereTheyAre)
{
    Deployment cars;
    cars.kind = DeploymentKind::Edge;
    cars.devices = {100};
    cars.power = {1000};
    cars.hoursPerDay = {2};
    Scenario s = trained();
    s.site.region = "cloud/south";
    s.training.run.hours = {0};
    s.inference = {cars};
    const auto options = regionOptions(s, test::smallCatalog());
    const auto* north = find(options, "cloud/north", Purchase::OnDemand);
    const auto* south = find(options, "cloud/south", Purchase::OnDemand);
    ASSERT_TRUE(north && south && north->carbonKg && south->carbonKg);
    EXPECT_GT(*south->carbonKg, 1000);
    EXPECT_DOUBLE_EQ(*north->carbonKg, *south->carbonKg);
}

TEST(Regions, theSwitchingPriceMakesBothCostTheSame)
{
    Scenario s = trained("h100-sxm5-80gb");
    s.site.region = "gcp/us-central1";
    s.carbon.offsetPrice = {0};
    const auto now = estimate(s, shipped());
    int checked = 0;
    for (const auto& o : regionOptions(s, shipped())) {
        if (!o.switchingUsdPerTonne || *o.switchingUsdPerTonne < 0)
            continue;
        Scenario moved = s;
        moved.site.region = o.region;
        moved.site.purchase = o.purchase;
        const auto then = estimate(moved, shipped());
        const double tonnes = (now.total().carbon() - then.total().carbon()).in(tonne);
        const double usdMore = (then.total().cost() - now.total().cost()).in(usd);
        EXPECT_GT(tonnes, 0);
        EXPECT_NEAR(*o.switchingUsdPerTonne * tonnes, usdMore, 1e-6 * std::abs(usdMore)) << o.region;
        ++checked;
    }
    EXPECT_GT(checked, 3);
}

TEST(Regions, everyOptionIsTheEstimateOfItsPlace)
{
    const Scenario s = trained("a100-sxm4-80gb");
    const auto options = regionOptions(s, shipped());
    std::set<std::string> regions;
    int priced = 0;
    for (std::size_t i = 0; i < options.size(); ++i) {
        regions.insert(options[i].region);
        priced += options[i].costUsd.has_value();
        Scenario moved = s;
        moved.site.region = options[i].region;
        moved.site.purchase = options[i].purchase;
        ASSERT_EQ(options[i].carbonKg, metric(moved, shipped(), "carbon_kgco2e/total"));
        ASSERT_EQ(options[i].costUsd, metric(moved, shipped(), "cost_usd/total"));
        ASSERT_EQ(options[i].waterL, metric(moved, shipped(), "water_l/total"));
        ASSERT_EQ(options[i].costUsd.has_value(), options[i].whyNoCost.isEmpty());
        ASSERT_EQ(options[i].waterL.has_value(), options[i].whyNoWater.isEmpty());
    }
    EXPECT_EQ(regions.size(), shipped().regions.rows().size());
    EXPECT_GT(priced, 50);
}

TEST(Regions, theStatusOfARegionIsCarriedAlong)
{
    for (const auto& o : regionOptions(trained("a100-sxm4-80gb"), shipped()))
        EXPECT_EQ(o.status, shipped().regions.find(o.region)->status);
}

TEST(Regions, doNotHangOnTheOrderOfRows)
{
    const Scenario s = trained("a100-sxm4-80gb");
    const auto expected = regionOptions(s, shipped());
    for (unsigned seed = 0; seed < 10; ++seed)
        EXPECT_EQ(regionOptions(s, shuffled(shipped(), seed)), expected) << seed;
}

TEST(Regions, theFrontIsWhatNoOptionBeats)
{
    const auto options = regionOptions(trained("a100-sxm4-80gb"), shipped());
    int onFront = 0;
    for (const auto& o : options) {
        onFront += o.isPareto;
        const bool isBeaten = std::ranges::any_of(options, [&](const RegionOption& other) {
            return other.carbonKg && other.costUsd && o.carbonKg && o.costUsd
                && beats({*other.carbonKg, *other.costUsd}, {*o.carbonKg, *o.costUsd});
        });
        EXPECT_EQ(o.isPareto, o.carbonKg && o.costUsd && !isBeaten) << o.region;
    }
    EXPECT_GT(onFront, 1);
}

TEST(Regions, areSortedWithTheUnknownLast)
{
    auto options = regionOptions(trained("a100-sxm4-80gb"), shipped());
    const auto check = [&](RegionOrder order, std::optional<double> RegionOption::*aim) {
        sortOptions(options, order);
        bool isUnknown = false;
        double before = 0;
        for (const auto& o : options) {
            EXPECT_FALSE(isUnknown && o.*aim) << o.region;
            isUnknown = !(o.*aim);
            EXPECT_GE((o.*aim).value_or(before), before);
            before = (o.*aim).value_or(before);
        }
    };
    check(RegionOrder::LeastCarbon, &RegionOption::carbonKg);
    check(RegionOrder::LeastCost, &RegionOption::costUsd);
    check(RegionOrder::LeastWater, &RegionOption::waterL);
    EXPECT_EQ(fromKey<RegionOrder>("water"), RegionOrder::LeastWater);
}

TEST(Regions, aStoppedRunEnds)
{
    std::stop_source source;
    source.request_stop();
    EXPECT_TRUE(regionOptions(trained(), shipped(), source.get_token()).empty());
}
