#include "ui/main_window.h"

#include "ui/library_screen.h"
#include "ui/navigation_rail.h"
#include "ui/plan/plan_screen.h"
#include "ui/regions/regions_screen.h"
#include "ui/scenario_files.h"
#include "ui/screen_rows.h"
#include "ui/shared/banner.h"
#include "ui/shared/export_dialog.h"
#include "ui/shared/format.h"
#include "ui/shared/prompts.h"
#include "ui/status_line.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDate>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

constexpr QSize firstSize {1280, 800}, leastSize {900, 560};

}

MainWindow::MainWindow(WindowParts parts, QWidget* parent)
    : QMainWindow(parent)
    , m_parts(std::move(parts))
    , m_settings(m_parts.settings)
    , m_language(m_parts.translations)
    , m_session(m_document, m_parts.library)
    , m_estimator(m_parts.catalog)
    , m_banners(new Banners)
    , m_files(new ScenarioFiles(m_session, m_document, m_parts.prompts, *m_banners, m_parts.examples, this))
    , m_bar(new QToolBar(this))
    , m_name(new QLabel(this))
    , m_rail(new NavigationRail(this))
    , m_stack(new QStackedWidget(this))
    , m_escape(new QShortcut(Qt::Key_Escape, this))
{
    setObjectName(QStringLiteral("window"));
    m_language.use(m_settings.text(setting::language));
    m_status = new StatusLine(this);
    m_actions = new Actions(actionRows(), this);
    layOut();
    tie();
    restore();
}

MainWindow::~MainWindow()
{
    m_session.disconnect(this);
    m_document.disconnect(this);
    m_document.history()->disconnect(this);
    delete takeCentralWidget(); // its parts write into the document when they lose the focus
}

void MainWindow::layOut()
{
    m_bar->setObjectName(QStringLiteral("tool_bar"));
    m_bar->setMovable(false);
    m_bar->setContextMenuPolicy(Qt::PreventContextMenu);
    addToolBar(m_bar);
    m_actions->fill(*menuBar());
    fillToolBar();

    auto* middle = new QWidget(this);
    auto* line = new QHBoxLayout(middle);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(m_rail);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_banners);
    column->addWidget(m_stack, 1);
    line->addLayout(column, 1);
    setCentralWidget(middle);
    setStatusBar(m_status);
    setMinimumSize(leastSize);
    m_escape->setEnabled(false);
}

void MainWindow::tie()
{
    connect(m_rail, &NavigationRail::chosen, this, [this](int index) { go(ScreenOf(index)); });
    connect(&m_document, &ScenarioDocument::changed, this, &MainWindow::showScenario);
    connect(&m_document, &ScenarioDocument::changed, &m_estimator, &Estimator::request);
    connect(&m_estimator, &Estimator::estimated, this, &MainWindow::showEstimate);
    connect(&m_estimator, &Estimator::failed, this, &MainWindow::showFault);
    connect(&m_session, &Session::stateChanged, this, [this](Session::State state) {
        m_status->displaySaving(state);
        m_files->tellSaving(state, this);
    });
    connect(m_status, &StatusLine::warningRequested, this, [this](const QString& where) {
        go(Plan);
        plan().reveal(where);
    });
    connect(m_status, &StatusLine::oldFiguresRequested, this, [this](int beforeYear) {
        go(Plan);
        plan().showAssumptions(beforeYear);
    });
    connect(m_document.history(), &QUndoStack::indexChanged, this, &MainWindow::nameHistory);
    connect(&m_session, &Session::libraryChanged, this, &MainWindow::nameHistory);
    qApp->installEventFilter(this);
    connect(m_escape, &QShortcut::activated, this, [this] { setAlone(false); });
}

void MainWindow::restore()
{
    resize(firstSize);
    restoreGeometry(m_settings.bytes(setting::geometry));
    setTheme(m_settings.text(setting::theme));
    retranslate();
    tickLanguage();
    (*m_actions)["log_compute"]->setChecked(m_settings.flag(setting::logCompute));
    m_status->displaySaving(m_session.state());
    m_files->tellSaving(m_session.state(), this);
    showCatalogueFaults();
    m_files->restore(); // before there are screens: its estimate is under way while they are made
    const QString kept = m_settings.text(setting::screen);
    const auto* found = std::ranges::find_if(
        screenRows, [&](const ScreenRow& row) { return kept == QLatin1String(row.key); });
    go(found == std::end(screenRows) ? Plan : ScreenOf(found - screenRows));
    m_stack->setFocus(); // and not on the first button of the tool bar
}

void MainWindow::keep()
{
    m_settings.set(setting::geometry, saveGeometry());
    m_settings.set(setting::screen, QString::fromLatin1(screenRows[current()].key));
    for (const Screen* made : m_screens)
        if (made)
            made->keep(m_settings);
}

void MainWindow::openFiles(const QStringList& paths)
{
    m_files->openPaths(paths);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_files->mayClose(this)) {
        event->ignore();
        return;
    }
    keep();
    QMainWindow::closeEvent(event);
}

Screen* MainWindow::screen(ScreenOf which)
{
    if (!m_screens[which]) {
        Screen* made = makeScreen(which);
        m_screens[which] = made;
        m_stack->addWidget(made);
        made->setTheme(m_theme);
        made->displayScenario(m_document.scenario());
        if (m_shown.estimate)
            made->display(m_shown);
    }
    return m_screens[which];
}

Screen* MainWindow::makeScreen(ScreenOf which)
{
    if (which == Regions)
        return new RegionsScreen(m_document, m_parts.catalog, m_settings, m_stack);
    if (which == Library) {
        auto* library = new LibraryScreen(m_session, m_parts.prompts, m_parts.examples, m_parts.catalog,
                                          m_settings, m_stack);
        connect(library, &LibraryScreen::opened, this, [this] { go(Plan); });
        connect(library, &LibraryScreen::noticed, this, [this](const QString& text) {
            m_banners->tell({QStringLiteral("library"), BannerText::Kind::Notice, text});
        });
        return library;
    }
    auto* plan = new PlanScreen(m_document, m_parts.catalog, m_settings, m_stack);
    connect(plan, &PlanScreen::exportRequested, this, &MainWindow::exportFigure);
    return plan;
}

Screen* MainWindow::currentScreen() const
{
    return static_cast<Screen*>(m_stack->currentWidget());
}

MainWindow::ScreenOf MainWindow::current() const
{
    const auto at = std::ranges::find(m_screens, currentScreen());
    return at == m_screens.end() || !*at ? Plan : ScreenOf(at - m_screens.begin());
}

bool MainWindow::isUpToDate() const
{
    return !m_estimator.isBusy() && (!m_screens[Plan] || m_screens[Plan]->isUpToDate());
}

PlanScreen& MainWindow::plan()
{
    return static_cast<PlanScreen&>(*screen(Plan));
}

void MainWindow::go(ScreenOf which)
{
    setAlone(false);
    m_stack->setCurrentWidget(screen(which));
    m_rail->choose(which);
}

void MainWindow::showScenario(const core::Scenario& scenario)
{
    showName();
    for (Screen* made : m_screens)
        if (made)
            made->displayScenario(scenario);
}

void MainWindow::showName()
{
    const QString name = QString::fromStdString(m_document.scenario().name);
    setWindowTitle(tr("%1 – Carbacus").arg(name));
    m_name->setText(m_name->fontMetrics().elidedText(name, Qt::ElideMiddle, m_name->width()));
    m_name->setToolTip(name);
}

void MainWindow::showEstimate(const Estimated& result)
{
    m_shown = result;
    m_banners->withdraw(QStringLiteral("estimate"));
    for (Screen* made : m_screens)
        if (made) {
            made->setStale(false);
            made->display(result);
        }
    m_status->display(*result.scenario, *result.estimate, QDate::currentDate().year());
    if (m_document.history()->count() > 0) // not of opening, which takes longer
        m_status->displayTime(result.milliseconds());
    showCatalogueFaults();
}

void MainWindow::showFault(const QString& why)
{
    m_banners->tell(
        {QStringLiteral("estimate"), BannerText::Kind::Fault,
         tr("The plan could not be estimated; what is shown is of an earlier state.\n%1").arg(why)});
    for (Screen* made : m_screens)
        if (made)
            made->setStale(true);
}

void MainWindow::showCatalogueFaults()
{
    core::Issues issues = m_parts.catalogIssues;
    const auto faults = m_parts.catalog.faults();
    issues.insert(issues.end(), faults.begin(), faults.end());
    if (issues == m_shownFaults)
        return;
    m_shownFaults = issues;
    QStringList lines {tr("Part of the catalogue could not be used. Figures from it are missing.")};
    for (const auto& issue : issues)
        lines.append(format::sentence(issue));
    m_banners->tell({QStringLiteral("catalogue"), BannerText::Kind::Fault, lines.join(QLatin1Char('\n'))});
}

void MainWindow::undo()
{
    const QString step = m_session.stepToUndo();
    if (step.isEmpty())
        m_document.history()->undo();
    else
        tellStep(m_session.undoStep(), tr("Undone: %1").arg(step), tr("It was not undone."));
}

void MainWindow::redo()
{
    const QString step = m_session.stepToRedo();
    if (step.isEmpty())
        m_document.history()->redo();
    else
        tellStep(m_session.redoStep(), tr("Done again: %1").arg(step), tr("It was not done again."));
}

/// What became of a step of the library, which may not be in sight.
void MainWindow::tellStep(const core::Issues& issues, const QString& done, const QString& failed)
{
    if (issues.empty())
        return m_status->showMessage(done, noticeMs);
    QStringList lines {failed};
    for (const auto& issue : issues)
        lines.append(format::sentence(issue));
    m_banners->tell({QStringLiteral("step"), BannerText::Kind::Fault, lines.join(QLatin1Char('\n'))});
}

/// A field without a step of its own to undo leaves the key to the window.
bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    const auto* field
        = event->type() == QEvent::ShortcutOverride ? qobject_cast<QLineEdit*>(watched) : nullptr;
    if (!field)
        return QMainWindow::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    const bool isWindows = (!field->isUndoAvailable() && key.matches(QKeySequence::Undo))
        || (!field->isRedoAvailable() && key.matches(QKeySequence::Redo));
    if (isWindows) {
        event->ignore();
        return true;
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::exportFigure()
{
    const core::Figure* figure = currentScreen()->figure();
    if (!figure) {
        m_banners->tell(
            {QStringLiteral("export"), BannerText::Kind::Notice, tr("There is no chart here to export.")});
        return;
    }
    m_banners->withdraw(QStringLiteral("export"));
    auto* dialog = new ExportDialog(*figure, QString::fromStdString(m_document.scenario().name),
                                    m_parts.settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAskPath([this](QWidget* parent, const QString& proposal, const QString& filter) {
        return m_parts.prompts.saveFile(parent, tr("Export the chart"), proposal, filter);
    });
    connect(dialog, &ExportDialog::exported, this,
            [this](const QString& path) { m_status->showMessage(tr("Written: %1").arg(path), noticeMs); });
    dialog->open();
}

}
