#include "ui/plan/gross_net_bar.h"

#include "ui/shared/theme.h"

#include <QPainter>

#include <algorithm>

namespace ui {
namespace {

constexpr int barHeight = 18, swatch = 9, gap = 5;

}

GrossNetBar::GrossNetBar(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("gross_net"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    setFont(small);
    setTheme(lightTheme());
}

QSize GrossNetBar::sizeHint() const
{
    return {120, barHeight + fontMetrics().height()};
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
    m_quiet = theme.mutedInk;
    update();
}

void GrossNetBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QRectF bar(0, 0, width(), barHeight), all = bar.adjusted(0, 4, 0, -4);
    QRectF training = all, net = bar.adjusted(1, 1, -1, -1);
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
    paintLegend(painter);
}

void GrossNetBar::paintLegend(QPainter& painter) const
{
    const struct
    {
        QString name;
        QColor fill;
        bool isThere;
    } entries[] = {{tr("Training"), m_first, m_training > 0},
                   {tr("Inference"), m_second, m_training < 1},
                   {tr("Net of offsets"), m_paper, m_net > 0}};
    const int height = fontMetrics().height();
    int x = 0;
    for (const auto& entry : entries) {
        if (!entry.isThere)
            continue;
        const QRect box(x, barHeight + (height - swatch) / 2, swatch, swatch);
        painter.fillRect(box, entry.fill);
        if (entry.fill == m_paper) {
            painter.setPen(m_ink);
            painter.drawRect(box.adjusted(0, 0, -1, -1));
        }
        x += swatch + gap;
        painter.setPen(m_quiet);
        painter.drawText(x, barHeight + fontMetrics().ascent(),
                         fontMetrics().elidedText(entry.name, Qt::ElideRight, std::max(0, width() - x)));
        x += fontMetrics().horizontalAdvance(entry.name) + 2 * gap;
    }
}

}
