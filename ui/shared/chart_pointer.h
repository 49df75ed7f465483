#pragma once

#include "ui/shared/chart_layout.h"

class QPainter;

namespace ui {

/// One data point of a figure; -1 for none.
struct Pointed
{
    int series = -1, index = -1;
    bool isNone() const { return series < 0; }
    friend bool operator==(const Pointed&, const Pointed&) = default;
};

/// The point nearest to a place in the plot: by distance for points and bars, along x for lines.
Pointed nearest(const ChartLayout& layout, const core::Figure& figure, const QPointF& at);
/// The next one along the series, or the one of the next series nearest to it.
Pointed neighbour(const ChartLayout& layout, const core::Figure& figure, Pointed from, int along, int across);

/// "Training", "3.2 t CO₂e", "12 months": what is written beside the crosshair.
QStringList valuesAt(const core::Figure& figure, Pointed point);
void paintPointed(QPainter& painter, const ChartLayout& layout, const core::Figure& figure,
                  const ChartStyle& style, Pointed point);

}
