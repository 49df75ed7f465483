#include "core/store/workspace.h"

#include "core/store/database.h"
#include "core/store/facts.h"
#include "core/store/merge.h"
#include "core/store/search.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <algorithm>
#include <charconv>

namespace core {
namespace {

constexpr const char* currentKey = "current_scenario";

Timestamp now()
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

Issue goneIssue()
{
    return {{}, N_("this scenario is no longer in the library")};
}

Issues damagedIssues(const ScenarioRow& row, Issues damage)
{
    damage.insert(damage.begin(), {row.name, N_("its content cannot be read, so it is kept as it is")});
    return damage;
}

}

struct Workspace::Data
{
    DatabaseFile file;
    std::map<ScenarioId, ScenarioRow> base; ///< of an in-memory copy: what it was made of
    mutable std::map<ScenarioId, ScenarioFacts> facts;
    mutable bool hasFailed = false;

    explicit Data(DatabaseFile opened)
        : file(std::move(opened))
    {
    }

    SQLite::Database& db() const { return *file.db; }

    /// Runs \p body; what SQLite throws becomes an issue.
    template<class Body>
    auto guarded(Body body) const -> decltype(body())
    {
        hasFailed = false;
        try {
            return body();
        } catch (const SQLite::Exception& error) {
            hasFailed = true;
            return storageIssue(file.path, error, file.db.get());
        }
    }

    bool isKnown(const ScenarioRow& head) const
    {
        const auto found = facts.find(head.id);
        return found != facts.end() && found->second.savedAt == head.savedAt;
    }

    const ScenarioFacts& factsFor(const ScenarioRow& row) const
    {
        if (!isKnown(row))
            facts.insert_or_assign(row.id, factsOf(row));
        return facts.at(row.id);
    }

    /// Every row, with its body only where some of them are not known yet.
    std::vector<ScenarioRow> knownRows() const
    {
        auto heads = readHeads(db());
        if (std::ranges::all_of(heads, [this](const auto& head) { return isKnown(head); }))
            return heads;
        return readRows(db());
    }

    std::vector<std::string> keptNames() const
    {
        std::vector<std::string> out;
        SQLite::Statement query(db(), "SELECT name FROM scenario WHERE deleted_at IS NULL");
        while (query.executeStep())
            out.push_back(query.getColumn(0).getString());
        return out;
    }

    ScenarioId add(const Scenario& scenario)
    {
        const auto at = now();
        const ScenarioRow row {.id = 0,
                               .name = scenario.name,
                               .body = scenarioToJson(scenario),
                               .createdAt = at,
                               .savedAt = at,
                               .deletedAt = {}};
        const auto id = insertRow(db(), row);
        facts.insert_or_assign(id, factsOf(scenario, at));
        return id;
    }

    Result<ScenarioId> put(ScenarioRow row, const Scenario& scenario)
    {
        auto body = scenarioToJson(scenario);
        if (body == row.body && scenario.name == row.name)
            return row.id;
        row.name = scenario.name;
        row.body = std::move(body);
        // Later than before, whatever the clock does: readers tell by it that a text is another.
        row.savedAt = std::max(now(), row.savedAt + std::chrono::milliseconds(1));
        updateRow(db(), row);
        facts.insert_or_assign(row.id, factsOf(scenario, row.savedAt));
        return row.id;
    }

    Result<ScenarioId> setDeleted(ScenarioId id, std::optional<Timestamp> at)
    {
        auto row = readRow(db(), id);
        if (!row)
            return goneIssue();
        if (row->deletedAt.has_value() != at.has_value()) {
            row->deletedAt = at;
            updateRow(db(), *row);
        }
        return id;
    }
};

Workspace::Workspace(std::unique_ptr<Data> content)
    : m_data(std::move(content))
{
}

Workspace::~Workspace() = default;

Result<std::unique_ptr<Workspace>> Workspace::open(const std::filesystem::path& path,
                                                   const WorkspaceOptions& options)
{
    auto file = openDatabase(path, Access::Write, {options.steps, options.mostPages});
    if (!file)
        return file.issues();
    return std::unique_ptr<Workspace>(new Workspace(std::make_unique<Data>(std::move(*file))));
}

Result<std::unique_ptr<Workspace>> Workspace::openReadOnly(const std::filesystem::path& path)
{
    auto file = openDatabase(path, Access::Read, {migrations()});
    if (!file)
        return file.issues();
    return std::unique_ptr<Workspace>(new Workspace(std::make_unique<Data>(std::move(*file))));
}

std::unique_ptr<Workspace> Workspace::openInMemory()
{
    return std::unique_ptr<Workspace>(
        new Workspace(std::make_unique<Data>(openMemoryDatabase(migrations()))));
}

std::unique_ptr<Workspace> Workspace::inMemoryCopyOf(const std::filesystem::path& path)
{
    auto file = openDatabase(path, Access::Rescue, {migrations()});
    return file ? Workspace(std::make_unique<Data>(std::move(*file))).inMemoryCopy() : openInMemory();
}

std::unique_ptr<Workspace> Workspace::inMemoryCopy() const
{
    auto copy = openInMemory();
    for (auto& row : rescueRows(m_data->db())) {
        insertRow(copy->m_data->db(), row);
        copy->m_data->base.emplace(row.id, std::move(row));
    }
    if (const auto open = current(); open && *open)
        (void)copy->setCurrent(**open);
    return copy;
}

bool Workspace::isChanged() const
{
    const auto rows = readRows(m_data->db());
    return rows.size() != m_data->base.size() || !std::ranges::all_of(rows, [this](const ScenarioRow& row) {
               const auto before = m_data->base.find(row.id);
               return before != m_data->base.end() && before->second == row;
           });
}

std::optional<Issue> Workspace::absence() const
{
    const auto& file = m_data->file;
    return file.identity ? absenceIssue(*file.db, file.path, *file.identity) : std::nullopt;
}

void Workspace::letGo()
{
    core::letGo(m_data->db(), m_data->file.path);
}

void Workspace::countAllAsChanged()
{
    m_data->base.clear();
}

std::filesystem::path Workspace::path() const
{
    return m_data->file.path;
}

bool Workspace::hasFailed() const
{
    return m_data->hasFailed;
}

Result<std::vector<WorkspaceEntry>> Workspace::list(std::string_view search, Shelf shelf) const
{
    const auto wanted = folded(search);
    return m_data->guarded([&]() -> Result<std::vector<WorkspaceEntry>> {
        std::vector<WorkspaceEntry> out;
        for (const auto& row : m_data->knownRows()) {
            const auto& facts = m_data->factsFor(row);
            if (row.deletedAt.has_value() == (shelf == Shelf::Trash) && matches(facts.haystack, wanted))
                out.push_back(
                    {row.id, row.name, facts.tags, row.createdAt, row.savedAt, row.deletedAt, facts.damage});
        }
        std::ranges::sort(out, std::greater(), [](const auto& entry) {
            return std::pair(entry.deletedAt.value_or(entry.savedAt), entry.id);
        });
        return out;
    });
}

Result<ReadScenario> Workspace::load(ScenarioId id) const
{
    return m_data->guarded([&]() -> Result<ReadScenario> {
        const auto row = readRow(m_data->db(), id);
        if (!row)
            return goneIssue();
        auto read = scenarioFromJson(row->body);
        if (!read)
            return damagedIssues(*row, read.issues());
        return read;
    });
}

Result<std::string> Workspace::exported(ScenarioId id) const
{
    return m_data->guarded([&]() -> Result<std::string> {
        auto row = readRow(m_data->db(), id);
        if (!row)
            return goneIssue();
        return std::move(row->body);
    });
}

Result<ScenarioId> Workspace::create(const Scenario& scenario)
{
    return m_data->guarded([&]() -> Result<ScenarioId> { return m_data->add(scenario); });
}

Result<ScenarioId> Workspace::save(ScenarioId id, const Scenario& scenario)
{
    return m_data->guarded([&]() -> Result<ScenarioId> {
        auto row = readRow(m_data->db(), id);
        if (!row)
            return goneIssue();
        if (const auto& damage = m_data->factsFor(*row).damage; !damage.empty())
            return damagedIssues(*row, damage);
        return m_data->put(std::move(*row), scenario);
    });
}

Result<ScenarioId> Workspace::rename(ScenarioId id, std::string_view name)
{
    auto read = load(id);
    if (!read)
        return read.issues();
    read->scenario.name = name;
    return save(id, read->scenario);
}

Result<ScenarioId> Workspace::duplicate(ScenarioId id)
{
    auto read = load(id);
    if (!read)
        return read.issues();
    return m_data->guarded([&]() -> Result<ScenarioId> {
        read->scenario.name = numberedName(read->scenario.name, m_data->keptNames());
        return m_data->add(read->scenario);
    });
}

Result<ScenarioId> Workspace::remove(ScenarioId id)
{
    return m_data->guarded([&] { return m_data->setDeleted(id, now()); });
}

Result<ScenarioId> Workspace::restore(ScenarioId id)
{
    return m_data->guarded([&] { return m_data->setDeleted(id, {}); });
}

Result<std::size_t> Workspace::emptyTrash()
{
    return m_data->guarded([&]() -> Result<std::size_t> {
        return std::size_t(m_data->db().exec("DELETE FROM scenario WHERE deleted_at IS NOT NULL"));
    });
}

Result<std::optional<ScenarioId>> Workspace::current() const
{
    return m_data->guarded([&]() -> Result<std::optional<ScenarioId>> {
        const auto text = readState(m_data->db(), currentKey);
        ScenarioId id = 0;
        if (!text || std::from_chars(text->data(), text->data() + text->size(), id).ec != std::errc())
            return std::optional<ScenarioId>();
        const auto row = readRow(m_data->db(), id);
        return row && !row->deletedAt ? std::optional(id) : std::nullopt;
    });
}

Result<ScenarioId> Workspace::setCurrent(ScenarioId id)
{
    return m_data->guarded([&]() -> Result<ScenarioId> {
        if (!readRow(m_data->db(), id))
            return goneIssue();
        writeState(m_data->db(), currentKey, std::to_string(id));
        return id;
    });
}

void Workspace::tidy()
{
    (void)m_data->guarded([&]() -> Result<bool> {
        m_data->db().exec("PRAGMA wal_checkpoint(PASSIVE)");
        return true;
    });
}

Issues Workspace::checkIntegrity() const
{
    Issues out;
    const auto isRead = m_data->guarded([&]() -> Result<bool> {
        out = integrityIssues(m_data->db(), m_data->file.path, false);
        for (const auto& row : readRows(m_data->db()))
            if (const auto read = scenarioFromJson(row.body); !read)
                std::ranges::copy(damagedIssues(row, read.issues()), std::back_inserter(out));
        return true;
    });
    if (!isRead)
        std::ranges::copy(isRead.issues(), std::back_inserter(out));
    return out;
}

Result<std::filesystem::path> Workspace::saveCopy(const std::filesystem::path& target) const
{
    return copyDatabase(m_data->db(), target);
}

Result<std::map<ScenarioId, ScenarioId>> Workspace::mergeInto(Workspace& target) const
{
    const auto open = current();
    return target.m_data->guarded([&]() -> Result<std::map<ScenarioId, ScenarioId>> {
        SQLite::Transaction all(target.m_data->db(), SQLite::TransactionBehavior::IMMEDIATE);
        auto moved = mergeRows(readRows(m_data->db()), m_data->base, target.m_data->db());
        if (open && *open) {
            const auto found = moved.find(**open);
            writeState(target.m_data->db(), currentKey,
                       std::to_string(found == moved.end() ? **open : found->second));
        }
        all.commit();
        target.m_data->facts.clear();
        return moved;
    });
}

}
