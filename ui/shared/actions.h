#pragma once

#include <QAction>

#include <functional>
#include <vector>

class QMenuBar;

namespace ui {

enum class Menu { File, Edit, Scenario, View, Help };

/// The row of one thing that a person can make the window do. The menus, the tool bar, the shortcuts and the
/// tests loop over these.
struct ActionRow
{
    const char* key; ///< object name of its QAction
    Menu menu;
    const char* text; ///< English source text, in the context "ui::MainWindow"
    const char* shortcut; ///< portable text; empty for none
    std::function<void()> run;
    const char* group = ""; ///< rows of one group exclude each other and carry a tick
    bool startsSection = false; ///< a line above it in the menu
    const char* submenu = ""; ///< English source text of the menu within the menu
    bool isToggle = false; ///< carries a tick of its own
};

/// The actions made from rows.
class Actions : public QObject
{
    Q_OBJECT
public:
    Actions(std::vector<ActionRow> rows, QWidget* window);

    QAction* operator[](const char* key) const;
    const std::vector<ActionRow>& rows() const { return m_rows; }
    /// Every row in its menu; an empty menu is left out.
    void fill(QMenuBar& bar);
    /// In the language of now.
    void retranslate();

private:
    void addRow(QMenu& menu, const ActionRow& row);
    QAction* make(const ActionRow& row, QWidget* window);

    std::vector<ActionRow> m_rows;
    std::vector<QAction*> m_actions;
    std::vector<std::pair<QMenu*, const char*>> m_menus;
};

}
