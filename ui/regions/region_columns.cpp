#include "ui/regions/region_columns.h"

#include "ui/regions/regions_model.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>
#include <numeric>

namespace ui {
namespace {

constexpr int cellMargins = 14, leastColumn = 30, mostText = 290;
constexpr int lastFrozen = RegionsModel::Name;

/// Those that gain by more room; figures without a bar do not.
constexpr RegionsModel::Column growing[] = {RegionsModel::Name,  RegionsModel::Carbon,   RegionsModel::Cost,
                                            RegionsModel::Water, RegionsModel::Provider, RegionsModel::Place};

/// What a figure may have to hold, so that its column does not jump while values change.
QString usual(int column)
{
    return column == RegionsModel::Best ? QString::fromUtf8("◆●")
        : column == RegionsModel::Carbon || column == RegionsModel::Cost || column == RegionsModel::Water
        ? QStringLiteral("$123,456")
        : QString();
}

}

RegionColumns::RegionColumns(QTableView& table)
    : QObject(&table)
    , m_table(table)
    , m_frozen(new QTableView(&table))
{
    freeze();
    m_table.viewport()->installEventFilter(this);
    connect(m_table.horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        m_isDrawn = m_isDrawn || !m_isSharing;
        placeFrozen();
    });
}

void RegionColumns::restore(const QByteArray& state)
{
    m_isSharing = true;
    m_isDrawn = m_table.horizontalHeader()->restoreState(state);
    m_isSharing = false;
    placeFrozen();
}

QByteArray RegionColumns::state() const
{
    return m_isDrawn ? m_table.horizontalHeader()->saveState() : QByteArray();
}

void RegionColumns::fit()
{
    QFont bold = m_table.font();
    bold.setBold(true); // as the scenario's own row is
    const QFontMetrics metrics(m_table.font()), boldMetrics(bold);
    const auto& model = *m_table.model();
    m_needed.assign(std::size_t(model.columnCount()), leastColumn);
    for (int column = 0; column < model.columnCount(); ++column) {
        int width = std::max(boldMetrics.horizontalAdvance(usual(column)),
                             metrics.horizontalAdvance(model.headerData(column, Qt::Horizontal).toString()));
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, column);
            const auto& own = index.data(Qt::FontRole).isValid() ? boldMetrics : metrics;
            width = std::max(width, own.horizontalAdvance(index.data().toString()));
        }
        if (column == RegionsModel::Purchase)
            width += metrics.horizontalAdvance(besideFigures);
        m_needed[std::size_t(column)] = std::clamp(width + cellMargins, leastColumn, mostText);
    }
    share();
}

void RegionColumns::share()
{
    if (m_isDrawn || m_needed.empty())
        return;
    const int spare = m_table.viewport()->width() - std::accumulate(m_needed.begin(), m_needed.end(), 0);
    const int more = std::max(0, spare) / int(std::size(growing));
    m_isSharing = true;
    for (int column = 0; column < int(m_needed.size()); ++column) {
        const bool grows = std::ranges::find(growing, column) != std::end(growing);
        m_table.setColumnWidth(column, m_needed[std::size_t(column)] + (grows ? more : 0));
    }
    m_isSharing = false;
    placeFrozen();
}

/// A second view of the first columns over the first, with which it shares model, selection and scrolling.
void RegionColumns::freeze()
{
    m_frozen->setObjectName(QStringLiteral("regions_frozen"));
    m_frozen->setModel(m_table.model());
    m_frozen->setSelectionModel(m_table.selectionModel());
    m_frozen->setSelectionBehavior(m_table.selectionBehavior());
    m_frozen->setSelectionMode(m_table.selectionMode());
    m_frozen->setFocusPolicy(Qt::NoFocus);
    m_frozen->setFrameShape(QFrame::NoFrame);
    m_frozen->setStyleSheet(
        QStringLiteral("QTableView { border: none; border-right: 2px solid palette(mid); }"));
    m_frozen->setShowGrid(false);
    m_frozen->setAlternatingRowColors(true);
    m_frozen->setWordWrap(false);
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollMode(m_table.verticalScrollMode());
    m_frozen->verticalHeader()->hide();
    m_frozen->verticalHeader()->setDefaultSectionSize(m_table.verticalHeader()->defaultSectionSize());
    m_frozen->horizontalHeader()->setMinimumSectionSize(m_table.horizontalHeader()->minimumSectionSize());
    m_frozen->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_frozen->horizontalHeader()->setHighlightSections(false);
    for (int column = lastFrozen + 1; column < RegionsModel::ColumnCount; ++column)
        m_frozen->setColumnHidden(column, true);
    m_frozen->hide();
    connect(m_frozen, &QTableView::activated, &m_table, &QTableView::activated);
    connect(m_table.verticalScrollBar(), &QScrollBar::valueChanged, m_frozen->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_frozen->verticalScrollBar(), &QScrollBar::valueChanged, m_table.verticalScrollBar(),
            &QScrollBar::setValue);
    connect(m_table.horizontalScrollBar(), &QScrollBar::valueChanged, this, &RegionColumns::placeFrozen);
}

void RegionColumns::placeFrozen()
{
    int width = 0;
    for (int column = 0; column <= lastFrozen; ++column) {
        m_frozen->setColumnWidth(column, m_table.columnWidth(column));
        width += m_table.columnWidth(column);
    }
    const auto* header = m_table.horizontalHeader();
    m_frozen->horizontalHeader()->setFixedHeight(header->height());
    m_frozen->setGeometry(m_table.frameWidth(), m_table.frameWidth(), width,
                          header->height() + m_table.viewport()->height());
    m_frozen->setVisible(m_table.horizontalScrollBar()->value() > 0);
    m_frozen->verticalScrollBar()->setValue(m_table.verticalScrollBar()->value());
}

bool RegionColumns::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) {
        share();
        placeFrozen();
    }
    return QObject::eventFilter(watched, event);
}

}
