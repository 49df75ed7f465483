#pragma once

#include <QApplication>

namespace app {

/// Qt without a screen, for commands that draw: pictures are the same with a display and without. The user's
/// QT_QPA_PLATFORM is left as it is; what Qt has to say of its surroundings is not said.
class Offscreen
{
public:
    Offscreen();

private:
    char m_name[9] = "carbacus";
    char* m_arguments[2] = {m_name, nullptr};
    int m_count = 1;
    QApplication m_application;
};

}
