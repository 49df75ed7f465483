#pragma once

#include "ui/shared/picker_entries.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <vector>

namespace ui {

/// The entries that fit what was typed, best first.
class PickerModel : public QAbstractListModel
{
    Q_OBJECT
public:
    PickerModel(std::vector<PickerEntry> entries, QObject* parent);

    void filter(const QString& typed);
    const PickerEntry& at(int row) const { return m_entries[std::size_t(m_shown[std::size_t(row)])]; }
    int rowOf(const QString& id) const; ///< -1 where it is not shown
    const std::vector<PickerEntry>& entries() const { return m_entries; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<PickerEntry> m_entries;
    std::vector<int> m_shown;
};

/// Two lines: name and who says so; figures and what is doubtful.
class PickerDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}
