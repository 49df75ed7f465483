#include "core/base/csv.h"
#include "core/base/file.h"
#include "core/base/text.h"
#include "core/base/units.h"
#include "tests/support/temporary_folder.h"

#include <cmath>
#include <cstdlib>
#include <fstream>
#include <future>
#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <sys/stat.h>

using namespace core;

namespace {

template<class A, class B>
concept Addable = requires(A a, B b)
{
    a + b;
};

static_assert(Addable<Money, Money> && !Addable<Money, Carbon> && !Addable<Money, double>);
static_assert(!Addable<Power, Energy> && !Addable<Ratio, double>);
static_assert(std::is_same_v<decltype(Power() * Time()), Energy>);
static_assert(std::is_same_v<decltype(Energy() * CarbonIntensity()), Carbon>);
static_assert(!std::is_convertible_v<double, Energy> && !std::is_convertible_v<Energy, double>);

}

TEST(Quantity, aPowerForATimeIsAnEnergy)
{
    EXPECT_DOUBLE_EQ((Power(250, watt) * Time(40, hour)).in(kWh), 10);
    EXPECT_DOUBLE_EQ((Energy(10, kWh) * CarbonIntensity(453.59237, gramPerKWh)).in(pound), 10);
}

TEST(Text, everyDoubleReadsBackFromItsText)
{
    rc::check([](double value) {
        RC_PRE(std::isfinite(value));
        RC_ASSERT(parseNumber(formatNumber(value)) == value);
    });
}

TEST(Text, significantDigitsAreThoseOfThePrintedNumber)
{
    EXPECT_EQ(formatNumber(1234.5678, 6), "1234.57");
    EXPECT_EQ(formatNumber(0.1 + 0.2, 6), "0.3");
    EXPECT_EQ(formatNumber(999999.9, 3), "1000000");
    EXPECT_EQ(formatNumber(-0.0, 3), "0");
    EXPECT_EQ(formatNumber(1.5e-9, 3), "1.5e-09");
}

TEST(Text, halfANumberIsNone)
{
    for (const char* text : {"", " 1", "1 ", "1,5", "0x10", "nan", "inf", "1e999", "--1"})
        EXPECT_FALSE(parseNumber(text)) << text;
}

TEST(Message, argumentsTakeTheirPlaces)
{
    EXPECT_EQ(Message(N_("%1 is below the minimum %2"), {-3.0, 1.0}).english(), "-3 is below the minimum 1");
    EXPECT_EQ(Message("100 % of %1, not %3", {std::string("%1")}).english(), "100 % of %1, not %3");
}

TEST(Csv, quotesCommasAndLineEndsSurvive)
{
    using Cells = std::vector<std::string>;
    rc::check([] {
        const auto text7 = rc::gen::container<std::string>(rc::gen::inRange<char>(1, 127));
        const auto cells = *rc::gen::container<Cells>(text7);
        RC_PRE(cells.size() > 1);
        std::string text;
        for (const auto& cell : cells)
            text += (text.empty() && &cell == &cells.front() ? "" : ",") + csvCell(cell);
        const auto rows = parseCsv(text, "x.csv");
        RC_ASSERT(rows.ok());
        RC_PRE(!rows->empty()); // an empty first cell and a comment look alike only when quoted, which
                                // csvCell does
        RC_ASSERT(rows->front().cells == cells);
    });
}

TEST(Csv, anOpenQuoteIsNamedWithItsLine)
{
    const auto rows = parseCsv("a,b\n1,\"2\n", "x.csv");
    ASSERT_FALSE(rows);
    EXPECT_EQ(rows.issues().front().english(), "x.csv:2: a quoted cell is not closed");
}

TEST(Csv, commentsAndBlankLinesKeepTheLineNumbers)
{
    const auto rows = parseCsv("\xEF\xBB\xBF# note\r\n\r\na,b\r\n", "x.csv");
    ASSERT_TRUE(rows);
    ASSERT_EQ(rows->size(), 1u);
    EXPECT_EQ(rows->front().line, 3);
    EXPECT_EQ(rows->front().cells, (std::vector<std::string> {"a", "b"}));
}

TEST(File, aFolderAndAMissingFileSaySo)
{
    const test::TemporaryFolder own;
    const auto& folder = own.path();
    EXPECT_EQ(readFile(folder).issues().front().what.english(), "is a folder, not a file");
    EXPECT_EQ(readFile(folder / "none").issues().front().what.english(),
              "cannot be opened: No such file or directory");
}

TEST(File, aFileOverTheLimitIsRefused)
{
    const test::TemporaryFolder own;
    const auto file = own / "large";
    std::ofstream(file) << std::string(3u << 20, 'x');
    EXPECT_FALSE(readFile(file, 2u << 20));
    EXPECT_TRUE(readFile(file, 3u << 20));
}

TEST(File, aFailedWriteLeavesTheOldContent)
{
    const test::TemporaryFolder own;
    const auto& folder = own.path();
    ASSERT_TRUE(writeFile(folder / "a", "old"));
    EXPECT_FALSE(writeFile(folder / "none" / "a", "new"));
    EXPECT_FALSE(writeFile("/dev/full/a", "new"));
    EXPECT_EQ(*readFile(folder / "a"), "old");
    ASSERT_TRUE(writeFile(folder / "a", "new"));
    EXPECT_EQ(*readFile(folder / "a"), "new");
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder), {}), 1);
}

TEST(File, aLinkStaysALinkAndMayLeadToWhatIsNotThereYet)
{
    const test::TemporaryFolder folder;
    std::filesystem::create_symlink("new", folder / "link");
    ASSERT_TRUE(writeFile(folder / "link", "text"));
    EXPECT_TRUE(std::filesystem::is_symlink(folder / "link"));
    EXPECT_EQ(*readFile(folder / "new"), "text");
}

TEST(File, aPipeIsWrittenIntoAndStaysOne)
{
    const test::TemporaryFolder folder;
    const auto pipe = folder / "pipe";
    ASSERT_EQ(::mkfifo(pipe.c_str(), 0600), 0);
    auto read = std::async(std::launch::async, [&] { return readFile(pipe); });
    ASSERT_TRUE(writeFile(pipe, "through"));
    EXPECT_EQ(*read.get(), "through");
    EXPECT_TRUE(std::filesystem::is_fifo(pipe));
    EXPECT_FALSE(writeFile("/dev/full", "too much"));
}

TEST(Text, controlCharactersBecomeBlanksAndLettersStay)
{
    EXPECT_EQ(withoutControls("Größe, 模型 – ok"), "Größe, 模型 – ok");
    EXPECT_EQ(withoutControls("a\x1b[31m\x7f"), "a [31m ");
    EXPECT_EQ(withoutControls("ab\xc2\x9bm"), "ab m");
    EXPECT_EQ(withoutControls("two\nlines"), "two lines");
    EXPECT_EQ(withoutControls("two\nlines\t", true), "two\nlines\t");
}

TEST(Csv, bytesThatAreNoTextAreNamedWithTheirLine)
{
    const auto rows = parseCsv("a,b\n1,\xff\n", "x.csv");
    ASSERT_FALSE(rows);
    EXPECT_EQ(rows.issues().front().english(), "x.csv:2: is not UTF-8 text");
}
