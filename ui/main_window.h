#pragma once

#include <QMainWindow>

namespace ui {

/// Makes the parts and ties them; no other thought.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(QWidget* parent = nullptr);
};

}
