#include "ui/plan/gross_net_bar.h"

#include "ui/shared/theme.h"

#include <QPainter>

#include <algorithm>

namespace ui {

GrossNetBar::GrossNetBar(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("gross_net"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTheme(lightTheme());
}

void GrossNetBar::display(double trainingShare, double netShare)
{
    m_training = std::clamp(trainingShare, 0.0, 1.0);
    m_net = std::clamp(netShare, 0.0, 1.0);
    setToolTip(
        tr("Filled: all that is emitted, training and then serving. Outline: what is left after offsets."));
    update();
}

void GrossNetBar::setTheme(const Theme& theme)
{
    m_first = theme.series[0];
    m_second = theme.series[1];
    m_ink = theme.ink;
    m_paper = theme.paper;
    update();
}

void GrossNetBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF all = QRectF(rect()).adjusted(0, 4, 0, -4);
    QRectF training = all, net = QRectF(rect()).adjusted(1, 1, -1, -1);
    training.setWidth(m_training * all.width());
    painter.fillRect(all, m_second);
    painter.fillRect(training, m_first);
    if (m_training > 0 && m_training < 1)
        painter.fillRect(QRectF(training.right() - 0.5, all.top(), 1, all.height()), m_paper);
    if (m_net > 0) {
        net.setWidth(m_net * net.width());
        painter.setPen(QPen(m_ink, 2));
        painter.drawRect(net);
    }
}

}
