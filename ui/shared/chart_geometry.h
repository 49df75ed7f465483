#pragma once

#include "core/model/figure.h"
#include "ui/shared/chart_style.h"

#include <QLineF>
#include <QPolygonF>
#include <QRectF>
#include <QString>

#include <vector>

namespace ui {

/// One line of text in its place.
struct PlacedText
{
    enum class Kind { Title, AxisTitle, Tick, Key, Marker, Empty };
    Kind kind = Kind::Tick;
    QString text;
    QPointF baseline; ///< where it begins
    QRectF box; ///< what it covers
    bool isTurned = false; ///< read from below to above
    QColor colour;
    friend bool operator==(const PlacedText&, const PlacedText&) = default;
};

/// A sample of how a series is drawn, in the legend.
struct PlacedKey
{
    std::size_t series = 0;
    QRectF box;
    friend bool operator==(const PlacedKey&, const PlacedKey&) = default;
};

struct PlacedMarker
{
    std::size_t marker = 0;
    QPointF at; ///< of a point
    QLineF line; ///< of a line
    bool isVisible = false; ///< false: outside the axes
};

/// The shapes of one series in units of the painter: not clipped.
struct PlacedSeries
{
    QPolygonF line; ///< y, in the order of the data; for bands the lower edge
    QPolygonF high; ///< the upper edge
    std::vector<QRectF> bars;
    std::vector<std::size_t> index; ///< of the data point of each point of line
};

/// Something that does not fit: what, what it needs and what there is along the way in which it is measured.
struct Squeeze
{
    enum class What { Title, XTitle, YTitle, Labels, Legend, MarkerLabel, Plot };
    What what = What::Plot;
    QString text;
    double needs = 0, has = 0;
};

/// Where everything of a figure stands in an area. Made once for each new figure or size, painted many times.
struct ChartLayout
{
    QRectF area, plot;
    bool isEmpty = false;
    bool isTransposed = false; ///< bars lie, since their names are too long to stand below them
    double xMin = 0, xMax = 1, yMin = 0, yMax = 1; ///< of the plot, logarithms where the axis has them
    double barShare = 0.62; ///< of the space of a category
    std::vector<PlacedText> texts; ///< titles, ticks and the legend
    std::vector<PlacedText> labels; ///< at the ends of lines and at markers: they move with the data
    std::vector<QLineF> grid, axes, leaders;
    std::vector<QColor> leaderColours;
    std::vector<PlacedKey> keys;
    std::vector<PlacedSeries> series;
    std::vector<PlacedMarker> markers;
    std::vector<Squeeze> squeezes; ///< what was shortened or left out for want of space

    /// Whether paintBehind() draws the same; the structure of the figure aside.
    bool isSameBehind(const ChartLayout& other) const;
    QPointF at(double x, double y) const; ///< of a point in plotted values of the figure's x and y
};

double plotted(const core::Axis& axis, double value); ///< its logarithm on a logarithmic axis
QString axisTitle(const core::Axis& axis);
QString tickText(const std::string& label); ///< a plain number in the locale, anything else as it is

}
