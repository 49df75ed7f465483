#include "ui/plan/ledger_table.h"

#include "ui/shared/bar_delegate.h"
#include "ui/shared/format.h"
#include "ui/shared/table_copy.h"
#include "ui/shared/theme.h"

#include <QFont>
#include <QHeaderView>

namespace ui {
namespace {

QString unknown()
{
    return QStringLiteral("–");
}

QString cell(const LedgerRow& row, int column)
{
    switch (column) {
    case LedgerModel::CarbonColumn:
        return row.carbon ? format::carbon(row.carbon->in(core::kilogram)) : unknown();
    case LedgerModel::EnergyColumn:
        return row.energy ? format::energy(row.energy->in(core::kWh)) : unknown();
    case LedgerModel::MoneyColumn:
        return row.money ? format::money(row.money->in(core::usd)) : unknown();
    default:
        return row.name;
    }
}

}

void LedgerModel::display(std::vector<LedgerRow> rows)
{
    const bool isSameShape = rows.size() == m_rows.size();
    if (!isSameShape)
        beginResetModel();
    m_rows = std::move(rows);
    double all = 0;
    for (const LedgerRow& row : m_rows)
        if (row.kind == LedgerRow::Kind::Part && row.carbon)
            all += row.carbon->in(core::kilogram);
    m_from.clear();
    m_to.clear();
    double sum = 0;
    for (const LedgerRow& row : m_rows) {
        const double kg = row.carbon ? row.carbon->in(core::kilogram) : 0;
        const bool isPart = row.kind == LedgerRow::Kind::Part;
        m_from.push_back(isPart && all > 0 ? sum / all : 0);
        sum += isPart ? kg : 0;
        m_to.push_back(all <= 0 ? 0 : isPart ? sum / all : kg / all);
    }
    if (!isSameShape)
        endResetModel();
    else if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int LedgerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LedgerModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LedgerModel::bar(std::size_t row, bool wantsEnd) const
{
    if (!m_rows[row].carbon)
        return {};
    return wantsEnd ? m_to[row] : m_from[row];
}

QVariant LedgerModel::data(const QModelIndex& index, int role) const
{
    const auto i = std::size_t(index.row());
    const LedgerRow& row = m_rows.at(i);
    if (role == Qt::DisplayRole)
        return cell(row, index.column());
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (index.column() == Name ? Qt::AlignLeft : Qt::AlignRight));
    if (role == Qt::ToolTipRole && index.column() == Name)
        return row.name;
    if (role == Qt::FontRole && row.kind != LedgerRow::Kind::Part) {
        QFont font;
        font.setBold(row.kind == LedgerRow::Kind::Total);
        font.setItalic(row.kind == LedgerRow::Kind::Beside);
        return font;
    }
    if (index.column() == Name && (role == BarDelegate::FromRole || role == BarDelegate::ToRole))
        return bar(i, role == BarDelegate::ToRole);
    return {};
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section == Name ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CarbonColumn:
        return tr("CO₂e");
    case EnergyColumn:
        return tr("Energy");
    case MoneyColumn:
        return tr("Money");
    default:
        return tr("Part");
    }
}

LedgerTable::LedgerTable(QWidget* parent)
    : QTableView(parent)
    , m_model(new LedgerModel(this))
    , m_bars(new BarDelegate(this))
{
    setObjectName(QStringLiteral("ledger_table"));
    setAccessibleName(tr("Carbon, energy and money by part"));
    setModel(m_model);
    setItemDelegateForColumn(LedgerModel::Name, m_bars);
    setShowGrid(false);
    setWordWrap(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(LedgerModel::Name, QHeaderView::Stretch);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    enableCopy(*this);
}

void LedgerTable::display(std::vector<LedgerRow> rows)
{
    const int before = m_model->rowCount();
    m_model->display(std::move(rows));
    if (before != m_model->rowCount())
        updateGeometry();
}

void LedgerTable::setTheme(const Theme& theme)
{
    m_bars->setColours(theme.series[0], blended(theme.line, theme.paper, 0.5));
    viewport()->update();
}

QSize LedgerTable::sizeHint() const
{
    return {240, horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2 * frameWidth()};
}

}
