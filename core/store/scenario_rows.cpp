#include "core/store/scenario_rows.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <map>

namespace core {
namespace {

constexpr const char* select = "SELECT id, name, body, created_at, saved_at, deleted_at FROM scenario ";

Timestamp time(std::int64_t milliseconds)
{
    return Timestamp(std::chrono::milliseconds(milliseconds));
}

std::int64_t number(Timestamp at)
{
    return at.time_since_epoch().count();
}

ScenarioRow rowOf(SQLite::Statement& query)
{
    ScenarioRow row {.id = query.getColumn(0).getInt64(),
                     .name = query.getColumn(1).getString(),
                     .body = query.getColumn(2).getString(),
                     .createdAt = time(query.getColumn(3).getInt64()),
                     .savedAt = time(query.getColumn(4).getInt64()),
                     .deletedAt = {}};
    if (!query.getColumn(5).isNull())
        row.deletedAt = time(query.getColumn(5).getInt64());
    return row;
}

void bind(SQLite::Statement& statement, const ScenarioRow& row)
{
    if (row.id != 0)
        statement.bind(1, row.id);
    statement.bind(2, row.name);
    statement.bind(3, row.body);
    statement.bind(4, number(row.createdAt));
    statement.bind(5, number(row.savedAt));
    if (row.deletedAt)
        statement.bind(6, number(*row.deletedAt));
}

void collect(SQLite::Database& db, const char* order, std::map<ScenarioId, ScenarioRow>& out)
{
    SQLite::Statement query(db, std::string(select) + order);
    while (query.executeStep()) {
        auto row = rowOf(query);
        const auto id = row.id;
        out.insert_or_assign(id, std::move(row));
    }
}

}

std::optional<ScenarioRow> readRow(SQLite::Database& db, ScenarioId id)
{
    SQLite::Statement query(db, std::string(select) + "WHERE id = ?");
    query.bind(1, id);
    if (!query.executeStep())
        return {};
    return rowOf(query);
}

std::vector<ScenarioRow> readRows(SQLite::Database& db)
{
    std::vector<ScenarioRow> out;
    SQLite::Statement query(db, std::string(select) + "ORDER BY id");
    while (query.executeStep())
        out.push_back(rowOf(query));
    return out;
}

std::vector<ScenarioRow> readHeads(SQLite::Database& db)
{
    std::vector<ScenarioRow> out;
    SQLite::Statement query(db, "SELECT id, name, '', created_at, saved_at, deleted_at FROM scenario");
    while (query.executeStep())
        out.push_back(rowOf(query));
    return out;
}

std::vector<ScenarioRow> rescueRows(SQLite::Database& db)
{
    std::map<ScenarioId, ScenarioRow> found;
    for (const char* order : {"ORDER BY id", "ORDER BY id DESC"}) {
        try {
            collect(db, order, found);
            break;
        } catch (const SQLite::Exception&) { // what was read so far counts; then from the other end
        }
    }
    std::vector<ScenarioRow> out;
    out.reserve(found.size());
    for (auto& [_, row] : found)
        out.push_back(std::move(row));
    return out;
}

ScenarioId insertRow(SQLite::Database& db, const ScenarioRow& row)
{
    SQLite::Statement insert(db,
                             "INSERT INTO scenario (id, name, body, created_at, saved_at, deleted_at) "
                             "VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    bind(insert, row);
    insert.exec();
    return db.getLastInsertRowid();
}

void updateRow(SQLite::Database& db, const ScenarioRow& row)
{
    SQLite::Statement update(
        db,
        "UPDATE scenario SET name = ?2, body = ?3, created_at = ?4, saved_at = ?5, deleted_at = ?6 "
        "WHERE id = ?1");
    bind(update, row);
    update.exec();
}

void deleteRow(SQLite::Database& db, ScenarioId id)
{
    SQLite::Statement remove(db, "DELETE FROM scenario WHERE id = ?");
    remove.bind(1, id);
    remove.exec();
}

std::optional<std::string> readState(SQLite::Database& db, const char* key)
{
    SQLite::Statement query(db, "SELECT value FROM state WHERE key = ?");
    query.bind(1, key);
    if (!query.executeStep())
        return {};
    return query.getColumn(0).getString();
}

void writeState(SQLite::Database& db, const char* key, const std::string& value)
{
    SQLite::Statement write(db,
                            "INSERT INTO state (key, value) VALUES (?1, ?2) "
                            "ON CONFLICT (key) DO UPDATE SET value = ?2");
    write.bind(1, key);
    write.bind(2, value);
    write.exec();
}

}
