#include "ui/shared/controls_style.h"

#include "ui/shared/theme_colours.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace ui {
namespace {

constexpr double corner = 4, hairline = 1, focusLine = 2, edgeContrast = 3, comboArrow = 9, spinArrow = 6;
constexpr int markWidth = 9, markHeight = 6;

/// The outline of a field: wider and coloured while it has the keyboard.
void drawField(QPainter& painter, const QRect& rect, const QStyleOption& option, double radius)
{
    const QPalette& palette = option.palette;
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool hasFocus = isEnabled && (option.state & QStyle::State_HasFocus);
    const QColor edge = hasFocus ? palette.color(QPalette::Highlight)
        : isEnabled ? withContrast(palette.color(QPalette::Mid), palette.color(QPalette::Base), edgeContrast)
                    : palette.color(QPalette::Mid);
    const double width = hasFocus ? focusLine : hairline, inset = width / 2;
    painter.setPen(QPen(edge, width));
    painter.setBrush(palette.brush(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
}

/// A line through points given as shares of the square around \p centre.
void drawStroke(QPainter& painter, QPointF centre, double side, const QColor& colour,
                std::initializer_list<QPointF> points)
{
    QPolygonF line;
    for (const QPointF& point : points)
        line << centre + point * side;
    painter.setPen(QPen(colour, side / 6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
}

void drawCombo(const QStyle& style, const QStyleOptionComboBox& option, QPainter& painter,
               const QWidget* widget)
{
    drawField(painter, option.rect, option, corner);
    const QRect arrow = style.subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxArrow, widget);
    drawStroke(painter, QRectF(arrow).center(), comboArrow, option.palette.color(QPalette::Text),
               {{-0.5, -0.25}, {0, 0.25}, {0.5, -0.25}});
}

void drawSpin(const QStyle& style, const QStyleOptionSpinBox& option, QPainter& painter,
              const QWidget* widget)
{
    drawField(painter, option.rect, option, corner);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto arrow = [&](QStyle::SubControl which, QAbstractSpinBox::StepEnabledFlag step, double up) {
        const QRectF place = style.subControlRect(QStyle::CC_SpinBox, &option, which, widget);
        const auto group
            = option.stepEnabled & step ? option.palette.currentColorGroup() : QPalette::Disabled;
        drawStroke(painter, place.center(), spinArrow, option.palette.color(group, QPalette::Text),
                   {{-0.5, 0.25 * up}, {0, -0.25 * up}, {0.5, 0.25 * up}});
    };
    arrow(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, 1);
    arrow(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, -1);
}

void drawCheck(const QStyleOption& option, QPainter& painter)
{
    const int side = std::min(option.rect.width(), option.rect.height());
    const QRect square = QStyle::alignedRect(option.direction, Qt::AlignCenter, {side, side}, option.rect);
    drawField(painter, square, option, corner / 2);
    const QPointF centre = QRectF(square).center();
    const QColor ink = option.palette.color(QPalette::Text);
    if (option.state & QStyle::State_On)
        drawStroke(painter, centre, side * 0.9, ink, {{-0.28, 0.02}, {-0.08, 0.24}, {0.3, -0.22}});
    else if (option.state & QStyle::State_NoChange)
        drawStroke(painter, centre, side * 0.9, ink, {{-0.25, 0}, {0.25, 0}});
}

}

ControlsStyle::ControlsStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
    setObjectName(QStringLiteral("fusion"));
}

void ControlsStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                       QPainter* painter, const QWidget* widget) const
{
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    const bool isOurs = combo ? !combo->editable : spin && spin->frame;
    if (!isOurs) {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (combo)
        drawCombo(*this, *combo, *painter, widget);
    else
        drawSpin(*this, *spin, *painter, widget);
    painter->restore();
}

void ControlsStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                  const QWidget* widget) const
{
    if (element != PE_IndicatorCheckBox) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawCheck(*option, *painter);
    painter->restore();
}

int ControlsStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                             QStyleHintReturn* more) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0
                                                       : QProxyStyle::styleHint(hint, option, widget, more);
}

QRect ControlsStyle::subElementRect(SubElement element, const QStyleOption* option,
                                    const QWidget* widget) const
{
    if (element != SE_HeaderArrow)
        return QProxyStyle::subElementRect(element, option, widget);
    return {option->rect.center().x() - markWidth / 2, option->rect.top() + 2, markWidth, markHeight};
}

}
