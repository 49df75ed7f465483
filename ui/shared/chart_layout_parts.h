#pragma once

#include "ui/shared/chart_geometry.h"

namespace ui {

/// What the steps of layOut() hand on: the figure, the style, what was placed and the space that is left.
struct LayoutState
{
    const core::Figure& figure;
    const ChartStyle& style;
    double line; ///< height of a line of text: the measure of all gaps
    QRectF free;
    ChartLayout out;

    void add(PlacedText::Kind kind, const QString& text, const QPointF& topLeft, const QFont& font,
             const QColor& colour);
    /// Lines of at most that width, at most \p most of them; what is too much is a squeeze and is shortened.
    QStringList fitted(const QString& text, const QFont& font, double width, int most, Squeeze::What what);
};

/// Titles, ticks and names of both axes; what is left is the plot.
void placeAxes(LayoutState& state);
/// Whether the bars' names are too long to stand below them.
bool mustTranspose(const LayoutState& state);
const core::Axis& leftAxis(const LayoutState& state);
const core::Axis& bottomAxis(const LayoutState& state);

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
double legendWidth(const std::vector<KeyEntry>& entries, const ChartStyle& style); ///< in one row
/// Samples and names in rows at the top, the first of which begins at \p left.
void placeLegend(LayoutState& state, const std::vector<KeyEntry>& entries, double left);

/// One line of text whose box begins at \p topLeft.
PlacedText textAt(PlacedText::Kind kind, const QString& text, const QPointF& topLeft, const QFont& font,
                  const QColor& colour);
/// The text shortened to the width with an ellipsis.
QString shortened(const QString& text, const QFont& font, double width);

}
