#pragma once

#include "core/model/figure.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace ui {

/// What a figure says without a picture: for screen readers, the table twin and the clipboard.
QString describeFigure(const core::Figure& figure);

struct FigureTable
{
    QStringList header;
    std::vector<QStringList> rows;
};
FigureTable tableOf(const core::Figure& figure);
/// The table with tabs, as sheets take it from the clipboard.
QString tabSeparated(const FigureTable& table);

}
