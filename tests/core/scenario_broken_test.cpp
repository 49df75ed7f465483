// One file per way of being broken; what is said of each is part of the contract with its reader.
#include "core/base/file.h"
#include "core/io/scenario_json.h"

#include <filesystem>
#include <gtest/gtest.h>
#include <map>

using namespace core;

namespace {

const std::filesystem::path folder
    = std::filesystem::path(CARBACUS_SOURCE_DIR) / "tests/data/broken/scenario";

std::string faultsOf(std::string_view text)
{
    const auto read = scenarioFromJson(text);
    std::string out;
    if (!read.ok())
        for (const Issue& issue : read.issues())
            out += (out.empty() ? "" : "\n") + issue.english();
    return out;
}

// clang-format off
const std::map<std::string, std::string> expected = {
    {"above_the_maximum", R"(/site/overrides/pue: 30 is above the maximum 3)"},
    {"another_format", R"(/format: "carbacus.estimate" is not "carbacus.scenario")"},
    {"below_the_minimum", R"(/hardware/count: -3 is below the minimum 1)"},
    {"comment", R"(Line 2, column 3: // does not belong here; this is not valid JSON)"},
    {"cut_off", R"(Line 3, column 1: the text ends before the JSON does)"},
    {"deployment_is_a_text", R"(/inference/0: "answers" is not an object)"},
    {"deployments_are_an_object", R"(/inference: {"name":"answers"} is not a list)"},
    {"empty", R"(is empty)"},
    {"empty_id", R"(/hardware/accelerator: must not be empty)"},
    {"format_is_a_number", R"(/format: 1 is not "carbacus.scenario")"},
    {"hexadecimal", R"(Line 1, column 64: 0x10 does not belong here; this is not valid JSON)"},
    {"huge_integer", R"(/hardware/count: 1.23456789012346e+29 is above the maximum 10000000)"},
    {"infinity", R"(Line 1, column 70: -Infinity does not belong here; this is not valid JSON)"},
    {"invalid_utf8", R"(Line 2, column 11: this is not UTF-8 text)"},
    {"leading_zero", R"(Line 1, column 64: 08 does not belong here; this is not valid JSON)"},
    {"level_zero", R"(/training/search/levels/1: 0 is not a whole number from 1 to 1000000
/training/search/levels/2: 2.5 is not a whole number from 1 to 1000000)"},
    {"levels_too_many", R"(/training/search/levels: makes more than 1000000000 trials)"},
    {"lone_surrogate", R"(Line 1, column 50: "\ud800" does not belong here; this is not valid JSON)"},
    {"missing_comma", R"(Line 2, column 2: "version" does not belong here; this is not valid JSON)"},
    {"month_in_words", R"(/horizon/start: "January 2026" is not a month; write year and month, as in "2026-01")"},
    {"month_thirteen", R"(/horizon/start: "2026-13" is not a month; write year and month, as in "2026-01")"},
    {"nan", R"(Line 1, column 70: NaN does not belong here; this is not valid JSON)"},
    {"newer_version", R"(/version: was written by a newer version of the program: version 99, this one reads 1)"},
    {"newline_in_text", R"(Line 1, column 54: a text has a line break or control character in it; write it as \n or \u0000)"},
    {"no_format", R"(/format: is missing; a scenario says "format": "carbacus.scenario")"},
    {"no_version", R"(/version: is missing; this program writes 1)"},
    {"not_an_object", R"([{"format":"carbacus.scenario","version"… is not a scenario: an object is wanted)"},
    {"not_json", R"(Line 1, column 1: name does not belong here; this is not valid JSON)"},
    {"not_whole", R"(/inference/0/replicas: 2.5 is not a whole number)"},
    {"nul_byte", R"(Line 1, column 52: a text has a line break or control character in it; write it as \n or \u0000)"},
    {"number_is_a_list", R"(/horizon/years: [3] is not a number from 0.1 to 50)"},
    {"number_is_a_text", R"(/horizon/years: "3" is not a number from 0.1 to 50)"},
    {"number_too_large", R"(Line 2, column 22: 1e999 is too large a number)"},
    {"only_blanks", R"(is empty)"},
    {"parameter_is_a_text", R"(/returns/parameters/alpha: "0.34" is not a number)"},
    {"point_is_a_pair", R"(/returns/points/0: [1e18,2.5] is not a point; write {"flops": 1e18, "metric": 0.5})"},
    {"point_without_metric", R"(/returns/points/0/metric: is missing)"},
    {"repeated_key", R"(/hardware/count: is there more than once
/hardware: is there more than once
/hardware/per_node: 0 is below the minimum 1)"},
    {"section_is_a_list", R"(/site: [] is not an object
/hardware: 3 is not an object
/training/search: "grid" is not an object)"},
    {"single_quotes", R"(Line 1, column 2: 'format' does not belong here; this is not valid JSON)"},
    {"text_after_the_end", R"(Line 2, column 1: { does not belong here; this is not valid JSON)"},
    {"trailing_comma", R"(Line 2, column 20: ] does not belong here; this is not valid JSON)"},
    {"uncertainty_of_another_kind", R"(/uncertainty/~1hardware~1utilisation/distribution: "gauss" is not one of uniform, triangular, normal, lognormal)"},
    {"uncertainty_of_no_deployment", R"(/uncertainty/~1inference~10~1replicas: names no number of this scenario)"},
    {"uncertainty_of_nothing", R"(/uncertainty/~1hardware~1utilization: names no number of this scenario; did you mean "/hardware/utilisation"?)"},
    {"uncertainty_out_of_range", R"(/uncertainty/~1hardware~1utilisation/high: 1.5 is above the maximum 1)"},
    {"uncertainty_upside_down", R"(/uncertainty/~1hardware~1utilisation/low: 0.9 is above the high end 0.5)"},
    {"uncertainty_without_mode", R"(/uncertainty/~1hardware~1utilisation/mode: is missing)"},
    {"unknown_word", R"(/training/run/kind: "flop" is not one of flops, total_flops, accelerator_hours, wall_hours, steps)"},
    {"utf16", R"(Line 1, column 1: this is not UTF-8 text)"},
    {"version_is_a_text", R"(/version: "1" is not a whole number from 1)"},
    {"version_zero", R"(/version: 0 is not a whole number from 1)"},
    {"yes_is_a_text", R"(/inference/0/always_on: "true" is not one of true, false)"},
};
// clang-format on

}

TEST(ScenarioBroken, everyFileIsRefusedInItsWords)
{
    for (const auto& [name, words] : expected) {
        const auto text = readFile(folder / (name + ".json"));
        ASSERT_TRUE(text.ok()) << name;
        EXPECT_EQ(faultsOf(*text), words) << name;
    }
}

TEST(ScenarioBroken, noFileIsWithoutItsWords)
{
    std::size_t files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        EXPECT_TRUE(expected.contains(entry.path().stem().string())) << entry.path();
        ++files;
    }
    EXPECT_EQ(files, expected.size());
}

TEST(ScenarioBroken, nestingCannotOverflowTheStack)
{
    for (const std::string open : {"[", "{\"a\":"}) {
        std::string deep;
        for (int i = 0; i < 100'000; ++i)
            deep += open;
        EXPECT_EQ(faultsOf(deep), "is nested deeper than 64 levels");
        EXPECT_EQ(faultsOf(R"({"format":"carbacus.scenario","version":1,"x":)" + deep),
                  "is nested deeper than 64 levels");
    }
}

TEST(ScenarioBroken, aFileOfAMillionValuesIsRefused)
{
    std::string many = R"({"format":"carbacus.scenario","version":1,"x":[0)";
    for (int i = 0; i < 1'000'000; ++i)
        many += ",0";
    EXPECT_EQ(faultsOf(many + "]}"), "has more than 1000000 values");
}

TEST(ScenarioBroken, thousandsOfUnknownKeysAreNoScenario)
{
    std::string many = R"({"format":"carbacus.scenario","version":1)";
    for (int i = 0; i < 5000; ++i)
        many += ",\"key" + std::to_string(i) + "\":1";
    EXPECT_EQ(faultsOf(many + "}"), "has more than 1000 unknown keys; is this a scenario?");
}

TEST(ScenarioBroken, aFileIsReadUpToItsLastDeployment)
{
    const auto with = [](int deployments) {
        std::string out = R"({"format":"carbacus.scenario","version":1,"inference":[{})";
        for (int i = 1; i < deployments; ++i)
            out += ",{}";
        return out + "]}";
    };
    EXPECT_EQ(faultsOf(with(200)), "");
    EXPECT_EQ(faultsOf(with(201)), "/inference: has 201 deployments; at most 200 are allowed");
}

TEST(ScenarioBroken, aZeroByteIsNotTheEnd)
{
    std::string text = R"({"format":"carbacus.scenario","version":1})";
    text += std::string("\0{}", 3);
    EXPECT_EQ(faultsOf(text), "Line 1, column 43: a zero byte does not belong here");
}

TEST(ScenarioBroken, aNameIsALineOfText)
{
    const auto read = scenarioFromJson(
        R"({"format":"carbacus.scenario","version":1,"name":"a\u001b[31mred","tags":["b\nc"],"notes":"two\nlines"})");
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read->scenario.name, "a [31mred");
    EXPECT_EQ(read->scenario.tags.front(), "b c");
    EXPECT_EQ(read->scenario.notes, "two\nlines");
    ASSERT_EQ(read->warnings.size(), 2u);
    EXPECT_EQ(read->warnings[0].where, "/name");
}

TEST(ScenarioBroken, aKeyThatIsRepeatedIsSaidOnce)
{
    EXPECT_EQ(faultsOf(R"({"format":"carbacus.scenario","version":1,"name":"a","name":"b","name":"c"})"),
              "/name: is there more than once");
}
