#include "ui/main_window.h"

namespace ui {

MainWindow::MainWindow(QWidget* parent)
    : QMainWindow(parent)
{
}

}
