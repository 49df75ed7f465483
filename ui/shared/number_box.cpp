#include "ui/shared/number_box.h"

#include "ui/shared/italics.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFrame>
#include <QWheelEvent>

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace ui {
namespace {

constexpr int innerMargins = 8; // that QLineEdit adds to the style's, and the slant of the last letter
constexpr int mostWidth = 200; // or nothing is left of the slider

bool isOfHistory(const QKeyEvent& key)
{
    return key.matches(QKeySequence::Undo) || key.matches(QKeySequence::Redo);
}

}

NumberBox::NumberBox(QWidget* parent)
    : QLineEdit(parent)
{
    setAlignment(Qt::AlignRight);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QLineEdit::returnPressed, this, [this] {
        commit();
        emit gestureEnded();
        if (!m_isRefused)
            selectWhole();
    });
}

void NumberBox::display(const QString& brief, const QString& whole, bool isDefault)
{
    if (isDefault != m_isDefault) {
        m_isDefault = isDefault;
        setItalic(*this, isDefault);
        update();
    }
    const bool isSame = brief == m_brief && whole == m_whole;
    m_brief = brief;
    m_whole = whole;
    if (!isSame || !(isModified() || m_isRefused))
        showText();
}

void NumberBox::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        setItalic(*this, m_isDefault);
        fit();
    }
}

void NumberBox::setIsRefused(bool isRefused)
{
    if (isRefused == m_isRefused)
        return;
    m_isRefused = isRefused;
    update();
}

void NumberBox::restore()
{
    setModified(false);
    setIsRefused(false);
    showText();
}

void NumberBox::showText()
{
    const QString& wanted = hasFocus() ? m_whole : m_brief;
    if (text() == wanted)
        return fit();
    const bool isAllSelected = hasFocus() && selectedText() == text();
    setText(wanted); // also takes back isModified()
    fit();
    setCursorPosition(0); // what is too long for the box is seen from its first digit
    if (isAllSelected)
        selectWhole();
}

void NumberBox::setLeastText(const QString& text)
{
    m_least = text;
    fit();
}

int NumberBox::widthOf(const QString& text) const
{
    QStyleOptionFrame option;
    initStyleOption(&option);
    option.rect = {0, 0, 100, 100};
    const int around
        = 100 - style()->subElementRect(QStyle::SE_LineEditContents, &option, this).width() + innerMargins;
    return fontMetrics().horizontalAdvance(text) + around;
}

void NumberBox::fit()
{
    if (!m_least.isEmpty())
        setFixedWidth(std::max(widthOf(m_least), std::min(widthOf(text()), mostWidth)));
}

/// All of it, with the cursor before it.
void NumberBox::selectWhole()
{
    setSelection(int(text().size()), -int(text().size()));
}

void NumberBox::giveUp()
{
    restore();
    selectWhole();
    emit abandoned();
}

/// What is settled is undone in the scenario; only what is being typed here.
bool NumberBox::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && isSettled()
        && isOfHistory(*static_cast<QKeyEvent*>(event))) {
        event->ignore();
        return true;
    }
    return QLineEdit::event(event);
}

void NumberBox::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (isSettled()) // the field's own undo and redo, and the line under them
        for (int i = 0; i < 3; ++i)
            menu->removeAction(menu->actions().constFirst());
    if (m_canRevert) {
        menu->addSeparator();
        menu->addAction(tr("Back to the &default"), this, &NumberBox::reverted);
    }
    menu->popup(event->globalPos());
}

void NumberBox::commit()
{
    if (!isModified())
        return;
    setModified(false);
    emit typed(text());
}

void NumberBox::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    if (m_isRefused) {
        painter.setPen(QPen(palette().color(QPalette::BrightText), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    } else if (m_isDefault && !hasFocus()) {
        const int right = width() - 8, wide = std::min(fontMetrics().horizontalAdvance(text()), width() - 16);
        const int y = (height() + fontMetrics().ascent()) / 2 + 2;
        painter.setPen(QPen(palette().color(QPalette::Dark), 1, Qt::DotLine));
        painter.drawLine(right - wide, y, right, y);
    }
}

void NumberBox::keyPressEvent(QKeyEvent* event)
{
    const auto [direction, size] = steppingOf(*event, false);
    if (direction != 0) {
        commit(); // step from what stands there
        if (!m_isRefused)
            emit stepped(direction, size);
    } else if (event->key() == Qt::Key_Escape && !isSettled()) {
        giveUp();
    } else if (isOfHistory(*event) && !isModified()) {
        m_isRefused ? giveUp() : event->ignore();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void NumberBox::keyReleaseEvent(QKeyEvent* event)
{
    if (!event->isAutoRepeat() && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        emit gestureEnded();
    QLineEdit::keyReleaseEvent(event);
}

void NumberBox::wheelEvent(QWheelEvent* event)
{
    if (!hasFocus())
        return event->ignore();
    commit();
    const int steps = m_wheel.take(*event);
    for (int i = 0; i < std::abs(steps) && !m_isRefused; ++i)
        emit stepped(steps > 0 ? 1 : -1, stepSize(event->modifiers()));
    event->accept();
}

void NumberBox::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    if (!m_isRefused)
        showText();
    selectWhole();
    m_isEntered = event->reason() == Qt::MouseFocusReason;
}

void NumberBox::focusOutEvent(QFocusEvent* event)
{
    const bool isPassing
        = event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason;
    if (!isPassing)
        commit();
    m_wheel.clear();
    emit gestureEnded();
    QLineEdit::focusOutEvent(event);
    if (!m_isRefused && !isModified())
        showText();
}

void NumberBox::mouseReleaseEvent(QMouseEvent* event)
{
    QLineEdit::mouseReleaseEvent(event);
    // The click that brings the focus selects all, unless it was drawn over a part.
    if (std::exchange(m_isEntered, false) && !hasSelectedText())
        selectWhole();
}

}
