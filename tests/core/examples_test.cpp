// The scenarios that are shipped: the first thing a person sees.
#include "core/base/file.h"
#include "core/engine/engine.h"
#include "core/io/catalog_loader.h"
#include "core/io/scenario_json.h"
#include "core/model/checks.h"
#include "core/model/metrics.h"

#include <algorithm>
#include <filesystem>
#include <gtest/gtest.h>

using namespace core;

namespace {

const std::filesystem::path resources = std::filesystem::path(CARBACUS_SOURCE_DIR) / "resources";

const Catalog& shipped()
{
    static const auto catalog = loadCatalog(resources / "catalog");
    return *catalog;
}

std::vector<std::filesystem::path> files()
{
    std::vector<std::filesystem::path> out;
    for (const auto& entry : std::filesystem::directory_iterator(resources / "examples"))
        out.push_back(entry.path());
    std::ranges::sort(out);
    return out;
}

Scenario readExample(const std::filesystem::path& file)
{
    const auto text = readFile(file);
    const auto read = text.ok() ? scenarioFromJson(*text) : Result<ReadScenario>(text.issues());
    EXPECT_TRUE(read.ok()) << file;
    if (!read.ok())
        return {};
    EXPECT_TRUE(read->warnings.empty()) << file << ": " << read->warnings.front().english();
    return read->scenario;
}

double value(const Estimate& e, const char* key)
{
    const auto found = findMetric(key)->get(e);
    EXPECT_TRUE(found) << key;
    return found.value_or(0);
}

}

TEST(Examples, readWithoutAWordAndKnowTheirCatalogue)
{
    EXPECT_GE(files().size(), 4U);
    for (const auto& file : files()) {
        const Scenario s = readExample(file);
        EXPECT_TRUE(checkIds(s, shipped()).empty()) << file;
        EXPECT_TRUE(s.notes.ends_with(".")) << "a sentence says what it is: " << file;
    }
}

TEST(Examples, estimateWithoutWarningsInCarbonAndMoney)
{
    for (const auto& file : files()) {
        const Estimate e = estimate(readExample(file), shipped());
        for (const auto& warning : e.warnings)
            ADD_FAILURE() << file << ": " << warning.where << ": " << warning.what.english();
        EXPECT_GT(value(e, "carbon_kgco2e/total"), 0) << file;
        EXPECT_GT(value(e, "cost_usd/total"), 0) << file;
    }
}

TEST(Examples, servingTheFirstOneOvertakesItsTrainingWithinAYear)
{
    const Estimate e = estimate(readExample(resources / "examples/resnet50.carbacus.json"), shipped());
    EXPECT_GT(value(e, "inference/crossover_days"), 90);
    EXPECT_LT(value(e, "inference/crossover_days"), 365);
    EXPECT_NEAR(value(e, "training/flops") / (3 + 0.5 * 59 + 2), 2.84e18, 1e15);
    EXPECT_NEAR(value(e, "returns/value"), 23.884, 1e-9);
    EXPECT_NEAR(value(e, "returns/compute_to_halve_error"), 1000, 10);
}
