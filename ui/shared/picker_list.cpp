#include "ui/shared/picker_list.h"

#include "ui/shared/picker_search.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace ui {
namespace {

constexpr int padding = 8, gap = 12;

/// The right part of a line; returns what is left of it.
QRect drawRight(QPainter& painter, QRect line, const QString& text, int mostShare)
{
    if (text.isEmpty())
        return line;
    const auto metrics = painter.fontMetrics();
    const QString shown = metrics.elidedText(text, Qt::ElideRight, line.width() * mostShare / 100);
    const int width = metrics.horizontalAdvance(shown);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, shown);
    line.setRight(line.right() - width - gap);
    return line;
}

void drawLeft(QPainter& painter, const QRect& line, const QString& text)
{
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
}

}

PickerModel::PickerModel(std::vector<PickerEntry> entries, QObject* parent)
    : QAbstractListModel(parent)
    , m_entries(std::move(entries))
{
    filter({});
}

void PickerModel::filter(const QString& typed)
{
    beginResetModel();
    m_shown = matching(m_entries, typed);
    endResetModel();
}

int PickerModel::rowOf(const QString& id) const
{
    const auto found
        = std::ranges::find_if(m_shown, [&](int i) { return m_entries[std::size_t(i)].id == id; });
    return found == m_shown.end() ? -1 : int(found - m_shown.begin());
}

int PickerModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant PickerModel::data(const QModelIndex& index, int role) const
{
    const PickerEntry& entry = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.name;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        QStringList lines {entry.name, entry.figures, entry.source, entry.mark};
        lines.removeAll(QString());
        return lines.join(QLatin1Char('\n'));
    }
    default:
        return {};
    }
}

void PickerDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const auto& entry = static_cast<const PickerModel*>(index.model())->at(index.row());
    const bool isSelected = option.state & QStyle::State_Selected;
    const QPalette& colours = option.palette;
    const QColor ink = colours.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = isSelected ? ink : colours.color(QPalette::Disabled, QPalette::Text);
    const QColor warning = isSelected ? ink : colours.color(QPalette::BrightText);

    painter->save();
    if (isSelected)
        painter->fillRect(option.rect, colours.color(QPalette::Highlight));
    const QRect inner = option.rect.adjusted(padding, 3, -padding, -3);
    const QRect top(inner.left(), inner.top(), inner.width(), inner.height() / 2);
    const QRect bottom(inner.left(), top.bottom() + 1, inner.width(), inner.height() - top.height());
    painter->setFont(option.font);
    painter->setPen(quiet);
    const QRect nameRect = drawRight(*painter, top, entry.source, 45);
    painter->setPen(warning);
    const QRect figuresRect = drawRight(*painter, bottom, entry.mark, 40);
    painter->setPen(quiet);
    drawLeft(*painter, figuresRect, entry.figures);
    painter->setPen(ink);
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    painter->setFont(bold);
    drawLeft(*painter, nameRect, entry.name);
    painter->restore();
}

QSize PickerDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {200, 2 * option.fontMetrics.height() + 8};
}

}
