// The library of published figures that is shipped: whole, honest, and with the ratios of
// tests/data/golden/references.txt. CARBACUS_UPDATE_GOLDEN=1 writes them anew; the diff is the review.
#include "core/base/file.h"
#include "core/base/text.h"
#include "core/decide/validation.h"
#include "core/io/catalog_loader.h"
#include "core/io/column.h"
#include "core/io/references.h"

#include <algorithm>
#include <cstdlib>
#include <gtest/gtest.h>
#include <set>

using namespace core;

namespace {

const std::filesystem::path root = CARBACUS_SOURCE_DIR;

class ShippedReferences : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        catalog = std::make_unique<Catalog>(*loadCatalog(root / "resources/catalog"));
        auto read = loadReferences(root / "resources/references", *catalog);
        if (!read)
            for (const Issue& issue : read.issues())
                ADD_FAILURE() << issue.english();
        references = std::make_unique<References>(read ? *read : References {});
        found = validate(*references, *catalog);
    }
    static void TearDownTestSuite()
    {
        catalog.reset();
        references.reset();
        found.clear();
    }

    static inline std::unique_ptr<Catalog> catalog;
    static inline std::unique_ptr<References> references;
    static inline std::vector<Validation> found;
};

bool isOfAnEssay(const std::string& caseId)
{
    return caseId.size() == 4 && caseId[0] == 'S' && std::isdigit(static_cast<unsigned char>(caseId[1]));
}

}

TEST_F(ShippedReferences, everyExpectedFigureIsReproduced)
{
    ASSERT_GT(found.size(), 300u);
    for (const Validation& v : found)
        EXPECT_TRUE(v.isKept()) << v.reference.id << ": " << v.ratio.value_or(-1);
}

TEST_F(ShippedReferences, whatNamesAScenarioIsComputed)
{
    for (const Validation& v : found) {
        EXPECT_EQ(v.ours.has_value(), v.reference.isComputed()) << v.reference.id;
        EXPECT_EQ(v.ratio.has_value(), v.reference.isComputed()) << v.reference.id;
    }
}

TEST_F(ShippedReferences, everyCaseOfTheEssaysAndEveryPublishedRunIsThere)
{
    std::set<std::string> essays, runs, others;
    for (const Reference& r : references->rows) {
        if (isOfAnEssay(r.caseId))
            essays.insert(r.caseId);
        else
            (r.id.starts_with(r.caseId + ".") && r.kind != ReferenceKind::Case ? runs : others)
                .insert(r.caseId);
    }
    EXPECT_EQ(essays.size(), 103u);
    EXPECT_TRUE(essays.contains("S001") && essays.contains("S103"));
    std::erase_if(others, [&](const std::string& id) { return runs.contains(id); });
    EXPECT_EQ(runs.size() + others.size(), 64u + 28u + 1u); // runs; serving and water; LLMCarbon's own
}

TEST_F(ShippedReferences, aBlindPredictionIsToldNothingElse)
{
    for (const Reference& r : references->rows) {
        if (r.kind != ReferenceKind::Blind)
            continue;
        const Scenario& s = *references->scenarioOf(r);
        Scenario told;
        told.name = s.name;
        told.notes = s.notes;
        told.tags = s.tags;
        told.site.kind = s.site.kind;
        told.site.region = s.site.region;
        told.site.gridZone = s.site.gridZone;
        told.hardware.accelerator = s.hardware.accelerator;
        told.hardware.count = s.hardware.count;
        told.training.run.kind = s.training.run.kind;
        told.training.run.parameters = s.training.run.parameters;
        told.training.run.tokens = s.training.run.tokens;
        told.training.run.flops = s.training.run.flops;
        EXPECT_EQ(s, told) << r.scenario;
        EXPECT_TRUE(s.training.run.kind == RunKind::Flops || s.training.run.kind == RunKind::TotalFlops)
            << r.scenario;
    }
}

TEST_F(ShippedReferences, aRunIsPredictedWithoutItsOwnFigures)
{
    for (const Validation& v : found)
        if (v.reference.id == "gpt-3-175b.blind.hours") {
            EXPECT_GT(std::abs(*v.ratio - *v.ratioWithOwn), 0.01);
            return;
        }
    FAIL() << "GPT-3 is not there";
}

TEST_F(ShippedReferences, figuresPutAsideAreDefaultsForTheSameAccelerator)
{
    for (const Reference& r : references->rows)
        for (const auto& id : splitList(r.ownFigures)) {
            const UtilisationRow* row = catalog->utilisation.find(id);
            ASSERT_TRUE(row) << r.id;
            EXPECT_EQ(row->accelerator, references->scenarioOf(r)->hardware.accelerator) << r.id;
            EXPECT_EQ(row->defaultFor, "training") << r.id;
        }
}

TEST_F(ShippedReferences, everyScenarioSaysWhatItIs)
{
    for (const auto& [key, scenario] : references->scenarios) {
        EXPECT_TRUE(scenario.notes.ends_with(".")) << key;
        EXPECT_EQ(scenario.tags.size(), 2u) << key;
    }
}

TEST_F(ShippedReferences, theRatiosAreWhatTheyWere)
{
    std::string text;
    for (const Validation& v : found)
        if (v.ratio)
            text += v.reference.id + " " + formatNumber(*v.ratio, 6)
                + (v.reference.ownFigures.empty() ? "" : " " + formatNumber(v.ratioWithOwn.value_or(0), 6))
                + "\n";
    const auto path = root / "tests/data/golden/references.txt";
    if (std::getenv("CARBACUS_UPDATE_GOLDEN")) {
        ASSERT_TRUE(writeFile(path, text).ok());
    }
    const auto golden = readFile(path);
    ASSERT_TRUE(golden.ok()) << golden.issues().front().english();
    EXPECT_EQ(text, *golden);
}
