#include "ui/plan/fold_header.h"

#include <QKeyEvent>
#include <QPainter>

namespace ui {
namespace {

constexpr int arrowWidth = 16, gap = 10;

QPolygonF arrow(const QPointF& middle, bool isOpen)
{
    return isOpen ? QPolygonF({middle + QPointF(-4, -2), middle + QPointF(0, 2), middle + QPointF(4, -2)})
                  : QPolygonF({middle + QPointF(-2, -4), middle + QPointF(2, 0), middle + QPointF(-2, 4)});
}

}

FoldHeader::FoldHeader(const QString& title, Level level, QWidget* parent)
    : QAbstractButton(parent)
    , m_level(level)
{
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QFont face = font();
    face.setWeight(level == Level::Group ? QFont::Bold : QFont::DemiBold);
    setFont(face);
    setTitle(title);
    connect(this, &QAbstractButton::toggled, this, &FoldHeader::tellName);
}

void FoldHeader::setTitle(const QString& title)
{
    if (title == text())
        return;
    setText(title);
    tellName();
}

void FoldHeader::setSummary(const QString& summary)
{
    if (summary == m_summary)
        return;
    m_summary = summary;
    tellName();
    update();
}

void FoldHeader::tellName()
{
    setAccessibleName(m_summary.isEmpty() ? text() : tr("%1, %2").arg(text(), m_summary));
    setAccessibleDescription(isOpen() ? tr("Open. Folds what is under it.")
                                      : tr("Folded. Opens what is under it."));
}

QSize FoldHeader::sizeHint() const
{
    const int extra = m_level == Level::Group ? 14 : 8;
    return {arrowWidth + fontMetrics().horizontalAdvance(text()), fontMetrics().height() + extra};
}

void FoldHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || hasFocus()) {
        QColor tint = palette().color(hasFocus() ? QPalette::Highlight : QPalette::WindowText);
        tint.setAlphaF(hasFocus() ? 0.16 : 0.06);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tint);
        painter.drawRoundedRect(rect(), 4, 4);
    }
    const QColor quiet = palette().color(QPalette::Disabled, QPalette::WindowText);
    painter.setPen(QPen(quiet, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(arrow(QPointF(arrowWidth / 2.0, height() / 2.0), isOpen()));

    QRect line = rect().adjusted(arrowWidth + 2, 0, -6, 0);
    if (!m_summary.isEmpty()) {
        QFont plain = font();
        plain.setWeight(QFont::Normal);
        painter.setFont(plain);
        painter.setPen(palette().color(QPalette::Link));
        const int room = line.width() - fontMetrics().horizontalAdvance(text()) - gap;
        const QString shown = painter.fontMetrics().elidedText(m_summary, Qt::ElideRight, room);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, shown);
        line.setRight(line.right() - painter.fontMetrics().horizontalAdvance(shown) - gap);
    }
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, line.width()));
}

void FoldHeader::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

}
