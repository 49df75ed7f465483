#include "core/decide/validation.h"
#include "tests/support/small_catalog.h"

#include <gtest/gtest.h>

using namespace core;

namespace {

Reference blindHours()
{
    return {.id = "a",
            .name = "A",
            .kind = ReferenceKind::Blind,
            .scenario = "a",
            .metric = "training/accelerator_hours",
            .published = "10",
            .value = 10,
            .status = ReferenceStatus::Predict};
}

/// An hour of the chip at its peak of 100 TFLOP/s, ten times.
Scenario tenHoursOfPeak()
{
    Scenario s;
    s.hardware.accelerator = "chip";
    s.training.run.kind = RunKind::TotalFlops;
    s.training.run.flops = {10 * 100e12 * 3600};
    return s;
}

Validation ofRatio(double ratio, const char* name = "", ReferenceKind kind = ReferenceKind::Given)
{
    Reference r = blindHours();
    r.name = name;
    r.kind = kind;
    r.status = kind == ReferenceKind::Blind ? ReferenceStatus::Predict : ReferenceStatus::Reproduce;
    return {.reference = r, .ours = 10 * ratio, .ratio = ratio, .ratioWithOwn = ratio};
}

}

TEST(Validation, oursIsInTheUnitOfThePublishedFigure)
{
    Reference r = blindHours();
    r.metricPerUnit = 24;
    const Scenario s = tenHoursOfPeak();
    const auto v = validate(r, &s, test::smallCatalog()); // at an MFU of 0.4, the median of 0.3 and 0.5
    ASSERT_TRUE(v.ours && v.ratio);
    EXPECT_NEAR(*v.ours, 25.0 / 24, 1e-12);
    EXPECT_NEAR(*v.ratio, 2.5 / 24, 1e-12);
}

TEST(Validation, figuresOfTheRunItselfAreNotItsDefaults)
{
    Reference r = blindHours();
    r.ownFigures = "mfu-b;p-t";
    const Scenario s = tenHoursOfPeak();
    const Catalog catalog = test::smallCatalog();
    const auto v = validate(r, &s, catalog);
    EXPECT_NEAR(v.ours.value_or(0), 10 / 0.3, 1e-9);
    EXPECT_NEAR(v.ratioWithOwn.value_or(0), 2.5, 1e-12);
    EXPECT_TRUE(catalog.utilisation.find("mfu-b"));
}

TEST(Validation, whatIsUnknownHasNoRatioAndKeepsNoTolerance)
{
    Reference r = blindHours();
    Scenario s = tenHoursOfPeak();
    s.hardware.accelerator = "mute"; // no peak is known
    const auto v = validate(r, &s, test::smallCatalog());
    EXPECT_FALSE(v.ours || v.ratio);
    EXPECT_TRUE(v.isKept());
    r.tolerance = 1;
    EXPECT_FALSE(validate(r, &s, test::smallCatalog()).isKept());
    EXPECT_FALSE(validate(r, nullptr, test::smallCatalog()).ours);
}

TEST(Validation, aContradictionIsKeptWhereItWasAndNotWhereItIsGone)
{
    Validation v = ofRatio(2.01);
    v.reference.status = ReferenceStatus::Contradiction;
    v.reference.expectedRatio = 2;
    v.reference.tolerance = 0.01;
    EXPECT_TRUE(v.isKept());
    v.ratio = 2.03;
    EXPECT_FALSE(v.isKept());
    v.ratio = 1;
    EXPECT_FALSE(v.isKept());
}

TEST(Validation, accuracyCountsErrorsOnBothSides)
{
    const std::vector all {ofRatio(1.04, "a"), ofRatio(0.951, "b"), ofRatio(0.92, "c"), ofRatio(1.5, "d"),
                           ofRatio(0.4, "e")};
    const auto rows = accuracies(all);
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_STREQ(rows[0].name, "given");
    EXPECT_EQ(rows[0].figures, 5u);
    EXPECT_EQ(rows[0].within5, 2u);
    EXPECT_EQ(rows[0].within10, 3u);
    EXPECT_NEAR(rows[0].median, 0.08, 1e-12);
    EXPECT_NEAR(rows[0].worst, 0.6, 1e-12);
    EXPECT_EQ(rows[0].worstName, "e");
}

TEST(Validation, theMedianOfAnEvenNumberIsBetweenTheTwo)
{
    const std::vector all {ofRatio(1.1), ofRatio(1.3)};
    EXPECT_NEAR(accuracies(all).front().median, 0.2, 1e-12);
}

TEST(Validation, derivedAndContradictoryFiguresAreNotCounted)
{
    std::vector all {ofRatio(1.1), ofRatio(9), ofRatio(9)};
    all[1].reference.status = ReferenceStatus::Derived;
    all[2].reference.status = ReferenceStatus::Contradiction;
    EXPECT_EQ(accuracies(all).front().figures, 1u);
}

TEST(Validation, blindPredictionsStandByThemselvesAndByResult)
{
    const std::vector all {ofRatio(1.1), ofRatio(1.3, "", ReferenceKind::Blind)};
    std::vector<std::string> names;
    for (const auto& row : accuracies(all))
        names.emplace_back(row.name);
    EXPECT_EQ(names,
              (std::vector<std::string> {"given", "blind", "blind, accelerator-hours",
                                         "blind, with the run's own figures"}));
}
