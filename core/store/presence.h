#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <optional>

namespace SQLite {
class Database;
}

namespace core {

/// Which file it is, whatever its name.
struct FileIdentity
{
    std::uintmax_t device = 0, inode = 0;

    friend bool operator==(const FileIdentity&, const FileIdentity&) = default;
};
std::optional<FileIdentity> identityOf(const std::filesystem::path& path);

/// Why what is written to \p db no longer reaches \p path, where \p opened was: deleted, moved, replaced or
/// overwritten. SQLite does not tell: it goes on with the file that it has open.
std::optional<Issue> absenceIssue(SQLite::Database& db, const std::filesystem::path& path,
                                  const FileIdentity& opened);
/// Before closing a file that is absent: a moved one gets all of its journal. One that another program has
/// overwritten gets nothing of it, now or when it is opened next.
void letGo(SQLite::Database& db, const std::filesystem::path& path) noexcept;

}
