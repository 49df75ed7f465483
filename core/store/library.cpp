#include "core/store/library.h"

#include "core/base/file.h"

#include <algorithm>
#include <cassert>
#include <fstream>

namespace core {
namespace {

bool isDatabase(const std::filesystem::path& path)
{
    constexpr std::string_view magic("SQLite format 3\0", 16);
    std::string start(magic.size(), ' ');
    return std::ifstream(path, std::ios::binary).read(start.data(), std::streamsize(start.size()))
        && start == magic;
}

/// What cannot be reached, and what would keep the window waiting, as a pipe does.
std::optional<Issue> unreadableIssue(const std::filesystem::path& path)
{
    std::error_code failed;
    const auto status = std::filesystem::status(path, failed);
    if (failed)
        return Issue {path.string(), Message(N_("cannot be opened: %1"), {failed.message()})};
    if (std::filesystem::is_directory(status))
        return Issue {path.string(), N_("is a folder, not a file")};
    if (!std::filesystem::is_regular_file(status))
        return Issue {path.string(), N_("is not an ordinary file")};
    return {};
}

}

Library::Library(std::filesystem::path file, const WorkspaceOptions& options)
    : m_path(std::move(file))
    , m_options(options)
{
    if (m_path.empty()) {
        m_file = Workspace::openInMemory();
        return;
    }
    auto opened = Workspace::open(m_path, m_options);
    if (opened) {
        m_file = std::move(*opened);
        return;
    }
    m_trouble = opened.issues();
    m_memory = Workspace::inMemoryCopyOf(m_path);
}

Library::~Library() = default;

void Library::lackPlace(const Issue& why)
{
    assert(m_path.empty());
    m_memory = std::move(m_file);
    m_trouble = {why};
}

Workspace& Library::active()
{
    return m_memory ? *m_memory : *m_file;
}

/// Asks the file; where the file, not the request, was at fault, asks a copy in memory from then on.
template<class Request>
auto Library::attempt(Request request) -> decltype(request(std::declval<Workspace&>()))
{
    look();
    auto answer = request(active());
    if (answer || m_memory || !m_file->hasFailed())
        return answer;
    m_trouble = answer.issues();
    m_memory = m_file->inMemoryCopy();
    return request(*m_memory);
}

void Library::look()
{
    const auto absence = m_file ? m_file->absence() : std::nullopt;
    if (!absence)
        return;
    if (!m_memory)
        m_memory = m_file->inMemoryCopy();
    m_memory->countAllAsChanged();
    m_file->letGo();
    m_file.reset();
    m_trouble = {*absence};
    m_isFileAbsent = true;
}

void Library::settle()
{
    m_memory.reset();
    m_trouble.clear();
    m_isFileAbsent = false;
}

std::optional<Library::Moved> Library::retry()
{
    const bool wasAbsent = m_isFileAbsent;
    look();
    if (m_isFileAbsent != wasAbsent || m_path.empty())
        return m_memory ? std::nullopt : std::optional(Moved());
    if (!m_memory)
        return Moved();
    if (!m_file) {
        auto opened = Workspace::open(m_path, m_options);
        if (!opened) {
            m_trouble = opened.issues();
            return {};
        }
        m_file = std::move(*opened);
    }
    auto moved = m_memory->mergeInto(*m_file);
    if (!moved) {
        m_trouble = moved.issues();
        return {};
    }
    settle();
    return std::move(*moved);
}

Result<std::filesystem::path> Library::continueIn(const std::filesystem::path& target)
{
    auto copy = active().saveCopy(target);
    if (!copy)
        return copy;
    auto opened = Workspace::open(target, m_options);
    if (!opened)
        return opened.issues();
    m_path = target;
    m_file = std::move(*opened);
    settle();
    return copy;
}

std::vector<WorkspaceEntry> Library::list(std::string_view search, Workspace::Shelf shelf)
{
    auto found = attempt([&](Workspace& workspace) { return workspace.list(search, shelf); });
    return found ? std::move(*found) : std::vector<WorkspaceEntry>();
}

Result<ReadScenario> Library::load(ScenarioId id)
{
    return attempt([&](Workspace& workspace) { return workspace.load(id); });
}

Result<std::string> Library::exported(ScenarioId id)
{
    return attempt([&](Workspace& workspace) { return workspace.exported(id); });
}

Result<Library::Imported> Library::import(const std::filesystem::path& path)
{
    std::error_code ignored;
    if (std::filesystem::equivalent(path, m_path, ignored)) // not even touched: that would drop our locks
        return Issue {path.string(), N_("is the library itself, which is open already")};
    if (const auto issue = unreadableIssue(path))
        return *issue;
    if (isDatabase(path))
        return importWorkspace(path);
    const auto text = readFile(path);
    if (!text)
        return text.issues();
    auto read = scenarioFromJson(*text);
    if (!read)
        return read.issues();
    return Imported {{create(read->scenario)}, std::move(read->warnings)};
}

Result<Library::Imported> Library::importWorkspace(const std::filesystem::path& path)
{
    const auto other = Workspace::openReadOnly(path);
    if (!other)
        return other.issues();
    auto entries = (*other)->list();
    if (!entries)
        return entries.issues();
    std::reverse(entries->begin(), entries->end()); // the last saved comes last
    Imported out;
    for (const auto& entry : *entries) {
        const auto read = (*other)->load(entry.id);
        if (read)
            out.ids.push_back(create(read->scenario));
        else
            out.warnings.insert(out.warnings.end(), read.issues().begin(), read.issues().end());
    }
    if (out.ids.empty() && out.warnings.empty())
        return Issue {path.string(), N_("holds no scenario")};
    if (out.ids.empty())
        return out.warnings;
    return out;
}

ScenarioId Library::create(const Scenario& scenario)
{
    const auto id = attempt([&](Workspace& workspace) { return workspace.create(scenario); });
    assert(id); // memory takes everything
    return *id;
}

Result<ScenarioId> Library::save(ScenarioId id, const Scenario& scenario)
{
    return attempt([&](Workspace& workspace) { return workspace.save(id, scenario); });
}

Result<ScenarioId> Library::rename(ScenarioId id, std::string_view name)
{
    return attempt([&](Workspace& workspace) { return workspace.rename(id, name); });
}

Result<ScenarioId> Library::duplicate(ScenarioId id)
{
    return attempt([&](Workspace& workspace) { return workspace.duplicate(id); });
}

Result<ScenarioId> Library::remove(ScenarioId id)
{
    return attempt([&](Workspace& workspace) { return workspace.remove(id); });
}

Result<ScenarioId> Library::restore(ScenarioId id)
{
    return attempt([&](Workspace& workspace) { return workspace.restore(id); });
}

std::size_t Library::emptyTrash()
{
    const auto gone = attempt([&](Workspace& workspace) { return workspace.emptyTrash(); });
    return gone ? *gone : 0;
}

std::optional<ScenarioId> Library::current()
{
    const auto id = attempt([&](Workspace& workspace) { return workspace.current(); });
    return id ? *id : std::nullopt;
}

void Library::tidy()
{
    look();
    if (!m_memory)
        m_file->tidy();
}

Result<ScenarioId> Library::setCurrent(ScenarioId id)
{
    return attempt([&](Workspace& workspace) { return workspace.setCurrent(id); });
}

}
