#include "ui/regions/regions_model.h"

#include "core/model/names.h"
#include "ui/shared/bar_delegate.h"
#include "ui/shared/format.h"

#include <QFont>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

#include <algorithm>
#include <utility>

namespace ui {
namespace {

const char* const headers[RegionsModel::ColumnCount] = {
    "◆",
    QT_TRANSLATE_NOOP("ui::RegionsModel", "Region"),
    QT_TRANSLATE_NOOP("ui::RegionsModel", "Carbon"),
    QT_TRANSLATE_NOOP("ui::RegionsModel", "Cost"),
    QT_TRANSLATE_NOOP("ui::RegionsModel", "Water"),
    QT_TRANSLATE_NOOP("ui::RegionsModel", "Purchase"),
    QT_TRANSLATE_NOOP("ui::RegionsModel", "Provider"),
    QT_TRANSLATE_NOOP("ui::RegionsModel", "Place"),
    QT_TRANSLATE_NOOP("ui::RegionsModel", "g/kWh"),
    QT_TRANSLATE_NOOP("ui::RegionsModel", "PUE"),
    QT_TRANSLATE_NOOP("ui::RegionsModel", "Pays from"),
};

/// What a header stands for; empty where it says so itself.
const char* const headerNotes[RegionsModel::ColumnCount] = {
    QT_TRANSLATE_NOOP("ui::RegionsModel",
                      "◆ no other is better in both carbon and cost, ● the scenario of now, "
                      "✕ the accelerator has no known price there"),
    "",
    QT_TRANSLATE_NOOP("ui::RegionsModel", "Carbon of the whole plan, gross, before any offset"),
    QT_TRANSLATE_NOOP("ui::RegionsModel", "Cost of the whole plan, with offsets"),
    QT_TRANSLATE_NOOP("ui::RegionsModel", "Water of the whole plan"),
    "",
    "",
    "",
    QT_TRANSLATE_NOOP("ui::RegionsModel", "Carbon intensity of the electricity, in grams of CO₂e per kWh"),
    QT_TRANSLATE_NOOP("ui::RegionsModel",
                      "Power usage effectiveness: what the data centre draws for each kWh of the computers"),
    QT_TRANSLATE_NOOP("ui::RegionsModel",
                      "The price of a tonne of CO₂e from which on this costs no more than where the scenario "
                      "is now. “Now”: it has less carbon and costs no more already. Empty: it has not less "
                      "carbon, or something is unknown."),
};

QString shown(const std::optional<double>& value, QString (*write)(double))
{
    return value ? write(*value) : QStringLiteral("–");
}

QString plain(double value)
{
    return format::number(value);
}

QString marks(const RegionRow& row)
{
    return (row.isBest ? QStringLiteral("◆") : QString()) + (row.isCurrent ? QStringLiteral("●") : QString())
        + (row.isSold ? QString() : QStringLiteral("✕"));
}

QBrush pointedTint()
{
    QColor tint = QGuiApplication::palette().color(QPalette::Highlight);
    tint.setAlphaF(0.2);
    return tint;
}

QString marksInWords(const RegionRow& row)
{
    QStringList lines;
    if (row.isCurrent)
        lines.append(RegionsModel::tr("This scenario is here"));
    if (row.isBest)
        lines.append(RegionsModel::tr("No other is better in both carbon and cost"));
    if (!row.isSold)
        lines.append(RegionsModel::tr("The accelerator has no known price here"));
    return lines.join(QLatin1Char('\n'));
}

/// The carbon price from which on the move pays.
QString switching(const RegionRow& row)
{
    if (!row.switchingUsdPerTonne)
        return {};
    return *row.switchingUsdPerTonne <= 0
        ? RegionsModel::tr("now")
        : RegionsModel::tr("%1/t").arg(format::money(*row.switchingUsdPerTonne));
}

QString text(const RegionRow& row, int column)
{
    switch (column) {
    case RegionsModel::Best:
        return marks(row);
    case RegionsModel::Name:
        return row.name;
    case RegionsModel::Provider:
        return row.providerName;
    case RegionsModel::Place:
        return row.place;
    case RegionsModel::Purchase:
        return format::sentence(core::Message(core::labelOf(row.purchase)));
    case RegionsModel::Intensity:
        return shown(row.gramPerKWh, plain);
    case RegionsModel::Pue:
        return shown(row.pue, [](double pue) { return QLocale().toString(pue, 'f', 2); });
    case RegionsModel::Carbon:
        return shown(row.kg, format::carbon);
    case RegionsModel::Cost:
        return shown(row.usd, format::money);
    case RegionsModel::Water:
        return shown(row.litres, format::water);
    default:
        return switching(row);
    }
}

std::optional<double> number(const RegionRow& row, int column)
{
    switch (column) {
    case RegionsModel::Best:
        return row.isBest ? 0 : 1;
    case RegionsModel::Intensity:
        return row.gramPerKWh;
    case RegionsModel::Pue:
        return row.pue;
    case RegionsModel::Carbon:
        return row.kg;
    case RegionsModel::Cost:
        return row.usd;
    case RegionsModel::Water:
        return row.litres;
    case RegionsModel::Switching:
        return row.switchingUsdPerTonne;
    default:
        return std::nullopt;
    }
}

bool isText(int column)
{
    return column == RegionsModel::Name
        || (column >= RegionsModel::Purchase && column <= RegionsModel::Place);
}

QString note(const RegionRow& row, int column)
{
    switch (column) {
    case RegionsModel::Best:
        return marksInWords(row);
    case RegionsModel::Intensity:
        return row.gramPerKWh ? row.intensitySource : row.whyNoCarbon;
    case RegionsModel::Pue:
        return row.pueSource;
    case RegionsModel::Carbon:
        return row.whyNoCarbon;
    case RegionsModel::Cost:
        return row.whyNoCost;
    case RegionsModel::Water:
        return row.whyNoWater;
    case RegionsModel::Switching:
        return row.switchingUsdPerTonne
            ? RegionsModel::tr("From this price of a tonne on, moving there costs no more")
            : QString();
    case RegionsModel::Provider:
    case RegionsModel::Place:
    case RegionsModel::Purchase:
        return text(row, column); // which may be cut off
    default:
        return row.name + QLatin1Char('\n') + row.note;
    }
}

}

void RegionsModel::display(std::vector<RegionRow> rows)
{
    const bool isSameShape = rows.size() == m_rows.size();
    if (!isSameShape)
        beginResetModel();
    m_rows = std::move(rows);
    m_pointed = -1;
    m_mostKg = m_mostUsd = m_mostLitres = 0;
    for (const RegionRow& row : m_rows) {
        m_mostKg = std::max(m_mostKg, row.kg.value_or(0));
        m_mostUsd = std::max(m_mostUsd, row.usd.value_or(0));
        m_mostLitres = std::max(m_mostLitres, row.litres.value_or(0));
    }
    if (!isSameShape)
        endResetModel();
    else if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void RegionsModel::setPointed(int row)
{
    if (row == m_pointed)
        return;
    for (const int each : {std::exchange(m_pointed, row), row})
        if (each >= 0 && each < rowCount())
            emit dataChanged(index(each, 0), index(each, ColumnCount - 1), {Qt::BackgroundRole});
}

int RegionsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int RegionsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

std::optional<double> RegionsModel::share(const RegionRow& row, int column) const
{
    const auto value = number(row, column);
    const double most = column == Carbon ? m_mostKg
        : column == Cost                 ? m_mostUsd
        : column == Water                ? m_mostLitres
                                         : 0;
    return value && most > 0 ? std::optional(*value / most) : std::nullopt;
}

QVariant RegionsModel::data(const QModelIndex& index, int role) const
{
    const RegionRow& row = m_rows.at(std::size_t(index.row()));
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return note(row, column);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter
                   | (column == Best       ? Qt::AlignHCenter
                          : isText(column) ? Qt::AlignLeft
                                           : Qt::AlignRight));
    case SortRole: {
        const auto value = number(row, column);
        return isText(column) ? QVariant(text(row, column)) : value ? QVariant(*value) : QVariant();
    }
    case BarDelegate::ToRole: {
        const auto part = share(row, column);
        return part ? QVariant(*part) : QVariant();
    }
    case Qt::FontRole:
        if (row.isCurrent) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    case Qt::BackgroundRole:
        return index.row() == m_pointed ? QVariant(pointedTint()) : QVariant();
    case Qt::ForegroundRole:
        return row.isSold ? QVariant() : QGuiApplication::palette().brush(QPalette::Disabled, QPalette::Text);
    case Qt::AccessibleTextRole:
        return column == Best ? QVariant(marksInWords(row)) : QVariant();
    default:
        return {};
    }
}

QVariant RegionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isText(section) ? Qt::AlignLeft : Qt::AlignRight));
    if (role == Qt::ToolTipRole && *headerNotes[section])
        return tr(headerNotes[section]);
    if (role != Qt::DisplayRole)
        return {};
    const QString text = section == Best ? QString::fromUtf8(headers[Best]) : tr(headers[section]);
    return section == Purchase ? besideFigures + text : text;
}

namespace {

/// Small and without accents: "Montréal" is found by "montreal".
QString plainLetters(const QString& text)
{
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD))
        if (!c.isMark())
            out += c.toCaseFolded();
    return out;
}

bool beginsAWord(const QString& text, const QString& word)
{
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
        if (at == 0 || !text[at - 1].isLetterOrNumber())
            return true;
    return false;
}

}

RegionsFilter::RegionsFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(RegionsModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
    setDynamicSortFilter(true);
}

void RegionsFilter::setWords(const QString& words)
{
    m_words = plainLetters(words).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    invalidateFilter();
}

void RegionsFilter::setProvider(const QString& id)
{
    m_provider = id;
    invalidateFilter();
}

void RegionsFilter::setPurchase(std::optional<core::Purchase> purchase)
{
    m_purchase = purchase;
    invalidateFilter();
}

void RegionsFilter::setOnlyPriced(bool isOnly)
{
    m_isOnlyPriced = isOnly;
    invalidateFilter();
}

bool RegionsFilter::filterAcceptsRow(int row, const QModelIndex&) const
{
    const RegionRow& r = static_cast<const RegionsModel*>(sourceModel())->rows().at(std::size_t(row));
    if ((!m_provider.isEmpty() && r.provider != m_provider) || (m_purchase && r.purchase != *m_purchase)
        || (m_isOnlyPriced && !r.usd))
        return false;
    const QString all
        = plainLetters(QStringList {r.id, r.name, r.providerName, r.place}.join(QLatin1Char(' ')));
    return std::ranges::all_of(m_words, [&](const QString& word) { return beginsAWord(all, word); });
}

bool RegionsFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const auto& rows = static_cast<const RegionsModel*>(sourceModel())->rows();
    const auto isWhole = [&rows](const QModelIndex& index) {
        const RegionRow& row = rows.at(std::size_t(index.row()));
        return row.kg && row.usd;
    };
    if (isWhole(left) != isWhole(right))
        return isWhole(left) == (sortOrder() == Qt::AscendingOrder);
    const QVariant a = left.data(sortRole()), b = right.data(sortRole());
    if (a.isValid() != b.isValid())
        return a.isValid() == (sortOrder() == Qt::AscendingOrder);
    return QSortFilterProxyModel::lessThan(left, right);
}

}
