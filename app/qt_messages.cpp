#include "app/qt_messages.h"

#include <QString>
#include <QtGlobal>

#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace app {
namespace {

/// Before the first window there is nothing that must be kept.
[[noreturn]] void giveUp(const QString& text)
{
    std::fprintf(stderr, "carbacus: %s\n", text.simplified().toUtf8().constData());
    std::_Exit(1);
}

/// Qt warns of a display that cannot be reached, and then ends by a crash.
bool isEndOfTheMatter(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    return type == QtFatalMsg
        || (context.category && std::string_view(context.category).starts_with("qt.qpa.")
            && (text.contains(QLatin1String("connect to display"))
                || text.contains(QLatin1String("Failed to create wl_display"))));
}

void quiet(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    if (isEndOfTheMatter(type, context, text))
        giveUp(text);
}

void plain(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    quiet(type, context, text);
    std::fprintf(stderr, "%s\n", qFormatLogMessage(type, context, text).toUtf8().constData());
}

}

void sayQtFailures()
{
    qInstallMessageHandler(plain);
}

void sayQtFailuresOnly()
{
    qInstallMessageHandler(quiet);
}

}
