#include "ui/library/scenario_list.h"

#include "ui/library/scenario_header.h"
#include "ui/library/scenario_model.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace ui {

struct ScenarioList::Key
{
    QKeySequence keys;
    void (*run)(ScenarioList&);
};

ScenarioList::ScenarioList(QWidget* parent)
    : QTreeView(parent)
{
    setObjectName(QStringLiteral("scenarios"));
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setHeader(new ScenarioHeader(this));
    setSortingEnabled(true);
    connect(this, &QTreeView::doubleClicked, this, &ScenarioList::openRequested);
}

const ScenarioList::Key* ScenarioList::keyOf(const QKeyEvent& event) const
{
    // clang-format off
    static const std::vector<Key> keys = {
        {Qt::Key_Return,               [](ScenarioList& list) { emit list.openRequested(); }},
        {Qt::Key_Enter,                [](ScenarioList& list) { emit list.openRequested(); }},
        {Qt::Key_Delete,               [](ScenarioList& list) { emit list.removeRequested(); }},
        {int(Qt::CTRL) | Qt::Key_D,         [](ScenarioList& list) { emit list.duplicateRequested(); }},
        {Qt::Key_F2,                   [](ScenarioList& list) { list.edit(list.currentIndex().siblingAtColumn(0)); }},
    };
    // clang-format on
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const QKeySequence pressed(int(modifiers) | event.key());
    const auto found = std::ranges::find(keys, pressed, &Key::keys);
    return found == keys.end() ? nullptr : &*found;
}

bool ScenarioList::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && state() != EditingState
        && keyOf(static_cast<const QKeyEvent&>(*event))) {
        event->accept();
        return true;
    }
    return QTreeView::event(event);
}

void ScenarioList::keyPressEvent(QKeyEvent* event)
{
    if (const auto* key = state() == EditingState ? nullptr : keyOf(*event))
        key->run(*this);
    else
        QTreeView::keyPressEvent(event);
}

void ScenarioList::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint row = visualRect(currentIndex().siblingAtColumn(0)).center();
    emit menuRequested(byKey ? viewport()->mapToGlobal(row) : event->globalPos());
}

std::vector<core::ScenarioId> ScenarioList::selected() const
{
    auto rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) { return a.row() < b.row(); });
    std::vector<core::ScenarioId> out;
    for (const auto& row : rows)
        out.push_back(row.data(ScenarioModel::IdRole).toLongLong());
    return out;
}

std::optional<core::ScenarioId> ScenarioList::underCursor() const
{
    if (!currentIndex().isValid())
        return {};
    return currentIndex().siblingAtColumn(0).data(ScenarioModel::IdRole).toLongLong();
}

void ScenarioList::moveTo(const QModelIndex& index)
{
    // And not setCurrentIndex(), which adds to the selection while Ctrl is down, as in Ctrl+D.
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

}
