#include "ui/shared/theme_style.h"

namespace ui {
namespace {

// %ink and its kin are replaced by the theme's colours; nothing else differs between themes.
const char* const sheet = R"(
QToolTip { color: %paper; background: %ink; border: 1px solid %ink; padding: 4px 6px; }
QMenuBar { background: %panel; padding: 2px 4px; }
QMenuBar::item { padding: 4px 9px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: %hover; }
QMenu { background: %paper; border: 1px solid %line; padding: 4px; }
QMenu::item { padding: 5px 26px 5px 24px; border-radius: 4px; color: %ink; }
QMenu::item:selected { background: %accent; color: %onAccent; }
QMenu::item:disabled { color: %disabled; background: transparent; }
QMenu::separator { height: 1px; background: %line; margin: 4px 8px; }
QToolBar { background: %panel; border: none; border-bottom: 1px solid %line; padding: 3px 6px; spacing: 4px; }
QToolBar::separator { background: %line; width: 1px; margin: 5px 5px; }
QStatusBar { background: %panel; border-top: 1px solid %line; color: %mutedInk; }
QStatusBar::item { border: none; }
QStatusBar QToolButton { padding: 1px 6px; }
QToolButton { padding: 4px 8px; border: 1px solid transparent; border-radius: 5px; background: transparent; }
QToolButton:hover { background: %hover; }
QToolButton:pressed, QToolButton:checked { background: %pressed; }
QToolButton:focus { border: 1px solid %accent; }
QToolButton:disabled { color: %disabled; }
QPushButton { padding: 5px 14px; border: 1px solid %edge; border-radius: 5px; background: %button; min-height: 16px; }
QPushButton:hover { background: %hover; }
QPushButton:pressed, QPushButton:checked { background: %pressed; }
QPushButton:default { background: %accent; border-color: %accent; color: %onAccent; }
QPushButton:default:hover { background: %accentHover; }
QPushButton:focus { border: 2px solid %accent; padding: 4px 13px; }
QPushButton:default:focus { border: 2px solid %ink; padding: 4px 13px; }
QPushButton:disabled { color: %disabled; background: %panel; border-color: %line; }
QLineEdit { padding: 3px 6px; border: 1px solid %edge; border-radius: 4px; background: %paper; selection-background-color: %accent; selection-color: %onAccent; }
QLineEdit:focus { border: 2px solid %accent; padding: 2px 5px; }
QLineEdit:disabled { color: %disabled; background: %panel; border-color: %line; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit { border: none; padding: 0px 2px; background: transparent; }
QAbstractItemView { border: 1px solid %line; background: %paper; alternate-background-color: %stripe; outline: none; }
QTableView { gridline-color: %line; }
QHeaderView::section { background: %panel; color: %mutedInk; border: none; border-bottom: 1px solid %line; padding: 7px 4px 5px 4px; }
QHeaderView::section:hover { color: %ink; }
QGroupBox { border: 1px solid %line; border-radius: 6px; margin-top: 18px; padding: 8px; background: %paper; }
QGroupBox::title { subcontrol-origin: margin; left: 2px; color: %mutedInk; }
QSplitter::handle { background: %line; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QScrollArea { border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: %handle; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: %mutedInk; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QTabBar::tab { padding: 6px 12px; border: none; border-bottom: 2px solid transparent; color: %mutedInk; background: transparent; }
QTabBar::tab:selected { color: %ink; border-bottom: 2px solid %accent; }
QTabBar::tab:hover { color: %ink; }
QTabBar::tab:focus { color: %accent; }
QTabWidget::pane { border: none; border-top: 1px solid %line; }
)";

}

QString styleSheetOf(const Theme& t)
{
    struct Token
    {
        const char* name;
        QColor colour;
    };
    const auto button = t.isDark ? blended(t.ink, t.panel, 0.07) : t.paper;
    // clang-format off
    const Token tokens[] = { // a name that begins another comes after it
        {"%accentHover", blended(t.ink, t.accent, 0.15)},
        {"%onAccent",    contrast(t.accent, Qt::white) >= 4.5 ? QColor(Qt::white) : t.paper},
        {"%accent",      t.accent},
        {"%mutedInk",    t.mutedInk},
        {"%disabled",    withContrast(blended(t.mutedInk, t.panel, 0.7), t.panel, 3.3)},
        {"%ink",         t.ink},
        {"%paper",       t.paper},
        {"%panel",       t.panel},
        {"%line",        t.line},
        {"%edge",        withContrast(t.line, t.paper, 3.0)},
        {"%hover",       blended(t.ink, t.panel, 0.07)},
        {"%pressed",     blended(t.accent, t.panel, 0.22)},
        {"%stripe",      blended(t.ink, t.paper, 0.03)},
        {"%handle",      withContrast(t.line, t.panel, 2.0)},
        {"%button",      button},
    };
    // clang-format on
    QString out = QString::fromLatin1(sheet);
    for (const auto& token : tokens)
        out.replace(QLatin1String(token.name), token.colour.name());
    return out;
}

}
