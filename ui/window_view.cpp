// How the window is looked at: theme, language, one chart alone, and the way through its parts by key.
#include "ui/main_window.h"
#include "ui/navigation_rail.h"
#include "ui/plan/plan_screen.h"
#include "ui/screen_rows.h"
#include "ui/shared/banner.h"
#include "ui/shared/glyphs.h"
#include "ui/status_line.h"

#include <QApplication>
#include <QShortcut>
#include <QStackedWidget>
#include <QToolBar>

#include <algorithm>

namespace ui {
namespace {

/// The first one inside that the Tab key would stop at.
QWidget* firstStop(QWidget* pane)
{
    QWidget* at = pane;
    do {
        if ((at->focusPolicy() & Qt::TabFocus) && at->isVisible() && at->isEnabled()
            && (at == pane || pane->isAncestorOf(at)))
            return at;
        at = at->nextInFocusChain();
    } while (at != pane);
    return nullptr;
}

}

void MainWindow::setAlone(bool isAlone)
{
    if (isAlone == m_isAlone || (isAlone && current() != Plan))
        return;
    m_isAlone = isAlone;
    for (QWidget* part : std::initializer_list<QWidget*> {m_rail, m_bar, m_status})
        part->setVisible(!isAlone);
    m_escape->setEnabled(isAlone);
    plan().setAlone(isAlone);
    m_banners->setAside(QStringLiteral("example"), isAlone);
    const QString key = QStringLiteral("alone");
    m_banners->withdraw(key);
    if (isAlone)
        m_banners->tell({key,
                         BannerText::Kind::Notice,
                         tr("This chart has the whole window. Esc shows the other parts again."),
                         {{tr("Show them"), [this] { setAlone(false); }}}});
}

void MainWindow::goToNextPane(int step)
{
    std::vector<QWidget*> panes = currentScreen()->panes();
    panes.push_back(m_rail);
    panes.push_back(m_bar);
    const QWidget* focused = QApplication::focusWidget();
    const auto at = std::ranges::find_if(
        panes, [&](QWidget* pane) { return focused && (pane == focused || pane->isAncestorOf(focused)); });
    const int count = int(panes.size());
    int next = at == panes.end() ? (step > 0 ? -1 : count) : int(at - panes.begin());
    for (int tries = 0; tries < count; ++tries) {
        next = (next + step + count) % count;
        if (QWidget* stop = firstStop(panes[std::size_t(next)])) {
            stop->setFocus(Qt::TabFocusReason);
            return;
        }
    }
}

void MainWindow::setTheme(const QString& choice)
{
    struct Row
    {
        const char* key;
        ThemeChoice choice;
    };
    constexpr Row rows[]
        = {{"system", ThemeChoice::System}, {"light", ThemeChoice::Light}, {"dark", ThemeChoice::Dark}};
    const auto* row
        = std::ranges::find_if(rows, [&](const Row& r) { return choice == QLatin1String(r.key); });
    const Row& chosen = row == std::end(rows) ? rows[0] : *row;
    m_settings.set(setting::theme, QString::fromLatin1(chosen.key));
    (*m_actions)[(std::string("theme/") + chosen.key).c_str()]->setChecked(true);
    m_theme = themeFor(chosen.choice, m_parts.systemPalette);
    applyTheme(*qApp, m_theme);
    (*m_actions)["toggle_theme"]->setIcon(glyph(m_theme.isDark ? "sun" : "moon")); // where it leads to
    for (Screen* made : m_screens)
        if (made)
            made->setTheme(m_theme);
}

void MainWindow::tickLanguage()
{
    const QString kept = m_settings.text(setting::language);
    const bool isKnown = std::ranges::any_of(
        languages, [&](const LanguageRow& row) { return kept == QLatin1String(row.code); });
    const std::string code = isKnown ? kept.toStdString() : "system";
    (*m_actions)[("language/" + code).c_str()]->setChecked(true);
}

void MainWindow::setLanguage(const QString& choice)
{
    m_settings.set(setting::language, choice);
    tickLanguage();
    keep();
    m_language.use(choice);
    const ScreenOf which = current();
    for (Screen*& made : m_screens) // made anew in the other language
        if (made) {
            m_stack->removeWidget(made);
            made->deleteLater();
            made = nullptr;
        }
    retranslate();
    go(which);
    showScenario(m_document.scenario());
    if (m_shown.estimate)
        showEstimate(m_shown);
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_bar->setWindowTitle(tr("Tool bar"));
    std::vector<NavigationRail::Item> items;
    for (const ScreenRow& row : screenRows)
        items.push_back({row.key, tr(row.text), tr(row.tip)});
    m_rail->setItems(items);
    nameHistory();
}

void MainWindow::nameHistory()
{
    const QUndoStack& history = *m_document.history();
    QAction *undo = (*m_actions)["undo"], *redo = (*m_actions)["redo"];
    const QString undone = m_session.stepToUndo(), redone = m_session.stepToRedo();
    const bool canUndo = !undone.isEmpty() || history.canUndo();
    const bool canRedo = !redone.isEmpty() || history.canRedo();
    undo->setEnabled(canUndo);
    redo->setEnabled(canRedo);
    undo->setText(canUndo ? tr("&Undo: %1").arg(undone.isEmpty() ? history.undoText() : undone)
                          : tr("&Undo"));
    redo->setText(canRedo ? tr("&Redo: %1").arg(redone.isEmpty() ? history.redoText() : redone)
                          : tr("&Redo"));
}

}
