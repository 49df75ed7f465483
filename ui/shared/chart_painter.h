#pragma once

#include "ui/shared/chart_layout.h"

class QPainter;

namespace ui {

/// Draws a figure that was laid out. The window lets Qt Charts draw what is between behind and above.
void paintBehind(QPainter& painter, const ChartLayout& layout, const core::Figure& figure,
                 const ChartStyle& style);
void paintSeries(QPainter& painter, const ChartLayout& layout, const core::Figure& figure,
                 const ChartStyle& style);
void paintAbove(QPainter& painter, const ChartLayout& layout, const core::Figure& figure,
                const ChartStyle& style);

/// A closed shape that tells series apart without colour.
void paintSymbol(QPainter& painter, const QPointF& at, double radius, int shape);

}
