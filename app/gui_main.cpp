#include "app/gui_main.h"

#include "ui/main_window.h"

#include <QApplication>

namespace app {

int openWindow(int& argc, char** argv, const Places&, const std::vector<std::string>&)
{
    QApplication application(argc, argv);
    ui::MainWindow window;
    window.show();
    return QApplication::exec();
}

}
