#include "core/store/migrations.h"

namespace core {
namespace {

// Append only, with one file more in tests/data/old. The body is the scenario's JSON, so a new parameter
// needs no step here. Ids are never used twice: an undo or a link never meets another scenario. Times are UTC
// milliseconds since 1970.
constexpr const char* steps[] = {
    R"sql(
CREATE TABLE scenario (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    name       TEXT NOT NULL,
    body       TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    saved_at   INTEGER NOT NULL,
    deleted_at INTEGER
) STRICT;
CREATE TABLE state (
    key   TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
)sql",
};

}

std::span<const char* const> migrations()
{
    return steps;
}

}
