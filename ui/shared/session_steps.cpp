// What is done to scenarios of the library, taken back and done again.
#include "ui/shared/session.h"

#include <algorithm>

namespace ui {
namespace {

std::string nameOf(core::ScenarioId id, const std::vector<core::WorkspaceEntry>& entries)
{
    const auto at = std::ranges::find(entries, id, &core::WorkspaceEntry::id);
    return at == entries.end() ? std::string() : at->name;
}

/// The same past of a scenario that is called otherwise.
DocumentPast renamed(DocumentPast past, const std::string& from, const std::string& to)
{
    const auto rename = [&](core::Scenario& scenario) {
        if (scenario.name == from)
            scenario.name = to;
    };
    rename(past.now);
    for (DocumentStep& step : past.steps) {
        rename(step.before);
        rename(step.after);
    }
    return past;
}

}

core::Result<core::ScenarioId> Session::rename(core::ScenarioId id, const QString& name)
{
    if (id != m_current) {
        const std::string to = name.toStdString(), from = nameOf(id, m_library.list());
        auto done = m_library.rename(id, to);
        if (done) {
            m_undone.clear();
            Step step;
            step.ids = {id};
            step.what = tr("Rename “%1” to “%2”").arg(QString::fromStdString(from), name);
            step.from = from;
            step.to = to;
            step.isRenaming = true;
            step.index = m_document.history()->index();
            m_steps.push_back(std::move(step));
        }
        emit libraryChanged();
        tellState();
        return done;
    }
    auto next = m_document.scenario();
    next.name = name.toStdString();
    m_document.replace(std::move(next), tr("Rename to %1").arg(name));
    save();
    return id;
}

std::vector<core::ScenarioId> Session::remove(const std::vector<core::ScenarioId>& ids)
{
    m_undone.clear();
    return toTrash(ids);
}

std::vector<core::ScenarioId> Session::toTrash(const std::vector<core::ScenarioId>& ids)
{
    save();
    const auto entries = m_library.list();
    Step step;
    for (const auto id : ids) {
        if (!m_library.remove(id))
            continue;
        step.ids.push_back(id);
        if (id == m_current)
            step.open = id;
    }
    if (step.open) {
        step.past = m_document.past();
        for (const Step& earlier : m_steps)
            step.before.push_back(earlier.index);
        setCurrent({});
        if (!openLast())
            load(fresh(), {});
    }
    if (!step.ids.empty()) {
        step.what = step.ids.size() == 1
            ? tr("Delete “%1”").arg(QString::fromStdString(nameOf(step.ids.front(), entries)))
            : tr("Delete %n scenarios", nullptr, int(step.ids.size()));
        step.index = m_document.history()->index();
        m_steps.push_back(step);
    }
    emit libraryChanged();
    tellState();
    return step.ids;
}

QString Session::stepToUndo() const
{
    return !m_steps.empty() && m_document.history()->index() <= m_steps.back().index ? m_steps.back().what
                                                                                     : QString();
}

QString Session::stepToRedo() const
{
    return !m_undone.empty() && m_document.history()->index() >= m_undone.back().index ? m_undone.back().what
                                                                                       : QString();
}

core::Issues Session::undoStep()
{
    if (m_steps.empty())
        return {};
    save();
    Step step = std::move(m_steps.back());
    m_steps.pop_back();
    const core::Issues issues = step.isRenaming ? giveName(step, step.from, step.to) : fromTrash(step);
    step.index = m_document.history()->index();
    const auto first = step.ids.front();
    if (issues.empty())
        m_undone.push_back(std::move(step));
    emit libraryChanged();
    tellState();
    if (m_library.load(first))
        emit restored(first);
    return issues;
}

core::Issues Session::redoStep()
{
    if (m_undone.empty())
        return {};
    save();
    Step step = std::move(m_undone.back());
    m_undone.pop_back();
    core::Issues issues;
    if (!step.isRenaming) {
        toTrash(step.ids);
    } else if (issues = giveName(step, step.to, step.from); issues.empty()) {
        step.index = m_document.history()->index();
        m_steps.push_back(std::move(step));
    }
    emit libraryChanged();
    tellState();
    return issues;
}

/// Its scenario, which may have been opened meanwhile, is called \p name and no longer \p old.
core::Issues Session::giveName(const Step& step, const std::string& name, const std::string& old)
{
    const auto id = step.ids.front();
    if (const auto done = m_library.rename(id, name); !done)
        return done.issues();
    if (id == m_current) {
        const auto past = renamed(m_document.past(), old, name);
        load(past.now, id, past);
    }
    return {};
}

core::Issues Session::fromTrash(const Step& step)
{
    core::Issues issues;
    for (const auto id : step.ids)
        if (const auto back = m_library.restore(id); !back)
            issues.insert(issues.end(), back.issues().begin(), back.issues().end());
    if (!step.open)
        return issues;
    if (auto read = m_library.load(*step.open)) {
        load(std::move(read->scenario), step.open, step.past);
        for (std::size_t i = 0; m_steps.size() == step.before.size() && i < m_steps.size(); ++i)
            m_steps[i].index = step.before[i];
        emit opened(*step.open);
    }
    return issues;
}

/// Of what is gone for good, or was brought back by hand, nothing is undone or done again.
void Session::forgetSteps(std::optional<core::ScenarioId> of)
{
    m_undone.clear();
    const auto kept = m_library.list();
    const auto isGone = [&](core::ScenarioId id) {
        return std::ranges::find(kept, id, &core::WorkspaceEntry::id) == kept.end();
    };
    for (Step& step : m_steps) {
        if (!step.isRenaming && of)
            std::erase(step.ids, *of);
        else if (!step.isRenaming || isGone(step.ids.front()))
            step.ids.clear();
    }
    std::erase_if(m_steps, [](const Step& step) { return step.ids.empty(); });
}

}
