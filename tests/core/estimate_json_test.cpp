#include "core/base/csv.h"
#include "core/base/text.h"
#include "core/engine/engine.h"
#include "core/io/estimate_json.h"
#include "core/io/estimate_table.h"
#include "core/model/metrics.h"
#include "tests/support/small_catalog.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

using namespace core;

namespace {

Scenario plan()
{
    Scenario s;
    s.name = "Plan, \"A\"";
    s.site.region = "cloud/north";
    s.hardware.accelerator = "chip";
    s.training.run.hours = {1000};
    s.inference.resize(2);
    s.inference[0].name = "answers";
    s.inference[0].requestsPerDay = {1e5};
    s.inference[0].call.energy = {0.5};
    s.inference[1].kind = DeploymentKind::Edge;
    s.inference[1].devices = {10};
    s.inference[1].power = {100};
    s.inference[1].hoursPerDay = {2};
    return s;
}

Estimate estimated(const Scenario& s = plan())
{
    return estimate(s, test::smallCatalog());
}

Estimate withoutFigures()
{
    Scenario s = plan();
    s.name = "Unknown";
    s.hardware.accelerator = "mute";
    s.inference.clear();
    return estimated(s);
}

}

TEST(EstimateJson, everyMetricStandsAtItsKey)
{
    for (const Estimate& e : {estimated(), withoutFigures(), Estimate()}) {
        const auto json = nlohmann::json::parse(estimateToJson(e));
        for (const Metric& metric : metrics()) {
            const nlohmann::json::json_pointer pointer("/" + std::string(metric.key));
            ASSERT_TRUE(json.contains(pointer)) << metric.key;
            const auto value = metric.get(e);
            EXPECT_EQ(json[pointer], value ? nlohmann::json(*value) : nlohmann::json()) << metric.key;
        }
    }
}

TEST(EstimateJson, headAndSectionsComeInTheOrderOfTheFormat)
{
    const auto json = nlohmann::ordered_json::parse(estimateToJson(estimated()));
    std::vector<std::string> keys;
    for (const auto& [key, value] : json.items())
        keys.push_back(key);
    EXPECT_EQ(
        keys,
        (std::vector<std::string> {"format", "version", "scenario", "energy_kwh", "carbon_kgco2e", "water_l",
                                   "cost_usd", "offset", "training", "inference", "per_request",
                                   "per_useful_insight", "returns", "assumptions", "warnings"}));
    EXPECT_EQ(json["format"], "carbacus.estimate");
    EXPECT_EQ(json["version"], 1);
    EXPECT_EQ(json["scenario"], "Plan, \"A\"");
}

TEST(EstimateJson, deploymentsTellTheirPartsAndMakeTheWhole)
{
    const auto json = nlohmann::json::parse(estimateToJson(estimated()));
    const auto& deployments = json["inference"]["deployments"];
    ASSERT_EQ(deployments.size(), 2U);
    double energy = 0, carbon = 0;
    for (const auto& d : deployments) {
        energy += d["energy_kwh"]["total"].get<double>();
        carbon += d["carbon_kgco2e"]["total"].get<double>();
        EXPECT_DOUBLE_EQ(d["energy_kwh"]["total"],
                         d["energy_kwh"]["busy"].get<double>() + d["energy_kwh"]["idle"].get<double>());
    }
    EXPECT_NEAR(energy, json["energy_kwh"]["inference"].get<double>(), 1e-9 * energy);
    EXPECT_NEAR(carbon, json["carbon_kgco2e"]["inference"].get<double>(), 1e-9 * carbon);
    EXPECT_EQ(deployments[0]["name"], "answers");
    EXPECT_EQ(deployments[0]["wh_per_call"], 0.5);
    EXPECT_NEAR(deployments[0]["requests"].get<double>(), 1e5 * 3 * 365, 1);
    EXPECT_GT(deployments[0]["load"], 0);
    EXPECT_EQ(deployments[0]["needed_replicas"], estimated().deployments[0].neededReplicas.in(one));
    EXPECT_TRUE(deployments[1]["requests"].is_null());
    EXPECT_TRUE(deployments[1]["load"].is_null());
}

TEST(EstimateJson, assumptionsAndWarningsSayWhereAndWhy)
{
    Estimate e;
    e.assumptions.push_back(
        {"/site/overrides/pue", 1.1, "", "book", 2024, {N_("published for %1"), {"North"}}});
    e.assumptions.push_back({"/hardware/lifetime_years", 4, "years", "", 0, N_("the host's")});
    e.warnings.push_back({"/hardware/accelerator", N_("is unknown")});
    e.warnings.push_back({"", N_("all is lost")});
    const auto json = nlohmann::json::parse(estimateToJson(e));
    EXPECT_EQ(json["assumptions"], nlohmann::json::parse(R"([
        {"path":"/site/overrides/pue","value":1.1,"unit":"","source":"book","year":2024,"why":"published for North"},
        {"path":"/hardware/lifetime_years","value":4,"unit":"years","source":"","why":"the host's"}])"));
    EXPECT_EQ(json["warnings"], nlohmann::json::parse(R"([
        {"path":"/hardware/accelerator","text":"is unknown"},{"text":"all is lost"}])"));
}

TEST(EstimateJson, percentilesAreThereWhereTheyAreGiven)
{
    EXPECT_FALSE(nlohmann::json::parse(estimateToJson({})).contains("percentiles"));
    const Percentiles spread[] = {{"carbon_kgco2e", 1, 2, 3}, {"cost_usd", 4, 5, 6}};
    EXPECT_EQ(nlohmann::json::parse(estimateToJson({}, -1, spread))["percentiles"],
              nlohmann::json::parse(
                  R"({"carbon_kgco2e":{"p5":1,"p50":2,"p95":3},"cost_usd":{"p5":4,"p50":5,"p95":6}})"));
}

TEST(EstimateJson, anIndentBelowZeroIsOneLine)
{
    const std::string line = estimateToJson(estimated(), -1);
    EXPECT_EQ(line.find('\n'), line.npos);
    EXPECT_EQ(nlohmann::json::parse(line), nlohmann::json::parse(estimateToJson(estimated())));
}

TEST(EstimateTable, csvHasAColumnForEachMetricAndBlanksForUnknowns)
{
    const std::vector<Estimate> both {estimated(), withoutFigures()};
    const auto rows = parseCsv(estimatesToCsv(both), "out.csv");
    ASSERT_TRUE(rows.ok());
    ASSERT_EQ(rows->size(), 3U);
    ASSERT_EQ((*rows)[0].cells.size(), metrics().size() + 1);
    EXPECT_EQ((*rows)[1].cells[0], "Plan, \"A\"");
    for (std::size_t i = 0; i < metrics().size(); ++i) {
        const Metric& metric = metrics()[i];
        EXPECT_EQ((*rows)[0].cells[i + 1], metric.key);
        for (std::size_t k = 0; k < both.size(); ++k) {
            const auto value = metric.get(both[k]);
            EXPECT_EQ(parseNumber((*rows)[k + 1].cells[i + 1]), value) << metric.key;
            EXPECT_EQ((*rows)[k + 1].cells[i + 1].empty(), !value) << metric.key;
        }
    }
}

TEST(EstimateTable, scenariosStandSideBySideWithUnits)
{
    Estimate small, large;
    small.scenario = "Größe";
    small.training[0].facility = Energy(0.0123456, kWh);
    small.training[0].it = Energy(0.0123456, kWh);
    large.scenario = "A name that is far too long for a column\n";
    large.training[0].facility = Energy(1234567, kWh);
    large.training[0].it = Energy(1000, kWh);
    const std::string table = estimatesToTable(std::vector {small, large});
    EXPECT_NE(
        table.find("Energy                            kWh      0.01235                     1,235,000\n"),
        table.npos)
        << table;
    EXPECT_NE(table.find("Größe  A name that is far too long…\n"), table.npos) << table;
    EXPECT_EQ(table.find("Energy of inference"), table.npos) << "a line of zeros";
    EXPECT_NE(
        table.find("Energy of cooling and conversion  kWh            0                     1,234,000\n"),
        table.npos)
        << table;
}

TEST(EstimateTable, anUnknownTotalIsADash)
{
    const std::string table = estimatesToTable(std::vector {withoutFigures()});
    EXPECT_NE(table.find("Energy "), table.npos);
    EXPECT_NE(table.find("  –\n"), table.npos) << table;
    EXPECT_EQ(table.find("nan"), table.npos);
}

TEST(EstimateTable, veryLargeAndSmallNumbersHaveAnExponent)
{
    Estimate e;
    e.totalFlops = Compute(9.99996e22, flop);
    e.flopsPerRun = Compute(1, flop);
    EXPECT_NE(estimatesToTable(std::vector {e}).find("  1e23\n"), std::string::npos)
        << estimatesToTable(std::vector {e});
    e.totalFlops = Compute(1.2345e-5, flop);
    EXPECT_NE(estimatesToTable(std::vector {e}).find("  1.234e-5\n"), std::string::npos)
        << estimatesToTable(std::vector {e});
}
