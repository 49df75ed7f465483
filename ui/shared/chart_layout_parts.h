#pragma once

#include "ui/shared/chart_layout.h"

namespace ui {

// The steps of layOut(). Each takes its space from what is left and hands on the rest.

void placeSeries(ChartLayout& out, const core::Figure& figure);
void placeMarkers(ChartLayout& out, const core::Figure& figure);
/// After series and markers: labels that keep clear of both and of each other.
void placeMarkerLabels(ChartLayout& out, const core::Figure& figure, const ChartStyle& style);

/// The names to show, each with the first series that bears it; empty where one glance tells.
struct KeyEntry
{
    std::size_t series = 0;
    QString name;
};
std::vector<KeyEntry> keyEntries(const core::Figure& figure);

/// Whether the names can stand at the ends of the lines, by kind of series.
bool canLabelEnds(const core::Figure& figure, const std::vector<KeyEntry>& entries);
/// The width to keep free at the right for them.
double endLabelWidth(const std::vector<KeyEntry>& entries, const ChartStyle& style, double most);
/// False where the lines end too far apart from the right edge or there are too many for the height.
bool placeEndLabels(ChartLayout& out, const core::Figure& figure, const ChartStyle& style,
                    const std::vector<KeyEntry>& entries, double width);
/// Rows of samples and names at the top of \p free; the rest of the space.
QRectF placeLegend(ChartLayout& out, const core::Figure& figure, const ChartStyle& style,
                   const std::vector<KeyEntry>& entries, const QRectF& free);

/// One line of text whose box begins at \p topLeft.
PlacedText textAt(PlacedText::Kind kind, const QString& text, const QPointF& topLeft, const QFont& font,
                  const QColor& colour);
/// The text shortened to the width with an ellipsis.
QString shortened(const QString& text, const QFont& font, double width);

}
