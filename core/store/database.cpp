#include "core/store/database.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

namespace core {
namespace {

namespace fs = std::filesystem;

constexpr int applicationId = 0x43415242; // "CARB"
constexpr int busyMilliseconds = 250; // the window waits for it; our own programs are kept apart by the lease

std::int64_t number(SQLite::Database& db, const char* sql)
{
    SQLite::Statement query(db, sql);
    return query.executeStep() ? query.getColumn(0).getInt64() : 0;
}

/// A file or folder that this user may not change. Asked without opening it: closing a second descriptor
/// would drop SQLite's locks.
std::optional<Issue> permissionIssue(const fs::path& path, const char* words)
{
    if (::faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS) == 0)
        return {};
    return Issue {path.string(), Message(words, {std::strerror(errno)})};
}

/// As it is where the current folder is gone.
fs::path wholePath(const fs::path& path)
{
    std::error_code failed;
    const auto whole = fs::absolute(path, failed);
    return failed ? path : whole;
}

std::optional<Issue> placeIssue(const fs::path& path)
{
    std::error_code failed;
    const auto folder = wholePath(path).parent_path();
    if (!fs::exists(folder, failed) && !fs::create_directories(folder, failed) && failed)
        return Issue {folder.string(), Message(N_("this folder cannot be created: %1"), {failed.message()})};
    if (fs::exists(path, failed))
        if (auto issue = permissionIssue(path, N_("nothing can be saved in this file: %1")))
            return issue;
    return permissionIssue(folder, N_("nothing can be saved in this folder: %1"));
}

std::optional<Issue> pathIssue(const fs::path& path, Access access)
{
    std::error_code failed;
    const auto status = fs::status(path, failed);
    if (status.type() == fs::file_type::none)
        return Issue {path.string(), Message(N_("cannot be opened: %1"), {failed.message()})};
    if (fs::is_directory(status))
        return Issue {path.string(), N_("is a folder, not a workspace file")};
    if (fs::exists(status) && !fs::is_regular_file(status))
        return Issue {path.string(), N_("is not a workspace: it is not an ordinary file")};
    if (access == Access::Write)
        return placeIssue(path);
    if (::faccessat(AT_FDCWD, path.c_str(), R_OK, AT_EACCESS) != 0)
        return Issue {path.string(), Message(N_("cannot be opened: %1"), {std::strerror(errno)})};
    return {};
}

/// Whose file it is and of which version; written to by nobody so far, or a workspace that we know.
std::optional<Issue> identityIssue(SQLite::Database& db, const fs::path& path, std::size_t ourVersion,
                                   Access access)
{
    const auto application = number(db, "PRAGMA application_id");
    const auto version = number(db, "PRAGMA user_version");
    const bool isNew
        = application == 0 && version == 0 && number(db, "SELECT count(*) FROM sqlite_schema") == 0;
    if (application != applicationId && !(isNew && access == Access::Write))
        return Issue {path.string(),
                      isNew ? N_("is not a workspace: it is empty")
                            : N_("is not a workspace: it is an SQLite file of another program")};
    if (access != Access::Rescue && version > std::int64_t(ourVersion))
        return Issue {
            path.string(),
            Message(N_("was written by a newer version of Carbacus (workspace version %1, this one knows up "
                       "to %2); it is left as it is"),
                    {double(version), double(ourVersion)})};
    return {};
}

/// A step and its number go in together or not at all.
void runStep(SQLite::Database& db, const char* sql, std::size_t version)
{
    SQLite::Transaction step(db, SQLite::TransactionBehavior::IMMEDIATE);
    db.exec(sql);
    if (number(db, "SELECT count(*) FROM pragma_foreign_key_check") != 0)
        throw SQLite::Exception("a reference leads nowhere", SQLITE_CONSTRAINT);
    db.exec("PRAGMA application_id=" + std::to_string(applicationId));
    db.exec("PRAGMA user_version=" + std::to_string(version));
    step.commit();
}

std::optional<Issue> migrate(SQLite::Database& db, const fs::path& path, std::span<const char* const> steps)
{
    const auto done = std::size_t(number(db, "PRAGMA user_version"));
    if (done > 0 && done < steps.size()) {
        const fs::path backup = path.string() + ".version-" + std::to_string(done);
        std::error_code ignored;
        fs::remove(backup, ignored); // of an earlier attempt that left the file as it was
        if (const auto copy = copyDatabase(db, backup); !copy)
            return copy.issues().front();
    }
    for (std::size_t i = done; i < steps.size(); ++i) {
        try {
            runStep(db, steps[i], i + 1);
        } catch (const SQLite::Exception& error) {
            if (const int code = error.getErrorCode(); code == SQLITE_FULL || code == SQLITE_IOERR)
                throw;
            return Issue {path.string(),
                          Message(N_("could not be brought to version %1 and was left as it was: %2"),
                                  {double(i + 1), std::string(error.what())})};
        }
    }
    return {};
}

/// Reading a file in WAL mode takes an index beside it, for which there may be no place: a medium that is
/// read-only, a full disk.
bool lacksPlaceForTheIndex(const SQLite::Exception& error)
{
    constexpr std::array codes = {SQLITE_CANTOPEN, SQLITE_READONLY, SQLITE_FULL};
    constexpr std::array ofIndex = {SQLITE_IOERR_SHMOPEN, SQLITE_IOERR_SHMSIZE, SQLITE_IOERR_SHMMAP};
    return std::ranges::find(codes, error.getErrorCode() & 0xff) != codes.end()
        || std::ranges::find(ofIndex, error.getExtendedErrorCode()) != ofIndex.end();
}

/// A folder that is gone again, whatever happens in it.
class PassingFolder
{
public:
    PassingFolder()
    {
        std::error_code failed;
        m_path = (fs::temp_directory_path(failed) / "carbacus.XXXXXX").string();
        if (failed || !::mkdtemp(m_path.data()))
            throw SQLite::Exception("no place for a copy", SQLITE_CANTOPEN);
    }
    ~PassingFolder()
    {
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }
    PassingFolder(const PassingFolder&) = delete;
    PassingFolder& operator=(const PassingFolder&) = delete;
    fs::path operator/(const fs::path& name) const { return fs::path(m_path) / name; }

private:
    std::string m_path;
};

/// The file with its journal where there is room for an index; open files outlive their names.
std::unique_ptr<SQLite::Database> connectToCopy(const fs::path& path)
{
    const PassingFolder folder;
    const auto copy = folder / path.filename();
    std::error_code failed;
    if (!fs::copy_file(path, copy, failed)
        || !fs::copy_file(path.string() + "-wal", copy.string() + "-wal", failed))
        throw SQLite::Exception("no place for a copy", SQLITE_CANTOPEN);
    auto db = std::make_unique<SQLite::Database>(copy.string(), SQLite::OPEN_READONLY, busyMilliseconds);
    number(*db, "PRAGMA user_version");
    return db;
}

std::unique_ptr<SQLite::Database> connect(const fs::path& path, Access access)
{
    if (access == Access::Write)
        return std::make_unique<SQLite::Database>(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE,
                                                  busyMilliseconds);
    auto db = std::make_unique<SQLite::Database>(path.string(), SQLite::OPEN_READONLY, busyMilliseconds);
    try {
        number(*db, "PRAGMA user_version");
        return db;
    } catch (const SQLite::Exception& error) {
        if (!lacksPlaceForTheIndex(error))
            throw;
    }
    // A journal that was left behind has the latest changes, which the file alone has not.
    std::error_code none;
    if (fs::file_size(path.string() + "-wal", none) > 0 && !none)
        return connectToCopy(path);
    // Without the index nobody can change the file either.
    std::string uri = "file:";
    for (const char c : wholePath(path).string())
        uri += c == '%' ? "%25" : c == '?' ? "%3f" : c == '#' ? "%23" : std::string(1, c);
    return std::make_unique<SQLite::Database>(uri + "?immutable=1", SQLite::OPEN_READONLY | SQLite::OPEN_URI,
                                              busyMilliseconds);
}

/// In WAL mode NORMAL loses nothing when the program dies and keeps the file whole when the power does; FULL
/// would wait for the disk at every autosave. Without WAL (some network folders) only FULL promises the same.
void configure(SQLite::Database& db, int mostPages)
{
    SQLite::Statement journal(db, "PRAGMA journal_mode=WAL");
    journal.executeStep();
    const bool isWal = journal.getColumn(0).getString() == "wal";
    journal.reset();
    db.exec(isWal ? "PRAGMA synchronous=NORMAL" : "PRAGMA synchronous=FULL");
    // Some milliseconds of waiting for the disk: left to tidy(), unless the journal reaches 40 MB.
    db.exec("PRAGMA wal_autocheckpoint=10000");
    db.exec("PRAGMA cache_size=-16000"); // KiB: a list of a thousand scenarios does not go to the disk
    if (mostPages > 0)
        number(db, ("PRAGMA max_page_count=" + std::to_string(mostPages)).c_str());
}

std::optional<Issue> prepareForWriting(DatabaseFile& file, const DatabaseOptions& options)
{
    if (sqlite3_db_readonly(file.db->getHandle(), "main") == 1)
        return Issue {file.path.string(), N_("is read-only: nothing can be saved in it")};
    auto lease = Lease::take(file.path);
    if (!lease)
        return lease.issues().front();
    file.lease = std::move(*lease);
    configure(*file.db, options.mostPages);
    if (auto issues = integrityIssues(*file.db, file.path, true); !issues.empty())
        return issues.front();
    // Again: whoever held the lease until now may have changed it.
    if (auto issue = identityIssue(*file.db, file.path, options.steps.size(), Access::Write))
        return issue;
    if (auto issue = migrate(*file.db, file.path, options.steps))
        return issue;
    file.db->exec("PRAGMA foreign_keys=ON");
    file.identity = identityOf(file.path);
    return {};
}

/// Where SQLite's check of a damaged file names a page, which a person can tell others; its words stay with
/// us.
Message damageMessage(const std::string& words)
{
    constexpr std::string_view before = "age "; // "page 4", "Page 4"
    const auto at = words.find(before);
    const double page = at == words.npos ? 0 : std::strtod(words.c_str() + at + before.size(), nullptr);
    if (page > 0)
        return Message(N_("is damaged (page %1): restore a copy of it, or save elsewhere what could be read"),
                       {page});
    return N_("is damaged: restore a copy of it, or save elsewhere what could be read");
}

Message storageMessage(int code, int systemError, const std::string& words)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return N_("cannot be saved: the disk is full");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return N_("is locked by another program");
    case SQLITE_READONLY:
        return N_("is read-only: nothing can be saved in it");
    case SQLITE_NOTADB:
        return N_("is not a workspace: it is not an SQLite file");
    case SQLITE_CORRUPT:
        return damageMessage(words);
    case SQLITE_CANTOPEN:
        return Message(N_("cannot be opened: %1"), {systemError ? std::strerror(systemError) : words});
    case SQLITE_IOERR:
        if (systemError == ENOSPC || systemError == EDQUOT)
            return N_("cannot be saved: the disk is full");
        return Message(N_("cannot be read or written: %1"),
                       {systemError ? std::strerror(systemError) : words});
    default:
        return Message(N_("the database refused: %1"), {words});
    }
}

bool sync(const fs::path& path)
{
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    const bool isSynced = fd >= 0 && ::fsync(fd) == 0;
    if (fd >= 0)
        ::close(fd);
    return isSynced;
}

}

DatabaseFile::DatabaseFile() = default;
DatabaseFile::DatabaseFile(DatabaseFile&&) noexcept = default;
DatabaseFile::~DatabaseFile() = default;

Result<DatabaseFile> openDatabase(const std::filesystem::path& path, Access access,
                                  const DatabaseOptions& options)
{
    if (auto issue = pathIssue(path, access))
        return *issue;
    DatabaseFile file;
    std::error_code failed;
    file.path = fs::weakly_canonical(path, failed);
    if (failed)
        file.path = path;
    try {
        file.db = connect(file.path, access);
        if (auto issue = identityIssue(*file.db, file.path, options.steps.size(), access))
            return *issue;
        if (access == Access::Write)
            if (auto issue = prepareForWriting(file, options))
                return *issue;
    } catch (const SQLite::Exception& error) {
        return storageIssue(file.path, error, file.db.get());
    }
    return file;
}

DatabaseFile openMemoryDatabase(std::span<const char* const> steps)
{
    DatabaseFile file;
    file.db = std::make_unique<SQLite::Database>(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    for (std::size_t i = 0; i < steps.size(); ++i)
        runStep(*file.db, steps[i], i + 1);
    file.db->exec("PRAGMA foreign_keys=ON");
    return file;
}

Issue storageIssue(const std::filesystem::path& path, const SQLite::Exception& error,
                   const SQLite::Database* db)
{
    const int systemError = db ? sqlite3_system_errno(db->getHandle()) : 0;
    return {path.string(), storageMessage(error.getErrorCode(), systemError, error.what())};
}

Issues integrityIssues(SQLite::Database& db, const std::filesystem::path& path, bool isQuick)
{
    Issues out;
    SQLite::Statement pages(db, isQuick ? "PRAGMA quick_check(1)" : "PRAGMA integrity_check(100)");
    while (pages.executeStep()) {
        if (const auto words = pages.getColumn(0).getString(); words != "ok")
            out.push_back({path.string(), damageMessage(words)});
        if (isQuick)
            return out; // the next step would stumble over the same damage
    }
    SQLite::Statement references(db, "SELECT \"table\", rowid FROM pragma_foreign_key_check");
    while (references.executeStep())
        out.push_back(
            {path.string(),
             Message(N_("is damaged: row %2 of %1 refers to nothing"),
                     {references.getColumn(0).getString(), double(references.getColumn(1).getInt64())})});
    return out;
}

Result<std::filesystem::path> copyDatabase(SQLite::Database& db, const std::filesystem::path& target)
{
    std::error_code failed;
    if (fs::exists(fs::symlink_status(target, failed)) || fs::exists(target.string() + "-wal", failed))
        return Issue {target.string(), N_("exists already: choose another name")};
    const fs::path beside = target.string() + ".part";
    fs::remove(beside, failed);
    try {
        SQLite::Statement copy(db, "VACUUM INTO ?");
        copy.bind(1, beside.string());
        copy.exec();
        if (!sync(beside))
            failed = {errno, std::generic_category()};
        else
            fs::rename(beside, target, failed);
        if (!failed)
            return target;
    } catch (const SQLite::Exception& error) {
        std::error_code ignored;
        fs::remove(beside, ignored);
        return storageIssue(target, error, &db);
    }
    const Issue issue {target.string(), Message(N_("cannot be written: %1"), {failed.message()})};
    fs::remove(beside, failed);
    return issue;
}

}
