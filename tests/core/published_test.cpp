// Figures that others published, from the inputs that they published: tests/data/published/cases.json.
#include "core/base/file.h"
#include "core/engine/engine.h"
#include "core/io/catalog_loader.h"
#include "core/io/scenario_json.h"
#include "core/model/metrics.h"

#include <cmath>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

using namespace core;

namespace {

const std::filesystem::path root = CARBACUS_SOURCE_DIR;

nlohmann::json cases()
{
    return nlohmann::json::parse(*readFile(root / "tests/data/published/cases.json"));
}

}

TEST(Published, everyCaseIsReproduced)
{
    const auto catalog = loadCatalog(root / "resources/catalog");
    ASSERT_TRUE(catalog);
    const auto all = cases();
    ASSERT_GE(all.size(), 30u);
    for (const auto& c : all) {
        const std::string name = c["case"];
        const auto read = scenarioFromJson(c["scenario"].dump());
        ASSERT_TRUE(read) << name << ": " << read.issues().front().english();
        EXPECT_TRUE(read->warnings.empty()) << name;
        const Metric* metric = findMetric(c["metric"].get<std::string>());
        ASSERT_TRUE(metric) << name;
        const auto value = metric->get(estimate(read->scenario, *catalog));
        ASSERT_TRUE(value) << name;
        const double expected = c["expected"].get<double>() * c["of"].get<double>();
        EXPECT_NEAR(*value, expected, std::abs(expected) * c["tolerance"].get<double>())
            << name << " (" << c["reference"] << ")";
    }
}
