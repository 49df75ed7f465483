#include "ui/help.h"
#include "ui/main_window.h"
#include "ui/plan/ledger_words.h"
#include "ui/plan/plan_screen.h"
#include "ui/scenario_files.h"
#include "ui/shared/glyphs.h"
#include "ui/status_line.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QToolBar>

#include <algorithm>

namespace ui {
namespace {

/// What the tool bar shows and the drawing that it has; an empty key is a line between.
struct BarRow
{
    const char* key;
    const char* glyph;
};
constexpr BarRow before[] = {{"undo", "undo"}, {"redo", "redo"}, {"", ""}};
constexpr BarRow after[]
    = {{"new", "new"}, {"duplicate", "duplicate"}, {"export", "export"}, {"toggle_theme", "moon"}};
constexpr int nameWidth = 260, barGlyph = 20;

}

std::vector<ActionRow> MainWindow::actionRows()
{
    std::vector<ActionRow> rows;
    addFileRows(rows);
    addScenarioRows(rows);
    addViewRows(rows);
    return rows;
}

// clang-format off
void MainWindow::addFileRows(std::vector<ActionRow>& rows)
{
    rows.insert(rows.end(), {
        {"new",     Menu::File, QT_TR_NOOP("&New scenario"),              "Ctrl+N",       [this] { m_files->create(); go(Plan); }},
        {"open",    Menu::File, QT_TR_NOOP("&Open a scenario file …"),    "Ctrl+O",       [this] { m_files->open(this); }},
        {"save",    Menu::File, QT_TR_NOOP("&Save a copy as a file …"),   "Ctrl+Shift+S", [this] { m_files->saveCopy(this); }},
        {"export",  Menu::File, QT_TR_NOOP("&Export this chart …"),       "Ctrl+E",       [this] { exportFigure(); }, "", true},
        {"quit",    Menu::File, QT_TR_NOOP("&Quit"),                      "Ctrl+Q",       [this] { close(); }, "", true},
        {"undo",    Menu::Edit, QT_TR_NOOP("&Undo"),                      "Ctrl+Z",       [this] { undo(); }},
        {"redo",    Menu::Edit, QT_TR_NOOP("&Redo"),                      "Ctrl+Shift+Z", [this] { redo(); }},
        {"copy_result", Menu::Edit, QT_TR_NOOP("&Copy the result in words"), "Ctrl+Shift+C", [this] { copyResult(); }, "", true},
    });
}

void MainWindow::addScenarioRows(std::vector<ActionRow>& rows)
{
    rows.insert(rows.end(), {
        {"rename",      Menu::Scenario, QT_TR_NOOP("&Rename"),            "F2",     [this] { go(Plan); plan().reveal(QStringLiteral("/name")); }},
        {"duplicate",   Menu::Scenario, QT_TR_NOOP("&Duplicate"),         "Ctrl+D", [this] { duplicate(); }},
        {"example",     Menu::Scenario, QT_TR_NOOP("Show the &example"),  "",       [this] { m_files->showExample(); go(Plan); }, "", true},
        {"assumptions", Menu::Scenario, QT_TR_NOOP("&Assumed values …"),  "Ctrl+I", [this] { go(Plan); plan().showAssumptions(); }},
    });
}

void MainWindow::addViewRows(std::vector<ActionRow>& rows)
{
    rows.insert(rows.end(), {
        {"screen/plan",    Menu::View, QT_TR_NOOP("&Plan"),    "Ctrl+1", [this] { go(Plan); }},
        {"screen/regions", Menu::View, QT_TR_NOOP("&Regions"), "Ctrl+2", [this] { go(Regions); }},
        {"screen/library", Menu::View, QT_TR_NOOP("&Library"), "Ctrl+3", [this] { go(Library); }},
        {"focus_chart", Menu::View, QT_TR_NOOP("This chart in the &whole window"), "F", [this] { setAlone(!m_isAlone); }, "", true},
        {"chart_table", Menu::View, QT_TR_NOOP("This chart as a &table, or back"), "T", [this] { currentScreen()->toggleTable(); }},
        {"log_compute", Menu::View, QT_TR_NOOP("Logarithmic &compute axis"), "Ctrl+L", [this] { setLogCompute(!m_settings.flag(setting::logCompute)); }, "", false, "", true},
        {"next_pane",     Menu::View, QT_TR_NOOP("&Next part of the window"),     "F6",       [this] { goToNextPane(1); }, "", true},
        {"previous_pane", Menu::View, QT_TR_NOOP("&Previous part of the window"), "Shift+F6", [this] { goToNextPane(-1); }},
        {"theme/system", Menu::View, QT_TR_NOOP("As the &system"), "", [this] { setTheme(QStringLiteral("system")); }, "theme", true,  QT_TR_NOOP("&Theme")},
        {"theme/light",  Menu::View, QT_TR_NOOP("&Light"),         "", [this] { setTheme(QStringLiteral("light")); },  "theme", false, QT_TR_NOOP("&Theme")},
        {"theme/dark",   Menu::View, QT_TR_NOOP("&Dark"),          "", [this] { setTheme(QStringLiteral("dark")); },   "theme", false, QT_TR_NOOP("&Theme")},
        {"toggle_theme", Menu::View, QT_TR_NOOP("Light or d&ark"), "Ctrl+Shift+T", [this] { setTheme(m_theme.isDark ? QStringLiteral("light") : QStringLiteral("dark")); }},
        {"language/system", Menu::View, QT_TR_NOOP("As the &system"), "", [this] { setLanguage(QStringLiteral("system")); }, "language", false, QT_TR_NOOP("&Language")},
        {"language/en",     Menu::View, "English",                    "", [this] { setLanguage(QStringLiteral("en")); },     "language", false, QT_TR_NOOP("&Language")},
        {"language/de",     Menu::View, "Deutsch",                    "", [this] { setLanguage(QStringLiteral("de")); },     "language", false, QT_TR_NOOP("&Language")},
        {"keys",  Menu::Help, QT_TR_NOOP("&Keys"),           "F1", [this] { showKeys(*m_actions, this); }},
        {"about", Menu::Help, QT_TR_NOOP("&About Carbacus"), "",   [this] { showAbout(this); }},
    });
}
// clang-format on

void MainWindow::fillToolBar()
{
    const auto add = [this](const BarRow& row) {
        if (!*row.key) {
            m_bar->addSeparator();
            return;
        }
        QAction* action = (*m_actions)[row.key];
        action->setIcon(glyph(row.glyph));
        m_bar->addAction(action);
        QWidget* button = m_bar->widgetForAction(action);
        button->setFocusPolicy(Qt::TabFocus);
        const auto name = [button, action] { button->setAccessibleName(action->iconText()); };
        connect(action, &QAction::changed, button, name);
        name();
    };
    m_bar->setIconSize({barGlyph, barGlyph});
    m_bar->setToolButtonStyle(Qt::ToolButtonIconOnly);
    std::ranges::for_each(before, add);
    m_name->setObjectName(QStringLiteral("scenario_name"));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setFixedWidth(nameWidth);
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_bar->addWidget(m_name);
    m_bar->addSeparator();
    std::ranges::for_each(after, add);
}

void MainWindow::duplicate()
{
    m_files->duplicate();
    m_status->showMessage(tr("Duplicated: you are now in the copy"), noticeMs);
}

void MainWindow::copyResult()
{
    if (m_shown.estimate)
        QGuiApplication::clipboard()->setText(words::result(*m_shown.scenario, *m_shown.estimate));
}

void MainWindow::setLogCompute(bool isLog)
{
    m_settings.set(setting::logCompute, isLog);
    (*m_actions)["log_compute"]->setChecked(isLog);
    plan().setLogCompute(isLog);
}

}
