#pragma once

#include "core/store/workspace.h"

#include <QTreeView>

namespace ui {

/// The list's keys. They come before the window's shortcuts while the list has the focus: F2 names the
/// scenario under the cursor, not the open one.
class ScenarioList : public QTreeView
{
    Q_OBJECT
public:
    explicit ScenarioList(QWidget* parent = nullptr);

    std::vector<core::ScenarioId> selected() const; ///< from top to bottom
    std::optional<core::ScenarioId> underCursor() const;
    /// The row becomes the current one and alone selected, in view.
    void moveTo(const QModelIndex& index);

signals:
    void openRequested();
    void removeRequested();
    void duplicateRequested();
    void menuRequested(const QPoint& at); ///< on the screen

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    struct Key;
    const Key* keyOf(const QKeyEvent& event) const;
};

}
