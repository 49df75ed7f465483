#include "ui/shared/value_slider.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

constexpr double radius = 6.5, grooveHeight = 4, notchHeight = 5;
constexpr int rowHeight = 20;

}

ValueSlider::ValueSlider(QWidget* parent)
    : QSlider(Qt::Horizontal, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void ValueSlider::setNotch(int position)
{
    if (position == m_notch)
        return;
    m_notch = position;
    update();
}

void ValueSlider::setIsDefault(bool isDefault)
{
    if (isDefault == m_isDefault)
        return;
    m_isDefault = isDefault;
    update();
}

QSize ValueSlider::sizeHint() const
{
    return {140, rowHeight};
}

QSize ValueSlider::minimumSizeHint() const
{
    return {60, rowHeight};
}

double ValueSlider::xOf(int position) const
{
    return radius + 1 + (width() - 2 * radius - 2) * position / std::max(1, maximum());
}

double ValueSlider::positionAt(double x) const
{
    const double share = (x - radius - 1) / std::max(1.0, width() - 2 * radius - 2);
    return std::clamp(share, 0.0, 1.0) * maximum();
}

void ValueSlider::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = height() / 2.0, x = xOf(sliderPosition());
    const QColor accent = palette().color(QPalette::Highlight), ground = palette().color(QPalette::Base);
    const QColor line = palette().color(QPalette::Dark);

    const QRectF groove(radius + 1, middle - grooveHeight / 2, width() - 2 * radius - 2, grooveHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Mid));
    painter.drawRoundedRect(groove, grooveHeight / 2, grooveHeight / 2);
    if (!m_isDefault && isEnabled()) {
        painter.setBrush(accent);
        painter.drawRoundedRect(QRectF(groove.topLeft(), QPointF(x, groove.bottom())), grooveHeight / 2,
                                grooveHeight / 2);
    }
    if (m_notch >= 0) {
        painter.setPen(QPen(line, 1.5));
        const double notch = xOf(m_notch);
        painter.drawLine(QPointF(notch, middle + radius - 1),
                         QPointF(notch, middle + radius - 1 + notchHeight));
    }
    if (hasFocus()) {
        QColor halo = accent;
        halo.setAlphaF(0.3);
        painter.setPen(Qt::NoPen);
        painter.setBrush(halo);
        painter.drawEllipse(QPointF(x, middle), radius + 3, radius + 3);
    }
    const bool isHollow = m_isDefault || !isEnabled();
    painter.setPen(QPen(isHollow ? line : accent, 1.5));
    painter.setBrush(isHollow && !underMouse() ? ground : isHollow ? palette().color(QPalette::Mid) : accent);
    painter.drawEllipse(QPointF(x, middle), radius - 0.5, radius - 0.5);
}

void ValueSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    m_x = event->localPos().x();
    const bool isOnHandle = std::abs(m_x - xOf(sliderPosition())) <= radius + 1;
    m_dragged = isOnHandle ? sliderPosition() : positionAt(m_x);
    setSliderDown(true);
    setSliderPosition(int(std::lround(m_dragged)));
}

void ValueSlider::mouseMoveEvent(QMouseEvent* event)
{
    if (!isSliderDown())
        return event->ignore();
    const double x = event->localPos().x();
    const double perPixel = maximum() / std::max(1.0, width() - 2 * radius - 2);
    m_dragged += (x - m_x) * perPixel * (event->modifiers() & Qt::ShiftModifier ? 0.1 : 1);
    m_x = x;
    setSliderPosition(std::clamp(int(std::lround(m_dragged)), minimum(), maximum()));
}

void ValueSlider::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !isSliderDown())
        return event->ignore();
    setSliderDown(false);
    emit gestureEnded();
}

void ValueSlider::keyPressEvent(QKeyEvent* event)
{
    const auto [direction, size] = steppingOf(*event, true);
    if (direction != 0)
        emit stepped(direction, size);
    else if (event->key() == Qt::Key_Home)
        setSliderPosition(minimum());
    else if (event->key() == Qt::Key_End)
        setSliderPosition(maximum());
    else if (event->key() == Qt::Key_R && !(event->modifiers() & ~Qt::ShiftModifier))
        emit reverted();
    else
        event->ignore();
}

void ValueSlider::keyReleaseEvent(QKeyEvent* event)
{
    if (!event->isAutoRepeat())
        emit gestureEnded();
    QSlider::keyReleaseEvent(event);
}

void ValueSlider::wheelEvent(QWheelEvent* event)
{
    if (!hasFocus())
        return event->ignore();
    const int steps = m_wheel.take(*event);
    for (int i = 0; i < std::abs(steps); ++i)
        emit stepped(steps > 0 ? 1 : -1, stepSize(event->modifiers()));
    event->accept();
}

void ValueSlider::focusOutEvent(QFocusEvent* event)
{
    m_wheel.clear();
    emit gestureEnded();
    QSlider::focusOutEvent(event);
}

}
