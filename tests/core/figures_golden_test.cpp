// Whole figures as text, compared line by line. CARBACUS_UPDATE_GOLDEN=1 writes them anew; the diff is the
// review.
#include "core/base/file.h"
#include "core/base/text.h"
#include "tests/core/figures_runs.h"

#include <cstdlib>
#include <filesystem>
#include <gtest/gtest.h>

using namespace figures_test;

namespace {

std::string number(double value)
{
    return formatNumber(value, 9);
}

std::string textOf(const char* name, const Axis& axis)
{
    std::string out = std::string(name) + ": " + axis.label.english() + " [" + axis.unit + "] "
        + (axis.isLog ? "log " : "") + number(axis.min) + " to " + number(axis.max) + "\n";
    for (const Tick& tick : axis.ticks)
        out += "  tick " + number(tick.at) + (tick.label.empty() ? "" : " \"" + tick.label + "\"") + "\n";
    for (const Message& category : axis.categories)
        out += "  category " + category.english() + "\n";
    return out;
}

std::string textOf(const Series& s)
{
    constexpr std::array<const char*, 5> marks {"line", "band", "points", "bars", "stacked bars"};
    std::string out = std::string(marks[std::size_t(s.mark)]) + ": " + s.name.english() + ", colour "
        + std::to_string(s.colour) + (s.isDashed ? ", dashed" : "") + (s.isMuted ? ", muted" : "") + "\n";
    for (std::size_t i = 0; i < s.y.size(); ++i)
        out += "  " + (i < s.x.size() ? number(s.x[i]) + " " : "") + number(s.y[i])
            + (i < s.high.size() ? " " + number(s.high[i]) : "") + "\n";
    return out;
}

std::string textOf(const Figure& figure)
{
    std::string out = figure.key + ": " + figure.title.english() + "\n";
    out += textOf("x", figure.x) + textOf("y", figure.y);
    for (const Series& s : figure.series)
        out += textOf(s);
    constexpr std::array<const char*, 4> kinds {"scenario", "crossing", "vertical line", "horizontal line"};
    for (const Marker& m : figure.markers)
        out += std::string("marker ") + kinds[std::size_t(m.kind)] + ": " + number(m.x) + " " + number(m.y)
            + " " + m.label.english() + ", colour " + std::to_string(m.colour) + "\n";
    out += "caption: " + figure.caption.english() + "\n";
    for (const Message& note : figure.notes)
        out += "note: " + note.english() + "\n";
    return out;
}

void expectGolden(const Figure& figure)
{
    const auto path
        = std::filesystem::path(CARBACUS_SOURCE_DIR) / "tests/data/golden/figures" / (figure.key + ".txt");
    const std::string text = textOf(figure);
    if (std::getenv("CARBACUS_UPDATE_GOLDEN")) {
        ASSERT_TRUE(writeFile(path, text).ok());
    }
    const auto golden = readFile(path);
    ASSERT_TRUE(golden.ok()) << golden.issues().front().english();
    EXPECT_EQ(text, *golden);
}

}

TEST(GoldenFigures, returnsOfALanguageModelBeyondItsLawsData)
{
    expectGolden(build("returns", {languageRun()}));
}

TEST(GoldenFigures, timeOfAServiceThatOvertakesItsTraining)
{
    expectGolden(build("time", {visionRun()}));
}

TEST(GoldenFigures, breakdownOfTwoPlans)
{
    expectGolden(build("breakdown", {visionRun(1, "Iowa"), visionRun(0.2, "Finland")}));
}
