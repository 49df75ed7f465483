// What the screen of regions is made of.
#include "core/model/names.h"
#include "ui/regions/region_columns.h"
#include "ui/regions/regions_model.h"
#include "ui/regions/regions_screen.h"
#include "ui/shared/bar_delegate.h"
#include "ui/shared/format.h"
#include "ui/shared/table_copy.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

constexpr int filterWidth = 200, leastColumn = 24;

/// Words right of figures.
class Apart : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QString displayText(const QVariant& value, const QLocale&) const override
    {
        return besideFigures + value.toString();
    }
};

template<class Widget>
Widget* named(Widget* widget, const char* key, const QString& name)
{
    widget->setObjectName(QString::fromLatin1(key));
    widget->setAccessibleName(name);
    widget->setToolTip(name);
    return widget;
}

}

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
    m_table = named(new QTableView(m_list), "regions_table", tr("Regions for this scenario"));
    m_table->setToolTip({});
    m_table->setModel(m_filter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(RegionsModel::Carbon, Qt::AscendingOrder);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideRight);
    m_table->setTabKeyNavigation(false);
    for (const int column : {RegionsModel::Carbon, RegionsModel::Cost, RegionsModel::Water})
        m_table->setItemDelegateForColumn(column, m_bars);
    m_table->setItemDelegateForColumn(RegionsModel::Purchase, new Apart(m_table));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 16);
    m_table->horizontalHeader()->setMinimumSectionSize(leastColumn);
    m_table->horizontalHeader()->setHighlightSections(false);
    enableCopy(*m_table);
    m_table->setMouseTracking(true);
    m_table->viewport()->installEventFilter(this);
    m_columns = new RegionColumns(*m_table);
    m_columns->frozen().setMouseTracking(true);
    m_columns->frozen().viewport()->installEventFilter(this);
    return m_table;
}

/// The table, or why there is nothing in it.
QWidget* RegionsScreen::makeList()
{
    m_list = new QStackedWidget(m_split);
    m_list->setMinimumWidth(360);
    m_list->addWidget(makeTable());
    auto* page = new QWidget(m_list);
    auto* column = new QVBoxLayout(page);
    m_nothing = new QLabel(page);
    m_nothing->setObjectName(QStringLiteral("regions_nothing"));
    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    auto* clear
        = named(new QPushButton(tr("Clear the filters"), page), "regions_clear", tr("Shows every region"));
    connect(clear, &QPushButton::clicked, this, [this] {
        m_words->clear();
        m_provider->setCurrentIndex(0);
        m_purchase->setCurrentIndex(0);
        m_onlyPriced->setChecked(false);
        m_words->setFocus();
    });
    column->addStretch();
    column->addWidget(m_nothing);
    column->addWidget(clear, 0, Qt::AlignHCenter);
    column->addStretch();
    m_list->addWidget(page);
    return m_list;
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

}
