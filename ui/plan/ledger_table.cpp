#include "ui/plan/ledger_table.h"

#include "ui/shared/format.h"
#include "ui/shared/table_copy.h"
#include "ui/shared/theme.h"

#include <QFont>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>
#include <cmath>

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

/// Carbon, energy and money as far as they are known.
QStringList values(const LedgerRow& row)
{
    QStringList out;
    for (const int column : {LedgerModel::CarbonColumn, LedgerModel::EnergyColumn, LedgerModel::MoneyColumn})
        if (const QString part = cell(row, column); part != unknown())
            out.append(part);
    if (row.kind == LedgerRow::Kind::Total && !row.money)
        out.append(LedgerModel::tr("cost unknown"));
    return out.isEmpty() ? QStringList(unknown()) : out;
}

}

/// A row in two lines: the part and its first value, below them its bar and the other values. Without a bar
/// one line is enough.
class LedgerDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const Theme& theme)
    {
        m_quiet = theme.mutedInk;
        m_bar = theme.series[0];
        m_track = blended(theme.line, theme.paper, 0.5);
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        const QString name = item.text;
        item.text.clear();
        if (item.state & (QStyle::State_Selected | QStyle::State_HasFocus)) // else there is nothing to draw
            item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        const bool isChosen = item.state & QStyle::State_Selected;
        const QColor loud = item.palette.color(isChosen ? QPalette::HighlightedText : QPalette::Text);
        const QString first = index.data(LedgerModel::FirstValueRole).toString();
        const QString others = index.data(LedgerModel::OtherValuesRole).toString();
        const QRect inner = item.rect.adjusted(side, edge, -side, -edge);
        const QFontMetrics& above = item.fontMetrics;
        const bool isOneLine = index.data(LedgerModel::OneLineRole).toBool(); // whatever height it is given
        painter->save();
        painter->setPen(loud);
        painter->setFont(item.font);
        painter->drawText(inner, Qt::AlignRight | Qt::AlignTop, first);
        painter->drawText(
            inner, Qt::AlignLeft | (isOneLine ? Qt::AlignVCenter : Qt::AlignTop),
            above.elidedText(name, Qt::ElideRight, inner.width() - above.horizontalAdvance(first) - side));
        painter->setPen(isChosen ? loud : m_quiet);
        painter->setFont(small(option.font).font);
        painter->drawText(inner, Qt::AlignRight | (isOneLine ? Qt::AlignVCenter : Qt::AlignBottom), others);
        const int middle = inner.bottom() - small(option.font).height / 2;
        paintBar(*painter, QRectF(inner.left(), middle - barHeight / 2, barShare * inner.width(), barHeight),
                 index);
        painter->restore();
    }
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const int below = index.data(LedgerModel::OneLineRole).toBool() ? 0 : small(option.font).height;
        return {200, option.fontMetrics.height() + below + 2 * edge};
    }

private:
    static constexpr int side = 6, edge = 3, barHeight = 4;
    static constexpr double barShare = 0.36; ///< of the width, the same in every row

    struct Small
    {
        QFont from, font;
        int height = 0;
    };

    /// The font of the second line, made anew when the first one's changes.
    const Small& small(const QFont& font) const
    {
        if (m_small.height == 0 || m_small.from != font) {
            m_small = {font, font, 0};
            m_small.font.setPointSizeF(font.pointSizeF() * 0.85);
            m_small.height = QFontMetrics(m_small.font).height();
        }
        return m_small;
    }
    void paintBar(QPainter& painter, const QRectF& track, const QModelIndex& index) const
    {
        const QVariant to = index.data(LedgerModel::ToRole);
        if (!to.isValid())
            return;
        const double from = index.data(LedgerModel::FromRole).toDouble();
        painter.fillRect(track, m_track);
        painter.fillRect(QRectF(track.left() + from * track.width(), track.top(),
                                std::max(1.0, (to.toDouble() - from) * track.width()), track.height()),
                         m_bar);
    }

    QColor m_quiet = Qt::gray, m_bar = Qt::gray, m_track = Qt::lightGray;
    mutable Small m_small;
};

void LedgerModel::display(std::vector<LedgerRow> rows)
{
    const bool isSameShape = rows.size() == m_rows.size();
    if (!isSameShape)
        beginResetModel();
    const auto before = seen();
    m_rows = std::move(rows);
    double all = 0;
    for (const LedgerRow& row : m_rows)
        if (row.kind == LedgerRow::Kind::Part && row.carbon)
            all += row.carbon->in(core::kilogram);
    m_from.clear();
    m_to.clear();
    m_first.clear();
    m_others.clear();
    double sum = 0;
    for (const LedgerRow& row : m_rows) {
        const double kg = row.carbon ? row.carbon->in(core::kilogram) : 0;
        const bool isPart = row.kind == LedgerRow::Kind::Part;
        m_from.push_back(isPart && all > 0 ? sum / all : 0);
        sum += isPart ? kg : 0;
        m_to.push_back(all <= 0 ? 0 : isPart ? sum / all : kg / all);
        const QStringList words = values(row);
        const bool hasFirst = row.carbon || words.first() == unknown(); // no money where the carbon stands
        m_first.push_back(hasFirst ? words.first() : QString());
        m_others.push_back(QStringList(words.mid(hasFirst)).join(QStringLiteral(" · ")));
    }
    if (!isSameShape)
        endResetModel();
    else
        tellChanges(before);
}

bool LedgerModel::isOneLine(std::size_t row) const
{
    return !m_rows[row].carbon && (m_first[row].isEmpty() || m_others[row].isEmpty());
}

std::vector<bool> LedgerModel::oneLiners() const
{
    std::vector<bool> out;
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        out.push_back(isOneLine(i));
    return out;
}

/// What is drawn of each row, bars to about a pixel.
std::vector<LedgerModel::Seen> LedgerModel::seen() const
{
    constexpr double pixels = 100;
    std::vector<Seen> out;
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        out.push_back({m_rows[i].name, m_first[i], m_others[i], int(std::lround(pixels * m_from[i])),
                       int(std::lround(pixels * m_to[i])), int(m_rows[i].kind),
                       m_rows[i].carbon.has_value()});
    return out;
}

void LedgerModel::tellChanges(const std::vector<Seen>& before)
{
    const auto now = seen();
    for (int i = 0; i < int(now.size()); ++i)
        if (now[std::size_t(i)] != before[std::size_t(i)])
            emit dataChanged(index(i, 0), index(i, ColumnCount - 1));
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
    if (role == Qt::ToolTipRole)
        return row.name;
    if (index.column() == Name && role == Qt::AccessibleTextRole)
        return tr("%1: %2").arg(row.name, values(row).join(QStringLiteral(", ")));
    if (role == FirstValueRole)
        return m_first[i];
    if (role == OtherValuesRole)
        return m_others[i];
    if (role == OneLineRole)
        return isOneLine(i);
    if (role == Qt::FontRole && row.kind != LedgerRow::Kind::Part) {
        QFont font;
        font.setBold(row.kind == LedgerRow::Kind::Total);
        font.setItalic(row.kind == LedgerRow::Kind::Beside);
        return font;
    }
    if (index.column() == Name && (role == FromRole || role == ToRole))
        return bar(i, role == ToRole);
    return {};
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("Part"), tr("CO₂e"), tr("Energy"), tr("Money")};
    return names[section];
}

LedgerTable::LedgerTable(QWidget* parent)
    : QTableView(parent)
    , m_model(new LedgerModel(this))
    , m_delegate(new LedgerDelegate(this))
{
    setObjectName(QStringLiteral("ledger_table"));
    setAccessibleName(tr("Carbon, energy and money by part"));
    setModel(m_model);
    setItemDelegate(m_delegate);
    for (const int column : {LedgerModel::CarbonColumn, LedgerModel::EnergyColumn, LedgerModel::MoneyColumn})
        hideColumn(column); // the delegate draws them into the first
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setFrameShape(QFrame::NoFrame);
    horizontalHeader()->hide();
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
    enableCopy(*this);
}

void LedgerTable::display(std::vector<LedgerRow> rows)
{
    const auto before = m_model->oneLiners();
    m_model->display(std::move(rows));
    if (before == m_model->oneLiners())
        return;
    resizeRowsToContents();
    updateGeometry();
}

void LedgerTable::setTheme(const Theme& theme)
{
    m_delegate->setTheme(theme);
    viewport()->update();
}

QSize LedgerTable::sizeHint() const
{
    return {240, verticalHeader()->length() + 2 * frameWidth()};
}

}
