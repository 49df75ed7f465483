#include "app/offscreen.h"

#include <QLocale>

#include <cstdio>
#include <cstdlib>

namespace app {
namespace {

void sayFailuresOnly(QtMsgType type, const QMessageLogContext&, const QString& text)
{
    if (type != QtFatalMsg)
        return;
    std::fprintf(stderr, "carbacus: %s\n", text.simplified().toUtf8().constData());
    std::_Exit(1); // no display where the user asked for one: nothing was begun that must be kept
}

int& prepared(int& count)
{
    ::setenv("QT_QPA_PLATFORM", "offscreen", 0);
    qInstallMessageHandler(sayFailuresOnly);
    QLocale::setDefault(QLocale::c()); // files and the command line are the same in every locale
    return count;
}

}

Offscreen::Offscreen()
    : m_application(prepared(m_count), m_arguments)
{
}

}
