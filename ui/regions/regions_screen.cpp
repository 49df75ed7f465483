#include "ui/regions/regions_screen.h"

#include "core/figures/regions_figure.h"
#include "core/model/names.h"
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
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <exception>

namespace ui {
namespace {

constexpr int filterWidth = 200, leastColumn = 24, bestWidth = 34, placeWidth = 130, tableShare = 65;

enum Page { Table, Elsewhere };

template<class Widget>
Widget* named(Widget* widget, const char* key, const QString& name)
{
    widget->setObjectName(QString::fromLatin1(key));
    widget->setAccessibleName(name);
    widget->setToolTip(name);
    return widget;
}

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
    m_split->addWidget(makeTable());
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
    m_hasKeptColumns = m_table->horizontalHeader()->restoreState(settings.bytes(setting::regionTable));
    tie();
}

RegionsScreen::~RegionsScreen() = default;

QWidget* RegionsScreen::makeFilters()
{
    auto* bar = new QWidget(this);
    auto* line = new QHBoxLayout(bar);
    line->setContentsMargins(12, 8, 12, 8);
    line->setSpacing(8);
    m_words = named(new QLineEdit(bar), "regions_words", tr("Find a region, a provider or a place"));
    m_words->setPlaceholderText(tr("Find …"));
    m_words->setClearButtonEnabled(true);
    m_words->setFixedWidth(filterWidth);
    m_provider = named(new QComboBox(bar), "regions_provider", tr("Provider"));
    m_provider->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_purchase = named(new QComboBox(bar), "regions_purchase", tr("How the cloud is paid for"));
    m_purchase->addItem(tr("Any purchase"));
    for (const auto& purchase : core::names<core::Purchase>())
        m_purchase->addItem(format::sentence(core::Message(purchase.label)), int(purchase.value));
    for (QComboBox* box : {m_provider, m_purchase})
        box->view()->setAccessibleName(box->accessibleName());
    m_onlyPriced = named(new QCheckBox(tr("With a price"), bar), "regions_priced",
                         tr("Only regions with a known price for this accelerator"));
    m_count = new QLabel(bar);
    m_count->setObjectName(QStringLiteral("regions_count"));
    m_move = named(new QPushButton(tr("Move the scenario there"), bar), "regions_move",
                   tr("Moves the scenario to the chosen region; undo takes it back"));
    for (QWidget* part :
         std::initializer_list<QWidget*> {m_words, m_provider, m_purchase, m_onlyPriced, m_count})
        line->addWidget(part);
    line->addStretch();
    line->addWidget(m_move);
    return bar;
}

QWidget* RegionsScreen::makeTable()
{
    m_table = named(new QTableView(m_split), "regions_table", tr("Regions for this scenario"));
    m_table->setToolTip({});
    m_table->setModel(m_filter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(RegionsModel::Carbon, Qt::AscendingOrder);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setMinimumWidth(360);
    for (const int column : {RegionsModel::Carbon, RegionsModel::Cost, RegionsModel::Water})
        m_table->setItemDelegateForColumn(column, m_bars);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 16);
    m_table->horizontalHeader()->setMinimumSectionSize(leastColumn);
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    enableCopy(*m_table);
    return m_table;
}

QWidget* RegionsScreen::makeElsewhere()
{
    auto* page = new QWidget(m_pages);
    auto* column = new QVBoxLayout(page);
    m_elsewhere = new QLabel(page);
    m_elsewhere->setObjectName(QStringLiteral("regions_elsewhere"));
    m_elsewhere->setWordWrap(true);
    m_elsewhere->setAlignment(Qt::AlignCenter);
    auto* rent = named(new QPushButton(tr("Rent in the cloud instead"), page), "regions_rent",
                       tr("Turns the site into a cloud's; undo takes it back"));
    connect(rent, &QPushButton::clicked, this, &RegionsScreen::rentInstead);
    column->addStretch();
    column->addWidget(m_elsewhere);
    column->addWidget(rent, 0, Qt::AlignHCenter);
    column->addStretch();
    return page;
}

void RegionsScreen::tie()
{
    const auto refilter = [this] {
        countShown();
        draw();
    };
    connect(m_words, &QLineEdit::textChanged, m_filter, &RegionsFilter::setWords);
    connect(m_provider, qOverload<int>(&QComboBox::currentIndexChanged), this,
            [this] { m_filter->setProvider(m_provider->currentData().toString()); });
    connect(m_purchase, qOverload<int>(&QComboBox::currentIndexChanged), this, [this] {
        const QVariant chosen = m_purchase->currentData();
        m_filter->setPurchase(chosen.isValid() ? std::optional(core::Purchase(chosen.toInt()))
                                               : std::nullopt);
    });
    connect(m_onlyPriced, &QCheckBox::toggled, m_filter, &RegionsFilter::setOnlyPriced);
    connect(m_words, &QLineEdit::textChanged, this, refilter);
    connect(m_provider, qOverload<int>(&QComboBox::currentIndexChanged), this, refilter);
    connect(m_purchase, qOverload<int>(&QComboBox::currentIndexChanged), this, refilter);
    connect(m_onlyPriced, &QCheckBox::toggled, this, refilter);

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] { draw(); });
    connect(m_table, &QTableView::activated, this,
            [this](const QModelIndex& index) { moveTo(m_filter->mapToSource(index).row()); });
    connect(m_move, &QPushButton::clicked, this, [this] { moveTo(selectedRow()); });
    const auto rowOf = [this](int series, int point) {
        const bool isThere = series >= 0 && series < int(m_points.size()) && point >= 0
            && point < int(m_points[std::size_t(series)].size());
        return isThere ? m_points[std::size_t(series)][std::size_t(point)] : -1;
    };
    connect(m_chart, &ChartView::pointHovered, this, [this, rowOf](int series, int point) {
        if (const int row = rowOf(series, point); row >= 0)
            selectRow(row);
    });
    connect(m_chart, &ChartView::pointActivated, this,
            [this, rowOf](int series, int point) { moveTo(rowOf(series, point)); });
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
    if (m_isOld)
        request();
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
    const bool isFirst = m_model->rowCount() == 0;
    const int chosen = selectedRow();
    m_model->display(answer.rows);
    fillProviders();
    if (isFirst && !m_hasKeptColumns) {
        m_table->resizeColumnsToContents();
        m_table->setColumnWidth(RegionsModel::Best, bestWidth);
        m_table->setColumnWidth(RegionsModel::Place, placeWidth);
    }
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
    for (int i = 0; i < m_filter->rowCount(); ++i) {
        const int at = m_filter->mapToSource(m_filter->index(i, 0)).row();
        const RegionRow& row = m_model->rows()[std::size_t(at)];
        if (!row.kg || !row.usd)
            continue;
        dots.push_back({row.providerName.toStdString(), row.name.toStdString(), *row.kg, *row.usd, row.isBest,
                        row.isCurrent, at == chosen});
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
    m_count->setText(tr("%1 of %2").arg(m_filter->rowCount()).arg(m_model->rowCount()));
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
    if (m_model->rowCount() > 0)
        settings.set(setting::regionTable, m_table->horizontalHeader()->saveState());
}

std::vector<QWidget*> RegionsScreen::panes()
{
    if (m_pages->currentIndex() == Elsewhere)
        return {m_pages->currentWidget()};
    return {m_words->parentWidget(), m_table, m_chart};
}

const core::Figure* RegionsScreen::figure() const
{
    return m_pages->currentIndex() == Table ? &m_figure : nullptr;
}

}
