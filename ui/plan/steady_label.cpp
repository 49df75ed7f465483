#include "ui/plan/steady_label.h"

#include <QEvent>
#include <QLabel>

namespace ui {

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
    return m_label->wordWrap() ? m_label->heightForWidth(width()) == height()
                               : m_label->sizeHint() == m_asked;
}

bool SteadyLabel::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest && !fits()) {
        m_asked = m_label->sizeHint();
        updateGeometry();
    }
    return QWidget::event(event);
}

void SteadyLabel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_label->setGeometry(rect());
    m_asked = m_label->sizeHint();
    if (m_label->wordWrap() && !fits()) // the layout remembers heights of earlier words
        updateGeometry();
}

}
