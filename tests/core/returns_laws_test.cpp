// Published laws: their worked values, and what they must never hide.
#include "core/io/catalog_loader.h"
#include "core/returns/allocation.h"
#include "core/returns/laws.h"
#include "core/returns/returns.h"
#include "tests/core/returns_laws.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <gtest/gtest.h>

using namespace returns_test;

namespace {

DrawnLaw drawn(const ReturnsChoice& choice, const TrainingRates& rates = ratesFor(1e20))
{
    auto result = drawLaw(*catalog().laws.find(choice.law), choice, rates);
    EXPECT_TRUE(result.ok()) << (result.ok() ? "" : result.issues().front().english());
    return result ? *result : DrawnLaw {};
}

double lossOf(const char* id, double parameters, double tokens)
{
    const TrainingRates rates = ratesFor(parameters, tokens);
    return returnsOf(choose(id), rates, catalog()).scenarioValue.value_or(0);
}

double bestParameters(const char* id, double flops)
{
    const auto& c = catalog().laws.find(id)->parameters;
    return bestAllocation({.floor = c.at("E"),
                           .logA = std::log(c.at("A")),
                           .alpha = c.at("alpha"),
                           .logB = std::log(c.at("B")),
                           .beta = c.at("beta")})
        .parameters(flops);
}

bool hasNote(const Returns& returns, std::string_view words)
{
    return std::ranges::any_of(
        returns.notes, [&](const Message& note) { return note.english().find(words) != std::string::npos; });
}

/// Share of the compute of the better model that the last step of error took.
double shareOfLastStep(double exponent, double from, double to)
{
    const Curve curve = drawn(anchored("thompson2020_imagenet", {{"p", exponent}})).curve;
    return 1 - curve.flopsFor(from).value_or(0) / curve.flopsFor(to).value_or(1);
}

}

// Worked values as the catalogue prints them.

TEST(Laws, kaplanComputeGivesItsWorkedValues)
{
    EXPECT_NEAR(drawn(choose("kaplan2020_LCmin")).curve.error(8.64e19), 2.6581, 5e-5);
    EXPECT_NEAR(drawn(choose("kaplan2020_LC_naive")).curve.error(8.64e19), 2.5742, 5e-5);
    const Curve curve = drawn(choose("kaplan2020_LCmin")).curve;
    EXPECT_NEAR(1 - curve.error(1e21) / curve.error(1e20), 0.1087, 5e-5);
}

TEST(Laws, kaplanJointGivesItsWorkedValue)
{
    EXPECT_NEAR(lossOf("kaplan2020_LND", 1e9, 2e10), 2.3739, 5e-5);
}

TEST(Laws, chinchillaGivesItsWorkedValues)
{
    EXPECT_NEAR(lossOf("hoffmann2022_printed", 70e9, 1.4e12), 1.9366, 5e-5);
    EXPECT_NEAR(lossOf("hoffmann2022_printed", 280e9, 300e9), 1.9933, 5e-5);
    EXPECT_NEAR(lossOf("hoffmann2022_tex", 70e9, 1.4e12), 1.9208, 5e-5);
    EXPECT_NEAR(lossOf("hoffmann2022_tex", 280e9, 300e9), 1.9673, 5e-5);
    EXPECT_NEAR(lossOf("besiroglu2024", 70e9, 1.4e12), 1.9739, 5e-5);
    EXPECT_NEAR(lossOf("besiroglu2024", 280e9, 300e9), 1.9996, 5e-5);
}

TEST(Laws, chinchillaSplitsABudgetAsPublished)
{
    EXPECT_NEAR(bestParameters("hoffmann2022_printed", 5.76e23) / 32.19e9, 1, 5e-4);
    EXPECT_NEAR(bestParameters("hoffmann2022_tex", 5.76e23) / 40.31e9, 1, 5e-4);
    EXPECT_NEAR(bestParameters("besiroglu2024", 5.76e23) / 72.25e9, 1, 5e-4);
}

TEST(Laws, noSplitBeatsTheBestOne)
{
    const JointLaw joint {.floor = 1.8172,
                          .logA = std::log(482.01),
                          .alpha = 0.3478,
                          .logB = std::log(2085.43),
                          .beta = 0.3658};
    const Allocation best = bestAllocation(joint);
    for (const double flops : {1e18, 1e21, 1e25})
        for (const double factor : {0.5, 0.99, 1.01, 2.0}) {
            const double n = factor * best.parameters(flops);
            EXPECT_GT(joint.loss(n, flops / (6 * n)), joint.loss(best.parameters(flops), best.tokens(flops)));
        }
}

TEST(Laws, saturatingGivesItsWorkedValueOnceCoreDaysAreFlop)
{
    const double flopPerCoreDay = 2.5e18;
    const Curve curve = drawn(choose("zhai2022_vit_10shot", {{"flop_per_core_day", flopPerCoreDay}})).curve;
    EXPECT_NEAR(curve.error(1000 * flopPerCoreDay), 18.91, 5e-3);
    EXPECT_NEAR(curve.error(1e-9 * flopPerCoreDay), 90, 0.5);
}

TEST(Laws, exponentsGiveTheirFactors)
{
    const auto factor = [](double p) {
        const Curve curve = drawn(anchored("thompson2020_practice_range", {{"p", p}})).curve;
        return curve.flopsFor(23.9 / 2).value_or(0) / 4e18;
    };
    EXPECT_NEAR(factor(4), 16, 1e-9);
    EXPECT_NEAR(factor(7), 128, 1e-8);
    EXPECT_NEAR(factor(14), 16384, 1e-5);
}

TEST(Laws, halvingTheImageNetErrorTakesAThousandfold)
{
    const Returns returns = returnsOf(anchored("thompson2020_imagenet"), ratesFor(4e18), catalog());
    ASSERT_TRUE(returns.computeToHalveError);
    EXPECT_NEAR(*returns.computeToHalveError, 1000, 50);
    EXPECT_NEAR(returns.scenarioValue.value_or(0), 23.9, 1e-9);
}

TEST(Laws, theLastPointTakesMostOfTheCompute)
{
    const double thousandfold = std::log2(1000); // of compute for each halving
    EXPECT_NEAR(shareOfLastStep(thousandfold, 11, 10), 0.613, 5e-4);
    EXPECT_NEAR(shareOfLastStep(thousandfold, 5, 4), 0.892, 5e-4);
    EXPECT_NEAR(shareOfLastStep(4, 11, 10), 0.317, 5e-4);
}

TEST(Laws, factorsOfTheLogLinearFitsAreTheirOwn)
{
    const Returns clip = returnsOf(choose("own_openclip_pareto"), ratesFor(1e21), catalog());
    EXPECT_NEAR(clip.computeToHalveError.value_or(0), 498, 1);
    EXPECT_NEAR(clip.scenarioValue.value_or(0), std::pow(10, 3.8793 - 0.1116 * 21), 1e-9);
}

// The catalogue that is shipped.

TEST(Laws, everyShippedLawIsDrawnOrSaysWhyNot)
{
    const auto shipped = loadCatalog(std::filesystem::path(CARBACUS_SOURCE_DIR) / "resources/catalog");
    ASSERT_TRUE(shipped.ok());
    std::string drawn;
    for (const ScalingLaw& row : shipped->laws.rows()) {
        const Returns returns = returnsOf(anchored(row.id), ratesFor(1e9, 2e10), *shipped);
        EXPECT_NE(returns.whyNone.isEmpty(), returns.flops.empty()) << row.id;
        drawn += returns.law.empty() ? "" : returns.law + " ";
    }
    EXPECT_EQ(
        drawn,
        "kaplan2020_LCmin kaplan2020_LC_naive kaplan2020_LND hoffmann2022_printed hoffmann2022_tex "
        "besiroglu2024 thompson2020_theory thompson2020_imagenet thompson2021_spectrum own_openclip_pareto "
        "own_glue_pareto own_squad_pareto own_wmt_enfr_all cherti2023_openclip_imagenet "
        "cherti2023_openclip_retrieval ");
}

TEST(Laws, shippedConstantsAreThoseOfTheseTests)
{
    const auto shipped = loadCatalog(std::filesystem::path(CARBACUS_SOURCE_DIR) / "resources/catalog");
    ASSERT_TRUE(shipped.ok());
    for (const ScalingLaw& row : laws()) {
        const ScalingLaw* found = shipped->laws.find(row.id);
        ASSERT_NE(found, nullptr) << row.id;
        EXPECT_EQ(found->formula, row.formula) << row.id;
        for (const auto& [name, value] : row.parameters)
            EXPECT_EQ(found->parameters.at(name), value) << row.id << " " << name;
    }
}

TEST(Laws, constantsThatNobodyReReadAreSaid)
{
    const auto shipped = loadCatalog(std::filesystem::path(CARBACUS_SOURCE_DIR) / "resources/catalog");
    ASSERT_TRUE(shipped.ok());
    const auto notesOn = [&](const char* id) { return returnsOf(anchored(id), ratesFor(4e18), *shipped); };
    EXPECT_TRUE(hasNote(notesOn("thompson2021_spectrum"), "not re-read"));
    EXPECT_FALSE(hasNote(notesOn("besiroglu2024"), "not re-read"));
}

TEST(Laws, theDefaultLawKnowsWhereItWasMeasured)
{
    const auto shipped = loadCatalog(std::filesystem::path(CARBACUS_SOURCE_DIR) / "resources/catalog");
    ASSERT_TRUE(shipped.ok());
    const Returns returns = returnsOf(choose("besiroglu2024"), ratesFor(7e10, 1.4e12), *shipped);
    EXPECT_EQ(returns.fitFrom, 2.9e18);
    EXPECT_EQ(returns.fitTo, 1.5e21);
    EXPECT_TRUE(returns.isExtrapolated);
}

// What a curve must never hide.

TEST(Laws, lawsWithoutAComputeAxisSayWhy)
{
    const std::pair<const char*, const char*> cases[] = {
        {"kaplan2020_LN", "model's size"},
        {"kaplan2020_allocation", "rule or a trend"},
        {"hestness2017_speech", "training set"},
        {"own_imagenet_timm_pareto", "one forward pass"},
        {"zhai2022_vit_10shot", "core-days"},
        {"thompson2020_imagenet", "measured point"},
        {"thompson2020_practice_range", "no single value of p"},
        {"no_such_law", "no law no_such_law"},
        {"", "No law"},
    };
    for (const auto& [id, words] : cases) {
        const Returns returns = returnsOf(choose(id), ratesFor(1e20), catalog());
        EXPECT_NE(returns.whyNone.english().find(words), std::string::npos)
            << id << returns.whyNone.english();
        EXPECT_TRUE(returns.law.empty() && returns.flops.empty()) << id;
    }
}

TEST(Laws, caveatsStandBesideTheCurve)
{
    const auto notes
        = [](const ReturnsChoice& choice) { return returnsOf(choice, ratesFor(1e20), catalog()); };
    EXPECT_TRUE(hasNote(notes(choose("hoffmann2022_printed")), "rounded"));
    EXPECT_FALSE(hasNote(notes(choose("hoffmann2022_tex")), "rounded"));
    EXPECT_TRUE(hasNote(notes(choose("hoffmann2022_tex")), "best split"));
    EXPECT_TRUE(hasNote(notes(choose("own_wmt_enfr_all")), "nearly flat"));
    EXPECT_TRUE(hasNote(notes(anchored("thompson2020_imagenet")), "23.9 % at"));
    EXPECT_TRUE(hasNote(notes(choose("besiroglu2024", {{"E", 1.7}})), "own constants"));
    EXPECT_TRUE(hasNote(notes(choose("besiroglu2024", {{"typo", 1}})), "no constant typo"));
}

TEST(Laws, repeatedTokensAreSaid)
{
    TrainingRates rates = ratesFor(1e9, 2e10);
    rates.flops *= 4;
    EXPECT_TRUE(hasNote(returnsOf(choose("besiroglu2024"), rates, catalog()), "later epochs"));
}

TEST(Laws, badConstantsAreRefusedByName)
{
    const auto why = [](const ReturnsChoice& choice) {
        return returnsOf(choice, ratesFor(1e20), catalog()).whyNone.english();
    };
    EXPECT_EQ(why(choose("besiroglu2024", {{"alpha", -1}})),
              "alpha of besiroglu2024 is -1; it must be above 0.");
    EXPECT_EQ(why(choose("own_openclip_pareto", {{"slope", 0}})),
              "slope of own_openclip_pareto is 0; it must be below 0.");
    EXPECT_NE(why(anchored("thompson2020_imagenet", {{"floor", 30}})).find("above the floor of 30 %"),
              std::string::npos);
}

TEST(Laws, anErrorAbove100PercentIsNotGiven)
{
    const Returns returns = returnsOf(anchored("thompson2020_theory"), ratesFor(1e15), catalog());
    EXPECT_FALSE(returns.scenarioValue);
    EXPECT_TRUE(hasNote(returns, "above 100 %"));
    EXPECT_LE(*std::ranges::max_element(returns.value), 100 + 1e-9);
}
