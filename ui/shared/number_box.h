#pragma once

#include "ui/shared/stepping.h"

#include <QLineEdit>

namespace ui {

/// A field for a number as people write it. It shows a short text and, while it has the focus, all digits;
/// what was typed is told when Enter is pressed or the focus goes. A default is italic with a dotted line.
class NumberBox : public QLineEdit
{
    Q_OBJECT
public:
    explicit NumberBox(QWidget* parent = nullptr);

    /// \p whole is the text to edit. Does not disturb what is being typed.
    void display(const QString& brief, const QString& whole, bool isDefault);
    /// Its width is that of this text, or of what it shows where that is wider: nothing is cut.
    void setLeastText(const QString& text);
    void setIsRefused(bool isRefused); ///< the text stays as typed, marked, and is not what counts
    bool isRefused() const { return m_isRefused; }
    void restore(); ///< forgets what was typed
    void setCanRevert(bool canRevert) { m_canRevert = canRevert; } ///< there is a default to go back to

signals:
    void typed(const QString& text);
    void stepped(int direction, ui::ParamScale::Step step);
    void gestureEnded();
    void abandoned(); ///< Esc
    void reverted(); ///< asked for in the menu

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void showText();
    void fit();
    [[nodiscard]] int widthOf(const QString& text) const;
    void commit();
    void selectWhole();
    void giveUp();
    [[nodiscard]] bool isSettled() const { return !isModified() && !m_isRefused; } ///< nothing is being typed

    QString m_brief, m_whole, m_least;
    bool m_canRevert = false, m_isDefault = false, m_isRefused = false, m_isEntered = false;
    WheelSteps m_wheel;
};

}
