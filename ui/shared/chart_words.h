#pragma once

#include "core/model/figure.h"

#include <QLocale>
#include <QString>
#include <QStringList>

#include <vector>

namespace ui {

/// What a figure says without a picture: for screen readers, the table twin and the clipboard.
QString describeFigure(const core::Figure& figure);

struct FigureTable
{
    bool isNamed = false; ///< the first column says which series
    QStringList header;
    std::vector<bool> isNumber; ///< by column
    std::vector<QStringList> rows;
};
/// Every number with all its digits for a sheet, or to that many for a person.
FigureTable tableOf(const core::Figure& figure, int significant = QLocale::FloatingPointShortest);
/// The table with tabs, as sheets take it from the clipboard.
QString tabSeparated(const FigureTable& table);

}
