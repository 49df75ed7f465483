#include "ui/shared/revert_button.h"

#include <QPainter>

namespace ui {

RevertButton::RevertButton(QWidget* parent)
    : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("revert"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setToolTip(tr("Back to the default (R)"));
}

QSize RevertButton::sizeHint() const
{
    return {22, 16};
}

void RevertButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        QColor tint = palette().color(QPalette::Highlight);
        tint.setAlphaF(0.25);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tint);
        painter.drawRoundedRect(rect(), 4, 4);
    }
    const QPointF middle = QRectF(rect()).center();
    painter.setPen(QPen(palette().color(QPalette::Link), 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(QRectF(middle.x() - 5, middle.y() - 5, 10, 10), 150 * 16, -290 * 16);
    const QPointF tip(middle.x() - 5, middle.y() - 1.5);
    painter.drawLine(tip, tip + QPointF(-0.5, -4));
    painter.drawLine(tip, tip + QPointF(4, -0.5));
}

}
