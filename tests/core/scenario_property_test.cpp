// What must hold for every scenario and for every text, whatever it is.
#include "core/base/file.h"
#include "core/io/scenario_json.h"
#include "tests/support/any_scenario.h"

#include <algorithm>
#include <filesystem>
#include <gtest/gtest.h>
#include <random>
#include <sstream>

using namespace core;

namespace {

std::string show(const std::string& text)
{
    return text.substr(0, 4000);
}

/// One small damage of the kinds that editors, disks and people do.
void damage(std::string& text, std::mt19937_64& random)
{
    const auto below = [&](std::size_t n) { return std::size_t(random() % std::max<std::size_t>(n, 1)); };
    static const std::vector<std::string> snippets {"null",
                                                    "-1",
                                                    "1e999",
                                                    "[",
                                                    "]",
                                                    "{",
                                                    "}",
                                                    ",",
                                                    "\"",
                                                    ":",
                                                    "0",
                                                    "NaN",
                                                    "true",
                                                    "\xff",
                                                    "\\u0000",
                                                    "\\ud800",
                                                    "1e-400",
                                                    "[[[[",
                                                    "{}",
                                                    "\"version\":1,",
                                                    "99999999999999999999",
                                                    "-0",
                                                    "/",
                                                    "*",
                                                    "\n"};
    const std::size_t at = below(text.size());
    switch (random() % 6) {
    case 0:
        text[at] = char(random() % 256);
        break;
    case 1:
        text.erase(at, 1 + below(8));
        break;
    case 2:
        text.insert(at, snippets[below(snippets.size())]);
        break;
    case 3:
        text.insert(at, text.substr(below(text.size()), below(60)));
        break;
    case 4:
        text.replace(at, 1 + below(4), snippets[below(snippets.size())]);
        break;
    default: // a digit, so that most of these stay JSON
        if (const auto digit = text.find_first_of("0123456789", at); digit != text.npos)
            text[digit] = char('0' + random() % 10);
    }
    if (text.empty())
        text = " ";
}

void expectSameAgain(const Scenario& scenario, const std::string& from)
{
    const std::string written = scenarioToJson(scenario);
    const auto again = scenarioFromJson(written);
    ASSERT_TRUE(again.ok()) << again.issues().front().english() << "\n" << show(from);
    EXPECT_TRUE(again->scenario == scenario) << show(from) << "\n" << show(written);
}

}

TEST(ScenarioProperty, whatIsWrittenReadsBackTheSame)
{
    rc::detail::TestParams many;
    many.maxSuccess = 2000;
    rc::detail::TestMetadata about;
    about.description = "read(write(s)) == s";
    const auto result = rc::detail::checkTestable(
        [] {
            const Scenario s = *anyScenario();
            const auto read = scenarioFromJson(scenarioToJson(s));
            RC_ASSERT(read.ok());
            RC_ASSERT(read->scenario == s);
        },
        about, many);
    std::ostringstream words;
    rc::detail::printResultMessage(result, words);
    EXPECT_TRUE(result.is<rc::detail::SuccessResult>()) << words.str();
}

TEST(ScenarioProperty, aDamagedFileIsAScenarioOrIssuesAndNeverACrash)
{
    std::vector<std::string> valid;
    for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path(CARBACUS_SOURCE_DIR)
                                                                 / "tests/data/scenarios"))
        if (const auto text = readFile(entry.path()); text.ok())
            valid.push_back(*text);
    std::ranges::sort(valid);
    ASSERT_GE(valid.size(), 2U);
    std::mt19937_64 random(20260101);
    int readable = 0;
    for (int i = 0; i < 20'000; ++i) {
        std::string text = valid[i % valid.size()];
        for (auto n = 1 + random() % 3; n > 0; --n)
            damage(text, random);
        const auto read = scenarioFromJson(text);
        if (!read.ok()) {
            ASSERT_FALSE(read.issues().empty());
            continue;
        }
        ++readable;
        expectSameAgain(read->scenario, text);
        ASSERT_FALSE(testing::Test::HasFailure());
    }
    EXPECT_GT(readable, 1000);
    EXPECT_LT(readable, 19'000);
}
