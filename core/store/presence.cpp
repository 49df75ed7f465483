#include "core/store/presence.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <array>
#include <cerrno>
#include <sqlite3.h>
#include <sys/stat.h>

namespace core {
namespace {

enum class Content { Database, Other, Unreadable };

/// Read through SQLite's own descriptor: closing a second one would drop its locks. A disk that fails for a
/// moment says nothing of what is on it.
Content contentOf(SQLite::Database& db)
{
    constexpr std::string_view magic("SQLite format 3\0", 16);
    sqlite3_file* file = nullptr;
    std::array<char, magic.size()> start {};
    if (sqlite3_file_control(db.getHandle(), "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void*>(&file))
            != SQLITE_OK
        || !file || !file->pMethods)
        return Content::Unreadable;
    const int read = file->pMethods->xRead(file, start.data(), int(start.size()), 0);
    if (read != SQLITE_OK && read != SQLITE_IOERR_SHORT_READ)
        return Content::Unreadable;
    return std::string_view(start.data(), start.size()) == magic ? Content::Database : Content::Other;
}

}

std::optional<FileIdentity> identityOf(const std::filesystem::path& path)
{
    struct stat info
    {
    };
    if (::stat(path.c_str(), &info) != 0)
        return {};
    return FileIdentity {info.st_dev, info.st_ino};
}

std::optional<Issue> absenceIssue(SQLite::Database& db, const std::filesystem::path& path,
                                  const FileIdentity& opened)
{
    const auto there = identityOf(path);
    if (!there && (errno == ENOENT || errno == ENOTDIR))
        return Issue {path.string(), N_("was deleted or moved while it was open")};
    if (there && *there != opened)
        return Issue {path.string(), N_("was replaced by another file while it was open")};
    if (contentOf(db) == Content::Other)
        return Issue {path.string(), N_("was overwritten by another program while it was open")};
    return {};
}

void letGo(SQLite::Database& db, const std::filesystem::path& path) noexcept
{
    try {
        const Content content = contentOf(db);
        if (content == Content::Database)
            db.exec("PRAGMA wal_checkpoint(TRUNCATE)");
        if (content != Content::Other)
            return;
        sqlite3_db_config(db.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        std::error_code ignored;
        for (const char* journal : {"-wal", "-shm"})
            std::filesystem::remove(path.string() + journal, ignored);
    } catch (const SQLite::Exception&) { // the file gets no more than it has
    }
}

}
