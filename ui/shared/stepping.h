#pragma once

#include "ui/shared/param_scale.h"

#include <Qt>

class QKeyEvent;
class QWheelEvent;

namespace ui {

// What slider and box share: keys and wheel step a value, Shift a tenth and Ctrl tenfold.

/// A wish to step: direction 0 where there is none.
struct Stepping
{
    int direction = 0;
    ParamScale::Step size = ParamScale::Plain;
};

/// Up, down and the page keys; left and right as well where \p isHorizontal.
Stepping steppingOf(const QKeyEvent& event, bool isHorizontal);

/// Adds up the small turns of fine wheels and touch pads to whole steps.
class WheelSteps
{
public:
    int take(const QWheelEvent& event); ///< steps up, or down where negative
    void clear() { m_turned = 0; }

private:
    int m_turned = 0;
};

ParamScale::Step stepSize(Qt::KeyboardModifiers modifiers);

}
