// Whole estimates of the scenarios in tests/data/scenarios over the shipped catalogue, to ten digits.
// CARBACUS_UPDATE_GOLDEN=1 writes them anew; the diff is the review.
#include "core/base/file.h"
#include "core/base/text.h"
#include "core/engine/engine.h"
#include "core/io/catalog_loader.h"
#include "core/io/estimate_json.h"
#include "core/io/scenario_json.h"
#include "core/model/checks.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

using namespace core;
using nlohmann::ordered_json;
namespace fs = std::filesystem;

namespace {

const fs::path data = fs::path(CARBACUS_SOURCE_DIR) / "tests/data";

class GoldenEstimates : public testing::TestWithParam<const char*>
{
};

std::string nameOf(const testing::TestParamInfo<const char*>& info)
{
    std::string name = info.param;
    std::ranges::replace(name, '-', '_');
    return name;
}

/// Further digits may differ between compilers.
void keepTenDigits(ordered_json& value)
{
    if (value.is_number_float())
        value = *parseNumber(formatNumber(value.get<double>(), 10));
    else if (value.is_structured())
        for (auto& item : value)
            keepTenDigits(item);
}

Estimate estimateOf(const std::string& name)
{
    const auto text = readFile(data / "scenarios" / (name + ".carbacus.json"));
    const auto read = scenarioFromJson(text.ok() ? *text : "");
    const auto catalog = loadCatalog(fs::path(CARBACUS_SOURCE_DIR) / "resources/catalog");
    EXPECT_TRUE(read.ok() && catalog.ok()) << name;
    EXPECT_TRUE(read->warnings.empty()) << read->warnings.front().english();
    const auto unknown = checkIds(read->scenario, *catalog);
    EXPECT_TRUE(unknown.empty()) << unknown.front().english();
    return estimate(read->scenario, *catalog);
}

constexpr const char* names[] = {"assistant-in-tokens", "edge-fleet",        "full",    "grid-search",
                                 "hyperband",           "marginal",          "market",  "own-cluster",
                                 "own-figures",         "retrained-service", "smallest"};

}

TEST_P(GoldenEstimates, areWhatTheyWere)
{
    auto json = ordered_json::parse(estimateToJson(estimateOf(GetParam())));
    keepTenDigits(json);
    const auto text = json.dump(2) + "\n";
    const auto path = data / "golden/estimates" / (std::string(GetParam()) + ".json");
    if (std::getenv("CARBACUS_UPDATE_GOLDEN")) {
        fs::create_directories(path.parent_path());
        ASSERT_TRUE(writeFile(path, text).ok());
    }
    const auto golden = readFile(path);
    ASSERT_TRUE(golden.ok()) << golden.issues().front().english();
    EXPECT_EQ(text, *golden);
}

INSTANTIATE_TEST_SUITE_P(Scenarios, GoldenEstimates, testing::ValuesIn(names), nameOf);

TEST(GoldenScenarios, areAllEstimated)
{
    for (const auto& entry : fs::directory_iterator(data / "scenarios")) {
        const auto name = entry.path().stem().stem().string();
        EXPECT_NE(std::ranges::find(names, name, [](const char* n) { return std::string(n); }),
                  std::end(names))
            << name;
    }
}
