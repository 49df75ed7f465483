#include "ui/library/scenario_delegate.h"

#include "ui/library/scenario_model.h"
#include "ui/shared/glyphs.h"
#include "ui/shared/theme.h"

#include <QApplication>
#include <QPainter>

namespace ui {
namespace {

constexpr int margin = 10, gap = 3, markWidth = 3;
constexpr int timeMargin = 28; // words beside figures that end just before them

QFont detailFont(const QFont& font)
{
    QFont small = font;
    small.setPointSizeF(font.pointSizeF() * 0.9);
    return small;
}

/// Both lines, centred as one.
QRect textRect(const QStyleOptionViewItem& option)
{
    const int height
        = QFontMetrics(option.font).height() + gap + QFontMetrics(detailFont(option.font)).height();
    return {option.rect.left() + margin, option.rect.center().y() - height / 2,
            option.rect.width() - 2 * margin, height};
}

struct Inks
{
    QColor name, detail, damage;
};

Inks inksOf(const QStyleOptionViewItem& option)
{
    const auto& p = option.palette;
    if (option.state & QStyle::State_Selected) {
        const auto ink = p.color(QPalette::HighlightedText), ground = p.color(QPalette::Highlight);
        return {ink, withContrast(blended(ink, ground, 0.8), ground, 4.5), ink};
    }
    const auto ink = p.color(QPalette::Text), ground = p.color(QPalette::Base);
    return {ink, withContrast(blended(ink, ground, 0.65), ground, 4.5), p.color(QPalette::BrightText)};
}

void drawLine(QPainter& painter, const QRect& rect, const QFont& font, const QColor& ink, const QString& text)
{
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

void drawName(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
              const QString& name)
{
    const auto inks = inksOf(option);
    const bool isSelected = option.state & QStyle::State_Selected;
    if (index.data(ScenarioModel::IsOpenRole).toBool())
        painter.fillRect(option.rect.left(), option.rect.top() + 4, markWidth, option.rect.height() - 8,
                         isSelected ? inks.name : option.palette.color(QPalette::Highlight));
    const QFontMetrics large(option.font), small(detailFont(option.font));
    QRect lines = textRect(option);
    const bool isDamaged = index.data(ScenarioModel::IsDamagedRole).toBool();
    if (isDamaged) {
        const int side = large.height();
        drawGlyph(painter, QRectF(lines.left(), lines.top(), side, side), "warning", inks.damage);
        lines.setLeft(lines.left() + side + 2 * gap);
    }
    const QString detail = index.data(ScenarioModel::DetailRole).toString().simplified();
    if (detail.isEmpty()) { // on the line of the other cells
        drawLine(painter, {lines.left(), option.rect.top(), lines.width(), option.rect.height()}, option.font,
                 inks.name, name);
        return;
    }
    drawLine(painter, {lines.left(), lines.top(), lines.width(), large.height()}, option.font, inks.name,
             name);
    drawLine(painter, {lines.left(), lines.bottom() - small.height() + 1, lines.width(), small.height()},
             detailFont(option.font), isDamaged ? inks.damage : inks.detail, detail);
}

}

int ScenarioDelegate::leftMargin(int column)
{
    return column == ScenarioModel::TimeColumn ? timeMargin : margin;
}

int ScenarioDelegate::rightMargin()
{
    return margin;
}

void ScenarioDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const
{
    QStyleOptionViewItem whole = option;
    initStyleOption(&whole, index);
    const QString text = whole.text;
    whole.text.clear();
    const auto* style = whole.widget ? whole.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &whole, painter, whole.widget);
    painter->save();
    if (index.column() == ScenarioModel::NameColumn) {
        drawName(*painter, whole, index, text.simplified());
    } else {
        painter->setFont(whole.font);
        painter->setPen(inksOf(whole).name);
        painter->drawText(whole.rect.adjusted(leftMargin(index.column()), 0, -rightMargin(), 0),
                          int(whole.displayAlignment), text);
    }
    painter->restore();
}

QSize ScenarioDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem whole = option;
    initStyleOption(&whole, index);
    return {QFontMetrics(whole.font).horizontalAdvance(whole.text) + marginsOf(index.column()),
            textRect(whole).height() + 2 * margin - 4};
}

void ScenarioDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                            const QModelIndex&) const
{
    editor->setGeometry(option.rect.adjusted(markWidth + 1, 4, -4, -4)); // nothing of the row shows through
}

}
