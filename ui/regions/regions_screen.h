#pragma once

#include "core/model/catalog.h"
#include "ui/regions/region_rows.h"
#include "ui/shared/latest.h"
#include "ui/shared/screen.h"
#include "ui/shared/theme.h"

#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace ui {

class BarDelegate;
class ChartView;
class RegionColumns;
class RegionsFilter;
class RegionsModel;
class ScenarioDocument;

/// Where else the scenario could run: a table and a picture of cost against carbon, tied to each other. A
/// double click moves the scenario there. Computes while it is seen, off the GUI thread.
class RegionsScreen : public Screen
{
    Q_OBJECT
public:
    RegionsScreen(ScenarioDocument& document, const core::Catalog& catalog, const Settings& settings,
                  QWidget* parent = nullptr);
    ~RegionsScreen() override;

    void displayScenario(const core::Scenario& scenario) override;
    void setTheme(const Theme& theme) override;
    void keep(Settings& settings) const override;
    std::vector<QWidget*> panes() override;
    void toggleTable() override;
    const core::Figure* figure() const override;
    bool isUpToDate() const override; ///< what is seen is of the scenario of now

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Question
    {
        std::shared_ptr<const core::Scenario> scenario;
        core::Catalog catalog;
    };
    struct Answer
    {
        std::vector<RegionRow> rows;
        QString fault;
    };
    /// Which row of the model each point of the picture stands for.
    using PointRows = std::vector<std::vector<int>>;

    QWidget* makeFilters();
    QWidget* makeList();
    QWidget* makeTable();
    QWidget* makeElsewhere();
    void tie();
    void tieChart();
    void request();
    void tell(const Answer& answer);
    void fillProviders();
    void filter();
    void draw();
    void selectRow(int modelRow);
    int rowOf(int series, int point) const; ///< of the model; -1 for none
    void pointAt(int modelRow); ///< marks row and dot; -1: neither
    void showCurrent();
    int selectedRow() const; ///< of the model; -1 for none
    void moveTo(int modelRow);
    void rentInstead();
    void countShown();

    ScenarioDocument& m_document;
    core::Catalog m_catalog;
    Latest<Question, Answer> m_latest;
    RegionsModel* m_model;
    RegionsFilter* m_filter;
    BarDelegate* m_bars;
    QStackedWidget* m_pages;
    QSplitter* m_split;
    QStackedWidget* m_list;
    QTableView* m_table;
    RegionColumns* m_columns;
    ChartView* m_chart;
    QLineEdit* m_words;
    QComboBox *m_provider, *m_purchase;
    QCheckBox* m_onlyPriced;
    QLabel *m_count, *m_elsewhere, *m_nothing;
    QPushButton* m_move;
    core::Figure m_figure;
    PointRows m_points;
    bool m_showsCurrent = true; ///< the next answer brings the scenario's own row into view
    bool m_isOld = true; ///< the scenario has changed since the request
};

}
