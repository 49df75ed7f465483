#pragma once

#include "core/model/figure.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace ui {

/// The twin of a chart: its title and its numbers, as a person reads them.
class ChartTable : public QWidget
{
    Q_OBJECT
public:
    explicit ChartTable(QWidget* parent = nullptr);

    void display(const core::Figure& figure);

private:
    QLabel* m_title;
    QTableWidget* m_table;
};

}
