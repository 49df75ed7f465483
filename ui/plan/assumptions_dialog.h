#pragma once

#include "core/model/catalog.h"
#include "core/model/estimate.h"
#include "core/model/scenario.h"

#include <QDialog>

class QLabel;
class QTableWidget;

namespace ui {

/// Every value of the estimate that the scenario did not state: how much, from where, of which year and why.
/// Stays open while the scenario changes.
class AssumptionsDialog : public QDialog
{
    Q_OBJECT
public:
    explicit AssumptionsDialog(core::Catalog catalog, QWidget* parent = nullptr);

    void display(const core::Scenario& scenario, const core::Estimate& estimate);

signals:
    void inputRequested(const QString& key); ///< a row was activated

private:
    void fillRow(int row, const core::Scenario& scenario, const core::Assumption& assumption);

    core::Catalog m_catalog;
    QLabel* m_sentence;
    QTableWidget* m_table;
    std::vector<core::Assumption> m_shown;
};

/// What an assumed value is called: "PUE", or "Serving 2: Idle power" for one of a deployment.
QString assumptionName(const core::Scenario& scenario, const core::Assumption& assumption);

}
