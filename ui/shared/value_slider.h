#pragma once

#include "ui/shared/stepping.h"

#include <QSlider>

namespace ui {

/// A slider for a value with a default: a click takes the handle there, Shift drags ten times as fine, and
/// the wheel turns it only where it has the focus, so that scrolling the panel changes nothing. Arrow keys
/// are told, not done: their step depends on the value.
class ValueSlider : public QSlider
{
    Q_OBJECT
public:
    explicit ValueSlider(QWidget* parent = nullptr);

    void setNotch(int position); ///< marks the default; -1: none
    void setIsDefault(bool isDefault); ///< a hollow handle: the value is not the user's

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void stepped(int direction, ui::ParamScale::Step step);
    void gestureEnded();
    void reverted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    double xOf(int position) const;
    double positionAt(double x) const;

    int m_notch = -1;
    bool m_isDefault = false;
    double m_dragged = 0; ///< where the handle would be without rounding
    double m_x = 0; ///< of the mouse, when it was last seen
    WheelSteps m_wheel;
};

}
