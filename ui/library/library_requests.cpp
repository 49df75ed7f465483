// What a person asks of the library's screen.
#include "ui/library/library_panel.h"
#include "ui/library/message_bar.h"
#include "ui/library/scenario_list.h"
#include "ui/library/scenario_model.h"
#include "ui/library/scenario_order.h"
#include "ui/shared/format.h"
#include "ui/shared/prompts.h"

#include <QFileInfo>
#include <QTabBar>

#include <algorithm>
#include <utility>

namespace ui {
namespace {

QString fileFilters()
{
    return LibraryPanel::tr("Scenarios (*.carbacus.json *.json);;All files (*)");
}

QString filtersToOpen()
{
    return LibraryPanel::tr(
        "Scenarios and workspaces (*.carbacus.json *.json *.carbacus *.sqlite);;All files (*)");
}

/// What, and every reason below it.
QString inLines(const QString& what, const core::Issues& issues)
{
    QStringList lines {what};
    for (const auto& issue : issues)
        lines.append(format::sentence(issue));
    return lines.join(QLatin1Char('\n'));
}

/// A name that every file system takes.
QString fileNameFor(const QString& name)
{
    QString out = name.simplified();
    for (QChar& c : out)
        if (c < QLatin1Char(' ') || QStringLiteral("/\\:*?\"<>|").contains(c))
            c = QLatin1Char('-');
    return (out.isEmpty() ? LibraryPanel::tr("Untitled") : out) + QStringLiteral(".carbacus.json");
}

}

std::optional<core::ScenarioId> LibraryPanel::only() const
{
    const auto ids = m_list->selected();
    return ids.size() == 1 ? std::optional(ids.front()) : std::nullopt;
}

void LibraryPanel::select(core::ScenarioId id)
{
    if (const auto row = m_model->rowOf(id))
        m_list->moveTo(m_sorted->mapFromSource(m_model->index(*row, 0)));
}

void LibraryPanel::selectNear(int row)
{
    if (m_sorted->rowCount() > 0)
        m_list->moveTo(m_sorted->index(std::clamp(row, 0, m_sorted->rowCount() - 1), 0));
}

void LibraryPanel::tellIssues(const QString& what, const core::Issues& issues)
{
    m_message->show(inLines(what, issues));
}

void LibraryPanel::createScenario()
{
    m_session.showNew();
    emit scenarioOpened();
}

void LibraryPanel::importFile()
{
    const QString path = m_prompts.openFile(this, tr("Open scenarios"), filtersToOpen());
    if (!path.isEmpty())
        openFile(path);
}

void LibraryPanel::openFile(const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    const auto read = m_session.importFile(path);
    if (!read) {
        tellIssues(tr("%1 was not opened.").arg(name), read.issues());
        return;
    }
    if (!read->warnings.empty())
        emit noticed(
            inLines(tr("%1 holds what this program does not know. It is kept and written again.").arg(name),
                    read->warnings));
    emit scenarioOpened();
}

void LibraryPanel::open()
{
    const auto id = m_list->underCursor();
    if (!id)
        return;
    if (const auto opened = m_session.open(*id))
        emit scenarioOpened();
    else
        tellIssues(tr("It was not opened."), opened.issues());
}

void LibraryPanel::renameInPlace()
{
    m_list->setFocus();
    m_list->edit(m_list->currentIndex().siblingAtColumn(ScenarioModel::NameColumn));
}

void LibraryPanel::duplicate()
{
    const auto id = only();
    if (!id || isTrash())
        return;
    if (const auto copy = m_session.duplicate(*id))
        select(*copy);
    else
        tellIssues(tr("It was not copied."), copy.issues());
}

void LibraryPanel::exportFile()
{
    const auto id = only();
    if (!id)
        return;
    const QString name = m_list->currentIndex().siblingAtColumn(ScenarioModel::NameColumn).data().toString();
    const QString path
        = m_prompts.saveFile(this, tr("Save the scenario as a file"), fileNameFor(name), fileFilters());
    if (path.isEmpty())
        return;
    if (const auto written = m_session.exportFile(*id, path))
        m_message->show(tr("Saved as %1.").arg(path));
    else
        tellIssues(tr("The file was not written."), written.issues());
}

void LibraryPanel::remove()
{
    const auto ids = m_list->selected();
    if (isTrash() || ids.empty())
        return;
    const int row = m_list->currentIndex().row();
    const QString name = m_list->currentIndex().siblingAtColumn(ScenarioModel::NameColumn).data().toString();
    const auto current = m_session.current();
    const bool wasOpen = current && std::ranges::find(ids, *current) != ids.end();
    const int count = int(m_session.remove(ids).size());
    selectNear(row);
    tellRemoved(count, name, wasOpen);
}

void LibraryPanel::tellRemoved(int count, const QString& name, bool wasOpen)
{
    QString text = count == 1 ? tr("“%1” is in the trash.").arg(name)
                              : tr("%n scenarios are in the trash.", nullptr, count);
    if (wasOpen && m_session.current())
        text = tr("%1 “%2” is open now.").arg(text, m_session.openName());
    else if (wasOpen)
        text = tr("%1 A new scenario is open now.").arg(text);
    m_message->show(text, tr("Undo"), [this] { undoRemove(); });
}

void LibraryPanel::undoRemove()
{
    if (const auto issues = m_session.undoStep(); !issues.empty())
        tellIssues(tr("It was not restored."), issues);
}

/// A step back that was asked for anywhere in the window.
void LibraryPanel::showRestored(core::ScenarioId id)
{
    m_message->withdraw();
    m_shelves->setCurrentIndex(0);
    select(id);
    if (isVisible())
        m_list->setFocus();
}

void LibraryPanel::restore()
{
    const auto ids = m_list->selected();
    if (!isTrash() || ids.empty())
        return;
    const int row = m_list->currentIndex().row();
    const QString name = m_list->currentIndex().siblingAtColumn(ScenarioModel::NameColumn).data().toString();
    for (const auto id : ids)
        (void)m_session.restore(id);
    selectNear(row);
    m_message->show(ids.size() == 1 ? tr("“%1” is back in the library.").arg(name)
                                    : tr("%n scenarios are back in the library.", nullptr, int(ids.size())));
}

void LibraryPanel::emptyTrash()
{
    const QString question = m_thrownAway == 1
        ? tr("Remove one scenario for good? This cannot be undone.")
        : tr("Remove %n scenarios for good? This cannot be undone.", nullptr, m_thrownAway);
    if (m_thrownAway == 0 || !m_prompts.confirm(this, question, tr("Empty trash")))
        return;
    m_session.emptyTrash();
    m_message->withdraw();
}

}
