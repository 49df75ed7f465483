#include "ui/shared/stepping.h"

#include <QKeyEvent>
#include <QWheelEvent>

namespace ui {

ParamScale::Step stepSize(Qt::KeyboardModifiers modifiers)
{
    return modifiers & Qt::ControlModifier ? ParamScale::Coarse
        : modifiers & Qt::ShiftModifier    ? ParamScale::Fine
                                           : ParamScale::Plain;
}

Stepping steppingOf(const QKeyEvent& event, bool isHorizontal)
{
    const auto size = stepSize(event.modifiers());
    switch (event.key()) {
    case Qt::Key_Up:
        return {1, size};
    case Qt::Key_Down:
        return {-1, size};
    case Qt::Key_PageUp:
        return {1, ParamScale::Coarse};
    case Qt::Key_PageDown:
        return {-1, ParamScale::Coarse};
    case Qt::Key_Right:
        return {isHorizontal ? 1 : 0, size};
    case Qt::Key_Left:
        return {isHorizontal ? -1 : 0, size};
    default:
        return {};
    }
}

int WheelSteps::take(const QWheelEvent& event)
{
    constexpr int one = 120;
    const QPoint turn = event.angleDelta();
    m_turned += turn.y() != 0 ? turn.y() : turn.x(); // Alt turns it sideways
    const int steps = m_turned / one;
    m_turned -= steps * one;
    return steps;
}

}
