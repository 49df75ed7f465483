#include "ui/library/scenario_order.h"

#include "ui/library/scenario_model.h"

#include <QLocale>

namespace ui {

ScenarioOrder::ScenarioOrder(QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_names(QLocale().language() == QLocale::C ? QLocale(QLocale::English)
                                                 : QLocale()) // "C" knows no numbers
{
    m_names.setNumericMode(true);
    m_names.setCaseSensitivity(Qt::CaseInsensitive);
    setSortRole(ScenarioModel::SortRole);
}

bool ScenarioOrder::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const auto a = left.data(ScenarioModel::SortRole), b = right.data(ScenarioModel::SortRole);
    if (left.column() == ScenarioModel::NameColumn) {
        if (const int order = m_names.compare(a.toString(), b.toString()); order != 0)
            return order < 0;
    } else if (a.isValid() != b.isValid()) { // unknown: last whichever way round
        return a.isValid() == (sortOrder() == Qt::AscendingOrder);
    } else if (a != b) {
        return QSortFilterProxyModel::lessThan(left, right);
    }
    return left.data(ScenarioModel::IdRole).toLongLong() < right.data(ScenarioModel::IdRole).toLongLong();
}

}
