// How the program is called: commands, options, and what is said of wrong ones.
#include "tests/app/program.h"
#include "tests/support/temporary_folder.h"
#include "version.h"

#include <gtest/gtest.h>

using namespace test;

namespace {

/// Wrong usage is one line that begins with the program's name, nothing on standard output, and the status 2.
void expectMisuse(const std::vector<std::string>& arguments, const std::string& words)
{
    const auto outcome = carbacus(arguments);
    EXPECT_EQ(outcome.status, 2) << words;
    EXPECT_EQ(outcome.out, "");
    EXPECT_EQ(linesOf(outcome.err).size(), 1u) << outcome.err;
    EXPECT_TRUE(outcome.err.starts_with("carbacus: ")) << outcome.err;
    EXPECT_NE(outcome.err.find(words), std::string::npos) << outcome.err;
}

}

TEST(Usage, helpNamesEveryCommandAndEachHasItsOwn)
{
    const auto help = carbacus({"--help"});
    EXPECT_EQ(help.status, 0);
    EXPECT_EQ(help.err, "");
    for (const std::string command : {"estimate", "regions", "chart", "catalog"}) {
        EXPECT_NE(help.out.find("\n  " + command + " "), std::string::npos) << command;
        const auto own = carbacus({command, "--help"});
        EXPECT_EQ(own.status, 0) << command;
        EXPECT_NE(own.out.find("carbacus " + command), std::string::npos) << own.out;
        EXPECT_NE(own.out.find("--catalog"), std::string::npos) << own.out;
    }
    EXPECT_EQ(carbacus({"catalog", "check", "--help"}).status, 0);
}

TEST(Usage, theVersionIsThatOfTheProject)
{
    EXPECT_EQ(carbacus({"--version"}).out, "carbacus " CARBACUS_VERSION "\n");
}

TEST(Usage, wrongUsageIsOneLineAndTwo)
{
    const auto file = exampleFile("smallest");
    expectMisuse({"estimate"}, "FILE is required");
    expectMisuse({"estimate", file, "--jsn"}, "--jsn");
    expectMisuse({"estimate", file, "--json", "--csv"}, "excludes");
    expectMisuse({"estimate", "-", "-"}, "standard input");
    expectMisuse({"estimate", file, "--set"}, "--set");
    expectMisuse({"estimate", file, "--set", "hardware/count=4"}, "/path=value");
    expectMisuse({"estimate", file, "--set", "/hardware/count"}, "/path=value");
    expectMisuse({"estimate", file, "--set", "/hardware/count=-3"},
                 "/hardware/count: -3 is below the minimum 1");
    expectMisuse({"estimate", file, "--set", "/hardware/cuont=3"}, "/hardware/cuont");
    expectMisuse({"regions", file, "--sort", "beauty"}, "carbon, cost, water");
    expectMisuse({"regions", file, "--provider", "gpc"}, "is gcp meant?");
    expectMisuse({"regions"}, "FILE is required");
    expectMisuse({"catalog"}, "list show check");
    expectMisuse({"catalog", "frob"}, "list show check");
    expectMisuse({"estimate", file, "--json=false"}, "json");
    expectMisuse({"regions", file, "--provider", ""}, "--provider: \"\" has no regions");
    expectMisuse({"-x"}, "-x is not an option");
    expectMisuse({"--catalog"}, "--catalog lacks its value");
    expectMisuse({"catalog", "list", "chips"}, "accelerators");
    expectMisuse({"chart", file, "--out", "x.pdf"}, "--chart is required");
    expectMisuse({"chart", file, "--chart", "pie", "--out", "x.pdf"}, "returns");
    expectMisuse({"chart", file, "--chart", "time", "--out", "x.doc"}, ".pdf .svg .png .csv");
    expectMisuse({"chart", file, "--chart", "time", "--out", "x.pdf", "--width-mm", "wide"}, "20 to 500");
    expectMisuse({"chart", file, "--chart", "time", "--out", "x.pdf", "--palette", "pink"}, "okabe-ito");
}

TEST(Usage, aMistypedCommandIsNotTakenForAFile)
{
    expectMisuse({"estmate", "x.json"}, "is estimate meant?");
}

TEST(Usage, theWindowWithoutADisplaySaysSo)
{
    for (const auto& arguments : {std::vector<std::string> {}, {exampleFile("smallest")}}) {
        const auto outcome = carbacus(arguments);
        EXPECT_EQ(outcome.status, 1);
        EXPECT_EQ(outcome.out, "");
        EXPECT_EQ(linesOf(outcome.err).size(), 1u) << outcome.err;
        EXPECT_NE(outcome.err.find("xvfb-run"), std::string::npos) << outcome.err;
    }
    expectMisuse({"--nonsense"}, "--nonsense");
}

TEST(Usage, aDisplayThatIsNotThereIsNoCrash)
{
    const auto outcome = run({.environment = {{"DISPLAY", ":4242"}}});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_EQ(linesOf(outcome.err).size(), 1u) << outcome.err;
    EXPECT_NE(outcome.err.find(":4242"), std::string::npos) << outcome.err;
}

TEST(Usage, aFullDiskIsNoticedAndAClosedPipeIsNot)
{
    const auto full = run({.arguments = {"catalog", "list", "accelerators"}, .output = "/dev/full"});
    EXPECT_EQ(full.status, 1);
    EXPECT_EQ(full.err, "carbacus: standard output: cannot be written: No space left on device\n");

    const std::string listing = std::string(CARBACUS_PROGRAM) + " catalog list prices";
    const auto piped
        = run({.arguments = {"-c", listing + " | head -n 1; echo ${PIPESTATUS[0]}"}, .program = "/bin/bash"});
    EXPECT_EQ(piped.err, "");
    ASSERT_EQ(linesOf(piped.out).size(), 2u) << piped.out;
    EXPECT_EQ(linesOf(piped.out)[1], "0");

    const auto closed = run({.arguments = {"-c", listing + " >&-"}, .program = "/bin/bash"});
    EXPECT_EQ(closed.status, 1);
    EXPECT_EQ(linesOf(closed.err).size(), 1u) << closed.err;
}

TEST(Usage, anErrorStaysOneLineWhateverTheFileIsCalled)
{
    const TemporaryFolder folder;
    const auto name = (folder.path() / "two\nlines\x1b[31m").string();
    const auto outcome = carbacus({"estimate", name});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_EQ(linesOf(outcome.err).size(), 1u) << outcome.err;
    EXPECT_EQ(outcome.err.find('\x1b'), std::string::npos);
}
