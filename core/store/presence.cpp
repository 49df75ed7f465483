#include "core/store/presence.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <array>
#include <sqlite3.h>
#include <sys/stat.h>

namespace core {
namespace {

/// Read through SQLite's own descriptor: closing a second one would drop its locks.
bool isDatabaseStill(SQLite::Database& db)
{
    constexpr std::string_view magic("SQLite format 3\0", 16);
    sqlite3_file* file = nullptr;
    std::array<char, magic.size()> start {};
    return sqlite3_file_control(db.getHandle(), "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void*>(&file))
        == SQLITE_OK
        && file && file->pMethods
        && file->pMethods->xRead(file, start.data(), int(start.size()), 0) == SQLITE_OK
        && std::string_view(start.data(), start.size()) == magic;
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
    if (!there)
        return Issue {path.string(), N_("was deleted or moved while it was open")};
    if (*there != opened)
        return Issue {path.string(), N_("was replaced by another file while it was open")};
    if (!isDatabaseStill(db))
        return Issue {path.string(), N_("was overwritten by another program while it was open")};
    return {};
}

void letGo(SQLite::Database& db, const std::filesystem::path& path) noexcept
{
    try {
        if (isDatabaseStill(db)) {
            db.exec("PRAGMA wal_checkpoint(TRUNCATE)");
            return;
        }
        sqlite3_db_config(db.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        std::error_code ignored;
        for (const char* journal : {"-wal", "-shm"})
            std::filesystem::remove(path.string() + journal, ignored);
    } catch (const SQLite::Exception&) { // the file gets no more than it has
    }
}

}
