#include "ui/plan/name_edit.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionFrame>

namespace ui {
namespace {

constexpr int textMargin = 2; // that QLineEdit adds to the style's

}

NameEdit::NameEdit(QWidget* parent)
    : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, [this](const QString& name) { setToolTip(name); });
}

QRect NameEdit::textRect() const
{
    QStyleOptionFrame option;
    initStyleOption(&option);
    return style()
        ->subElementRect(QStyle::SE_LineEditContents, &option, this)
        .adjusted(textMargin, 0, -textMargin, 0);
}

QString NameEdit::shown() const
{
    return hasFocus() ? text() : fontMetrics().elidedText(text(), Qt::ElideMiddle, textRect().width());
}

void NameEdit::paintEvent(QPaintEvent* event)
{
    const QString name = shown();
    if (name == text())
        return QLineEdit::paintEvent(event);
    QStyleOptionFrame option;
    initStyleOption(&option);
    QPainter painter(this);
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &option, &painter, this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    painter.drawText(textRect(), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, name);
}

}
