#include "core/base/file.h"
#include "core/base/text.h"
#include "core/io/json.h"
#include "core/io/scenario_json.h"
#include "core/io/scenario_upgrade.h"

#include <array>
#include <filesystem>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

using namespace core;

namespace {

const std::filesystem::path data = std::filesystem::path(CARBACUS_SOURCE_DIR) / "tests/data";

std::string fileText(const std::filesystem::path& file)
{
    const auto text = readFile(file);
    EXPECT_TRUE(text.ok()) << file;
    return text.ok() ? *text : "";
}

/// A scenario file with these members beside the two that it must have.
std::string withMembers(const std::string& members)
{
    return R"({"format":"carbacus.scenario","version":1,)" + members + "}";
}

std::vector<std::string> english(const Issues& issues)
{
    std::vector<std::string> out;
    for (const Issue& issue : issues)
        out.push_back(issue.english());
    return out;
}

std::vector<std::string> faults(const std::string& text)
{
    const auto read = scenarioFromJson(text);
    return read.ok() ? std::vector<std::string> {} : english(read.issues());
}

using Lines = std::vector<std::string>;

}

TEST(ScenarioJson, theSmallestFileIsTheDefault)
{
    const auto read = scenarioFromJson(fileText(data / "scenarios/smallest.carbacus.json"));
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read->scenario, Scenario());
    EXPECT_TRUE(read->warnings.empty());
}

TEST(ScenarioJson, theFullExampleKeepsEveryKeyAndValue)
{
    const std::string text = fileText(data / "scenarios/full.carbacus.json");
    const auto read = scenarioFromJson(text);
    ASSERT_TRUE(read.ok()) << english(read.issues()).front();
    EXPECT_EQ(english(read->warnings), Lines());
    EXPECT_EQ(read->scenario.inference.at(1).call.parameters.value, 7e9);
    EXPECT_EQ(read->scenario.uncertainty.at("/hardware/utilisation").high, 0.9);

    const auto before = nlohmann::json::parse(text).flatten();
    const auto after = nlohmann::json::parse(scenarioToJson(read->scenario)).flatten();
    for (const auto& [key, value] : before.items()) {
        ASSERT_TRUE(after.contains(key)) << key;
        EXPECT_EQ(after[key], value) << key;
    }
}

TEST(ScenarioJson, keysAreWrittenInTheOrderOfTheFormat)
{
    const auto keysOf = [](const nlohmann::ordered_json& json) {
        Lines out;
        for (const auto& [key, value] : json.items()) {
            out.push_back(key);
            if (value.is_object() && key != "uncertainty")
                for (const auto& [inner, _] : value.items())
                    out.push_back(key + "/" + inner);
        }
        return out;
    };
    const std::string text = fileText(data / "scenarios/full.carbacus.json");
    const auto read = scenarioFromJson(text);
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(keysOf(nlohmann::ordered_json::parse(scenarioToJson(read->scenario))),
              keysOf(nlohmann::ordered_json::parse(text)));
}

TEST(ScenarioJson, numbersAreWrittenShortAndExact)
{
    Scenario s;
    s.hardware.count.value = 16;
    s.carbon.offsetPrice.value = 0.1;
    s.training.run.hours.value = 1e9;
    const std::string text = scenarioToJson(s);
    EXPECT_NE(text.find("\"count\": 16,"), text.npos);
    EXPECT_NE(text.find("\"offset_usd_per_t\": 0.1,"), text.npos);
    EXPECT_NE(text.find("\"hours\": 1e9\n"), text.npos);
    EXPECT_EQ(printJson(Json::ofNumber(100000), -1), "100000");
    EXPECT_EQ(printJson(Json::ofNumber(1.5e-7), -1), "1.5e-7");
    EXPECT_EQ(printJson(Json::ofNumber(0.1 + 0.2), -1), "0.30000000000000004");
    EXPECT_EQ(printJson(Json::ofNumber(-0.0), -1), "0");
}

TEST(ScenarioJson, nullIsTheDefaultOrTheCataloguesValue)
{
    Scenario expected;
    expected.inference.resize(1);
    const auto read = scenarioFromJson(withMembers(R"("name":null,"tags":null,"site":null,
        "hardware":{"count":null,"accelerator":null,"host":null,"overrides":null},
        "training":{"run":{"kind":null,"mfu":null},"search":{"levels":null}},
        "inference":[{"kind":null,"always_on":null,"call":null,"grid_zone":null}],
        "horizon":{"start":null},"returns":{"law":null,"parameters":null,"points":null},"uncertainty":null)"));
    ASSERT_TRUE(read.ok()) << english(read.issues()).front();
    EXPECT_EQ(scenarioToJson(read->scenario), scenarioToJson(expected));
    EXPECT_TRUE(read->scenario == expected);
}

TEST(ScenarioJson, everyFaultIsToldAtOnceWithItsPlace)
{
    EXPECT_EQ(faults(withMembers(R"(
        "name":7,"tags":["a",1],
        "site":{"kind":"moon","overrides":{"pue":0.5}},
        "hardware":{"count":-3,"per_node":1.5,"utilisation":"high","accelerator":"","host":4},
        "training":{"search":{"levels":[3,0,"x"],"confidence":true},"run":[]},
        "inference":[{"replicas":2},{"always_on":"yes","call":{"kind":2,"batch":0}},3,null],
        "horizon":{"start":"2026-13"},
        "returns":{"law":null,"parameters":{"E":"x"},"points":[{"flops":0,"metric":1},[1,2],{"metric":1}]})")),
              (Lines {
                  "/name: 7 is not a text",
                  "/tags/1: 1 is not a text",
                  "/site/kind: \"moon\" is not one of cloud, on_premises",
                  "/site/overrides/pue: 0.5 is below the minimum 1",
                  "/hardware/count: -3 is below the minimum 1",
                  "/hardware/per_node: 1.5 is not a whole number",
                  "/hardware/utilisation: \"high\" is not a number from 0 to 1",
                  "/hardware/accelerator: must not be empty",
                  "/hardware/host: 4 is not a text",
                  "/training/search/levels/1: 0 is not a whole number from 1 to 1000000",
                  "/training/search/levels/2: \"x\" is not a whole number from 1 to 1000000",
                  "/training/search/confidence: true is not a number from 0.01 to 0.999999",
                  "/training/run: [] is not an object",
                  "/inference/1/always_on: \"yes\" is not one of true, false",
                  "/inference/1/call/kind: 2 is not one of measured, tokens",
                  "/inference/1/call/batch: 0 is below the minimum 1",
                  "/inference/2: 3 is not an object",
                  "/inference/3: null is not an object",
                  "/horizon/start: \"2026-13\" is not a month; write year and month, as in \"2026-01\"",
                  "/returns/parameters/E: \"x\" is not a number",
                  "/returns/points/0/flops: 0 is below the minimum 1",
                  "/returns/points/1: [1,2] is not a point; write {\"flops\": 1e18, \"metric\": 0.5}",
                  "/returns/points/2/flops: is missing",
              }));
}

TEST(ScenarioJson, uncertaintiesAreCheckedAgainstTheirRow)
{
    const auto one = [](const std::string& key, const std::string& body) {
        return faults(withMembers("\"uncertainty\":{\"" + key + "\":" + body + "}"));
    };
    const std::string row = "/hardware/utilisation", place = "/uncertainty/~1hardware~1utilisation";
    EXPECT_EQ(one(row, R"({"distribution":"triangular","low":0.5,"high":0.9})"),
              Lines {place + "/mode: is missing"});
    EXPECT_EQ(one(row, R"({"distribution":"uniform","low":0.9,"high":0.5})"),
              Lines {place + "/low: 0.9 is above the high end 0.5"});
    EXPECT_EQ(one(row, R"({"distribution":"triangular","low":0.5,"mode":0.95,"high":0.9})"),
              Lines {place + "/mode: 0.95 is not between 0.5 and 0.9"});
    EXPECT_EQ(
        one(row, R"({"distribution":"normal","low":-0.1,"high":1.2})"),
        (Lines {place + "/low: -0.1 is below the minimum 0", place + "/high: 1.2 is above the maximum 1"}));
    EXPECT_EQ(one(row, R"({"distribution":"lognormal","low":0,"high":1})"),
              Lines {place + "/low: 0 is not above 0, as a log-normal spread needs"});
    EXPECT_EQ(
        one(row, R"({"distribution":"gauss","low":0,"high":1})"),
        Lines {place + "/distribution: \"gauss\" is not one of uniform, triangular, normal, lognormal"});
    EXPECT_EQ(one("/hardware/utilization", "{}"),
              Lines {"/uncertainty/~1hardware~1utilization: names no number of this scenario; did you mean "
                     "\"/hardware/utilisation\"?"});
    EXPECT_EQ(one("/site/kind", "{}").size(), 1U);
}

TEST(ScenarioJson, aSpreadWithoutItsMiddleHasItInTheMiddle)
{
    const auto read = scenarioFromJson(withMembers(R"("uncertainty":{
        "/inference/0/replicas":{"distribution":"uniform","low":2,"high":4},
        "/carbon/offset_usd_per_t":{"distribution":"lognormal","low":1,"high":100}},
        "inference":[{}])"));
    ASSERT_TRUE(read.ok()) << english(read.issues()).front();
    EXPECT_EQ(read->scenario.uncertainty.at("/inference/0/replicas").mode, 3);
    EXPECT_EQ(read->scenario.uncertainty.at("/carbon/offset_usd_per_t").mode, 10);
}

TEST(ScenarioJson, unknownKeysAreKeptAndToldWithWhatIsNear)
{
    const auto read
        = scenarioFromJson(withMembers(R"("$schema":"scenario.schema.json","vendor":{"a":[1,2e400000]})"));
    EXPECT_FALSE(read.ok()); // no number may be too large, known or not
    const auto kept
        = scenarioFromJson(withMembers(R"("$schema":"s","vendor":{"a":[12345678901234567890123,0.10]},
        "hardware":{"cuont":4},"inference":[{},{"call":{"x/y":null}}],
        "returns":{"points":[{"flops":1e18,"metric":2,"label":"ours"}]})"));
    ASSERT_TRUE(kept.ok()) << english(kept.issues()).front();
    EXPECT_EQ(
        english(kept->warnings),
        (Lines {"/vendor: is not a key of this version; it is kept as it is",
                "/hardware/cuont: is not a key of this version; it is kept as it is. Did you mean \"count\"?",
                "/inference/1/call/x~1y: is not a key of this version; it is kept as it is",
                "/returns/points/0/label: is not a key of this version; it is kept as it is"}));
    const auto again = nlohmann::json::parse(scenarioToJson(kept->scenario));
    EXPECT_EQ(again["$schema"], "s");
    EXPECT_EQ(again["hardware"]["cuont"], 4);
    EXPECT_TRUE(again["inference"][1]["call"].contains("x/y"));
    EXPECT_EQ(again["returns"]["points"][0]["label"], "ours");
    EXPECT_NE(scenarioToJson(kept->scenario).find("12345678901234567890123"), std::string::npos);
}

TEST(ScenarioJson, whatBelongedToARemovedDeploymentIsNotWritten)
{
    auto read = scenarioFromJson(withMembers(
        R"("inference":[{"x":1}],"uncertainty":{"/inference/0/replicas":{"distribution":"uniform","low":1,"high":2,"y":3}})"));
    ASSERT_TRUE(read.ok());
    read->scenario.inference.clear();
    const auto again = scenarioFromJson(scenarioToJson(read->scenario));
    ASSERT_TRUE(again.ok());
    EXPECT_TRUE(again->scenario.extras.empty());
    EXPECT_TRUE(again->scenario.uncertainty.empty());
}

TEST(ScenarioJson, fieldsOfOtherKindsAreWrittenOnlyWhereTheySaySomething)
{
    Scenario s;
    s.training.run.kind = RunKind::Steps;
    s.training.run.tokens.value = 5;
    s.inference.resize(1);
    s.inference[0].kind = DeploymentKind::Edge;
    const auto json = nlohmann::json::parse(scenarioToJson(s));
    EXPECT_EQ(json["training"]["run"],
              nlohmann::json({{"kind", "steps"}, {"steps", 0}, {"seconds_per_step", 0}, {"tokens", 5}}));
    EXPECT_EQ(json["inference"][0],
              nlohmann::json({{"name", ""},
                              {"kind", "edge"},
                              {"devices", 0},
                              {"power_w", 0},
                              {"hours_per_day", 0},
                              {"grid_zone", nullptr}}));
}

TEST(ScenarioJson, anOlderVersionIsUpgradedStepByStep)
{
    static constexpr Upgrade renameTitle = [](Json& document) {
        document.add("name", *document.find("title"));
        std::erase(document.keys, "title");
        document.items.erase(document.items.begin() + 2);
    };
    static constexpr Upgrade shout = [](Json& document) { document.member("name").text += "!"; };
    const std::array<Upgrade, 2> steps {renameTitle, shout};
    const auto from1 = scenarioFromJson(R"({"format":"carbacus.scenario","version":1,"title":"old"})", steps);
    ASSERT_TRUE(from1.ok());
    EXPECT_EQ(from1->scenario.name, "old!");
    EXPECT_TRUE(from1->warnings.empty());
    const auto from2
        = scenarioFromJson(R"({"format":"carbacus.scenario","version":2,"name":"newer"})", steps);
    ASSERT_TRUE(from2.ok());
    EXPECT_EQ(from2->scenario.name, "newer!");
    const auto from4 = scenarioFromJson(R"({"format":"carbacus.scenario","version":4})", steps);
    ASSERT_FALSE(from4.ok());
    EXPECT_EQ(from4.issues().front().english(),
              "/version: was written by a newer version of the program: version 4, this one reads 3");
}

TEST(ScenarioJson, aFileOfEveryVersionIsRead)
{
    std::size_t files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(data / "old/scenario")) {
        EXPECT_EQ(faults(fileText(entry.path())), Lines()) << entry.path();
        ++files;
    }
    EXPECT_EQ(files, upgrades().size() + 1) << "one file for each version there was";
}

TEST(ScenarioJson, manyFaultsAreCutShort)
{
    std::string tags;
    for (int i = 0; i < 5000; ++i)
        tags += i == 0 ? "1" : ",1";
    const auto all = faults(withMembers("\"tags\":[" + tags + "]"));
    EXPECT_EQ(all.size(), 101U);
    EXPECT_EQ(all.back(), "has 4900 more faults of this kind");
}
