#include "ui/shared/bar_delegate.h"

#include <QPainter>

#include <algorithm>

namespace ui {
namespace {

constexpr int barHeight = 4, below = 3, side = 6;

}

void BarDelegate::setColours(const QColor& bar, const QColor& ground)
{
    m_bar = bar;
    m_ground = ground;
}

QSize BarDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(0, barHeight + below);
}

void BarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QVariant to = index.data(ToRole);
    if (!to.isValid())
        return;
    const QRectF track(option.rect.left() + side, option.rect.bottom() - barHeight - below + 1,
                       option.rect.width() - 2 * side, barHeight);
    const double from = std::clamp(index.data(FromRole).toDouble(), 0.0, 1.0);
    const double end = std::clamp(to.toDouble(), from, 1.0);
    QRectF bar = track;
    bar.setLeft(track.left() + from * track.width());
    bar.setWidth(std::max((end - from) * track.width(), end > from ? 1.0 : 0.0));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_ground);
    painter->drawRoundedRect(track, barHeight / 2.0, barHeight / 2.0);
    painter->setBrush(m_bar);
    painter->drawRoundedRect(bar, std::min(barHeight, int(bar.width())) / 2.0, barHeight / 2.0);
    painter->restore();
}

}
