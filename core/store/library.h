#pragma once

#include "core/store/workspace.h"

namespace core {

/// The workspace as a running program uses it: it goes on whatever happens to the file. When the file cannot
/// be opened or written, work continues in memory on a copy of what could be read, trouble() says why, and
/// retry() brings everything to the file once that works. A file that is deleted, replaced or overwritten
/// while it is open is noticed before anything is asked of it. A Result's issues are about the request alone:
/// a scenario that is gone or damaged.
class Library
{
public:
    using Moved = std::map<ScenarioId, ScenarioId>; ///< new ids by old

    explicit Library(std::filesystem::path file, const WorkspaceOptions& options = {}); ///< empty: in memory
    ~Library();
    void lackPlace(const Issue& why); ///< of one in memory: that is trouble, since no file could be found

    const std::filesystem::path& file() const { return m_path; }
    /// Why nothing is saved at present; empty: everything is in the file.
    const Issues& trouble() const { return m_trouble; }
    /// The file is not the one that was opened, so it is not for us to write to its place unasked.
    bool isFileAbsent() const { return m_isFileAbsent; }
    /// Whether anything would be lost with this program.
    bool hasUnsaved() const { return m_memory && m_memory->isChanged(); }
    void look(); ///< whether the file is still there
    /// Tries the file again. Nothing: the trouble lasts. Else all is in the file, and some ids may be others,
    /// where another program has changed the same scenarios meanwhile.
    std::optional<Moved> retry();
    /// Writes everything to a new file and goes on there.
    Result<std::filesystem::path> continueIn(const std::filesystem::path& target);

    std::vector<WorkspaceEntry> list(std::string_view search = {},
                                     Workspace::Shelf shelf = Workspace::Shelf::Kept);
    Result<ReadScenario> load(ScenarioId id);
    Result<std::string> exported(ScenarioId id);
    /// What a file brought: the scenarios that are new here, and what was noticed on the way.
    struct Imported
    {
        std::vector<ScenarioId> ids;
        Issues warnings;
    };
    /// Reads a scenario's file, or every scenario of another workspace.
    Result<Imported> import(const std::filesystem::path& path);
    ScenarioId create(const Scenario& scenario);
    Result<ScenarioId> save(ScenarioId id, const Scenario& scenario);
    Result<ScenarioId> rename(ScenarioId id, std::string_view name);
    Result<ScenarioId> duplicate(ScenarioId id);
    Result<ScenarioId> remove(ScenarioId id);
    Result<ScenarioId> restore(ScenarioId id);
    std::size_t emptyTrash();
    std::optional<ScenarioId> current();
    Result<ScenarioId> setCurrent(ScenarioId id);

    void tidy(); ///< see Workspace

private:
    Result<Imported> importWorkspace(const std::filesystem::path& path);
    Workspace& active();
    void settle(); ///< all is in the file
    template<class Request>
    auto attempt(Request request) -> decltype(request(std::declval<Workspace&>()));

    std::filesystem::path m_path;
    WorkspaceOptions m_options;
    Issues m_trouble;
    bool m_isFileAbsent = false;
    std::unique_ptr<Workspace> m_file; ///< null while it cannot be opened
    std::unique_ptr<Workspace> m_memory; ///< set while the file is not written
};

}
