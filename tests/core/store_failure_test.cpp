// Every way in which a workspace file can be bad or unreachable: said in words, and nothing is lost.
#include "core/base/file.h"
#include "core/store/library.h"
#include "store_support.h"

#include <csignal>
#include <fstream>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <thread>

using namespace core;
using namespace support;

namespace {

namespace fs = std::filesystem;

void fillWith(Workspace& workspace, int count)
{
    for (int i = 0; i < count; ++i)
        ASSERT_TRUE(workspace.create(named("scenario " + std::to_string(i))));
}

/// A real disk of a quarter of a megabyte, where the machine lets us have one.
class SmallDisk
{
public:
    explicit SmallDisk(const fs::path& at)
        : m_at(at)
    {
        fs::create_directory(at);
        m_isMounted = ::mount("tmpfs", at.c_str(), "tmpfs", 0, "size=256k") == 0;
    }
    ~SmallDisk()
    {
        if (m_isMounted)
            ::umount2(m_at.c_str(), MNT_DETACH);
    }
    SmallDisk(const SmallDisk&) = delete;
    SmallDisk& operator=(const SmallDisk&) = delete;
    bool isReal() const { return m_isMounted; }
    /// Elsewhere SQLite is given as many pages as would fit.
    WorkspaceOptions options() const { return {.mostPages = m_isMounted ? 0 : 40}; }

private:
    fs::path m_at;
    bool m_isMounted = false;
};

}

TEST(BadWorkspace, aFileThatIsNotADatabaseIsNamedAndKept)
{
    const TemporaryFolder folder;
    const auto file = folder / "notes.txt";
    const std::string text(5000, 'x');
    ASSERT_TRUE(writeFile(file, text));
    EXPECT_EQ(firstIssue(Workspace::open(file)),
              file.string() + ": is not a workspace: it is not an SQLite file");
    EXPECT_EQ(*readFile(file), text);
    EXPECT_FALSE(fs::exists(file.string() + "-lock"));
}

TEST(BadWorkspace, anotherProgramsDatabaseIsNamedAndKept)
{
    const TemporaryFolder folder;
    const auto file = folder / "bookmarks.sqlite";
    runSql(file, "CREATE TABLE bookmark (url TEXT)");
    const auto before = *readFile(file);
    EXPECT_EQ(firstIssue(Workspace::open(file)),
              file.string() + ": is not a workspace: it is an SQLite file of another program");
    EXPECT_EQ(*readFile(file), before);
}

TEST(BadWorkspace, aFolderAndAPipeAreNotFiles)
{
    const TemporaryFolder folder;
    EXPECT_EQ(firstIssue(Workspace::open(folder.path())),
              folder.path().string() + ": is a folder, not a workspace file");
    ASSERT_EQ(::mkfifo((folder / "pipe").c_str(), 0600), 0);
    EXPECT_EQ(firstIssue(Workspace::open(folder / "pipe")),
              (folder / "pipe").string() + ": is not a workspace: it is not an ordinary file");
}

TEST(BadWorkspace, aMissingFolderIsCreated)
{
    const TemporaryFolder folder;
    EXPECT_TRUE(Workspace::open(folder / "new" / "deeper" / "w.sqlite"));
    EXPECT_TRUE(fs::exists(folder / "new" / "deeper" / "w.sqlite"));
}

TEST(BadWorkspace, aMissingFileIsNotCreatedToBeRead)
{
    const TemporaryFolder folder;
    EXPECT_EQ(firstIssue(Workspace::openReadOnly(folder / "w.sqlite")),
              (folder / "w.sqlite").string() + ": cannot be opened: No such file or directory");
    EXPECT_FALSE(fs::exists(folder / "w.sqlite"));
}

TEST(BadWorkspace, anEmptyFileBecomesAWorkspaceWhenWritten)
{
    const TemporaryFolder folder;
    ASSERT_TRUE(writeFile(folder / "w.sqlite", ""));
    EXPECT_EQ(firstIssue(Workspace::openReadOnly(folder / "w.sqlite")),
              (folder / "w.sqlite").string() + ": is not a workspace: it is empty");
    EXPECT_TRUE(Workspace::open(folder / "w.sqlite"));
}

TEST(BadWorkspace, aReadOnlyFileIsNamedAndStillRead)
{
    const TemporaryFolder folder;
    const auto file = folder / "w.sqlite";
    fillWith(**Workspace::open(file), 1);
    fs::permissions(folder.path(), fs::perms(0777));
    fs::permissions(file, fs::perms(0444));
    EXPECT_EQ(asPlainUser([&] { return firstIssue(Workspace::open(file)); }),
              file.string() + ": nothing can be saved in this file: Permission denied");
    EXPECT_EQ(asPlainUser([&] { return Workspace::inMemoryCopyOf(file)->list()->front().name; }),
              "scenario 0");
}

TEST(BadWorkspace, aReadOnlyFolderIsNamedAndItsFileStillRead)
{
    const TemporaryFolder folder;
    const auto file = folder / "50%?#.sqlite"; // what an address would take for its own
    fillWith(**Workspace::open(file), 1);
    fs::permissions(file, fs::perms(0666));
    fs::permissions(folder.path(), fs::perms(0555));
    EXPECT_EQ(asPlainUser([&] { return firstIssue(Workspace::open(file)); }),
              folder.path().string() + ": nothing can be saved in this folder: Permission denied");
    EXPECT_EQ(asPlainUser([&] { return (*Workspace::openReadOnly(file))->list()->front().name; }),
              "scenario 0");
    EXPECT_EQ(asPlainUser([&] { return firstIssue(Workspace::open(folder / "sub" / "w.sqlite")); }),
              (folder / "sub").string() + ": this folder cannot be created: Permission denied");
}

TEST(BadWorkspace, aFileThatMayNotBeReadIsNamed)
{
    const TemporaryFolder folder;
    const auto file = folder / "w.sqlite";
    fillWith(**Workspace::open(file), 1);
    fs::permissions(folder.path(), fs::perms(0777));
    fs::permissions(file, fs::perms(0000));
    EXPECT_EQ(asPlainUser([&] { return firstIssue(Workspace::openReadOnly(file)); }),
              file.string() + ": cannot be opened: Permission denied");
}

TEST(BadWorkspace, aDamagedFileIsNamedKeptAndReadAsFarAsItGoes)
{
    const TemporaryFolder folder;
    const auto file = folder / "w.sqlite";
    fillWith(**Workspace::open(file), 60);
    auto bytes = *readFile(file);
    const auto middle = bytes.size() / 2 / 4096 * 4096;
    bytes.replace(middle, 4096, std::string(4096, '\x7f'));
    ASSERT_TRUE(writeFile(file, bytes));

    const auto refused = Workspace::open(file);
    EXPECT_EQ(firstIssue(refused),
              file.string() + ": is damaged (page " + std::to_string(middle / 4096 + 1)
                  + "): restore a copy of it, or save elsewhere what could be read");
    EXPECT_EQ(*readFile(file), bytes);
    const auto rescued = Workspace::inMemoryCopyOf(file)->list()->size();
    EXPECT_GT(rescued, 20u);
    EXPECT_LT(rescued, 60u);
    EXPECT_FALSE((*Workspace::openReadOnly(file))->checkIntegrity().empty());
}

TEST(BadWorkspace, aTruncatedFileIsNamed)
{
    const TemporaryFolder folder;
    const auto file = folder / "w.sqlite";
    fillWith(**Workspace::open(file), 20);
    for (const std::size_t size : {100u, 4096u, 10000u}) {
        fs::resize_file(file, size);
        EXPECT_NE(firstIssue(Workspace::open(file)).find("is damaged"), std::string::npos)
            << size << ": " << firstIssue(Workspace::open(file));
    }
}

TEST(BadWorkspace, aSecondWriterIsRefusedUntilTheFirstIsGone)
{
    const TemporaryFolder folder;
    const auto file = folder / "w.sqlite";
    auto first = std::move(*Workspace::open(file));
    const auto message = file.string() + ": is open in another window of Carbacus";
    EXPECT_EQ(firstIssue(Workspace::open(file)), message);
    fs::create_symlink(file, folder / "link.sqlite");
    EXPECT_EQ(firstIssue(Workspace::open(folder / "link.sqlite")), message); // the same by another name
    first.reset();
    EXPECT_TRUE(Workspace::open(file));
}

TEST(BadWorkspace, aSecondProgramIsRefusedAndStillReads)
{
    const TemporaryFolder folder;
    const auto file = folder / "w.sqlite";
    const auto first = std::move(*Workspace::open(file));
    fillWith(*first, 3);
    fs::permissions(folder.path(), fs::perms(0777));
    for (const auto& entry : fs::directory_iterator(folder.path()))
        fs::permissions(entry.path(), fs::perms(0666));
    EXPECT_EQ(asPlainUser([&] { return firstIssue(Workspace::open(file)); }),
              file.string() + ": is open in another window of Carbacus");
    EXPECT_EQ(asPlainUser([&] { return std::to_string(Workspace::inMemoryCopyOf(file)->list()->size()); }),
              "3");
}

TEST(BadWorkspace, anotherToolsLockIsNamedAndWaitedFor)
{
    const TemporaryFolder folder;
    const auto file = folder / "w.sqlite";
    const auto workspace = std::move(*Workspace::open(file));
    SQLite::Database tool(file.string(), SQLite::OPEN_READWRITE);
    tool.exec("BEGIN IMMEDIATE");
    EXPECT_EQ(firstIssue(workspace->create(named("x"))), file.string() + ": is locked by another program");
    EXPECT_TRUE(workspace->hasFailed());
    tool.exec("ROLLBACK");
    EXPECT_TRUE(workspace->create(named("x")));
    EXPECT_FALSE(workspace->hasFailed());
}

TEST(BadWorkspace, aReaderSeesWholeStatesWhileAnotherThreadWrites)
{
    const TemporaryFolder folder;
    const auto file = folder / "w.sqlite";
    const auto writer = std::move(*Workspace::open(file));
    const auto id = *writer->create(named("0"));
    const auto reader = std::move(*Workspace::openReadOnly(file));
    std::jthread writing([&](const std::stop_token& stop) {
        for (int i = 1; !stop.stop_requested(); ++i) {
            auto next = named(std::to_string(i));
            next.notes = next.name;
            if (!writer->save(id, next))
                return;
        }
    });
    for (int i = 0; i < 300; ++i) {
        const auto read = reader->load(id);
        ASSERT_TRUE(read) << firstIssue(read);
        EXPECT_EQ(read->scenario.notes, read->scenario.name == "0" ? "" : read->scenario.name);
    }
}

TEST(BadWorkspace, onAFullDiskTheFailingWriteChangesNothing)
{
    const TemporaryFolder folder;
    const SmallDisk disk(folder / "disk");
    const auto file = folder / "disk" / "w.sqlite";
    const auto workspace = std::move(*Workspace::open(file, disk.options()));
    std::size_t count = 0;
    auto scenario = named("filler");
    scenario.notes = std::string(3000, 'n');
    auto last = workspace->create(scenario);
    for (; last && count < 1000; ++count)
        last = workspace->create(scenario);
    EXPECT_EQ(firstIssue(last), file.string() + ": cannot be saved: the disk is full");
    EXPECT_TRUE(workspace->hasFailed());
    EXPECT_EQ(workspace->list()->size(), count);
    EXPECT_TRUE(workspace->checkIntegrity().empty());
    EXPECT_FALSE(workspace->saveCopy(folder / "disk" / "copy.sqlite"));
    EXPECT_FALSE(fs::exists(folder / "disk" / "copy.sqlite"));
    ASSERT_TRUE(workspace->saveCopy(folder / "copy.sqlite"));
    EXPECT_EQ((*Workspace::open(folder / "copy.sqlite"))->list()->size(), count);
}

TEST(BadWorkspace, onADiskThatIsFullAtTheStartTheFileIsStillRead)
{
    const TemporaryFolder folder;
    const SmallDisk disk(folder / "disk");
    if (!disk.isReal())
        GTEST_SKIP() << "no disk of its own here";
    const auto file = folder / "disk" / "w.sqlite";
    fillWith(**Workspace::open(file), 3);
    std::ofstream rest(folder / "disk" / "rest", std::ios::binary);
    while (rest << "x" << std::flush) { }
    Library library(file);
    EXPECT_FALSE(library.trouble().empty());
    EXPECT_EQ(library.list().size(), 3u);
}

TEST(BadWorkspace, onAFullDiskTheJournalOfAKilledProgramIsReadToo)
{
    const TemporaryFolder folder;
    const SmallDisk disk(folder / "disk");
    if (!disk.isReal())
        GTEST_SKIP() << "no disk of its own here";
    const auto file = folder / "w.sqlite", there = folder / "disk" / "w.sqlite";
    const auto open = std::move(*Workspace::open(file));
    fillWith(*open, 2);
    for (const char* part : {"", "-wal"}) // as they stand while it is open
        fs::copy_file(file.string() + part, there.string() + part);
    ASSERT_GT(fs::file_size(there.string() + "-wal"), 0u);
    std::ofstream rest(folder / "disk" / "rest", std::ios::binary);
    while (rest << "x" << std::flush) { }
    Library library(there);
    EXPECT_EQ(library.list().size(), 2u);
}

TEST(BadWorkspace, aKilledProgramLosesNothingItWasToldIsSaved)
{
    const TemporaryFolder folder;
    const auto file = folder / "w.sqlite";
    for (int round = 0; round < 10; ++round) {
        int ends[2];
        ASSERT_EQ(::pipe(ends), 0);
        const auto child = ::fork();
        if (child == 0) {
            const auto workspace = std::move(*Workspace::open(file));
            const auto id = round == 0 ? *workspace->create(named("0")) : *workspace->current().operator*();
            (void)workspace->setCurrent(id);
            for (int i = 1; workspace->save(id, named(std::to_string(i + 100000 * round))); ++i)
                if (::write(ends[1], &i, sizeof i) != ssize_t(sizeof i))
                    break;
            ::_exit(1);
        }
        ::close(ends[1]);
        int acknowledged = 0;
        for (int i = 0; i < 50 + 37 * round; ++i)
            ASSERT_EQ(::read(ends[0], &acknowledged, sizeof acknowledged), ssize_t(sizeof acknowledged));
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        while (::read(ends[0], &acknowledged, sizeof acknowledged) == ssize_t(sizeof acknowledged)) { }
        ::close(ends[0]);

        auto workspace = Workspace::open(file);
        ASSERT_TRUE(workspace) << firstIssue(workspace);
        EXPECT_TRUE((*workspace)->checkIntegrity().empty());
        ASSERT_EQ((*workspace)->list()->size(), 1u);
        EXPECT_GE(std::stoi((*workspace)->list()->front().name), acknowledged + 100000 * round);
    }
}
