#include "ui/regions/regions_screen.h"

#include "core/figures/regions_figure.h"
#include "core/model/names.h"
#include "ui/regions/region_columns.h"
#include "ui/regions/regions_model.h"
#include "ui/shared/bar_delegate.h"
#include "ui/shared/chart_view.h"
#include "ui/shared/format.h"
#include "ui/shared/scenario_document.h"
#include "ui/shared/settings.h"
#include "ui/shared/table_copy.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <exception>
#include <utility>

namespace ui {
namespace {

constexpr int tableShare = 68;

enum Page { Table, Elsewhere };
enum List { Rows, Nothing };

}

RegionsScreen::RegionsScreen(ScenarioDocument& document, const core::Catalog& catalog,
                             const Settings& settings, QWidget* parent)
    : Screen(parent)
    , m_document(document)
    , m_catalog(catalog)
    , m_latest(
          [](const Question& question, const std::stop_token& stop) -> Answer {
              try {
                  const auto options = core::regionOptions(*question.scenario, question.catalog, stop);
                  return {regionRows(options, *question.scenario, question.catalog), {}};
              } catch (const std::exception& fault) {
                  return {{}, QString::fromUtf8(fault.what())};
              }
          },
          [this](const Answer& answer) { tell(answer); })
    , m_model(new RegionsModel(this))
    , m_filter(new RegionsFilter(this))
    , m_bars(new BarDelegate(this))
    , m_pages(new QStackedWidget(this))
    , m_split(new QSplitter(Qt::Horizontal, this))
{
    setObjectName(QStringLiteral("regions"));
    m_filter->setSourceModel(m_model);
    auto* tablePage = new QWidget(m_pages);
    auto* column = new QVBoxLayout(tablePage);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeFilters());
    m_split->addWidget(makeList());
    m_chart = new ChartView(m_split);
    m_chart->setObjectName(QStringLiteral("regions_chart"));
    m_chart->setMinimumSize(280, 200);
    m_chart->setAccessibleName(tr("Cost against carbon by region"));
    m_split->addWidget(m_chart);
    m_split->setStretchFactor(0, tableShare);
    m_split->setStretchFactor(1, 100 - tableShare);
    m_split->setSizes({100 * tableShare, 100 * (100 - tableShare)});
    m_split->setChildrenCollapsible(false);
    column->addWidget(m_split, 1);
    m_pages->addWidget(tablePage);
    m_pages->addWidget(makeElsewhere());
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_pages);

    m_split->restoreState(settings.bytes(setting::regionSplit));
    m_columns->restore(settings.bytes(setting::regionTable));
    tie();
}

RegionsScreen::~RegionsScreen() = default;

void RegionsScreen::tie()
{
    connect(m_words, &QLineEdit::textChanged, this, &RegionsScreen::filter);
    for (const QComboBox* box : {m_provider, m_purchase})
        connect(box, qOverload<int>(&QComboBox::currentIndexChanged), this, &RegionsScreen::filter);
    connect(m_onlyPriced, &QCheckBox::toggled, this, &RegionsScreen::filter);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { draw(); });
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex& index) { moveTo(m_filter->mapToSource(index).row()); });
    connect(m_move, &QPushButton::clicked, this, [this] { moveTo(selectedRow()); });
    for (const QTableView* view : {m_table, &m_columns->frozen()})
        connect(view, &QTableView::entered, this,
                [this](const QModelIndex& index) { pointAt(m_filter->mapToSource(index).row()); });
    tieChart();
}

/// The mouse and the arrow keys only mark; a click, or the space bar, chooses.
void RegionsScreen::tieChart()
{
    connect(m_chart, &ChartView::pointHovered, this,
            [this](int series, int point) { m_model->setPointed(rowOf(series, point)); });
    connect(m_chart, &ChartView::pointChosen, this, [this](int series, int point) {
        if (const int row = rowOf(series, point); row >= 0)
            selectRow(row);
    });
    connect(m_chart, &ChartView::pointActivated, this,
            [this](int series, int point) { moveTo(rowOf(series, point)); });
}

int RegionsScreen::rowOf(int series, int point) const
{
    const bool isThere = series >= 0 && series < int(m_points.size()) && point >= 0
        && point < int(m_points[std::size_t(series)].size());
    return isThere ? m_points[std::size_t(series)][std::size_t(point)] : -1;
}

void RegionsScreen::pointAt(int modelRow)
{
    int series = -1, point = -1;
    for (int at = 0; modelRow >= 0 && at < int(m_points.size()); ++at) {
        const auto& rows = m_points[std::size_t(at)];
        if (const auto found = std::ranges::find(rows, modelRow); found != rows.end()) {
            series = at;
            point = int(found - rows.begin());
        }
    }
    m_chart->point(series, point);
    m_model->setPointed(modelRow); // also one without a dot
}

bool RegionsScreen::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Leave)
        pointAt(-1);
    return Screen::eventFilter(watched, event);
}

void RegionsScreen::filter()
{
    const int chosen = selectedRow();
    pointAt(-1);
    m_filter->setWords(m_words->text());
    m_filter->setProvider(m_provider->currentData().toString());
    const QVariant purchase = m_purchase->currentData();
    m_filter->setPurchase(purchase.isValid() ? std::optional(core::Purchase(purchase.toInt()))
                                             : std::nullopt);
    m_filter->setOnlyPriced(m_onlyPriced->isChecked());
    m_table->selectionModel()->clear(); // the view has moved on to a row that nobody chose
    selectRow(chosen);
    countShown();
    draw();
}

void RegionsScreen::displayScenario(const core::Scenario&)
{
    m_isOld = true;
    if (isVisible())
        request();
}

void RegionsScreen::showEvent(QShowEvent* event)
{
    Screen::showEvent(event);
    m_showsCurrent = true;
    if (m_isOld)
        request();
    else if (std::exchange(m_showsCurrent, m_latest.isBusy()) && !m_latest.isBusy())
        showCurrent();
}

bool RegionsScreen::isUpToDate() const
{
    return !m_isOld && !m_latest.isBusy();
}

void RegionsScreen::request()
{
    m_isOld = false;
    const core::Scenario& scenario = m_document.scenario();
    const bool isCloud = scenario.site.kind == core::SiteKind::Cloud;
    m_pages->setCurrentIndex(isCloud ? Table : Elsewhere);
    m_elsewhere->setText(
        tr("This scenario runs on your own machines, so there are no regions to choose among."));
    if (isCloud)
        m_latest.request({std::make_shared<const core::Scenario>(scenario), m_catalog});
}

void RegionsScreen::tell(const Answer& answer)
{
    if (!answer.fault.isEmpty()) {
        m_elsewhere->setText(tr("The regions could not be compared.\n%1").arg(answer.fault));
        m_pages->setCurrentIndex(Elsewhere);
        return;
    }
    const int chosen = selectedRow();
    pointAt(-1);
    m_model->display(answer.rows);
    fillProviders();
    m_columns->fit();
    if (std::exchange(m_showsCurrent, false))
        showCurrent();
    else
        selectRow(chosen);
    countShown();
    draw();
}

void RegionsScreen::fillProviders()
{
    std::vector<std::pair<QString, QString>> providers; // name, id
    for (const RegionRow& row : m_model->rows())
        if (std::ranges::find(providers, std::pair(row.providerName, row.provider)) == providers.end())
            providers.emplace_back(row.providerName, row.provider);
    std::ranges::sort(providers);
    if (m_provider->count() == int(providers.size()) + 1)
        return;
    const QString chosen = m_provider->currentData().toString();
    const QSignalBlocker quiet(m_provider);
    m_provider->clear();
    m_provider->addItem(tr("Any provider"), QString());
    for (const auto& [name, id] : providers)
        m_provider->addItem(name, id);
    m_provider->setCurrentIndex(std::max(0, m_provider->findData(chosen)));
}

void RegionsScreen::draw()
{
    std::vector<core::RegionDot> dots;
    std::vector<int> rows;
    const int chosen = selectedRow();
    for (int at = 0; at < m_model->rowCount(); ++at) {
        const RegionRow& row = m_model->rows()[std::size_t(at)];
        if (!row.kg || !row.usd)
            continue;
        dots.push_back({row.providerName.toStdString(), row.name.toStdString(), *row.kg, *row.usd, row.isBest,
                        row.isCurrent, at == chosen,
                        m_filter->mapFromSource(m_model->index(at, 0)).isValid()});
        rows.push_back(at);
    }
    auto picture = core::regionsFigure(dots);
    m_points.clear();
    for (const auto& series : picture.dots) {
        m_points.emplace_back();
        for (const std::size_t dot : series)
            m_points.back().push_back(rows[dot]);
    }
    m_figure = std::move(picture.figure);
    m_chart->display(m_figure);
    m_move->setEnabled(chosen >= 0 && !m_model->rows()[std::size_t(chosen)].isCurrent);
}

void RegionsScreen::selectRow(int modelRow)
{
    const QModelIndex at = m_filter->mapFromSource(m_model->index(modelRow, RegionsModel::Name));
    if (at.isValid() && at.row() != m_table->currentIndex().row()) {
        m_table->selectRow(at.row());
        m_table->scrollTo(at);
    }
}

/// Where the scenario is now, in the middle of what is seen.
void RegionsScreen::showCurrent()
{
    const auto& rows = m_model->rows();
    const auto at = std::ranges::find(rows, true, &RegionRow::isCurrent);
    if (at == rows.end())
        return;
    selectRow(int(at - rows.begin()));
    m_table->scrollTo(m_table->currentIndex(), QAbstractItemView::PositionAtCenter);
}

int RegionsScreen::selectedRow() const
{
    return m_filter->mapToSource(m_table->currentIndex()).row();
}

void RegionsScreen::moveTo(int modelRow)
{
    if (modelRow < 0 || modelRow >= m_model->rowCount())
        return;
    const RegionRow& row = m_model->rows()[std::size_t(modelRow)];
    m_document.replace(movedTo(m_document.scenario(), row.id.toStdString(), row.purchase),
                       tr("Move to %1 (%2)").arg(row.place, row.id));
}

void RegionsScreen::rentInstead()
{
    core::Scenario next = m_document.scenario();
    next.site.kind = core::SiteKind::Cloud;
    m_document.replace(std::move(next), tr("Rent in the cloud"));
}

void RegionsScreen::countShown()
{
    const auto& rows = m_model->rows();
    QSet<QString> regions, shownRegions;
    for (const RegionRow& row : rows)
        regions.insert(row.id);
    const int shown = m_filter->rowCount(), all = m_model->rowCount();
    for (int i = 0; i < shown; ++i)
        shownRegions.insert(rows[std::size_t(m_filter->mapToSource(m_filter->index(i, 0)).row())].id);
    m_count->setText(shown == all ? tr("Regions: %1 · offers: %2").arg(regions.size()).arg(all)
                                  : tr("Regions: %1 of %2 · offers: %3 of %4")
                                        .arg(shownRegions.size())
                                        .arg(regions.size())
                                        .arg(shown)
                                        .arg(all));
    const QString words = m_words->text().simplified();
    m_nothing->setText(words.isEmpty() ? tr("No region passes these filters")
                                       : tr("No region matches “%1”").arg(words));
    m_list->setCurrentIndex(shown == 0 && all > 0 ? Nothing : Rows);
}

void RegionsScreen::setTheme(const Theme& theme)
{
    m_chart->setTheme(theme);
    m_bars->setColours(theme.series[0], blended(theme.line, theme.paper, 0.5));
    m_table->viewport()->update();
}

void RegionsScreen::keep(Settings& settings) const
{
    settings.set(setting::regionSplit, m_split->saveState());
    settings.set(setting::regionTable, m_columns->state());
}

std::vector<QWidget*> RegionsScreen::panes()
{
    if (m_pages->currentIndex() == Elsewhere)
        return {m_pages->currentWidget()};
    return {m_words->parentWidget(), m_table, m_chart};
}

void RegionsScreen::toggleTable()
{
    m_chart->setTableShown(!m_chart->isTableShown());
}

const core::Figure* RegionsScreen::figure() const
{
    return m_pages->currentIndex() == Table ? &m_figure : nullptr;
}

}
