#include "ui/shared/actions.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace ui {
namespace {

struct MenuRow
{
    Menu menu;
    const char* title;
};
// clang-format off
constexpr MenuRow menus[] = {
    {Menu::File,     QT_TRANSLATE_NOOP("ui::MainWindow", "&File")},
    {Menu::Edit,     QT_TRANSLATE_NOOP("ui::MainWindow", "&Edit")},
    {Menu::Scenario, QT_TRANSLATE_NOOP("ui::MainWindow", "&Scenario")},
    {Menu::View,     QT_TRANSLATE_NOOP("ui::MainWindow", "&View")},
    {Menu::Help,     QT_TRANSLATE_NOOP("ui::MainWindow", "&Help")},
};
// clang-format on

QString translated(const char* source)
{
    return QCoreApplication::translate("ui::MainWindow", source);
}

}

Actions::Actions(std::vector<ActionRow> rows, QWidget* window)
    : QObject(window)
    , m_rows(std::move(rows))
{
    for (const ActionRow& row : m_rows)
        m_actions.push_back(make(row, window));
    retranslate();
}

QAction* Actions::make(const ActionRow& row, QWidget* window)
{
    auto* action = new QAction(window);
    action->setObjectName(QString::fromLatin1(row.key));
    action->setShortcut(QKeySequence(QString::fromLatin1(row.shortcut), QKeySequence::PortableText));
    action->setCheckable(row.isToggle || *row.group);
    if (*row.group) {
        const QString name = QString::fromLatin1(row.group);
        auto* group = findChild<QActionGroup*>(name);
        if (!group) {
            group = new QActionGroup(this);
            group->setObjectName(name);
        }
        group->addAction(action);
    }
    connect(action, &QAction::triggered, this, row.run);
    window->addAction(action); // so that its shortcut works where no menu bar shows
    return action;
}

QAction* Actions::operator[](const char* key) const
{
    const auto row = std::ranges::find_if(
        m_rows, [key](const ActionRow& r) { return QLatin1String(r.key) == QLatin1String(key); });
    Q_ASSERT(row != m_rows.end());
    return m_actions[std::size_t(row - m_rows.begin())];
}

void Actions::fill(QMenuBar& bar)
{
    for (const MenuRow& menuRow : menus) {
        QMenu* menu = nullptr;
        for (const ActionRow& row : m_rows) {
            if (row.menu != menuRow.menu)
                continue;
            if (!menu) {
                menu = bar.addMenu(QString());
                m_menus.emplace_back(menu, menuRow.title);
            }
            addRow(*menu, row);
        }
    }
    retranslate();
}

void Actions::addRow(QMenu& menu, const ActionRow& row)
{
    QMenu* into = &menu;
    if (row.startsSection)
        menu.addSeparator();
    if (*row.submenu) {
        const QString name = QString::fromLatin1(row.submenu);
        into = menu.findChild<QMenu*>(name);
        if (!into) {
            into = menu.addMenu(QString());
            into->setObjectName(name);
            m_menus.emplace_back(into, row.submenu);
        }
    }
    into->addAction((*this)[row.key]);
}

void Actions::retranslate()
{
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_actions[i]->setText(translated(m_rows[i].text));
    for (const auto& [menu, title] : m_menus)
        menu->setTitle(translated(title));
}

}
