#include "ui/plan/steady_label.h"

#include <QEvent>
#include <QLabel>

namespace ui {

SteadyLabel::SteadyLabel(QLabel* label, QWidget* parent)
    : QWidget(parent)
    , m_label(label)
{
    label->setParent(this);
    setSizePolicy(label->wordWrap() ? QSizePolicy::Preferred : QSizePolicy::Minimum, QSizePolicy::Fixed);
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

QSize SteadyLabel::needed() const
{
    return m_label->wordWrap() ? QSize(0, m_label->heightForWidth(width())) : m_label->sizeHint();
}

bool SteadyLabel::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        if (const QSize now = needed(); now != m_asked) {
            m_asked = now;
            updateGeometry();
        }
    return QWidget::event(event);
}

void SteadyLabel::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_label->setGeometry(rect());
    m_asked = needed();
}

}
