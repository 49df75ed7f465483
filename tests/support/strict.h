#pragma once

#include <QTest>

namespace support {

/// From here on a warning of Qt's fails the test that runs. What the offscreen platform says of itself is let
/// through: it cannot propagate size hints, nor raise a popup or give it the keyboard. Call it in
/// initTestCase().
inline void failOnWarnings()
{
    static QtMessageHandler report = nullptr;
    if (report)
        return;
    report
        = qInstallMessageHandler([](QtMsgType kind, const QMessageLogContext& context, const QString& text) {
              report(kind, context, text);
              const bool isBad = kind == QtWarningMsg || kind == QtCriticalMsg;
              if (isBad && !text.startsWith(QLatin1String("This plugin does not support ")))
                  QTest::qFail(qPrintable(text), context.file ? context.file : __FILE__, context.line);
          });
}

}
