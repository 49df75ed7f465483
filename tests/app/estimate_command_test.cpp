#include "tests/app/program.h"
#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <filesystem>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <unistd.h>

using namespace test;
using nlohmann::json;

namespace {

const std::string smallest = R"({"format": "carbacus.scenario", "version": 1})";

json estimateOf(const Outcome& outcome)
{
    EXPECT_EQ(outcome.status, 0) << outcome.err;
    const auto parsed = json::parse(outcome.out, nullptr, false);
    EXPECT_FALSE(parsed.is_discarded()) << outcome.out;
    return parsed;
}

}

TEST(EstimateCommand, theSmallestFileHasAnEstimate)
{
    const auto estimate = estimateOf(carbacus({"estimate", exampleFile("smallest"), "--json"}));
    EXPECT_EQ(estimate.at("format"), "carbacus.estimate");
    EXPECT_EQ(estimate.at("version"), 1);
    EXPECT_EQ(estimate.at("energy_kwh").at("total"), 0);
}

TEST(EstimateCommand, theFullExampleAddsUp)
{
    const auto estimate = estimateOf(carbacus({"estimate", exampleFile("full"), "--json"}));
    const auto& energy = estimate.at("energy_kwh");
    const double total = energy.at("total");
    EXPECT_GT(total, 0);
    EXPECT_NEAR(total, energy.at("training").get<double>() + energy.at("inference").get<double>(),
                1e-9 * total);
    const auto& carbon = estimate.at("carbon_kgco2e");
    EXPECT_NEAR(carbon.at("total"),
                carbon.at("operational").get<double>() + carbon.at("embodied").get<double>(),
                1e-9 * carbon.at("total").get<double>());
    EXPECT_FALSE(estimate.at("assumptions").empty());
}

TEST(EstimateCommand, figuresOfOnesOwnGiveWhatPaperAndPencilGive)
{
    const auto estimate = estimateOf(carbacus({"estimate", exampleFile("own-figures"), "--json"}));
    // 8 x 1000 h x (400 W + 1000 W / 8) x 1.5
    EXPECT_NEAR(estimate.at("energy_kwh").at("total"), 6300, 1e-6);
    EXPECT_NEAR(estimate.at("carbon_kgco2e").at("operational"), 6300 * 0.475, 1e-6);
    EXPECT_NEAR(estimate.at("carbon_kgco2e").at("embodied"), 8000 * (150 + 2500.0 / 8) / (4 * 8760 * 0.5),
                1e-6);
    EXPECT_NEAR(estimate.at("cost_usd").at("compute"), 16000, 1e-6);
    EXPECT_NEAR(estimate.at("water_l").at("onsite"), 4200 * 1.8, 1e-6);
}

TEST(EstimateCommand, aTableIsForPeopleAndTheDefault)
{
    const auto table = carbacus({"estimate", exampleFile("full")});
    EXPECT_EQ(table.status, 0);
    EXPECT_NE(table.out.find("BERT base"), std::string::npos);
    EXPECT_NE(table.out.find("kg CO2e"), std::string::npos);
    EXPECT_EQ(table.out, carbacus({"estimate", exampleFile("full"), "--table"}).out);
}

TEST(EstimateCommand, csvHasARowForEachScenario)
{
    const auto csv = carbacus({"estimate", exampleFile("full"), exampleFile("smallest"), "--csv"});
    EXPECT_EQ(csv.status, 0);
    const auto lines = linesOf(csv.out);
    ASSERT_EQ(lines.size(), 3u);
    EXPECT_TRUE(lines[0].starts_with("scenario,energy_kwh/total,")) << lines[0];
    EXPECT_TRUE(lines[1].starts_with("BERT base,")) << lines[1];
    EXPECT_TRUE(lines[2].starts_with("Untitled,")) << lines[2];
    EXPECT_EQ(std::ranges::count(lines[0], ','), std::ranges::count(lines[1], ','));
}

TEST(EstimateCommand, standardInputIsAFileLikeOthers)
{
    const auto piped = carbacus({"estimate", "-", "--json"}, textOf(exampleFile("full")));
    EXPECT_EQ(piped.status, 0) << piped.err;
    EXPECT_EQ(piped.out, carbacus({"estimate", exampleFile("full"), "--json"}).out);

    const auto broken = carbacus({"estimate", "-"}, "{");
    EXPECT_EQ(broken.status, 1);
    EXPECT_TRUE(broken.err.starts_with("carbacus: standard input: ")) << broken.err;
}

TEST(EstimateCommand, severalObjectsStandOnALineEach)
{
    const auto outcome = carbacus({"estimate", exampleFile("full"), exampleFile("smallest"), "--json"});
    const auto lines = linesOf(outcome.out);
    ASSERT_EQ(lines.size(), 2u);
    EXPECT_EQ(json::parse(lines[0]).at("scenario"), "BERT base");
    EXPECT_EQ(json::parse(lines[1]).at("scenario"), "Untitled");
}

TEST(EstimateCommand, settingsChangeWhatIsEstimated)
{
    const auto hours = [](const std::string& value) {
        const auto estimate = estimateOf(
            carbacus({"estimate", "-", "--json", "--set", "/training/run/hours=" + value, "--set",
                      "/site/overrides/carbon_intensity_g_per_kwh=500", "--set", "/name=Set here"},
                     smallest));
        EXPECT_EQ(estimate.at("scenario"), "Set here");
        return estimate.at("energy_kwh").at("total").get<double>();
    };
    const double once = hours("100");
    EXPECT_GT(once, 0);
    EXPECT_NEAR(hours("200"), 2 * once, 1e-9 * once);
}

TEST(EstimateCommand, aSettingOfADeploymentNeedsTheDeployment)
{
    const auto outcome = carbacus(
        {"estimate", exampleFile("smallest"), exampleFile("full"), "--set", "/inference/0/replicas=3"});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_NE(outcome.err.find("smallest.carbacus.json: /inference/0/replicas"), std::string::npos)
        << outcome.err;
    EXPECT_NE(outcome.out.find("BERT base"), std::string::npos);
}

TEST(EstimateCommand, whatCanBeDoneIsDone)
{
    const TemporaryFolder folder;
    folder.write("bad.json", R"({"format": "carbacus.scenario", "version": 1, "hardware": {"count": -3}})");
    const auto bad = (folder.path() / "bad.json").string();
    const auto outcome = carbacus({"estimate", exampleFile("smallest"), bad, exampleFile("full"), "--csv"});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_EQ(linesOf(outcome.out).size(), 3u) << outcome.out;
    EXPECT_NE(outcome.err.find("carbacus: " + bad + ": /hardware/count: -3 is below the minimum 1\n"),
              std::string::npos)
        << outcome.err;
}

TEST(EstimateCommand, warningsGoToStandardErrorUnlessTheyAreInTheData)
{
    const auto text = R"({"format": "carbacus.scenario", "version": 1, "colour": "green"})";
    const auto table = carbacus({"estimate", "-"}, text);
    EXPECT_EQ(table.status, 0);
    EXPECT_NE(table.err.find("carbacus: standard input: warning: /colour: "), std::string::npos) << table.err;
    EXPECT_NE(table.err.find("warning: /site/region: "), std::string::npos) << table.err;

    const auto asJson = carbacus({"estimate", "-", "--json"}, text);
    EXPECT_EQ(linesOf(asJson.err).size(), 1u) << asJson.err; // the unknown key
    EXPECT_FALSE(json::parse(asJson.out).at("warnings").empty());
}

TEST(EstimateCommand, anUnknownIdIsNamedWithTheLikelyOne)
{
    const auto outcome
        = carbacus({"estimate", "-", "--set", "/hardware/accelerator=a100-sxm-80gb"}, smallest);
    EXPECT_EQ(outcome.status, 1);
    EXPECT_EQ(outcome.out, "");
    EXPECT_NE(outcome.err.find("/hardware/accelerator: "), std::string::npos) << outcome.err;
    EXPECT_NE(outcome.err.find("a100-sxm4-80gb"), std::string::npos) << outcome.err;
    EXPECT_TRUE(outcome.err.starts_with("carbacus: --set: ")) << outcome.err; // not the file's fault
    const auto far = carbacus({"estimate", "-", "--set", "/returns/law=zzz"}, smallest);
    EXPECT_NE(far.err.find("carbacus catalog list laws"), std::string::npos) << far.err;
}

TEST(EstimateCommand, theLastDeploymentThatAFileMayHaveCanBeSet)
{
    std::string many = R"({"format":"carbacus.scenario","version":1,"inference":[{})";
    for (int i = 1; i < 200; ++i)
        many += ",{}";
    EXPECT_EQ(carbacus({"estimate", "-", "--set", "/inference/199/replicas=2"}, many + "]}").status, 0);
}

TEST(EstimateCommand, everyBrokenFileIsRefusedInItsOwnWords)
{
    std::size_t count = 0;
    for (const auto& entry : std::filesystem::directory_iterator(dataFile("broken/scenario"))) {
        if (entry.path().extension() != ".json")
            continue;
        const auto file = entry.path().string();
        const auto outcome = carbacus({"estimate", file});
        EXPECT_EQ(outcome.status, 1) << file;
        EXPECT_EQ(outcome.out, "") << file;
        ASSERT_FALSE(outcome.err.empty()) << file;
        for (const auto& line : linesOf(outcome.err))
            EXPECT_TRUE(line.starts_with("carbacus: " + file + ": ")) << line;
        ++count;
    }
    EXPECT_GE(count, 10u);
}

TEST(EstimateCommand, whatIsNoScenarioIsRefusedOnOneLine)
{
    const TemporaryFolder folder;
    const auto path = [&](const char* name) { return (folder.path() / name).string(); };
    folder.write("empty.json", "");
    folder.write("binary.json",
                 std::string("\x7f"
                             "ELF\0\1\2\xff\xfe",
                             9));
    folder.write("huge.json", "");
    std::filesystem::resize_file(path("huge.json"), 100u << 20);
    folder.write("secret.json", smallest);
    std::filesystem::permissions(path("secret.json"), std::filesystem::perms::none);

    const std::pair<std::string, std::string> cases[] = {
        {path("missing.json"), "No such file"},
        {folder.path().string(), "is a folder"},
        {path("huge.json"), "16 MiB"},
        {path("empty.json"), "empty"},
        {path("binary.json"), ""},
    };
    for (const auto& [file, words] : cases) {
        const auto outcome = carbacus({"estimate", file});
        EXPECT_EQ(outcome.status, 1) << file;
        EXPECT_EQ(linesOf(outcome.err).size(), 1u) << outcome.err;
        EXPECT_NE(outcome.err.find(words), std::string::npos) << outcome.err;
    }
    if (::geteuid() != 0) { // who may read everything is not refused
        EXPECT_EQ(carbacus({"estimate", path("secret.json")}).status, 1);
    }
    const auto endless = run({.arguments = {"-c", std::string(CARBACUS_PROGRAM) + " estimate - < /dev/zero"},
                              .program = "/bin/bash"});
    EXPECT_EQ(endless.status, 1);
    EXPECT_NE(endless.err.find("16 MiB"), std::string::npos) << endless.err;
}
