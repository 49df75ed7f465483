// A workspace file grows with the program and is never harmed by it.
#include "core/base/file.h"
#include "store_support.h"

#include <SQLiteCpp/Statement.h>
#include <gtest/gtest.h>

using namespace core;
using namespace support;

namespace {

std::vector<const char*> withSteps(std::initializer_list<const char*> more)
{
    const auto shipped = migrations();
    std::vector<const char*> steps(shipped.begin(), shipped.end());
    steps.insert(steps.end(), more);
    return steps;
}

std::string textOf(const std::filesystem::path& file)
{
    auto text = readFile(file);
    return text ? *text : std::string();
}

int versionOf(const std::filesystem::path& file)
{
    SQLite::Database db(file.string());
    SQLite::Statement query(db, "PRAGMA user_version");
    query.executeStep();
    return query.getColumn(0).getInt();
}

/// A workspace of this version with one scenario.
void make(const std::filesystem::path& file)
{
    const auto workspace = std::move(*Workspace::open(file));
    ASSERT_TRUE(workspace->create(named("kept")));
}

}

class OldWorkspace : public testing::TestWithParam<std::size_t>
{
};

TEST_P(OldWorkspace, opensWithAllItHeld)
{
    const TemporaryFolder folder;
    const auto file = folder / "w.sqlite";
    const auto old = std::filesystem::path(CARBACUS_SOURCE_DIR) / "tests/data/old"
        / ("workspace-" + std::to_string(GetParam()) + ".sql");
    const auto sql = textOf(old);
    ASSERT_FALSE(sql.empty()) << "every schema version has its file: " << old;
    runSql(file, sql);
    ASSERT_EQ(versionOf(file), int(GetParam()));

    auto workspace = Workspace::open(file);
    ASSERT_TRUE(workspace) << firstIssue(workspace);
    const auto kept = (*workspace)->list(), trash = (*workspace)->list({}, Workspace::Shelf::Trash);
    ASSERT_EQ(kept->size(), 2u);
    EXPECT_EQ((*kept)[0].name, "BERT base, spot");
    EXPECT_EQ((*kept)[1].name, "Größe");
    ASSERT_EQ(trash->size(), 1u);
    EXPECT_EQ(trash->front().name, "Thrown away");
    EXPECT_EQ((*workspace)->current().operator*(), (*kept)[1].id);
    const auto read = (*workspace)->load((*kept)[0].id);
    ASSERT_TRUE(read) << firstIssue(read);
    EXPECT_EQ(read->scenario.site.purchase, Purchase::Spot);
    EXPECT_EQ(read->scenario.tags, std::vector<std::string> {"nlp"});
    EXPECT_TRUE((*workspace)->checkIntegrity().empty());
    workspace = Issue {}; // closed
    EXPECT_EQ(versionOf(file), int(migrations().size()));
}

INSTANTIATE_TEST_SUITE_P(Migration, OldWorkspace, testing::Range(std::size_t(1), migrations().size() + 1));

TEST(Migration, anOlderFileIsBroughtForwardAndACopyStaysBeside)
{
    const TemporaryFolder folder;
    const auto file = folder / "w.sqlite";
    make(file);
    const auto steps = withSteps({"ALTER TABLE scenario ADD COLUMN stars INTEGER NOT NULL DEFAULT 0;",
                                  "CREATE INDEX by_stars ON scenario (stars);"});
    const auto ours = std::to_string(migrations().size());
    {
        auto workspace = Workspace::open(file, {.steps = steps});
        ASSERT_TRUE(workspace) << firstIssue(workspace);
        EXPECT_EQ((*workspace)->list()->size(), 1u);
    }
    EXPECT_EQ(versionOf(file), int(steps.size()));
    const auto backup = file.string() + ".version-" + ours;
    EXPECT_EQ(versionOf(backup), int(migrations().size()));
    auto before = Workspace::open(backup);
    ASSERT_TRUE(before) << firstIssue(before);
    EXPECT_EQ((*before)->list()->front().name, "kept");
}

TEST(Migration, aFailingStepLeavesTheFileAsItWas)
{
    const TemporaryFolder folder;
    const auto file = folder / "w.sqlite";
    make(file);
    const auto before = textOf(file);
    const auto steps = withSteps({"UPDATE scenario SET name = 'lost'; ALTER TABLE nowhere ADD COLUMN x;"});
    const auto failed = Workspace::open(file, {.steps = steps});
    const auto version = std::to_string(steps.size());
    EXPECT_EQ(firstIssue(failed),
              file.string() + ": could not be brought to version " + version
                  + " and was left as it was: no such table: nowhere");
    EXPECT_EQ(textOf(file), before);
    const auto workspace = std::move(*Workspace::open(file));
    EXPECT_EQ(workspace->list()->front().name, "kept");
}

TEST(Migration, theStepsBeforeAFailingOneStay)
{
    const TemporaryFolder folder;
    const auto file = folder / "w.sqlite";
    make(file);
    const auto steps = withSteps({"ALTER TABLE scenario ADD COLUMN stars INTEGER;", "nonsense"});
    EXPECT_FALSE(Workspace::open(file, {.steps = steps}));
    EXPECT_EQ(versionOf(file), int(steps.size()) - 1);
}

TEST(Migration, aStepThatBreaksAReferenceFails)
{
    const TemporaryFolder folder;
    const auto file = folder / "w.sqlite";
    make(file);
    const auto steps
        = withSteps({"CREATE TABLE child (id INTEGER PRIMARY KEY, of INTEGER REFERENCES scenario) "
                     "STRICT; INSERT INTO child VALUES (1, 999);"});
    const auto failed = Workspace::open(file, {.steps = steps});
    EXPECT_NE(firstIssue(failed).find("a reference leads nowhere"), std::string::npos) << firstIssue(failed);
    EXPECT_EQ(versionOf(file), int(migrations().size()));
}

TEST(Migration, aFileOfANewerProgramIsRefusedAndLeftAsItIs)
{
    const TemporaryFolder folder;
    const auto file = folder / "w.sqlite";
    make(file);
    runSql(file, "PRAGMA user_version = 99");
    const auto before = textOf(file);
    const auto refused = Workspace::open(file);
    EXPECT_EQ(firstIssue(refused),
              file.string()
                  + ": was written by a newer version of Carbacus (workspace version 99, this one "
                    "knows up to "
                  + std::to_string(migrations().size()) + "); it is left as it is");
    EXPECT_FALSE(Workspace::openReadOnly(file));
    EXPECT_EQ(textOf(file), before);
    EXPECT_EQ(Workspace::inMemoryCopyOf(file)->list()->front().name, "kept"); // still shown
}
