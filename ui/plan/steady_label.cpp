#include "ui/plan/steady_label.h"

#include <QEvent>
#include <QLabel>
#include <QTimerEvent>

namespace ui {
namespace {

constexpr int rest = 250; ///< ms

}

SteadyLabel::SteadyLabel(QLabel* label, QWidget* parent)
    : QWidget(parent)
    , m_label(label)
{
    label->setParent(this);
    const bool wraps = label->wordWrap(); // and is not held at the height of its hint
    setSizePolicy(wraps ? QSizePolicy::Preferred : QSizePolicy::Minimum,
                  wraps ? QSizePolicy::Preferred : QSizePolicy::Fixed);
}

QSize SteadyLabel::sizeHint() const
{
    return m_label->sizeHint();
}

QSize SteadyLabel::minimumSizeHint() const
{
    return m_label->minimumSizeHint();
}

bool SteadyLabel::hasHeightForWidth() const
{
    return m_label->wordWrap();
}

int SteadyLabel::heightForWidth(int width) const
{
    return m_label->heightForWidth(width);
}

bool SteadyLabel::fits() const
{
    if (m_label->wordWrap())
        return m_label->heightForWidth(width()) == m_height;
    const QSize hint = m_label->sizeHint();
    return hint.width() <= width() && hint.height() <= height();
}

bool SteadyLabel::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) {
        if (!fits()) {
            m_height = m_label->heightForWidth(width());
            updateGeometry();
        } else if (!m_label->wordWrap() && m_label->sizeHint().width() < width()) {
            m_atRest.start(rest, this);
        }
    }
    return QWidget::event(event);
}

void SteadyLabel::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_atRest.timerId())
        return QWidget::timerEvent(event);
    m_atRest.stop();
    updateGeometry();
}

void SteadyLabel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_label->setGeometry(rect());
    m_height = m_label->heightForWidth(width());
    if (m_label->wordWrap() && m_height != height()) // the layout remembers heights of earlier words
        updateGeometry();
}

}
