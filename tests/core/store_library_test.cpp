// The library goes on whatever happens to its file, and brings everything back to it.
#include "core/base/file.h"
#include "core/store/library.h"
#include "store_support.h"

#include <algorithm>
#include <fstream>
#include <gtest/gtest.h>
#include <sys/stat.h>

using namespace core;
using namespace support;

namespace {

std::vector<std::string> namesIn(Library& library)
{
    std::vector<std::string> names;
    for (const auto& entry : library.list())
        names.push_back(entry.name);
    std::ranges::sort(names);
    return names;
}

using Names = std::vector<std::string>;

Scenario noted(const std::string& name, const std::string& notes)
{
    auto scenario = named(name);
    scenario.notes = notes;
    return scenario;
}

}

TEST(Library, withoutTroubleEverythingIsInTheFile)
{
    const TemporaryFolder folder;
    Library library(folder / "w.sqlite");
    (void)library.create(named("a"));
    EXPECT_TRUE(library.trouble().empty());
    EXPECT_EQ((*Workspace::openReadOnly(folder / "w.sqlite"))->list()->size(), 1u);
    EXPECT_EQ(library.retry(), Library::Moved());
}

TEST(Library, aFailingWriteGoesOnInMemoryAndARetryBringsItBack)
{
    const TemporaryFolder folder;
    const auto file = folder / "w.sqlite";
    Library library(file);
    const auto id = library.create(named("a")), old = library.create(named("old"));
    (void)library.remove(old);
    {
        SQLite::Database tool(file.string(), SQLite::OPEN_READWRITE);
        tool.exec("BEGIN IMMEDIATE");
        ASSERT_TRUE(library.save(id, noted("a", "changed")));
        ASSERT_EQ(library.trouble().size(), 1u);
        EXPECT_EQ(library.trouble().front().english(), file.string() + ": is locked by another program");
        EXPECT_EQ(library.load(id)->scenario.notes, "changed");
        (void)library.create(named("b"));
        EXPECT_EQ(library.emptyTrash(), 1u);
        EXPECT_FALSE(library.retry());
        EXPECT_FALSE(library.trouble().empty());
    }
    EXPECT_EQ(library.retry(), Library::Moved());
    EXPECT_TRUE(library.trouble().empty());
    const auto saved = std::move(*Workspace::openReadOnly(file));
    EXPECT_EQ(saved->load(id)->scenario.notes, "changed");
    EXPECT_EQ(saved->list()->size(), 2u);
    EXPECT_TRUE(saved->list({}, Workspace::Shelf::Trash)->empty());
}

TEST(Library, aRefusedRequestIsNoTrouble)
{
    Library library({});
    EXPECT_FALSE(library.load(7));
    EXPECT_FALSE(library.save(7, named("x")));
    EXPECT_TRUE(library.trouble().empty());
}

TEST(Library, theSecondProgramWorksOnACopyAndOverwritesNothing)
{
    const TemporaryFolder folder;
    const auto file = folder / "w.sqlite";
    auto first = std::make_unique<Library>(file);
    const auto both = first->create(named("both")), mine = first->create(named("mine"));
    Library second(file);
    EXPECT_EQ(second.trouble().front().english(), file.string() + ": is open in another window of Carbacus");
    EXPECT_EQ(namesIn(second), (Names {"both", "mine"}));

    (void)first->save(both, noted("both", "first"));
    (void)second.save(both, noted("both", "second"));
    (void)second.setCurrent(both);
    (void)second.save(mine, noted("mine", "second"));
    (void)second.create(named("new of the second"));
    (void)first->create(named("new of the first"));
    EXPECT_FALSE(second.retry());
    first.reset();

    const auto moved = second.retry();
    ASSERT_TRUE(moved);
    EXPECT_EQ(namesIn(second),
              (Names {"both", "both (2)", "mine", "new of the first", "new of the second (2)"}));
    EXPECT_EQ(second.load(both)->scenario.notes, "first");
    EXPECT_EQ(second.load(moved->at(both))->scenario.notes, "second");
    EXPECT_EQ(second.current(), moved->at(both));
    EXPECT_EQ(second.load(mine)->scenario.notes, "second");
}

TEST(Library, aFileThatIsNoWorkspaceIsLeftAloneUntilItIsGone)
{
    const TemporaryFolder folder;
    const auto file = folder / "w.sqlite";
    ASSERT_TRUE(writeFile(file, std::string(2000, 'x')));
    Library library(file);
    EXPECT_FALSE(library.trouble().empty());
    const auto id = library.create(named("a"));
    EXPECT_FALSE(library.retry());
    EXPECT_EQ(*readFile(file), std::string(2000, 'x'));
    std::filesystem::remove(file);
    EXPECT_EQ(library.retry(), Library::Moved());
    EXPECT_EQ(library.load(id)->scenario.name, "a");
    EXPECT_EQ((*Workspace::openReadOnly(file))->list()->size(), 1u);
}

TEST(Library, workGoesOnInACopyElsewhere)
{
    const TemporaryFolder folder;
    const auto file = folder / "w.sqlite";
    const Library first(file);
    Library second(file);
    const auto id = second.create(named("a"));
    ASSERT_TRUE(second.continueIn(folder / "elsewhere.sqlite"));
    EXPECT_TRUE(second.trouble().empty());
    ASSERT_TRUE(second.save(id, named("b")));
    EXPECT_EQ((*Workspace::openReadOnly(folder / "elsewhere.sqlite"))->list()->front().name, "b");
}

TEST(Library, anotherWorkspaceComesInWhole)
{
    const TemporaryFolder folder;
    {
        Library other(folder / "other.sqlite");
        (void)other.create(named("a"));
        (void)other.create(named("b"));
        (void)other.remove(other.create(named("thrown away")));
    }
    Library library(folder / "w.sqlite");
    (void)library.create(named("a"));
    const auto imported = library.import(folder / "other.sqlite");
    ASSERT_TRUE(imported) << firstIssue(imported);
    EXPECT_EQ(imported->ids.size(), 2u);
    EXPECT_EQ(namesIn(library), (Names {"a", "a", "b"}));
}

TEST(Library, whatIsNoScenarioIsNotImported)
{
    const TemporaryFolder folder;
    Library library(folder / "w.sqlite");
    (void)library.create(named("a"));
    runSql(folder / "foreign.sqlite", "CREATE TABLE t (x)");
    (void)Workspace::open(folder / "empty.sqlite").ok();
    ASSERT_TRUE(writeFile(folder / "bad.json", "[]"));
    for (const char* name : {"foreign.sqlite", "empty.sqlite", "bad.json", "missing", ".", "w.sqlite"})
        EXPECT_FALSE(library.import(folder / name)) << name;
    EXPECT_EQ(firstIssue(library.import(folder / "w.sqlite")),
              (folder / "w.sqlite").string() + ": is the library itself, which is open already");
    EXPECT_EQ(namesIn(library), Names {"a"});
    EXPECT_EQ((*Workspace::openReadOnly(folder / "w.sqlite"))->list()->size(), 1u);
}

TEST(Library, whatCannotBeReachedOrWouldMakeTheWindowWaitIsRefusedInWords)
{
    const TemporaryFolder folder;
    const auto closed = folder / "closed";
    std::filesystem::create_directory(closed);
    ASSERT_TRUE(writeFile(closed / "a.json", "{}"));
    std::filesystem::create_symlink("loop.json", folder / "loop.json");
    ASSERT_EQ(::mkfifo((folder / "pipe.json").c_str(), 0600), 0);
    const auto refusal = [](const std::filesystem::path& path) {
        Library library({});
        const auto why = firstIssue(library.import(path));
        return why.starts_with(path.string() + ": ") ? why.substr(path.string().size() + 2) : why;
    };
    EXPECT_EQ(refusal(folder / "loop.json"), "cannot be opened: Too many levels of symbolic links");
    EXPECT_EQ(refusal(folder / std::string(300, 'n')), "cannot be opened: File name too long");
    EXPECT_EQ(refusal(folder / "pipe.json"), "is not an ordinary file");
    EXPECT_EQ(refusal(folder.path()), "is a folder, not a file");
    std::filesystem::permissions(folder.path(), std::filesystem::perms(0755));
    std::filesystem::permissions(closed, std::filesystem::perms(0700));
    EXPECT_EQ(asPlainUser([&] { return refusal(closed / "a.json"); }), "cannot be opened: Permission denied");
}

TEST(Library, aWorkspaceThatCannotBeReachedIsTroubleInWords)
{
    const TemporaryFolder folder;
    const auto loop = folder / "loop.sqlite";
    std::filesystem::create_symlink("loop.sqlite", loop);
    const Library library(loop);
    ASSERT_EQ(library.trouble().size(), 1u);
    EXPECT_EQ(library.trouble().front().english(),
              loop.string() + ": cannot be opened: Too many levels of symbolic links");
}

namespace {

/// A library with one scenario to which something is done from outside before it saves the next.
void goesOnAfter(const std::function<void(const std::filesystem::path&)>& harm, const std::string& words)
{
    const TemporaryFolder folder;
    const auto file = folder / "w.sqlite";
    Library library(file);
    const auto id = library.create(named("a"));
    harm(file);
    ASSERT_TRUE(library.save(id, named("b")));
    ASSERT_EQ(library.trouble().size(), 1u);
    EXPECT_EQ(library.trouble().front().english(), file.string() + ": " + words);
    EXPECT_TRUE(library.isFileAbsent());
    EXPECT_TRUE(library.hasUnsaved());
    EXPECT_EQ(namesIn(library), Names {"b"});
    ASSERT_TRUE(library.continueIn(folder / "elsewhere.sqlite"));
    EXPECT_FALSE(library.hasUnsaved() || library.isFileAbsent());
    EXPECT_EQ((*Workspace::openReadOnly(folder / "elsewhere.sqlite"))->list()->front().name, "b");
}

}

TEST(Library, aFileThatIsTakenAwayWhileOpenIsNoticed)
{
    goesOnAfter([](const auto& file) { std::filesystem::remove(file); },
                "was deleted or moved while it was open");
    goesOnAfter([](const auto& file) { std::filesystem::rename(file, file.string() + ".old"); },
                "was deleted or moved while it was open");
    goesOnAfter(
        [](const auto& file) {
            (void)writeFile(file, "another"); // renames over it
        },
        "was replaced by another file while it was open");
    goesOnAfter([](const auto& file) { std::ofstream(file) << "another"; },
                "was overwritten by another program while it was open");
}

TEST(Library, aMovedFileGetsAllThatWasSaved)
{
    const TemporaryFolder folder;
    Library library(folder / "w.sqlite");
    (void)library.create(named("a"));
    std::filesystem::rename(folder / "w.sqlite", folder / "moved.sqlite");
    library.look();
    EXPECT_TRUE(library.isFileAbsent());
    EXPECT_EQ((*Workspace::open(folder / "moved.sqlite"))->list()->front().name, "a");
}

TEST(Library, whatOverwroteTheFileIsLeftAsItIs)
{
    const TemporaryFolder folder;
    const auto file = folder / "w.sqlite";
    {
        Library library(file);
        (void)library.create(named("a"));
        std::ofstream(file) << "another";
        library.look();
        EXPECT_FALSE(library.retry());
        EXPECT_EQ(namesIn(library), Names {"a"});
    }
    EXPECT_EQ(*readFile(file), "another");
}

TEST(Library, aDeletedFileIsWrittenAnewWhenAPersonAsks)
{
    const TemporaryFolder folder;
    const auto file = folder / "sub" / "w.sqlite";
    Library library(file);
    const auto id = library.create(named("a"));
    std::filesystem::remove_all(folder / "sub");
    EXPECT_FALSE(library.retry()); // the first to notice
    EXPECT_FALSE(std::filesystem::exists(file));
    EXPECT_EQ(library.retry(), Library::Moved());
    EXPECT_FALSE(library.hasUnsaved() || library.isFileAbsent());
    EXPECT_EQ((*Workspace::openReadOnly(file))->load(id)->scenario.name, "a");
}

TEST(Library, anotherWorkspaceInItsPlaceKeepsItsScenarios)
{
    const TemporaryFolder folder;
    const auto file = folder / "w.sqlite";
    {
        Library other(folder / "other.sqlite");
        (void)other.create(named("theirs"));
    }
    Library library(file);
    (void)library.create(named("ours"));
    std::filesystem::rename(folder / "other.sqlite", file);
    library.look();
    ASSERT_TRUE(library.retry());
    EXPECT_EQ(namesIn(library), (Names {"ours (2)", "theirs"}));
    EXPECT_TRUE((*Workspace::openReadOnly(file))->checkIntegrity().empty());
}

TEST(Library, onlyWhatTheFileLacksIsUnsaved)
{
    const TemporaryFolder folder;
    const auto file = folder / "w.sqlite";
    Library first(file);
    (void)first.create(named("a"));
    EXPECT_FALSE(first.hasUnsaved());
    Library second(file);
    EXPECT_FALSE(second.hasUnsaved());
    (void)second.setCurrent(second.list().front().id);
    EXPECT_FALSE(second.hasUnsaved());
    (void)second.remove(second.list().front().id);
    EXPECT_TRUE(second.hasUnsaved());
}

TEST(Library, withoutAPlaceItSaysSoAndCanBeSavedElsewhere)
{
    const TemporaryFolder folder;
    Library library({});
    library.lackPlace({{}, "no place"});
    EXPECT_EQ(library.trouble().size(), 1u);
    EXPECT_FALSE(library.hasUnsaved());
    (void)library.create(named("a"));
    EXPECT_TRUE(library.hasUnsaved());
    EXPECT_FALSE(library.retry());
    ASSERT_TRUE(library.continueIn(folder / "w.sqlite"));
    EXPECT_TRUE(library.trouble().empty());
    EXPECT_EQ((*Workspace::openReadOnly(folder / "w.sqlite"))->list()->size(), 1u);
}

TEST(Library, aFullDiskLosesNothing)
{
    const TemporaryFolder folder;
    const auto file = folder / "w.sqlite";
    auto scenario = named("filler");
    scenario.notes = std::string(3000, 'n');
    Library library(file, {.mostPages = 30});
    std::size_t count = 0;
    for (; count < 100; ++count)
        (void)library.create(scenario);
    ASSERT_EQ(library.trouble().size(), 1u);
    EXPECT_EQ(library.trouble().front().english(), file.string() + ": cannot be saved: the disk is full");
    EXPECT_EQ(library.list().size(), count);
    EXPECT_FALSE(library.retry());
    EXPECT_EQ(library.list().size(), count);
    ASSERT_TRUE(library.continueIn(folder / "larger.sqlite"));
    EXPECT_TRUE(library.trouble().empty());
    EXPECT_EQ((*Workspace::openReadOnly(folder / "larger.sqlite"))->list()->size(), count);
}
