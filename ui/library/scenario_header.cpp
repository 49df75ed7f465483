#include "ui/library/scenario_header.h"

#include "ui/library/scenario_delegate.h"

#include <QPainter>
#include <QStyleOptionHeader>

#include <algorithm>

namespace ui {
namespace {

constexpr int markSide = 8, gap = 5;

}

ScenarioHeader::ScenarioHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setStretchLastSection(false);
    setHighlightSections(false);
}

QString ScenarioHeader::words(int column) const
{
    return model()->headerData(column, Qt::Horizontal).toString();
}

bool ScenarioHeader::isRight(int column) const
{
    return model()->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & Qt::AlignRight;
}

QRect ScenarioHeader::textRect(int column) const
{
    const int section = sectionViewportPosition(column) - viewport()->x(); // the cells have no such edge
    const int left = section + ScenarioDelegate::leftMargin(column);
    const int right = section + sectionSize(column) - ScenarioDelegate::rightMargin();
    const int width = std::min(right - left, fontMetrics().horizontalAdvance(words(column)));
    return {isRight(column) ? right - width : left, 0, width, height()};
}

QRect ScenarioHeader::markRect(int column) const
{
    const QRect text = textRect(column);
    const int left = isRight(column) ? text.left() - gap - markSide : text.right() + 1 + gap;
    return {left, (height() - markSide) / 2, markSide, markSide};
}

void ScenarioHeader::paintSection(QPainter* painter, const QRect& rect, int column) const
{
    QStyleOptionHeader option;
    initStyleOption(&option);
    option.rect = rect;
    option.section = column;
    option.state |= QStyle::State_Raised;
    style()->drawControl(QStyle::CE_HeaderSection, &option, painter, this);
    option.rect = textRect(column).adjusted(0, 0, 1, 0); // or rounding would cut the last letter
    option.text = words(column);
    option.textAlignment = Qt::AlignLeft | Qt::AlignVCenter;
    style()->drawControl(QStyle::CE_HeaderLabel, &option, painter, this);
    if (!isSortIndicatorShown() || sortIndicatorSection() != column)
        return;
    option.rect = markRect(column);
    option.sortIndicator = sortIndicatorOrder() == Qt::AscendingOrder ? QStyleOptionHeader::SortDown
                                                                      : QStyleOptionHeader::SortUp;
    style()->drawPrimitive(QStyle::PE_IndicatorHeaderArrow, &option, painter, this);
}

}
