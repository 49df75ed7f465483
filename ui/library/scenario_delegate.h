#pragma once

#include <QStyledItemDelegate>

namespace ui {

/// A scenario's row: its name, what tells it from others or is wrong with it on a second line, and plain
/// cells.
class ScenarioDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static int leftMargin(int column); ///< of a cell's text; the heading stands above it
    static int rightMargin();
    static int marginsOf(int column) { return leftMargin(column) + rightMargin(); }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
};

}
