#include "app/offscreen.h"

#include "app/qt_messages.h"

#include <QLocale>

#include <cstdlib>

namespace app {
namespace {

int& prepared(int& count)
{
    ::setenv("QT_QPA_PLATFORM", "offscreen", 0);
    sayQtFailuresOnly();
    QLocale::setDefault(QLocale::c()); // files and the command line are the same in every locale
    return count;
}

}

Offscreen::Offscreen()
    : m_application(prepared(m_count), m_arguments)
{
}

}
