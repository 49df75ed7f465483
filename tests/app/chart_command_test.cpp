#include "tests/app/program.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

using namespace test;

namespace {

/// Draws into a folder of its own, without a display.
class ChartCommand : public testing::Test
{
protected:
    std::string fileFor(const std::string& format) const
    {
        return (m_folder.path() / ("figure." + format)).string();
    }
    Outcome draw(const std::string& format, const std::vector<std::string>& more = {}) const
    {
        std::vector<std::string> arguments {"chart", exampleFile("full"), "--out", fileFor(format)};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return carbacus(arguments);
    }

private:
    TemporaryFolder m_folder;
};

unsigned bigEndian(const std::string& bytes, std::size_t at)
{
    unsigned value = 0;
    for (std::size_t i = at; i < at + 4; ++i)
        value = value << 8 | static_cast<unsigned char>(bytes.at(i));
    return value;
}

}

TEST_F(ChartCommand, everyFormatIsWrittenWithoutADisplay)
{
    for (const std::string format : {"pdf", "svg", "png", "csv"}) {
        const auto outcome = draw(format, {"--chart", "returns"});
        EXPECT_EQ(outcome.status, 0) << format;
        EXPECT_EQ(outcome.out + outcome.err, "") << format;
    }
    EXPECT_TRUE(textOf(fileFor("pdf")).starts_with("%PDF-"));
    EXPECT_NE(textOf(fileFor("svg")).find("<svg"), std::string::npos);
    EXPECT_TRUE(textOf(fileFor("png")).starts_with("\x89PNG"));
    EXPECT_TRUE(textOf(fileFor("csv")).starts_with("series,x,y"));
}

TEST_F(ChartCommand, aPictureHasTheSizeAskedFor)
{
    EXPECT_EQ(
        draw("png", {"--chart", "time", "--width-mm", "127", "--height-mm", "63.5", "--dpi", "100"}).status,
        0);
    const auto png = textOf(fileFor("png"));
    ASSERT_GT(png.size(), 24u);
    EXPECT_EQ(bigEndian(png, 16), 500u);
    EXPECT_EQ(bigEndian(png, 20), 250u);
}

TEST_F(ChartCommand, everyChartCanBeDrawn)
{
    for (const std::string chart : {"returns", "marginal", "time", "offset", "breakdown"}) {
        const auto outcome = draw("svg", {"--chart", chart});
        EXPECT_EQ(outcome.status, 0) << chart << outcome.err;
        EXPECT_GT(textOf(fileFor("svg")).size(), 1000u) << chart;
    }
}

TEST_F(ChartCommand, scenariosAreDrawnOverEachOther)
{
    EXPECT_EQ(draw("csv", {exampleFile("smallest"), "--chart", "time"}).status, 0);
    const auto csv = textOf(fileFor("csv"));
    EXPECT_NE(csv.find("BERT base"), std::string::npos);
    EXPECT_NE(csv.find("Untitled"), std::string::npos);
}

TEST_F(ChartCommand, aFolderThatIsNotThereIsNamed)
{
    for (const std::string format : {"pdf", "csv"}) {
        const auto outcome = carbacus(
            {"chart", exampleFile("full"), "--chart", "time", "--out", "/nowhere/figure." + format});
        EXPECT_EQ(outcome.status, 1);
        EXPECT_EQ(linesOf(outcome.err).size(), 1u) << outcome.err;
        EXPECT_TRUE(outcome.err.starts_with("carbacus: /nowhere/figure." + format + ": ")) << outcome.err;
    }
}

TEST_F(ChartCommand, whatIsReadIsNotWrittenOver)
{
    const auto file = fileFor("csv");
    std::filesystem::copy_file(exampleFile("full"), file);
    const auto before = textOf(file);
    const auto outcome = carbacus({"chart", file, "--chart", "time", "--out", file});
    EXPECT_EQ(outcome.status, 2);
    EXPECT_NE(outcome.err.find("is one of the scenarios to read"), std::string::npos) << outcome.err;
    EXPECT_EQ(textOf(file), before);
}

TEST_F(ChartCommand, aFigureThatDoesNotFitIsRefusedAndTheOldOneKept)
{
    EXPECT_EQ(draw("pdf", {"--chart", "time"}).status, 0);
    const auto before = textOf(fileFor("pdf"));
    const auto outcome
        = draw("pdf", {"--chart", "time", "--width-mm", "20", "--height-mm", "20", "--font-pt", "36"});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_NE(outcome.err, "");
    EXPECT_EQ(textOf(fileFor("pdf")), before);
}

TEST_F(ChartCommand, theUsersLocaleChangesNothing)
{
    EXPECT_EQ(draw("svg", {"--chart", "offset"}).status, 0);
    const auto plain = textOf(fileFor("svg"));
    const auto german
        = run({.arguments = {"chart", exampleFile("full"), "--out", fileFor("svg"), "--chart", "offset"},
               .environment = {{"LC_ALL", "de_DE.UTF-8"}, {"LANGUAGE", "de"}}});
    EXPECT_EQ(german.status, 0) << german.err;
    EXPECT_TRUE(textOf(fileFor("svg")) == plain);
}

TEST_F(ChartCommand, aFileMayHaveAnyNameInAnyLocale)
{
    for (const std::string format : {"pdf", "svg", "png", "csv"}) {
        const auto file = fileFor("größe." + format);
        const auto outcome
            = run({.arguments = {"chart", exampleFile("full"), "--out", file, "--chart", "offset"},
                   .environment = {{"LC_ALL", "C"}}});
        EXPECT_EQ(outcome.status, 0) << outcome.err;
        EXPECT_GT(textOf(file).size(), 100u) << format;
    }
}
