// What is done to scenarios of the library and can be taken back.
#include "ui/shared/session.h"

#include <algorithm>

namespace ui {

core::Result<core::ScenarioId> Session::rename(core::ScenarioId id, const QString& name)
{
    if (id != m_current) {
        auto renamed = m_library.rename(id, name.toStdString());
        emit libraryChanged();
        tellState();
        return renamed;
    }
    auto next = m_document.scenario();
    next.name = name.toStdString();
    m_document.replace(std::move(next), tr("Rename to %1").arg(name));
    save();
    return id;
}

std::vector<core::ScenarioId> Session::remove(const std::vector<core::ScenarioId>& ids)
{
    save();
    const auto entries = m_library.list();
    Removal removal;
    std::string name;
    for (const auto id : ids) {
        if (!m_library.remove(id))
            continue;
        removal.ids.push_back(id);
        if (const auto at = std::ranges::find(entries, id, &core::WorkspaceEntry::id); at != entries.end())
            name = at->name;
        if (id == m_current)
            removal.open = id;
    }
    if (removal.open) {
        removal.past = m_document.past();
        for (const Removal& earlier : m_removals)
            removal.before.push_back(earlier.index);
        setCurrent({});
        if (!openLast())
            load(fresh(), {});
    }
    if (!removal.ids.empty()) {
        removal.what = removal.ids.size() == 1 ? tr("Delete “%1”").arg(QString::fromStdString(name))
                                               : tr("Delete %n scenarios", nullptr, int(removal.ids.size()));
        removal.index = m_document.history()->index();
        m_removals.push_back(removal);
    }
    emit libraryChanged();
    tellState();
    return removal.ids;
}

QString Session::removalToUndo() const
{
    return !m_removals.empty() && m_document.history()->index() <= m_removals.back().index
        ? m_removals.back().what
        : QString();
}

core::Issues Session::undoRemoval()
{
    if (m_removals.empty())
        return {};
    save();
    const Removal removal = std::move(m_removals.back());
    m_removals.pop_back();
    core::Issues issues;
    std::optional<core::ScenarioId> first;
    for (const auto id : removal.ids) {
        const auto back = m_library.restore(id);
        if (!back)
            issues.insert(issues.end(), back.issues().begin(), back.issues().end());
        else if (!first)
            first = id;
    }
    if (removal.open)
        if (auto read = m_library.load(*removal.open)) {
            load(std::move(read->scenario), removal.open, removal.past);
            for (std::size_t i = 0; m_removals.size() == removal.before.size() && i < m_removals.size(); ++i)
                m_removals[i].index = removal.before[i];
            emit opened(*removal.open);
        }
    emit libraryChanged();
    tellState();
    if (first)
        emit restored(*first);
    return issues;
}

void Session::forgetRemovals(std::optional<core::ScenarioId> of)
{
    if (!of)
        m_removals.clear();
    for (Removal& removal : m_removals)
        std::erase(removal.ids, *of);
    std::erase_if(m_removals, [](const Removal& removal) { return removal.ids.empty(); });
}

}
