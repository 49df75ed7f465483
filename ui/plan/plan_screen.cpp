#include "ui/plan/plan_screen.h"

#include "ui/plan/assumptions_dialog.h"
#include "ui/plan/chart_board.h"
#include "ui/plan/inputs_panel.h"
#include "ui/plan/ledger.h"
#include "ui/plan/ledger_strip.h"
#include "ui/shared/chart_view.h"
#include "ui/shared/settings.h"

#include <QSplitter>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int inputsWidth = 316, ledgerWidth = 276, wideInputs = 380, wideLedger = 340;
constexpr int wide = 1700; // from here on inputs and ledger get more room
constexpr int narrow = 1180; // a window below has the ledger as a strip

}

PlanScreen::PlanScreen(ScenarioDocument& document, const core::Catalog& catalog, const Settings& settings,
                       QWidget* parent)
    : Screen(parent)
    , m_catalog(catalog)
    , m_inputs(new InputsPanel(document, catalog, this))
    , m_board(new ChartBoard(this))
    , m_ledger(new Ledger(this))
    , m_strip(new LedgerStrip(this))
    , m_split(new QSplitter(Qt::Horizontal, this))
{
    setObjectName(QStringLiteral("plan"));
    m_strip->hide();
    m_sumsNext.setSingleShot(true);
    m_sumsNext.setInterval(0);
    connect(&m_sumsNext, &QTimer::timeout, this, &PlanScreen::displaySums);
    for (QWidget* part : std::initializer_list<QWidget*> {m_inputs, m_board, m_ledger})
        m_split->addWidget(part);
    m_split->setStretchFactor(1, 1);
    m_split->setChildrenCollapsible(false);
    m_split->setSizes({inputsWidth, 1, ledgerWidth});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_split, 1);

    m_board->setLogCompute(settings.flag(setting::logCompute));
    m_board->pick(settings.text(setting::chart));
    m_isSplitKept = m_split->restoreState(settings.bytes(setting::planSplit));
    tie();
}

void PlanScreen::tie()
{
    connect(m_board, &ChartBoard::exportRequested, this, &PlanScreen::exportRequested);
    connect(m_ledger, &Ledger::assumptionsRequested, this, [this] { showAssumptions(); });
    connect(m_ledger, &Ledger::inputRequested, m_inputs, &InputsPanel::reveal);
    connect(m_strip, &LedgerStrip::assumptionsRequested, this, [this] { showAssumptions(); });
    connect(m_strip, &LedgerStrip::inputRequested, m_inputs, &InputsPanel::reveal);
    connect(m_split, &QSplitter::splitterMoved, this, [this] { m_isSplitKept = true; });
}

void PlanScreen::displayScenario(const core::Scenario& scenario)
{
    m_inputs->display(scenario, m_shown.estimate.get());
}

void PlanScreen::display(const Estimated& result)
{
    const bool isFirst = !m_shown.estimate;
    const Estimated before = std::exchange(m_shown, result);
    if (!before.estimate || before.estimate->assumptions != result.estimate->assumptions)
        m_inputs->display(*result.scenario, result.estimate.get()); // which has the scenario already
    m_board->display({result.scenario->name, result.scenario, result.estimate});
    if (isFirst)
        displaySums();
    else
        m_sumsNext.start();
    if (m_assumptions && m_assumptions->isVisible())
        m_assumptions->display(*result.scenario, *result.estimate);
}

void PlanScreen::setStale(bool isStale)
{
    m_board->setStale(isStale);
    m_ledger->setStale(isStale);
    m_strip->setEnabled(!isStale);
}

void PlanScreen::setTheme(const Theme& theme)
{
    m_inputs->setTheme(theme);
    m_board->setTheme(theme);
    m_ledger->setTheme(theme);
}

void PlanScreen::keep(Settings& settings) const
{
    if (m_isSplitKept && !m_isAlone)
        settings.set(setting::planSplit, m_split->saveState());
    settings.set(setting::chart, m_board->picked());
}

std::vector<QWidget*> PlanScreen::panes()
{
    if (m_isAlone)
        return {m_board};
    return {m_inputs, m_board, m_ledger, m_strip};
}

const core::Figure* PlanScreen::figure() const
{
    const ChartView* view = m_board->view(m_board->current());
    return view && m_shown.estimate ? &view->figure() : nullptr;
}

void PlanScreen::toggleTable()
{
    if (ChartView* view = m_board->view(m_board->current()))
        view->setTableShown(!view->isTableShown());
}

void PlanScreen::setAlone(bool isAlone)
{
    m_isAlone = isAlone;
    m_inputs->setVisible(!isAlone);
    m_board->setAlone(isAlone);
    showLedgerOrStrip();
}

void PlanScreen::showAssumptions(int beforeYear)
{
    if (!m_shown.estimate)
        return;
    if (!m_assumptions) {
        m_assumptions = new AssumptionsDialog(m_catalog, this);
        connect(m_assumptions, &AssumptionsDialog::inputRequested, this, [this](const QString& key) {
            m_assumptions->close();
            activateWindow();
            reveal(key);
        });
    }
    m_assumptions->display(*m_shown.scenario, *m_shown.estimate);
    m_assumptions->showOnlyBefore(beforeYear);
    m_assumptions->show();
    m_assumptions->raise();
    m_assumptions->activateWindow();
}

void PlanScreen::setLogCompute(bool isLog)
{
    m_board->setLogCompute(isLog);
}

void PlanScreen::reveal(const QString& key)
{
    m_inputs->reveal(key);
}

void PlanScreen::showLedgerOrStrip()
{
    const bool isNarrow = window()->width() < narrow;
    if (m_ledger->isHidden() == (m_isAlone || isNarrow) && m_strip->isHidden() == (m_isAlone || !isNarrow))
        return;
    m_ledger->setVisible(!m_isAlone && !isNarrow);
    m_strip->setVisible(!m_isAlone && isNarrow);
    displaySums();
}

/// Of ledger and strip that which is seen.
void PlanScreen::displaySums()
{
    m_sumsNext.stop();
    if (!m_shown.estimate)
        return;
    if (!m_ledger->isHidden())
        m_ledger->display(*m_shown.scenario, *m_shown.estimate);
    if (!m_strip->isHidden())
        m_strip->display(*m_shown.scenario, *m_shown.estimate);
}

void PlanScreen::resizeEvent(QResizeEvent* event)
{
    Screen::resizeEvent(event);
    showLedgerOrStrip();
    if (m_isSplitKept)
        return;
    const int left = width() >= wide ? wideInputs : inputsWidth;
    const int right = width() >= wide ? wideLedger : ledgerWidth;
    m_split->setSizes({left, std::max(1, width() - left - right), right});
}

}
