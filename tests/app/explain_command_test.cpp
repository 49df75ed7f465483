#include "tests/app/program.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

using namespace test;
using nlohmann::json;

namespace {

/// How many lines begin with a figure at the left: the roots of trees.
std::ptrdiff_t rootsIn(const std::string& text)
{
    const auto lines = linesOf(text);
    return std::ranges::count_if(lines, [](const std::string& line) {
        return !line.starts_with(' ') && line.find(" = ") != std::string::npos;
    });
}

}

TEST(ExplainCommand, theTotalsAreExplainedWhereNoResultIsNamed)
{
    const auto outcome = carbacus({"estimate", exampleFile("own-figures"), "--explain"});
    EXPECT_EQ(outcome.status, 0) << outcome.err;
    EXPECT_EQ(rootsIn(outcome.out), 3) << outcome.out;
    // 8 x 1000 h x (400 W + 1000 W / 8) x 1.5
    EXPECT_NE(outcome.out.find("\n6.3 MWh  Energy = 1 × 8,000 h × 525 W × 1.5\n"), std::string::npos)
        << outcome.out;
    EXPECT_NE(
        outcome.out.find("525 W  Power of an accelerator at work with its share of the host = 400 W + 125 W"),
        std::string::npos)
        << outcome.out;
    EXPECT_NE(outcome.out.find("[yours /hardware/overrides/accelerator_power_w]"), std::string::npos);
    EXPECT_NE(outcome.out.find(" CO2e  Carbon = "), std::string::npos) << outcome.out;
}

TEST(ExplainCommand, oneResultCanBeNamedAndSettingsCount)
{
    const auto outcome = carbacus({"estimate", exampleFile("own-figures"), "--explain", "energy_kwh/total",
                                   "--set", "/site/overrides/pue=1.25"});
    EXPECT_EQ(outcome.status, 0) << outcome.err;
    EXPECT_EQ(rootsIn(outcome.out), 1) << outcome.out;
    EXPECT_NE(outcome.out.find("5.25 MWh  Energy = 1 × 8,000 h × 525 W × 1.25\n"), std::string::npos)
        << outcome.out;
}

TEST(ExplainCommand, theSourcesOfTheCatalogueAreNamedByTheirTitles)
{
    const auto outcome
        = carbacus({"estimate", exampleFile("full"), "--explain", "carbon_kgco2e/operational"});
    EXPECT_EQ(outcome.status, 0) << outcome.err;
    EXPECT_NE(outcome.out.find("Carbon intensity  [catalogue: location-based intensity of "),
              std::string::npos);
    EXPECT_NE(outcome.out.find("Yearly carbon intensity"), std::string::npos) << outcome.out;
}

TEST(ExplainCommand, anUnknownResultIsOneClearErrorWithTheKeysThatAreNear)
{
    const auto typo = carbacus({"estimate", exampleFile("full"), "--explain", "energy_kwh/totl"});
    EXPECT_EQ(typo.status, 2);
    EXPECT_EQ(typo.out, "");
    EXPECT_EQ(typo.err,
              "carbacus: estimate: --explain: energy_kwh/totl is no result; is energy_kwh/total meant?\n");
    const auto part = carbacus({"estimate", exampleFile("full"), "--explain", "crossover"});
    EXPECT_EQ(part.status, 2);
    EXPECT_NE(part.err.find("inference/crossover_days, inference/carbon_crossover_days"), std::string::npos)
        << part.err;
    EXPECT_EQ(carbacus({"estimate", exampleFile("full"), "--explain", "--csv"}).status, 2);
}

TEST(ExplainCommand, programsGetTheTreesBesideTheEstimate)
{
    const auto outcome
        = carbacus({"estimate", exampleFile("own-figures"), "--json", "--explain", "cost_usd/total"});
    ASSERT_EQ(outcome.status, 0) << outcome.err;
    const auto estimate = json::parse(outcome.out);
    const auto& trees = estimate.at("explanation");
    ASSERT_EQ(trees.size(), 1U);
    EXPECT_NEAR(trees.at("cost_usd/total").at("value").get<double>(),
                estimate.at("cost_usd").at("total").get<double>(), 1e-6);
    EXPECT_FALSE(json::parse(carbacus({"estimate", exampleFile("own-figures"), "--json"}).out)
                     .contains("explanation"));
}

TEST(ExplainCommand, severalScenariosAreExplainedOneAfterTheOther)
{
    const auto outcome = carbacus(
        {"estimate", exampleFile("own-figures"), exampleFile("full"), "--explain", "energy_kwh/total"});
    EXPECT_EQ(outcome.status, 0) << outcome.err;
    EXPECT_EQ(rootsIn(outcome.out), 2);
    EXPECT_NE(outcome.out.find("\nBERT base\n"), std::string::npos);
}
