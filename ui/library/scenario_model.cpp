#include "ui/library/scenario_model.h"

#include "ui/shared/format.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace ui {
namespace {

QDateTime localTime(core::Timestamp at)
{
    return QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count());
}

QString shortTime(const QDateTime& when)
{
    const QString clock = QLocale().toString(when.time(), QLocale::ShortFormat);
    const auto days = when.date().daysTo(QDate::currentDate());
    if (days == 0)
        return ScenarioModel::tr("Today, %1").arg(clock);
    if (days == 1)
        return ScenarioModel::tr("Yesterday, %1").arg(clock);
    return QLocale().toString(when, QLocale::ShortFormat);
}

core::Timestamp timeOf(const core::WorkspaceEntry& entry)
{
    return entry.deletedAt.value_or(entry.savedAt);
}

}

ScenarioModel::ScenarioModel(const Headlines& headlines, QObject* parent)
    : QAbstractTableModel(parent)
    , m_headlines(headlines)
{
}

QStringList ScenarioModel::widestTimes()
{
    const QDate today = QDate::currentDate();
    const QTime late(22, 58);
    QStringList out;
    for (const QDate& day : {today, today.addDays(-1), QDate(2028, 12, 28)})
        out.append(shortTime(QDateTime(day, late)));
    return out;
}

void ScenarioModel::setEntries(std::vector<core::WorkspaceEntry> entries, core::Workspace::Shelf shelf)
{
    std::ranges::sort(entries, {}, &core::WorkspaceEntry::id);
    m_shelf = shelf;
    for (int row = int(m_entries.size()) - 1; row >= 0; --row) {
        if (std::ranges::binary_search(entries, m_entries[std::size_t(row)].id, {},
                                       &core::WorkspaceEntry::id))
            continue;
        beginRemoveRows({}, row, row);
        m_entries.erase(m_entries.begin() + row);
        endRemoveRows();
    }
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (i < m_entries.size() && m_entries[i].id == entries[i].id)
            continue;
        beginInsertRows({}, int(i), int(i));
        m_entries.insert(m_entries.begin() + long(i), entries[i]);
        endInsertRows();
    }
    m_entries = std::move(entries);
    tellAllChanged();
}

void ScenarioModel::setOpen(std::optional<core::ScenarioId> id)
{
    m_open = id;
    tellAllChanged();
}

void ScenarioModel::headlinesFound()
{
    tellAllChanged();
}

void ScenarioModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    tellAllChanged();
}

void ScenarioModel::tellAllChanged()
{
    if (!m_entries.empty())
        emit dataChanged(index(0, 0), index(int(m_entries.size()) - 1, ColumnCount - 1));
}

std::optional<int> ScenarioModel::rowOf(core::ScenarioId id) const
{
    const auto found = std::ranges::lower_bound(m_entries, id, {}, &core::WorkspaceEntry::id);
    if (found == m_entries.end() || found->id != id)
        return {};
    return int(found - m_entries.begin());
}

int ScenarioModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int ScenarioModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ScenarioModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto& entry = m_entries[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(entry, index.column());
    case Qt::ToolTipRole:
        return toolTip(entry, index.column());
    case Qt::AccessibleDescriptionRole:
        return index.column() == NameColumn ? detail(entry) : QString();
    case Qt::TextAlignmentRole:
        return index.column() == CarbonColumn || index.column() == CostColumn
            ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter))
            : QVariant(int(Qt::AlignLeft | Qt::AlignVCenter));
    case IdRole:
        return qlonglong(entry.id);
    case SortRole:
        return sortKey(entry, index.column());
    case DetailRole:
        return detail(entry);
    case IsOpenRole:
        return entry.id == m_open;
    case IsDamagedRole:
        return !entry.damage.empty();
    default:
        return {};
    }
}

QString ScenarioModel::text(const core::WorkspaceEntry& entry, int column) const
{
    if (column == NameColumn)
        return QString::fromStdString(entry.name);
    if (column == TimeColumn)
        return shortTime(localTime(timeOf(entry)));
    return figure(entry, column);
}

QString ScenarioModel::figure(const core::WorkspaceEntry& entry, int column) const
{
    const auto* headline = m_headlines.find(entry.id, entry.savedAt);
    if (!headline)
        return {};
    const auto value = column == CarbonColumn ? headline->kg : headline->usd;
    if (!value)
        return QStringLiteral("–");
    return column == CarbonColumn ? format::carbon(*value) : format::money(*value);
}

QString ScenarioModel::detail(const core::WorkspaceEntry& entry) const
{
    if (!entry.damage.empty())
        return tr("Cannot be read: %1").arg(format::sentence(entry.damage.front()));
    QStringList parts;
    if (entry.id == m_open)
        parts.append(tr("open now"));
    if (const auto* headline = m_headlines.find(entry.id, entry.savedAt)) {
        if (!headline->chip.empty())
            parts.append(
                tr("%1 × %2").arg(format::number(headline->chips), QString::fromStdString(headline->chip)));
        if (!headline->place.empty())
            parts.append(QString::fromStdString(headline->place));
    }
    for (const auto& tag : entry.tags)
        parts.append(QString::fromStdString(tag));
    return parts.join(QStringLiteral("  ·  "));
}

QString ScenarioModel::toolTip(const core::WorkspaceEntry& entry, int column) const
{
    if (!entry.damage.empty()) {
        QStringList lines {tr("It is kept as it is and can be saved as a file.")};
        for (const auto& issue : entry.damage)
            lines.append(format::sentence(issue));
        return lines.join(QLatin1Char('\n'));
    }
    if (column == TimeColumn)
        return QLocale().toString(localTime(timeOf(entry)), QLocale::LongFormat);
    if (column != NameColumn && figure(entry, column) == QStringLiteral("–"))
        return tr("Not known: the catalogue lacks a figure that it needs");
    return {};
}

QVariant ScenarioModel::sortKey(const core::WorkspaceEntry& entry, int column) const
{
    if (column == NameColumn)
        return QString::fromStdString(entry.name);
    if (column == TimeColumn)
        return qlonglong(timeOf(entry).time_since_epoch().count());
    const auto* headline = m_headlines.find(entry.id, entry.savedAt);
    const auto value = !headline ? std::nullopt : column == CarbonColumn ? headline->kg : headline->usd;
    return value ? QVariant(*value) : QVariant();
}

QVariant ScenarioModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == CarbonColumn || section == CostColumn ? int(Qt::AlignRight | Qt::AlignVCenter)
                                                                : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == CarbonColumn)
        return tr("Carbon of the whole plan, gross, before any offset");
    if (role == Qt::ToolTipRole && section == CostColumn)
        return tr("Cost of the whole plan, with offsets");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case CarbonColumn:
        return tr("Carbon");
    case CostColumn:
        return tr("Cost");
    default:
        return m_shelf == core::Workspace::Shelf::Trash ? tr("Thrown away") : tr("Saved");
    }
}

Qt::ItemFlags ScenarioModel::flags(const QModelIndex& index) const
{
    auto out = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    const bool canBeNamed = index.isValid() && index.column() == NameColumn
        && m_shelf == core::Workspace::Shelf::Kept && m_entries[std::size_t(index.row())].damage.empty();
    return canBeNamed ? out | Qt::ItemIsEditable : out;
}

bool ScenarioModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const QString name = value.toString().trimmed();
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable) || name.isEmpty()
        || name == text(m_entries[std::size_t(index.row())], NameColumn))
        return false;
    emit renameRequested(m_entries[std::size_t(index.row())].id, name);
    return true;
}

}
