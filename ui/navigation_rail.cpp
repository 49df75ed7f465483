#include "ui/navigation_rail.h"

#include "ui/shared/glyphs.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QFontMetrics>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

constexpr int glyphSize = 22, leastWidth = 56, buttonHeight = 54, edge = 3;

/// Drawn by hand so that word, drawing and the mark of the chosen one sit the same in every style.
class RailButton : public QAbstractButton
{
public:
    RailButton(const NavigationRail::Item& item, QWidget* parent)
        : QAbstractButton(parent)
        , m_glyph(item.glyph)
    {
        setText(item.text);
        setToolTip(item.tip);
        setAccessibleName(item.text);
        setObjectName(QStringLiteral("rail/") + QString::fromLatin1(item.glyph));
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        QFont small = font();
        small.setPointSizeF(small.pointSizeF() * 0.86);
        setFont(small);
        setAttribute(Qt::WA_Hover);
    }
    QSize sizeHint() const override
    {
        return {std::max(leastWidth, fontMetrics().horizontalAdvance(text()) + 10), buttonHeight};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const QPalette& colours = palette();
        if (isChecked() || underMouse())
            painter.fillRect(rect(), colours.color(isChecked() ? QPalette::Base : QPalette::Midlight));
        if (isChecked())
            painter.fillRect(0, 0, edge, height(), colours.color(QPalette::Highlight));
        const QColor ink = colours.color(QPalette::WindowText);
        const QRectF square((width() - glyphSize) / 2.0, 7, glyphSize, glyphSize);
        drawGlyph(painter, square, m_glyph, ink);
        painter.setPen(ink);
        painter.drawText(rect().adjusted(0, glyphSize + 8, 0, -3), Qt::AlignCenter, text());
        if (hasFocus()) {
            painter.setPen(QPen(colours.color(QPalette::Highlight), 1, Qt::DotLine));
            painter.drawRect(rect().adjusted(edge + 1, 1, -3, -2));
        }
    }

private:
    const char* m_glyph;
};

}

NavigationRail::NavigationRail(QWidget* parent)
    : QWidget(parent)
    , m_buttons(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("rail"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(2);
    column->addStretch();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    connect(m_buttons, &QButtonGroup::idClicked, this, &NavigationRail::chosen);
}

void NavigationRail::setItems(const std::vector<Item>& items)
{
    const int now = m_buttons->checkedId();
    qDeleteAll(m_buttons->buttons());
    auto* column = static_cast<QVBoxLayout*>(layout());
    for (int i = 0; i < int(items.size()); ++i) {
        auto* button = new RailButton(items[std::size_t(i)], this);
        m_buttons->addButton(button, i);
        column->insertWidget(i, button);
    }
    choose(std::max(0, now));
}

void NavigationRail::choose(int index)
{
    if (auto* button = m_buttons->button(index))
        button->setChecked(true);
}

}
