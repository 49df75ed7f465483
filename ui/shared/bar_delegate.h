#pragma once

#include <QColor>
#include <QStyledItemDelegate>

namespace ui {

/// A cell's text with a thin bar below it. The model says from where to where, as shares of the cell.
class BarDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    enum Role { FromRole = Qt::UserRole + 100, ToRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void setColours(const QColor& bar, const QColor& ground);
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QColor m_bar, m_ground;
};

}
