#include "core/store/merge.h"

#include "core/io/scenario_json.h"
#include "core/store/search.h"

#include <SQLiteCpp/Database.h>

namespace core {
namespace {

ScenarioId insertBeside(SQLite::Database& target, ScenarioRow row)
{
    std::vector<std::string> taken;
    for (auto& other : readRows(target))
        if (!other.deletedAt)
            taken.push_back(std::move(other.name));
    row.id = 0;
    if (auto read = scenarioFromJson(row.body)) {
        row.name = read->scenario.name = numberedName(row.name, taken);
        row.body = scenarioToJson(read->scenario);
    }
    return insertRow(target, row);
}

/// Where the row is now.
ScenarioId mergeRow(SQLite::Database& target, const ScenarioRow& row, const ScenarioRow* base)
{
    const auto there = readRow(target, row.id);
    if (!there)
        return insertRow(target, row);
    if (*there == row)
        return row.id;
    if (!base || *there != *base)
        return insertBeside(target, row);
    updateRow(target, row);
    return row.id;
}

}

std::map<ScenarioId, ScenarioId> mergeRows(const std::vector<ScenarioRow>& copy,
                                           const std::map<ScenarioId, ScenarioRow>& base,
                                           SQLite::Database& target)
{
    std::map<ScenarioId, ScenarioId> moved;
    auto purged = base;
    for (const auto& row : copy) {
        purged.erase(row.id);
        const auto before = base.find(row.id);
        if (before != base.end() && before->second == row)
            continue;
        const auto id = mergeRow(target, row, before == base.end() ? nullptr : &before->second);
        if (id != row.id)
            moved.emplace(row.id, id);
    }
    for (const auto& [id, row] : purged)
        if (readRow(target, id) == row)
            deleteRow(target, id);
    return moved;
}

}
