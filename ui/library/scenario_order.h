#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

namespace ui {

/// Sorts scenarios: names without regard to case and "Run 9" before "Run 10"; equals stay in the order of
/// their making, and what is unknown comes last.
class ScenarioOrder : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit ScenarioOrder(QObject* parent = nullptr);

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QCollator m_names;
};

}
