// The labels of markers: inside the plot, off each other, and off the lines where there is a choice.
#include "ui/shared/chart_clip.h"
#include "ui/shared/chart_layout_parts.h"
#include "ui/shared/chart_text.h"
#include "ui/shared/format.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace ui {
namespace {

/// What a label must or should keep clear of.
struct Obstacles
{
    std::vector<QRectF> labels; ///< must
    std::vector<QRectF> symbols; ///< should
    std::vector<QLineF> lines;
    double line = 1; ///< height of a line of text
};

constexpr double overLabel = 1e6, overSymbol = 60, overLine = 60, farther = 4;

double penalty(const QRectF& box, const Obstacles& obstacles)
{
    double sum = 0;
    for (const auto& label : obstacles.labels)
        sum += box.intersects(label) ? overLabel : 0;
    for (const auto& symbol : obstacles.symbols)
        sum += box.intersects(symbol) ? overSymbol : 0;
    const double air = 0.3 * obstacles.line; // a line that touches the letters is as bad as one behind them
    const QRectF around = box.adjusted(-air, 0, air, 0);
    for (const auto& line : obstacles.lines)
        if (std::max(line.x1(), line.x2()) >= around.left()
            && std::min(line.x1(), line.x2()) <= around.right())
            sum += overLine * lengthWithin(line, around) / obstacles.line;
    return sum;
}

Obstacles obstaclesOf(const ChartLayout& out, const core::Figure& figure, double line)
{
    Obstacles all;
    all.line = line;
    for (const auto& marker : out.markers) {
        if (!marker.isVisible)
            continue;
        if (marker.line.isNull())
            all.symbols.push_back(
                QRectF(marker.at, QSizeF()).adjusted(-line / 3, -line / 3, line / 3, line / 3));
        else
            all.lines.push_back(marker.line);
    }
    for (std::size_t i = 0; i < figure.series.size(); ++i) {
        const auto& placed = out.series[i];
        if (figure.series[i].mark == core::Mark::Points)
            for (const auto& at : placed.line)
                all.symbols.push_back(
                    QRectF(at, QSizeF()).adjusted(-line / 5, -line / 5, line / 5, line / 5));
        if (figure.series[i].mark == core::Mark::Line)
            for (int k = 1; k < placed.line.size(); ++k)
                all.lines.push_back({placed.line[k - 1], placed.line[k]});
    }
    return all;
}

/// Where the box's top left corner may go, the best first.
std::vector<QPointF> aroundPoint(const QPointF& at, const QSizeF& size, double line)
{
    std::vector<QPointF> out;
    for (int ring = 0; ring < 5; ++ring) {
        const double gap = (0.5 + 0.6 * ring) * line, w = size.width(), h = size.height();
        const double right = at.x() + gap, left = at.x() - gap - w, middle = at.x() - w / 2;
        const double above = at.y() - gap - h, below = at.y() + gap, level = at.y() - h / 2;
        const double near = 0.4 * gap;
        for (const QPointF& p :
             {QPointF(right, level), QPointF(left, level), QPointF(at.x() + near, above),
              QPointF(at.x() + near, below), QPointF(at.x() - near - w, above),
              QPointF(at.x() - near - w, below), QPointF(middle, above), QPointF(middle, below)})
            out.push_back(p);
    }
    return out;
}

/// Places all over the plot, the nearest to the point first: for when it is crowded around it.
std::vector<QPointF> overPlot(const QPointF& at, const QRectF& plot, const QSizeF& size)
{
    constexpr int steps = 8;
    std::vector<QPointF> out;
    for (int column = 0; column <= steps; ++column)
        for (int row = 0; row <= steps; ++row)
            out.emplace_back(plot.left() + (plot.width() - size.width()) * column / steps,
                             plot.top() + (plot.height() - size.height()) * row / steps);
    const QPointF half(size.width() / 2, size.height() / 2);
    std::ranges::sort(out, {}, [&](const QPointF& p) { return QLineF(p + half, at).length(); });
    return out;
}

std::vector<QPointF> alongVertical(const QLineF& mark, const QRectF& plot, const QSizeF& size, double line)
{
    std::vector<QPointF> out;
    for (double y = plot.top() + 0.1 * line; y + size.height() < plot.bottom(); y += 0.5 * line)
        for (const double x : {mark.x1() + 0.35 * line, mark.x1() - 0.35 * line - size.width()})
            out.emplace_back(x, y);
    return out;
}

std::vector<QPointF> alongHorizontal(const QLineF& mark, const QRectF& plot, const QSizeF& size, double line)
{
    std::vector<QPointF> out;
    for (double x = plot.right() - 0.2 * line - size.width(); x > plot.left(); x -= 1.5 * line)
        for (const double y : {mark.y1() - 0.15 * line - size.height(), mark.y1() + 0.15 * line})
            out.emplace_back(x, y);
    return out;
}

std::vector<QPointF> candidates(const PlacedMarker& placed, const QRectF& plot, const QSizeF& size,
                                double line)
{
    if (placed.line.isNull()) {
        auto places = aroundPoint(placed.at, size, line);
        const auto more = overPlot(placed.at, plot, size);
        places.insert(places.end(), more.begin(), more.end());
        return places;
    }
    const bool isUpright = std::abs(placed.line.dx()) < std::abs(placed.line.dy());
    return isUpright ? alongVertical(placed.line, plot, size, line)
                     : alongHorizontal(placed.line, plot, size, line);
}

/// The best place for a box, or none that is inside the plot and off the other labels.
std::optional<QRectF> freePlace(const std::vector<QPointF>& places, const QSizeF& size, const QRectF& plot,
                                const Obstacles& obstacles)
{
    std::optional<QRectF> best;
    double least = overLabel;
    for (std::size_t i = 0; i < places.size() && farther * double(i) < least; ++i) {
        const QRectF box(places[i], size);
        if (!plot.contains(box))
            continue;
        const double cost = penalty(box, obstacles) + farther * double(i);
        if (cost < least) {
            least = cost;
            best = box;
        }
    }
    return best;
}

void addLabel(ChartLayout& out, const QStringList& lines, const QRectF& box, const ChartStyle& style)
{
    double top = box.top();
    for (const auto& line : lines) {
        out.labels.push_back(
            textAt(PlacedText::Kind::Marker, line, {box.left(), top}, style.font, style.ink));
        top += lineHeight(style.font);
    }
}

/// A thin line from a point to its label where the two are not beside each other.
void addLeader(ChartLayout& out, const QPointF& at, const QRectF& box, const ChartStyle& style, double line)
{
    const QPointF end(std::clamp(at.x(), box.left(), box.right()),
                      std::clamp(at.y(), box.top(), box.bottom()));
    if (QLineF(at, end).length() < 1.3 * line)
        return;
    out.leaders.push_back({at, end});
    out.leaderColours.push_back(style.mutedInk);
}

}

void placeMarkerLabels(ChartLayout& out, const core::Figure& figure, const ChartStyle& style)
{
    const double line = lineHeight(style.font), edge = 0.2 * line; // off the axes
    const auto inner = out.plot.adjusted(edge, edge, -edge, -edge);
    auto obstacles = obstaclesOf(out, figure, line);
    std::vector<const PlacedMarker*> inOrder; // points first: lines have more places to choose from
    for (const bool isLine : {false, true})
        for (const auto& placed : out.markers)
            if (placed.isVisible && placed.line.isNull() != isLine
                && !figure.markers[placed.marker].label.isEmpty())
                inOrder.push_back(&placed);
    for (const auto* placed : inOrder) {
        const auto& marker = figure.markers[placed->marker];
        const auto text = format::sentence(marker.label);
        const auto lines = wrapped(text, style.font, 0.45 * out.plot.width());
        const QSizeF size(widestLine(lines, style.font), line * double(lines.size()));
        const auto box = freePlace(candidates(*placed, inner, size, line), size, inner, obstacles);
        if (!box) {
            out.squeezes.push_back({Squeeze::What::MarkerLabel, text, size.width(), out.plot.width()});
            continue;
        }
        obstacles.labels.push_back(*box);
        addLabel(out, lines, *box, style);
        if (placed->line.isNull())
            addLeader(out, placed->at, *box, style, line);
    }
}

}
