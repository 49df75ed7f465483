#pragma once

#include <QTest>

namespace support {

/// From here on a warning of Qt's fails the test that runs. The offscreen platform cannot propagate size
/// hints and says so: that one sentence is let through. Call it in initTestCase().
inline void failOnWarnings()
{
    static QtMessageHandler report = nullptr;
    if (report)
        return;
    report
        = qInstallMessageHandler([](QtMsgType kind, const QMessageLogContext& context, const QString& text) {
              report(kind, context, text);
              const bool isBad = kind == QtWarningMsg || kind == QtCriticalMsg;
              if (isBad && !text.contains(QLatin1String("propagateSizeHints")))
                  QTest::qFail(qPrintable(text), context.file ? context.file : __FILE__, context.line);
          });
}

}
