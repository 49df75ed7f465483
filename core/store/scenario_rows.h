#pragma once

#include "core/store/scenario_id.h"

#include <optional>
#include <string>
#include <vector>

namespace SQLite {
class Database;
class Statement;
}

namespace core {

/// A row of the table scenario, as it is. What follows throws SQLite::Exception.
struct ScenarioRow
{
    ScenarioId id = 0;
    std::string name, body;
    Timestamp createdAt, savedAt;
    std::optional<Timestamp> deletedAt;

    friend bool operator==(const ScenarioRow&, const ScenarioRow&) = default;
};

std::optional<ScenarioRow> readRow(SQLite::Database& db, ScenarioId id);
std::vector<ScenarioRow> readRows(SQLite::Database& db);
std::vector<ScenarioRow> readHeads(SQLite::Database& db); ///< without their bodies
/// As many rows as a damaged file gives, from both of its ends.
std::vector<ScenarioRow> rescueRows(SQLite::Database& db);
ScenarioId insertRow(SQLite::Database& db, const ScenarioRow& row); ///< with the next id when it has none
void updateRow(SQLite::Database& db, const ScenarioRow& row);
void deleteRow(SQLite::Database& db, ScenarioId id);

std::optional<std::string> readState(SQLite::Database& db, const char* key);
void writeState(SQLite::Database& db, const char* key, const std::string& value);

}
