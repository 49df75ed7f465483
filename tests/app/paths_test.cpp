#include "app/paths.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>
#include <utility>

namespace fs = std::filesystem;

namespace {

/// A machine with an installed program, a source tree, and a home, all in one folder.
class Paths : public testing::Test
{
protected:
    Paths()
    {
        for (const auto* folder : {"installed/share/carbacus/catalog", "source/catalog", "own", "home"})
            fs::create_directories(at(folder));
        around.home = at("home").string();
        around.executable = at("installed/bin/carbacus");
        around.installedShare = "../share/carbacus";
        around.buildShare = at("source");
    }
    fs::path at(const char* name) const { return m_folder.path() / name; }

    app::Surroundings around;

private:
    test::TemporaryFolder m_folder;
};

}

TEST_F(Paths, theInstalledCatalogueIsBesideTheExecutable)
{
    const auto places = app::findPlaces(around);
    ASSERT_TRUE(places);
    EXPECT_EQ(places->catalog, at("installed/share/carbacus/catalog"));
    EXPECT_EQ(places->share, at("installed/share/carbacus"));
}

TEST_F(Paths, theSourceTreeServesAProgramThatIsNotInstalled)
{
    around.executable = at("build/carbacus");
    const auto places = app::findPlaces(around);
    ASSERT_TRUE(places);
    EXPECT_EQ(places->catalog, at("source/catalog"));
}

TEST_F(Paths, theOptionPassesTheVariableWhichPassesTheRest)
{
    around.catalogVariable = at("own").string();
    EXPECT_EQ(app::findPlaces(around)->catalog, at("own"));
    around.catalogOption = at("source/catalog").string();
    EXPECT_EQ(app::findPlaces(around)->catalog, at("source/catalog"));
    EXPECT_EQ(app::findPlaces(around)->share, at("installed/share/carbacus"));
}

TEST_F(Paths, aFolderThatIsNamedMustBeOne)
{
    around.catalogVariable = at("nowhere").string();
    ASSERT_FALSE(app::findPlaces(around));
    EXPECT_EQ(app::findPlaces(around).issues().front().where, "CARBACUS_CATALOG");
    around.catalogOption = "";
    ASSERT_FALSE(app::findPlaces(around));
    EXPECT_EQ(app::findPlaces(around).issues().front().where, "--catalog");
}

TEST_F(Paths, withoutACatalogueItIsSaidWhereItShouldBe)
{
    around.executable = at("build/bin/carbacus");
    around.buildShare = at("nowhere");
    const auto places = app::findPlaces(around);
    ASSERT_FALSE(places);
    EXPECT_EQ(places.issues().front().where, at("build/share/carbacus/catalog").string());
}

TEST_F(Paths, theUsersDataFollowTheXdgRules)
{
    EXPECT_EQ(app::findPlaces(around)->userData, at("home/.local/share/carbacus"));
    EXPECT_FALSE(app::findPlaces(around)->overlay);
    around.dataHome = "relative/is/ignored";
    EXPECT_EQ(app::findPlaces(around)->userData, at("home/.local/share/carbacus"));
    const auto home = std::exchange(around.home, "relative/too");
    EXPECT_EQ(app::findPlaces(around)->userData, fs::path()); // and not a file in the current folder
    around.home = home;
    around.dataHome = at("home/data").string();
    EXPECT_EQ(app::findPlaces(around)->userData, at("home/data/carbacus"));
    fs::create_directories(at("home/data/carbacus/catalog"));
    EXPECT_EQ(app::findPlaces(around)->overlay, at("home/data/carbacus/catalog"));
    fs::remove(at("home/data/carbacus/catalog"));
    std::ofstream(at("home/data/carbacus/catalog")) << "a file"; // whose reading will say what is wrong
    EXPECT_EQ(app::findPlaces(around)->overlay, at("home/data/carbacus/catalog"));
}
