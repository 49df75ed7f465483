// What "cmake --install" makes works by itself, away from the sources.
#include "tests/app/program.h"
#include "tests/support/temporary_folder.h"

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <memory>

namespace fs = std::filesystem;
using namespace test;

namespace {

/// Installed once for all tests of this file.
class Installed : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        folder = std::make_unique<TemporaryFolder>();
        const auto outcome
            = run({.arguments = {"--install", CARBACUS_BUILD_DIR, "--prefix", prefix().string()},
                   .program = CARBACUS_CMAKE});
        ASSERT_EQ(outcome.status, 0) << outcome.err;
    }
    static void TearDownTestSuite() { folder.reset(); }

    static fs::path prefix() { return folder->path() / "usr"; }
    static Outcome installed(const std::vector<std::string>& arguments)
    {
        return run({.arguments = arguments, .program = (prefix() / "bin/carbacus").string()});
    }

    static inline std::unique_ptr<TemporaryFolder> folder;
};

}

TEST_F(Installed, theProgramFindsItsOwnCatalogue)
{
    const auto outcome = installed({"catalog", "check"});
    EXPECT_EQ(outcome.status, 0) << outcome.err;
    EXPECT_EQ(outcome.out, (prefix() / "share/carbacus/catalog").string() + ": no faults\n");
}

TEST_F(Installed, itEstimatesAndDraws)
{
    EXPECT_EQ(installed({"estimate", exampleFile("full"), "--json"}).out,
              carbacus({"estimate", exampleFile("full"), "--json"}).out);
    const auto figure = (folder->path() / "figure.pdf").string();
    EXPECT_EQ(installed({"chart", exampleFile("full"), "--chart", "time", "--out", figure}).status, 0);
    EXPECT_TRUE(fs::exists(figure));
}

TEST_F(Installed, itValidatesWhatIsInstalledAndFailsWhereAFigureIsMissed)
{
    const auto whole = installed({"validate", "gpt-3-175b.given"});
    EXPECT_EQ(whole.status, 0) << whole.err;
    const auto table = prefix() / "share/carbacus/references/references.csv";
    std::string text = textOf(table);
    const std::string published = "energy_kwh/total,1287,MWh";
    ASSERT_NE(text.find(published), text.npos);
    std::ofstream(table) << text.replace(text.find(published), published.size(), "energy_kwh/total,1200,MWh");
    const auto outcome = installed({"validate", "gpt-3-175b.given"});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_NE(outcome.out.find("\n!   GPT-3 "), std::string::npos) << outcome.out;
    EXPECT_EQ(outcome.err,
              "carbacus: gpt-3-175b.given.energy: ours is 1.074 of the published figure, where 1 is expected "
              "within 1 %\n");
    std::filesystem::remove(table);
    EXPECT_EQ(installed({"validate"}).status, 1);
}

TEST_F(Installed, everythingOfADesktopProgramIsThere)
{
    for (const std::string file :
         {"share/applications/org.carbacus.Carbacus.desktop",
          "share/metainfo/org.carbacus.Carbacus.metainfo.xml", "share/mime/packages/carbacus.xml",
          "share/icons/hicolor/scalable/apps/carbacus.svg", "share/carbacus/translations/carbacus_de.qm",
          "share/doc/carbacus/LICENSE", "share/doc/carbacus/DATA-LICENSES.md"})
        EXPECT_TRUE(fs::exists(prefix() / file)) << file;
}
