#include "core/io/scenario_json.h"
#include "core/model/choices.h"
#include "core/model/params.h"

#include <gtest/gtest.h>

using namespace core;

namespace {

Scenario withOneDeployment()
{
    Scenario s;
    s.inference.resize(1);
    return s;
}

std::string faultOf(std::string_view path, std::string_view value)
{
    const auto set = withSetting(withOneDeployment(), path, value);
    return set.ok() ? "" : set.issues().front().english();
}

/// Another word than the default of a pick.
std::string anotherWord(const ChoiceRef& row)
{
    const auto options = row->options();
    return options.empty() ? "some-id" : options.back().key;
}

}

TEST(ScenarioSetting, everyNumberCanBeSet)
{
    const Scenario before = withOneDeployment();
    for (const ParamRef& row : paramsOf(before)) {
        const auto set = withSetting(before, row.key(), row->isWhole ? "1" : "0.5");
        const bool fits = whyNot(*row.param, row->isWhole ? 1 : 0.5).isEmpty();
        ASSERT_EQ(set.ok(), fits) << row.key();
        if (fits) {
            EXPECT_EQ(row.get(*set), row->isWhole ? 1 : 0.5) << row.key();
        }
    }
}

TEST(ScenarioSetting, everyPickCanBeSet)
{
    const Scenario before = withOneDeployment();
    for (const ChoiceRef& row : choicesOf(before)) {
        const auto set = withSetting(before, row.key(), anotherWord(row));
        ASSERT_TRUE(set.ok()) << row.key();
        EXPECT_EQ(row.get(*set), anotherWord(row)) << row.key();
    }
}

TEST(ScenarioSetting, nullGoesBackToTheDefault)
{
    Scenario s = withOneDeployment();
    const Scenario before = s;
    for (const ParamRef& row : paramsOf(s))
        row.set(s, row->max);
    for (const ChoiceRef& row : choicesOf(s))
        row.set(s, anotherWord(row));
    s.name = "other";
    for (const ParamRef& row : paramsOf(before))
        s = *withSetting(s, row.key(), "null");
    for (const ChoiceRef& row : choicesOf(before))
        s = *withSetting(s, row.key(), "null");
    s = *withSetting(s, "/name", "null");
    EXPECT_TRUE(s == before) << scenarioToJson(s);
}

TEST(ScenarioSetting, textsAreTakenAsTheyAreAndListsAsJson)
{
    const Scenario before = withOneDeployment();
    EXPECT_EQ(withSetting(before, "/name", " 3 \"x\" ")->name, " 3 \"x\" ");
    EXPECT_EQ(withSetting(before, "/inference/0/name", "chat")->inference[0].name, "chat");
    EXPECT_EQ(withSetting(before, "/horizon/start", "2027-12")->horizon.start, "2027-12");
    EXPECT_EQ(withSetting(before, "/training/search/levels", "[3,4]")->training.search.levels,
              (std::vector<int> {3, 4}));
    EXPECT_EQ(withSetting(before, "/tags", R"(["a","b"])")->tags, (std::vector<std::string> {"a", "b"}));
    EXPECT_EQ(withSetting(before, "/hardware/utilisation", " 0.7 ")->hardware.utilisation->value, 0.7);
    EXPECT_FALSE(withSetting(before, "/inference/0/always_on", "false")->inference[0].alwaysOn);
}

TEST(ScenarioSetting, aFaultSaysWhatIsAllowedOrNear)
{
    EXPECT_EQ(faultOf("/hardware/count", "-3"), "/hardware/count: -3 is below the minimum 1");
    EXPECT_EQ(faultOf("/hardware/utilisation", "1.5"), "/hardware/utilisation: 1.5 is above the maximum 1");
    EXPECT_EQ(faultOf("/hardware/utilisation", "nan"),
              "/hardware/utilisation: \"nan\" is not a number from 0 to 1");
    EXPECT_EQ(faultOf("/hardware/count", "1e999"),
              "/hardware/count: \"1e999\" is not a whole number from 1 to 10000000");
    EXPECT_EQ(faultOf("/site/kind", "moon"), "/site/kind: \"moon\" is not one of cloud, on_premises");
    EXPECT_EQ(faultOf("/inference/0/always_on", "yes"),
              "/inference/0/always_on: \"yes\" is not one of true, false");
    EXPECT_EQ(faultOf("/hardware/accelerator", ""), "/hardware/accelerator: must not be empty");
    EXPECT_EQ(faultOf("/horizon/start", "soon"),
              "/horizon/start: \"soon\" is not a month; write year and month, as in \"2026-01\"");
    EXPECT_EQ(faultOf("/training/search/levels", "[3"),
              "/training/search/levels: Line 1, column 3: the text ends before the JSON does");
    EXPECT_EQ(faultOf("/training/search/levels", "[3,\"x\"]"),
              "/training/search/levels/1: \"x\" is not a whole number from 1 to 1000000");
    EXPECT_EQ(faultOf("/name", "\xff"), "/name: is not UTF-8 text");
}

TEST(ScenarioSetting, anUnknownPathIsToldWithTheNearestOne)
{
    EXPECT_EQ(faultOf("/hardware/cuont", "3"),
              "/hardware/cuont: is not a path of a scenario; did you mean \"/hardware/count\"?");
    EXPECT_EQ(faultOf("hardware/count", "3"),
              "hardware/count: is not a path of a scenario; did you mean \"/hardware/count\"?");
    EXPECT_EQ(faultOf("/pue", "1.1"),
              "/pue: is not a path of a scenario; did you mean \"/site/overrides/pue\"?");
    EXPECT_EQ(faultOf("/inference/0/replica", "3"),
              "/inference/0/replica: is not a path of a scenario; did you mean \"/inference/0/replicas\"?");
    EXPECT_EQ(faultOf("/something/else/entirely", "3"),
              "/something/else/entirely: is not a path of a scenario");
    EXPECT_EQ(faultOf("/inference/1/replicas", "3"),
              "/inference/1/replicas: there is no such deployment: they are counted from 0 to 0");
    EXPECT_EQ(withSetting({}, "/inference/0/replicas", "3").issues().front().english(),
              "/inference/0/replicas: the scenario has no deployments");
}
