#pragma once

#include "core/base/result.h"
#include "core/store/lease.h"
#include "core/store/presence.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <span>

namespace SQLite {
class Database;
class Exception;
}

namespace core {

/// What a workspace is opened for. Read: this version's, by strict rules. Rescue: read whatever can be read.
enum class Access { Write, Read, Rescue };

/// The file of a workspace, open: known to be one, checked, brought to this version and leased for writing.
struct DatabaseFile
{
    std::filesystem::path path; ///< empty: in memory
    std::optional<FileIdentity> identity; ///< of the file when it was opened
    std::optional<Lease> lease; ///< declared before db: given back after it is closed
    std::unique_ptr<SQLite::Database> db;

    DatabaseFile();
    DatabaseFile(DatabaseFile&&) noexcept;
    DatabaseFile& operator=(DatabaseFile&&) = delete;
    ~DatabaseFile();
};

struct DatabaseOptions
{
    std::span<const char* const> steps; ///< the schema: migrations()
    int mostPages = 0; ///< of 4 KiB; 0: as many as the disk takes
};

Result<DatabaseFile> openDatabase(const std::filesystem::path& path, Access access,
                                  const DatabaseOptions& options);
DatabaseFile openMemoryDatabase(std::span<const char* const> steps);

/// In words what SQLite reported; \p db may be null when opening failed.
Issue storageIssue(const std::filesystem::path& path, const SQLite::Exception& error,
                   const SQLite::Database* db);
/// Every fault of the file itself: pages, indexes, references. Throws SQLite::Exception.
Issues integrityIssues(SQLite::Database& db, const std::filesystem::path& path, bool isQuick);
/// The whole content as one new file, complete or not there at all.
Result<std::filesystem::path> copyDatabase(SQLite::Database& db, const std::filesystem::path& target);

}
