// How explanations are written: for people, and for programs.
#include "core/engine/engine.h"
#include "core/explain/explain.h"
#include "core/io/estimate_json.h"
#include "core/io/explain_print.h"
#include "tests/support/small_catalog.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

using namespace core;

namespace {

/// 8 chips of 310 W, measured, and a host of 800 W for 61 hours at a PUE of 1.12.
Scenario aRun()
{
    Scenario s;
    s.site.region = "cloud/north";
    s.site.pue = {{1.12}};
    s.hardware.accelerator = "chip";
    s.hardware.acceleratorPower = {{310}};
    s.hardware.hostPowerPerNode = {{0}};
    s.training.run.kind = RunKind::WallHours;
    s.training.run.hours = {61};
    return s;
}

std::string textOf(const Scenario& s, const char* metric)
{
    const Catalog catalog = test::smallCatalog();
    const Explanation made = explain(metric, s, catalog);
    return explanationsToText({&made, 1}, catalog);
}

bool has(const std::string& text, const std::string& line)
{
    return ("\n" + text).find("\n" + line + "\n") != std::string::npos;
}

}

TEST(ExplainPrint, aLineIsASumWithItsNumbersAndUnits)
{
    const auto text = textOf(aRun(), "energy_kwh/total");
    EXPECT_TRUE(has(text, "169.4 kWh  Energy = 1 × 488 h × 310 W × 1.12")) << text;
    EXPECT_TRUE(has(text, "  488 h  Accelerator-hours of one run = 8 × 61 h")) << text;
    EXPECT_TRUE(has(text, "    8  Accelerators  [default /hardware/count]")) << text;
    EXPECT_TRUE(has(text, "    61 h  Hours of one run  [yours /training/run/hours]")) << text;
    EXPECT_TRUE(has(text, "  1.12  PUE  [yours /site/overrides/pue]")) << text;
}

TEST(ExplainPrint, aFigureOfTheCatalogueNamesItsSourceAndYear)
{
    Scenario s = aRun();
    s.site.pue.reset();
    const auto text = textOf(s, "energy_kwh/total");
    EXPECT_NE(text.find("1.1  PUE  [catalogue: published for North; "), std::string::npos) << text;
    EXPECT_NE(text.find(", 2024]"), std::string::npos) << text;
}

TEST(ExplainPrint, whatWasToldIsNotToldAgain)
{
    Scenario s = aRun();
    s.training.developmentShare = {0.5};
    const auto text = textOf(s, "carbon_kgco2e/total");
    const std::string said = "488 h  Accelerator-hours of one run = 8 × 61 h";
    const auto first = text.find(said);
    ASSERT_NE(first, std::string::npos) << text;
    EXPECT_EQ(text.find(said + "\n", first + 1), std::string::npos) << text;
    EXPECT_NE(text.find(said + ", as above\n", first + 1), std::string::npos) << text;
}

TEST(ExplainPrint, anUnknownSaysWhatToState)
{
    Scenario s = aRun();
    s.site.region = "";
    const auto text = textOf(s, "cost_usd/total");
    EXPECT_TRUE(text.starts_with("–  Cost: an input is not known\n  –  Price: no region is chosen")) << text;
    EXPECT_NE(text.find("[/hardware/overrides/usd_per_accelerator_hour]"), std::string::npos) << text;
}

TEST(ExplainPrint, namesOfTheUsersCannotBreakALine)
{
    Scenario s = aRun();
    s.inference.resize(1);
    s.inference[0].name = "two\nlines";
    s.inference[0].requestsPerDay = {10};
    s.inference[0].call.energy = {1};
    EXPECT_NE(textOf(s, "energy_kwh/total").find("Energy of two lines"), std::string::npos);
}

TEST(ExplainPrint, programsGetTheTreeWithExactNumbersBesideTheEstimate)
{
    const Catalog catalog = test::smallCatalog();
    const Explained explained[] = {{"energy_kwh/total", explain("energy_kwh/total", aRun(), catalog)}};
    const auto e = estimate(aRun(), catalog);
    const auto json = nlohmann::json::parse(estimateToJson(e, -1, {}, explained));
    const auto& tree = json.at("explanation").at("energy_kwh/total");
    EXPECT_NEAR(tree.at("value").get<double>(), json.at("energy_kwh").at("total").get<double>(), 1e-9);
    EXPECT_EQ(tree.at("unit"), "kWh");
    EXPECT_EQ(tree.at("operation"), "product");
    const auto& pue = tree.at("parts").back();
    EXPECT_EQ(pue.at("value"), 1.12);
    EXPECT_EQ(pue.at("operation"), "input");
    EXPECT_EQ(pue.at("origin"), "user");
    EXPECT_EQ(pue.at("path"), "/site/overrides/pue");
    EXPECT_FALSE(nlohmann::json::parse(estimateToJson(e)).contains("explanation"));
}
