#pragma once

#include "core/io/scenario_json.h"
#include "core/store/migrations.h"
#include "core/store/scenario_id.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>

namespace core {

/// A scenario of a workspace as a list shows it.
struct WorkspaceEntry
{
    ScenarioId id = 0;
    std::string name; ///< need not be unique
    std::vector<std::string> tags;
    Timestamp createdAt, savedAt;
    std::optional<Timestamp> deletedAt; ///< set: it is in the trash
    Issues damage; ///< why its content cannot be read; empty: it can
};

struct WorkspaceOptions
{
    std::span<const char* const> steps = migrations();
    int mostPages = 0; ///< of 4 KiB; 0: as many as the disk takes
};

/// Scenarios kept in an SQLite file, or in memory. Used from one thread. Everything is written when the call
/// returns; a call that fails has changed nothing. One program at a time writes a file (a lease), others may
/// read it meanwhile. What cannot be read is kept as it is: listed as damaged, exported, never overwritten.
class Workspace
{
public:
    enum class Shelf { Kept, Trash };

    static Result<std::unique_ptr<Workspace>> open(const std::filesystem::path& path,
                                                   const WorkspaceOptions& options = {});
    static Result<std::unique_ptr<Workspace>> openReadOnly(const std::filesystem::path& path);
    static std::unique_ptr<Workspace> openInMemory();
    /// What can be read of a file that cannot be written: in use, read-only, damaged, newer. At worst empty.
    static std::unique_ptr<Workspace> inMemoryCopyOf(const std::filesystem::path& path);
    [[nodiscard]] std::unique_ptr<Workspace> inMemoryCopy() const;

    ~Workspace();
    Workspace(const Workspace&) = delete;
    Workspace& operator=(const Workspace&) = delete;

    [[nodiscard]] std::filesystem::path path() const; ///< empty: in memory

    /// The last saved first. Every word of \p search is in the name, the tags or the notes, in any case.
    [[nodiscard]] Result<std::vector<WorkspaceEntry>> list(std::string_view search = {},
                                                           Shelf shelf = Shelf::Kept) const;
    [[nodiscard]] Result<ReadScenario> load(ScenarioId id) const;
    [[nodiscard]] Result<std::string> exported(ScenarioId id) const; ///< its text as it is, damaged or not

    Result<ScenarioId> create(const Scenario& scenario);
    Result<ScenarioId> save(ScenarioId id, const Scenario& scenario);
    Result<ScenarioId> rename(ScenarioId id, std::string_view name);
    Result<ScenarioId> duplicate(ScenarioId id); ///< the new one, named "X (2)"
    Result<ScenarioId> remove(ScenarioId id); ///< to the trash
    Result<ScenarioId> restore(ScenarioId id);
    Result<std::size_t> emptyTrash(); ///< how many are gone for good

    /// The scenario that was open last; none when it is gone.
    [[nodiscard]] Result<std::optional<ScenarioId>> current() const;
    Result<ScenarioId> setCurrent(ScenarioId id);

    /// Moves what was saved from the journal into the file: for a quiet moment, so that no save has to.
    void tidy();
    /// Every fault of the file and of the scenarios in it. Empty: none.
    [[nodiscard]] Issues checkIntegrity() const;
    /// The whole workspace as another file, which must not exist yet.
    [[nodiscard]] Result<std::filesystem::path> saveCopy(const std::filesystem::path& target) const;

    /// Brings what was changed here, since this copy was made, into \p target, all or nothing. A scenario
    /// that was changed there too is not overwritten: this one comes as a new one. Gives the new ids by the
    /// old.
    Result<std::map<ScenarioId, ScenarioId>> mergeInto(Workspace& target) const;

    /// Whether a copy in memory holds what the file that it was made of does not.
    [[nodiscard]] bool isChanged() const;
    /// Why what is written here no longer reaches the file's place; nothing: it does.
    [[nodiscard]] std::optional<Issue> absence() const;
    void letGo(); ///< of a file that is absent: the last request before it is closed
    void countAllAsChanged(); ///< of a copy in memory whose file is absent

    /// Whether the storage, not the request, was the reason of the last failure.
    [[nodiscard]] bool hasFailed() const;

private:
    struct Data;
    explicit Workspace(std::unique_ptr<Data> content);
    std::unique_ptr<Data> m_data;
};

}
