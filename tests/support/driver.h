#pragma once

#include <QAbstractSlider>
#include <QApplication>
#include <QDeadlineTimer>
#include <QEvent>
#include <QLineEdit>
#include <QTest>
#include <QTimer>

namespace support {

/// Runs the event loop until the condition holds; false when it does not within the time. The condition is
/// asked first and after every event, so a signal that came before the wait is never missed.
template<class Condition>
[[nodiscard]] bool waitUntil(Condition holds, int milliseconds = 20'000)
{
    const QDeadlineTimer deadline(milliseconds);
    QTimer wake; // so that the deadline and changes without an event are seen
    wake.start(20);
    while (!holds()) {
        if (deadline.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

/// The child of that type and key (its object name); null where there is none.
template<class Widget = QWidget>
Widget* find(const QWidget& window, const QString& key)
{
    return window.findChild<Widget*>(key);
}

/// The child of that type within the row of that key: its slider, its box.
template<class Widget>
Widget* findIn(const QWidget& window, const QString& key)
{
    const auto* row = find(window, key);
    return row ? row->findChild<Widget*>() : nullptr;
}

/// Takes hold of the slider, moves it there in steps and lets it go.
inline void drag(QAbstractSlider& slider, int to, int steps = 10)
{
    const int from = slider.value();
    slider.setSliderDown(true);
    for (int i = 1; i <= steps; ++i)
        slider.setSliderPosition(from + int((qint64(to) - from) * i / steps));
    slider.setSliderDown(false);
}

/// Replaces the text of a field as a person would, and presses Enter.
inline void type(QLineEdit& field, const QString& text)
{
    field.setFocus();
    field.selectAll();
    if (text.isEmpty())
        QTest::keyClick(&field, Qt::Key_Delete);
    else
        for (const QChar letter : text) // keyClicks() knows ASCII only
            QTest::sendKeyEvent(QTest::Click, &field, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    QTest::keyClick(&field, Qt::Key_Return);
}

}
