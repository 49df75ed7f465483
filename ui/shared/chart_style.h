#pragma once

#include "core/model/figure.h"
#include "ui/shared/theme.h"

#include <QFont>
#include <QPen>

#include <array>

namespace ui {

/// How a figure is drawn, on the screen and on paper. Lengths are in the units of the painter.
struct ChartStyle
{
    QFont font, titleFont;
    double stroke = 1; ///< the thinnest line that is drawn; all others are multiples of it
    QColor paper, ink, mutedInk, grid;
    std::array<QColor, 7> series;
    bool hasTitle = true;
    bool hasGrid = true; ///< else axes with ticks, as in papers
    bool isYTitleOnTop = true; ///< else turned, beside the axis
    bool isColourless
        = false; ///< dashes and marks along the lines, so that colour is not needed to tell them apart
    friend bool operator==(const ChartStyle&, const ChartStyle&) = default;
};

ChartStyle screenStyle(const Theme& theme, const QFont& font);

QColor colourOf(const core::Series& series, const ChartStyle& style);
QColor colourAt(int index, const ChartStyle& style);
QColor fillOf(const core::Series& series, const ChartStyle& style); ///< of a band: the colour, see-through
QPen penOf(const core::Series& series, const ChartStyle& style);

}
