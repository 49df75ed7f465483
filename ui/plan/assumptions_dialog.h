#pragma once

#include "core/model/catalog.h"
#include "core/model/estimate.h"
#include "core/model/scenario.h"

#include <QDialog>

class QCheckBox;
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
    void showOnlyBefore(int year); ///< of those with a year; 0: all, also those without

signals:
    void inputRequested(const QString& key); ///< a row was activated

protected:
    void showEvent(QShowEvent* event) override;

private:
    void fitRows();
    void filter();
    void fillRow(int row, const core::Scenario& scenario, const core::Assumption& assumption);

    core::Catalog m_catalog;
    QLabel* m_sentence;
    QCheckBox* m_onlyOld;
    QTableWidget* m_table;
    int m_beforeYear = 0; ///< what is old; 0 while nobody asked
    std::vector<core::Assumption> m_shown;
};

/// What an assumed value is called: "PUE", or "Serving 2: Idle power" for one of a deployment.
QString assumptionName(const core::Scenario& scenario, const core::Assumption& assumption);
/// Whether its figure has a year, which is before that one.
bool isBefore(const core::Assumption& assumption, int year);

}
