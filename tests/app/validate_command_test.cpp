#include "tests/app/program.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

using namespace test;
using nlohmann::json;

namespace {

json validated(const std::string& filter)
{
    const auto outcome = carbacus({"validate", filter, "--json"});
    EXPECT_EQ(outcome.status, 0) << outcome.err;
    const auto parsed = json::parse(outcome.out, nullptr, false);
    EXPECT_FALSE(parsed.is_discarded());
    EXPECT_EQ(parsed.at("format"), "carbacus.validation");
    return parsed;
}

}

TEST(ValidateCommand, everythingHoldsAndTheSummaryIsBesideLlmcarbon)
{
    const auto outcome = carbacus({"validate"});
    EXPECT_EQ(outcome.status, 0) << outcome.err;
    EXPECT_EQ(outcome.err, "");
    const auto lines = linesOf(outcome.out);
    EXPECT_GT(lines.size(), 300u);
    EXPECT_TRUE(lines.back().starts_with("LLMCarbon, on its own cases")) << lines.back();
    EXPECT_NE(lines.back().find("8.2 %"), std::string::npos);
    for (const std::string row : {"given ", "blind ", "cases "})
        EXPECT_TRUE(std::ranges::any_of(lines, [&](const auto& line) { return line.starts_with(row); }))
            << row;
}

TEST(ValidateCommand, theFilterFindsACaseInAnyLetters)
{
    for (const auto& reference : validated("GPT-3-175b").at("references"))
        EXPECT_EQ(reference.at("case"), "gpt-3-175b") << reference;
    const auto given = validated("gpt-3-175b.given").at("references");
    ASSERT_EQ(given.size(), 2u);
    EXPECT_EQ(given[0].at("published"), 1287);
    EXPECT_NEAR(given[0].at("ratio"), 1.0018, 1e-4);
    EXPECT_EQ(given[0].at("as_expected"), true);
}

TEST(ValidateCommand, oursIsWhatTheScenarioGivesOnTheCommandLine)
{
    const auto reference = validated("gpt-3-175b.given.energy").at("references").at(0);
    const std::string file = std::string(CARBACUS_SOURCE_DIR) + "/resources/references/scenarios/"
        + reference.at("scenario").get<std::string>() + ".carbacus.json";
    const auto estimate = json::parse(carbacus({"estimate", file, "--json"}).out);
    const double kWh = estimate.at("energy_kwh").at("total");
    EXPECT_NEAR(reference.at("ours").get<double>() * 1000, kWh, 1e-9 * kWh);
}

TEST(ValidateCommand, theAccuracyIsThatOfWhatIsShown)
{
    const auto found = validated("pythia");
    ASSERT_EQ(found.at("references").size(), 5u);
    EXPECT_EQ(found.at("accuracy").at(0).at("predictions"), "blind");
    EXPECT_EQ(found.at("accuracy").at(0).at("figures"), 5);
}

TEST(ValidateCommand, csvHasARowForEachFigure)
{
    const auto outcome = carbacus({"validate", "S032", "--csv"});
    EXPECT_EQ(outcome.status, 0);
    const auto lines = linesOf(outcome.out);
    ASSERT_EQ(lines.size(), 3u);
    EXPECT_TRUE(lines[0].starts_with("id,case,name,kind,status,scenario,metric,published,unit,ours,ratio,"));
    EXPECT_TRUE(lines[1].starts_with("S032,S032,")) << lines[1];
    EXPECT_EQ(linesOf(carbacus({"validate", "--csv"}).out).size(),
              json::parse(carbacus({"validate", "--json"}).out).at("references").size() + 1);
}

TEST(ValidateCommand, thePageInTheRepositoryIsWhatItPrints)
{
    const auto outcome = carbacus({"validate", "--markdown"});
    EXPECT_EQ(outcome.status, 0) << outcome.err;
    EXPECT_EQ(outcome.out, textOf(std::string(CARBACUS_SOURCE_DIR) + "/VALIDATION.md"))
        << "write it anew: carbacus validate --markdown > VALIDATION.md";
    EXPECT_EQ(outcome.out.find("{{"), std::string::npos);
}

TEST(ValidateCommand, whatIsNowhereIsWrongUsage)
{
    const auto outcome = carbacus({"validate", "no such thing"});
    EXPECT_EQ(outcome.status, 2);
    EXPECT_EQ(outcome.err, "carbacus: validate: no such thing is in no published figure\n");
    EXPECT_EQ(carbacus({"validate", "--json", "--csv"}).status, 2);
}
