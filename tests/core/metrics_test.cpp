#include "core/engine/engine.h"
#include "core/model/metrics.h"
#include "tests/support/any_scenario.h"
#include "tests/support/small_catalog.h"

#include <cmath>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <set>

using namespace core;

namespace {

std::optional<double> value(const Estimate& e, std::string_view key)
{
    const Metric* metric = findMetric(key);
    EXPECT_NE(metric, nullptr) << key;
    return metric ? metric->get(e) : std::nullopt;
}

/// A plan in which every part takes something.
Scenario everything()
{
    Scenario s;
    s.site.region = "cloud/north";
    s.hardware.accelerator = "chip";
    s.training.run.hours = {1000};
    s.training.search.strategy = Strategy::Random;
    s.training.search.trialFraction = {0.1};
    s.training.developmentShare = {0.5};
    s.training.restartOverhead = {0.1};
    s.training.retrainingsPerYear = {2};
    s.training.redundantRuns = {3};
    s.carbon.internalPrice = {50};
    s.inference.resize(1);
    s.inference[0].requestsPerDay = {1e5};
    s.inference[0].usefulShare = {0.25};
    s.inference[0].call.energy = {0.5};
    return s;
}

/// Whether the parts make the whole, or one of them is unknown and the whole is, too.
::testing::AssertionResult isSum(const Estimate& e, std::string_view whole, std::vector<std::string> parts)
{
    double sum = 0, size = 0;
    for (const auto& key : parts) {
        const auto part = value(e, key);
        if (!part)
            return value(e, whole) ? ::testing::AssertionFailure() << whole << " is known, " << key << " not"
                                   : ::testing::AssertionSuccess();
        sum += *part;
        size += std::abs(*part);
    }
    const auto total = value(e, whole);
    if (total && std::abs(*total - sum) <= 1e-9 * size)
        return ::testing::AssertionSuccess();
    return ::testing::AssertionFailure() << whole << " is not " << sum;
}

void expectSums(const Estimate& e)
{
    EXPECT_TRUE(isSum(e, "energy_kwh/total", {"energy_kwh/training", "energy_kwh/inference"}));
    EXPECT_TRUE(isSum(e, "energy_kwh/total", {"energy_kwh/it", "energy_kwh/facility_overhead"}));
    EXPECT_TRUE(isSum(e, "carbon_kgco2e/total", {"carbon_kgco2e/operational", "carbon_kgco2e/embodied"}));
    EXPECT_TRUE(isSum(e, "carbon_kgco2e/total", {"carbon_kgco2e/training", "carbon_kgco2e/inference"}));
    EXPECT_TRUE(isSum(e, "water_l/total", {"water_l/onsite", "water_l/grid"}));
    EXPECT_TRUE(isSum(e, "cost_usd/total",
                      {"cost_usd/compute", "cost_usd/electricity", "cost_usd/capital", "cost_usd/maintenance",
                       "cost_usd/offset", "cost_usd/internal_carbon"}));
    std::vector<std::string> parts;
    for (const Metric& metric : metrics())
        if (std::string_view(metric.key).starts_with("training/energy_kwh_by_part/"))
            parts.emplace_back(metric.key);
    EXPECT_EQ(parts.size(), trainingParts);
    EXPECT_TRUE(isSum(e, "energy_kwh/training", parts));
}

}

TEST(Metrics, keysAreUniqueAndFound)
{
    std::set<std::string_view> keys;
    for (const Metric& metric : metrics()) {
        EXPECT_TRUE(keys.insert(metric.key).second) << metric.key;
        EXPECT_EQ(findMetric(metric.key), &metric);
        EXPECT_STRNE(metric.label, "");
    }
    EXPECT_EQ(findMetric("energy_kwh"), nullptr);
}

TEST(Metrics, aWholePlanHasEveryMetricButThoseOfALaw)
{
    const Estimate e = estimate(everything(), test::smallCatalog());
    for (const Metric& metric : metrics())
        EXPECT_TRUE(metric.get(e) || std::string_view(metric.key).starts_with("returns/")) << metric.key;
    expectSums(e);
}

TEST(Metrics, eachIsReadFromItsPart)
{
    Scenario s = everything();
    const Estimate e = estimate(s, test::smallCatalog());
    const double total = *value(e, "energy_kwh/total");
    const double requests = *value(e, "inference/requests");
    EXPECT_NEAR(requests, 1e5 * 365 * 3, 1);
    EXPECT_NEAR(*value(e, "per_request/wh"), 1000 * total / requests, 1e-9);
    EXPECT_NEAR(*value(e, "per_request/gco2e"), 1000 * *value(e, "carbon_kgco2e/total") / requests, 1e-9);
    EXPECT_NEAR(*value(e, "per_request/usd"), *value(e, "cost_usd/total") / requests, 1e-12);
    EXPECT_NEAR(*value(e, "per_useful_insight/usd"), 4 * *value(e, "per_request/usd"), 1e-12);
    EXPECT_NEAR(*value(e, "inference/share_of_energy"), *value(e, "energy_kwh/inference") / total, 1e-12);
    EXPECT_NEAR(*value(e, "offset/tonnes"), *value(e, "carbon_kgco2e/total") / 1000, 1e-9);
    EXPECT_NEAR(*value(e, "training/wall_hours"), 1000 / 8., 1e-9);
    EXPECT_NEAR(*value(e, "training/accelerator_hours"),
                e.trainingTotal().it.in(kWh) / e.training[0].it.in(kWh)*1000, 1e-6);
    EXPECT_EQ(value(e, "offset/usd"), value(e, "cost_usd/offset"));
    EXPECT_EQ(value(e, "offset/share_of_bill"), e.offset.shareOfBill);
}

TEST(Metrics, whatNeedsAnUnknownInputIsUnknownAndNeverZero)
{
    Scenario s = everything();
    s.hardware.accelerator = "mute";
    const Estimate e = estimate(s, test::smallCatalog());
    for (const char* key :
         {"energy_kwh/total", "energy_kwh/training", "carbon_kgco2e/total", "cost_usd/total", "offset/tonnes",
          "per_request/wh", "per_request/usd", "inference/share_of_energy",
          "training/energy_kwh_by_part/final", "training/flops"})
        EXPECT_EQ(value(e, key), std::nullopt) << key;
}

TEST(Metrics, aPriceThatIsUnknownLeavesTheEnergyKnown)
{
    Scenario s = everything();
    s.site.region = "";
    const Estimate e = estimate(s, test::smallCatalog());
    EXPECT_FALSE(value(e, "cost_usd/total"));
    EXPECT_FALSE(value(e, "cost_usd/compute"));
    EXPECT_FALSE(value(e, "per_request/usd"));
    EXPECT_TRUE(value(e, "energy_kwh/total"));
    EXPECT_TRUE(value(e, "cost_usd/offset"));
}

TEST(Metrics, withoutRequestsThereIsNothingPerRequest)
{
    Scenario s = everything();
    s.inference[0].requestsPerDay = {0};
    Estimate e = estimate(s, test::smallCatalog());
    EXPECT_FALSE(value(e, "per_request/wh"));
    EXPECT_FALSE(value(e, "per_useful_insight/usd"));
    s.inference[0].requestsPerDay = {10};
    s.inference[0].usefulShare = {0};
    e = estimate(s, test::smallCatalog());
    EXPECT_TRUE(value(e, "per_request/wh"));
    EXPECT_FALSE(value(e, "per_useful_insight/usd"));
    s.inference.clear();
    EXPECT_FALSE(value(estimate(s, test::smallCatalog()), "inference/requests"));
}

TEST(Metrics, theCrossoverIsEmptyWhereItNeverComes)
{
    Scenario s = everything();
    s.inference[0].requestsPerDay = {1e8};
    EXPECT_GT(*value(estimate(s, test::smallCatalog()), "inference/crossover_days"), 0);
    s.inference.clear();
    EXPECT_FALSE(value(estimate(s, test::smallCatalog()), "inference/crossover_days"));
}

RC_GTEST_PROP(Metrics, totalsAreTheSumsOfTheirPartsAndFinite, ())
{
    static const Catalog catalog = test::smallCatalog();
    Scenario s = *anyScenario();
    s.hardware.accelerator = *rc::gen::element<std::string>("chip", "mute", "nothing");
    s.site.region = *rc::gen::element<std::string>("cloud/north", "");
    for (Deployment& d : s.inference)
        d.accelerator = *rc::gen::element<std::string>("", "chip");
    const Estimate e = estimateTotals(s, catalog);
    expectSums(e);
    for (const Metric& metric : metrics())
        RC_ASSERT(std::isfinite(metric.get(e).value_or(0)));
}
