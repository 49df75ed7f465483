#pragma once

#include "core/model/catalog.h"
#include "ui/shared/session.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace ui {

class ExampleCards;
class Headlines;
class MessageBar;
class Prompts;
class ScenarioList;
class ScenarioModel;
class ScenarioOrder;

/// The screen of all scenarios: find, open, name, copy, throw away and bring back. It acts through the
/// session.
class LibraryPanel : public QWidget
{
    Q_OBJECT
public:
    /// \p examples is the folder of the example scenarios that an empty library offers.
    LibraryPanel(Session& session, Prompts& prompts, const QString& examples, QWidget* parent = nullptr);

    /// What the figures beside each scenario are computed with; without it there are none.
    void setCatalog(std::shared_ptr<const core::Catalog> catalog);

    void setSort(const QString& key); ///< of a column, "-" before it: the largest first
    QString sort() const;

public slots:
    void createScenario();
    void importFile();

signals:
    void scenarioOpened(); ///< a person opened one here: time to show the plan
    void noticed(const QString& text); ///< to be told where a person goes on

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    struct ActionRow;
    struct Button
    {
        const ActionRow* row;
        QPushButton* widget;
    };
    static const std::vector<ActionRow>& actionRows();

    void layOut();
    void addButtons();
    void connectParts();
    void retranslate();
    void refresh();
    void setColumnWidths();
    void showWhatIsThere();
    void enableButtons();
    void showMenu(const QPoint& at);
    void askForHeadlines();
    bool isTrash() const;
    void select(core::ScenarioId id);
    void selectNear(int row);
    std::optional<core::ScenarioId> only() const; ///< the one that is selected, where it is one
    void tellIssues(const QString& what, const core::Issues& issues);
    void tellRemoved(int count, const QString& name, bool wasOpen);

    void open();
    void openFile(const QString& path);
    void renameInPlace();
    void duplicate();
    void exportFile();
    void remove();
    void restore();
    void emptyTrash();
    void undoRemove();
    void showRestored(core::ScenarioId id);

    Session& m_session;
    Prompts& m_prompts;
    QString m_examples;
    QLineEdit* m_search;
    QTabBar* m_shelves;
    QStackedWidget* m_stack;
    ScenarioList* m_list;
    ExampleCards* m_cards;
    QWidget* m_nothingPage;
    QLabel* m_nothing;
    QPushButton* m_clear;
    MessageBar* m_message;
    Headlines* m_headlines;
    ScenarioModel* m_model;
    ScenarioOrder* m_sorted;
    std::vector<Button> m_buttons;
    int m_thrownAway = 0;
};

}
