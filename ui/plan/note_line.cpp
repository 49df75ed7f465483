#include "ui/plan/note_line.h"

#include "ui/shared/format.h"
#include "ui/shared/glyphs.h"

#include <QPainter>

namespace ui {
namespace {

constexpr int side = 8;
constexpr double smaller = 0.85;

}

NoteLine::NoteLine(QWidget* parent)
    : QWidget(parent)
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * smaller);
    setFont(small);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    hide();
}

void NoteLine::display(const std::vector<core::Message>& notes)
{
    m_notes = notes;
    QStringList sentences;
    for (const auto& note : notes)
        sentences.append(format::sentence(note));
    setVisible(!sentences.isEmpty());
    if (const QString text = sentences.join(QLatin1Char(' ')); text != m_text) {
        m_text = text;
        setAccessibleName(text);
        setToolTip(sentences.join(QLatin1Char('\n')));
        if (m_isWhole)
            updateGeometry();
        update();
    }
}

void NoteLine::setWhole(bool isWhole)
{
    m_isWhole = isWhole;
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(isWhole);
    setSizePolicy(policy);
    updateGeometry();
    update();
}

/// Beside the mark.
QRect NoteLine::wordsIn(const QRect& all) const
{
    return all.adjusted(side + fontMetrics().height() + side / 2, 0, -side, 0);
}

int NoteLine::heightForWidth(int width) const
{
    const QRect words = wordsIn(QRect(0, 0, width, QWIDGETSIZE_MAX));
    return fontMetrics().boundingRect(words, Qt::TextWordWrap, m_text).height() + side / 2;
}

QSize NoteLine::sizeHint() const
{
    return {100, fontMetrics().height() + side / 2};
}

void NoteLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QColor quiet = palette().color(QPalette::PlaceholderText);
    const int mark = fontMetrics().height();
    drawGlyph(painter, QRectF(side, 0, mark, mark), "notice", quiet);
    const QRect words = wordsIn(rect());
    painter.setPen(quiet);
    if (m_isWhole)
        painter.drawText(words, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_text);
    else
        painter.drawText(words, Qt::AlignLeft | Qt::AlignTop,
                         fontMetrics().elidedText(m_text, Qt::ElideRight, words.width()));
}

}
