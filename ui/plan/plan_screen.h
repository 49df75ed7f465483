#pragma once

#include "core/model/catalog.h"
#include "ui/shared/screen.h"

#include <QTimer>

class QSplitter;

namespace ui {

class AssumptionsDialog;
class ChartBoard;
class InputsPanel;
class Ledger;
class LedgerStrip;
class ScenarioDocument;

/// Cause and effect on one screen: inputs, charts, ledger.
class PlanScreen : public Screen
{
    Q_OBJECT
public:
    PlanScreen(ScenarioDocument& document, const core::Catalog& catalog, const Settings& settings,
               QWidget* parent = nullptr);

    void displayScenario(const core::Scenario& scenario) override;
    void display(const Estimated& result) override;
    bool isUpToDate() const override { return !m_sumsNext.isActive(); }
    void setStale(bool isStale) override;
    void setTheme(const Theme& theme) override;
    void keep(Settings& settings) const override;
    std::vector<QWidget*> panes() override;
    void toggleTable() override;
    const core::Figure* figure() const override;

    void setAlone(bool isAlone); ///< the current chart and nothing else
    void setLogCompute(bool isLog);
    void showAssumptions(int beforeYear = 0); ///< only those with figures from before; 0: all
    void reveal(const QString& key); ///< the input of that JSON pointer

signals:
    void exportRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void tie();
    void showLedgerOrStrip();
    void displaySums();

    core::Catalog m_catalog;
    InputsPanel* m_inputs;
    ChartBoard* m_board;
    Ledger* m_ledger;
    LedgerStrip* m_strip; ///< the ledger where it has no room
    QSplitter* m_split;
    AssumptionsDialog* m_assumptions = nullptr;
    Estimated m_shown;
    QTimer m_sumsNext; ///< the charts, which the eye is on, are painted before the sums beside them
    bool m_isAlone = false;
    bool m_isSplitKept = false; ///< a person has moved it
};

}
