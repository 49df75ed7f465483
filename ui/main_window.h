#pragma once

#include "core/base/result.h"
#include "core/model/catalog.h"
#include "ui/shared/actions.h"
#include "ui/shared/estimator.h"
#include "ui/shared/language.h"
#include "ui/shared/scenario_document.h"
#include "ui/shared/session.h"
#include "ui/shared/settings.h"
#include "ui/shared/theme.h"

#include <QMainWindow>

#include <array>

class QLabel;
class QSettings;
class QShortcut;
class QStackedWidget;

namespace ui {

class Banners;
class NavigationRail;
class PlanScreen;
class Prompts;
class ScenarioFiles;
class Screen;
class StatusLine;

/// What the window is made of; references outlive it.
struct WindowParts
{
    core::Catalog catalog;
    core::Issues catalogIssues; ///< why a person's own catalogue was not laid over ours
    core::Library& library;
    QSettings& settings;
    Prompts& prompts;
    QString examples; ///< the folder of the example scenarios
    QStringList translations; ///< folders with carbacus_de.qm
    QPalette systemPalette; ///< from before any theme
};

/// Makes the parts and ties them; no other thought.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(WindowParts parts, QWidget* parent = nullptr);
    ~MainWindow() override;

    ScenarioDocument& document() { return m_document; }
    Session& session() { return m_session; }
    void openFiles(const QStringList& paths); ///< into the library; the last one is shown
    const Actions& actions() const { return *m_actions; }
    bool isUpToDate() const; ///< everything on screen is of the scenario of now

protected:
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static constexpr int noticeMs = 8000; ///< of a word in the status line
    enum ScreenOf { Plan, Regions, Library, ScreenCount };

    std::vector<ActionRow> actionRows();
    void addFileRows(std::vector<ActionRow>& rows);
    void addScenarioRows(std::vector<ActionRow>& rows);
    void addViewRows(std::vector<ActionRow>& rows);
    void layOut();
    void fillToolBar();
    void tie();
    void restore();
    void keep();
    void nameHistory(); ///< "Undo Replicas 12 → 40"
    void undo(); ///< the last step: of the document, or of the library
    void redo();
    void tellStep(const core::Issues& issues, const QString& done, const QString& failed);

    Screen* screen(ScreenOf which); ///< made when first needed
    Screen* makeScreen(ScreenOf which);
    Screen* currentScreen() const;
    PlanScreen& plan();
    void go(ScreenOf which);
    void goToNextPane(int step);
    void setAlone(bool isAlone);

    void showScenario(const core::Scenario& scenario);
    void showName();
    void showEstimate(const Estimated& result);
    void showFault(const QString& why);
    void showCatalogueFaults();

    void exportFigure();
    void duplicate();
    void copyResult();
    void setLogCompute(bool isLog);
    void setTheme(const QString& choice);
    void setLanguage(const QString& choice);
    void tickLanguage();
    void retranslate();

    ScreenOf current() const;

    WindowParts m_parts;
    Settings m_settings;
    Language m_language;
    ScenarioDocument m_document;
    Session m_session;
    Estimator m_estimator;
    Theme m_theme;
    Estimated m_shown;
    core::Issues m_shownFaults; ///< of the catalogue
    bool m_isAlone = false; ///< one chart has the whole window

    Banners* m_banners;
    ScenarioFiles* m_files;
    Actions* m_actions;
    QToolBar* m_bar;
    QLabel* m_name;
    NavigationRail* m_rail;
    QStackedWidget* m_stack;
    StatusLine* m_status;
    QShortcut* m_escape; ///< back from one chart
    std::array<Screen*, ScreenCount> m_screens {};
};

}
