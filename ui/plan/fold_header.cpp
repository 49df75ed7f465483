#include "ui/plan/fold_header.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace ui {
namespace {

constexpr int arrowWidth = 16, gap = 10;
constexpr int around = arrowWidth + 8; // the words, from the left and the right edge together

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
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
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
    if (height() != heightForWidth(width()))
        updateGeometry();
    update();
}

void FoldHeader::tellName()
{
    setAccessibleName(m_summary.isEmpty() ? text() : tr("%1, %2").arg(text(), m_summary));
    setAccessibleDescription(isOpen() ? tr("Open. Folds what is under it.")
                                      : tr("Folded. Opens what is under it."));
}

QFont FoldHeader::plainFace() const
{
    QFont plain = font();
    plain.setWeight(QFont::Normal);
    return plain;
}

/// A summary that has no room beside the title but would have it below.
bool FoldHeader::isTwoLines(int lineWidth) const
{
    const int words = QFontMetrics(plainFace()).horizontalAdvance(m_summary);
    return !m_summary.isEmpty() && words <= lineWidth
        && fontMetrics().horizontalAdvance(text()) + gap + words > lineWidth;
}

QSize FoldHeader::sizeHint() const
{
    const int extra = m_level == Level::Group ? 14 : 8;
    return {arrowWidth + fontMetrics().horizontalAdvance(text()), fontMetrics().height() + extra};
}

int FoldHeader::heightForWidth(int width) const
{
    return sizeHint().height() + (isTwoLines(width - around) ? fontMetrics().height() : 0);
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
    QRect line = rect().adjusted(arrowWidth + 2, 0, arrowWidth + 2 - around, 0);
    QRect below = line;
    const bool isBelow = isTwoLines(line.width());
    if (isBelow) {
        line.setBottom(line.bottom() - fontMetrics().height());
        below.setTop(line.bottom() + 1 - (sizeHint().height() - fontMetrics().height()) / 2);
    }
    const QColor quiet = palette().color(QPalette::Disabled, QPalette::WindowText);
    painter.setPen(QPen(quiet, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(arrow({arrowWidth / 2.0, line.center().y() + 0.5}, isOpen()));
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, line.width()));
    painter.setFont(plainFace());
    painter.setPen(palette().color(QPalette::Link));
    if (isBelow) {
        painter.drawText(below, Qt::AlignLeft | Qt::AlignTop, m_summary);
        return;
    }
    const int room = line.width() - fontMetrics().horizontalAdvance(text()) - gap;
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_summary, Qt::ElideRight, std::max(0, room)));
}

void FoldHeader::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

}
