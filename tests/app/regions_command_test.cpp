#include "tests/app/program.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

using namespace test;
using nlohmann::json;

namespace {

json regionsOf(const std::vector<std::string>& more)
{
    std::vector<std::string> arguments {"regions", exampleFile("full"), "--json"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    const auto outcome = carbacus(arguments);
    EXPECT_EQ(outcome.status, 0) << outcome.err;
    const auto parsed = json::parse(outcome.out, nullptr, false);
    EXPECT_FALSE(parsed.is_discarded());
    EXPECT_EQ(parsed.at("format"), "carbacus.regions");
    return parsed.at("regions");
}

}

TEST(RegionsCommand, theOrderIsTheOneAskedForAndTheUnknownComesLast)
{
    const std::pair<const char*, const char*> orders[]
        = {{"carbon", "carbon_kgco2e"}, {"cost", "cost_usd"}, {"water", "water_l"}};
    for (const auto& [order, key] : orders) {
        std::vector<double> known;
        bool isUnknownSeen = false;
        for (const auto& option : regionsOf({"--sort", order})) {
            EXPECT_FALSE(isUnknownSeen && option.at(key).is_number()) << order << option;
            isUnknownSeen = isUnknownSeen || option.at(key).is_null();
            if (option.at(key).is_number()) {
                known.push_back(option.at(key));
            } else {
                EXPECT_TRUE(option.at("unknown_because").contains(key)) << option;
            }
        }
        EXPECT_TRUE(std::ranges::is_sorted(known)) << order;
        EXPECT_GT(known.size(), 10u) << order;
    }
}

TEST(RegionsCommand, whereTheScenarioIsMatchesItsEstimate)
{
    const auto all = regionsOf({});
    EXPECT_EQ(std::ranges::count_if(all, [](const json& o) { return o.at("current").get<bool>(); }), 1);
    const auto here = std::ranges::find_if(all, [](const json& o) { return o.at("current").get<bool>(); });
    ASSERT_NE(here, all.end());
    EXPECT_EQ(here->at("region"), "gcp/us-central1");
    const auto estimate = json::parse(carbacus({"estimate", exampleFile("full"), "--json"}).out);
    const double carbon = estimate.at("carbon_kgco2e").at("total"),
                 cost = estimate.at("cost_usd").at("total");
    EXPECT_NEAR(here->at("carbon_kgco2e"), carbon, 1e-9 * carbon);
    EXPECT_NEAR(here->at("cost_usd"), cost, 1e-9 * cost);
}

TEST(RegionsCommand, noOptionBeatsOneThatIsMarked)
{
    const auto all = regionsOf({});
    std::size_t marked = 0;
    for (const auto& option : all) {
        if (!option.at("pareto").get<bool>())
            continue;
        ++marked;
        const double carbon = option.at("carbon_kgco2e"), cost = option.at("cost_usd");
        for (const auto& other : all)
            if (other.at("carbon_kgco2e").is_number() && other.at("cost_usd").is_number()) {
                EXPECT_FALSE(other.at("carbon_kgco2e") < carbon && other.at("cost_usd") <= cost) << other;
            }
    }
    EXPECT_GE(marked, 1u);
}

TEST(RegionsCommand, aProviderIsShownAlone)
{
    const auto own = regionsOf({"--provider", "gcp"});
    EXPECT_GT(own.size(), 5u);
    for (const auto& option : own)
        EXPECT_TRUE(option.at("region").get<std::string>().starts_with("gcp/")) << option;
}

TEST(RegionsCommand, theTableMarksWhereTheScenarioIs)
{
    const auto table = carbacus({"regions", exampleFile("full"), "--sort", "cost"});
    EXPECT_EQ(table.status, 0);
    const auto lines = linesOf(table.out);
    EXPECT_EQ(std::ranges::count_if(lines,
                                    [](const std::string& line) {
                                        return line.starts_with(">")
                                            && line.find("gcp/us-central1") != line.npos;
                                    }),
              1);
}

TEST(RegionsCommand, aBrokenScenarioIsRefused)
{
    const auto outcome = carbacus({"regions", dataFile("broken/scenario/cut_off.json")});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_EQ(outcome.out, "");
    EXPECT_NE(outcome.err, "");
}
