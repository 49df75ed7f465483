// Where the data of a figure stands in its plot.
#include "ui/shared/chart_layout_parts.h"

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

bool isBars(const core::Series& series)
{
    return series.mark == core::Mark::Bars || series.mark == core::Mark::StackedBars;
}

PlacedSeries placedPoints(const ChartLayout& out, const core::Figure& figure, const core::Series& series)
{
    PlacedSeries placed;
    const bool isBand = series.mark == core::Mark::Band;
    for (std::size_t i = 0; i < std::min(series.x.size(), series.y.size()); ++i) {
        const auto low = out.at(plotted(figure.x, series.x[i]), plotted(figure.y, series.y[i]));
        const auto high = isBand && i < series.high.size()
            ? out.at(plotted(figure.x, series.x[i]), plotted(figure.y, series.high[i]))
            : low;
        if (!std::isfinite(low.x()) || !std::isfinite(low.y()) || !std::isfinite(high.y()))
            continue;
        placed.line.append(low);
        placed.index.push_back(i);
        if (isBand)
            placed.high.append(high);
    }
    return placed;
}

/// Grows stacks and places bars beside each other.
class BarPlacer
{
public:
    BarPlacer(const ChartLayout& out, const core::Figure& figure)
        : m_out(out)
        , m_figure(figure)
        , m_up(figure.x.categories.size())
        , m_down(figure.x.categories.size())
        , m_side(double(std::ranges::count(figure.series, core::Mark::Bars, &core::Series::mark)))
    {
    }

    PlacedSeries place(const core::Series& series)
    {
        PlacedSeries placed;
        for (std::size_t i = 0; i < std::min(series.y.size(), m_up.size()); ++i) {
            const double value = std::isfinite(series.y[i]) ? series.y[i] : 0;
            placed.bars.push_back(series.mark == core::Mark::Bars ? beside(i, value) : stacked(i, value));
            placed.line.append(placed.bars.back().center());
            placed.index.push_back(i);
        }
        if (series.mark == core::Mark::Bars)
            ++m_next;
        return placed;
    }

private:
    QRectF beside(std::size_t i, double value) const
    {
        const double width = m_out.barShare / m_side;
        const double left = double(i) - m_out.barShare / 2 + width * m_next;
        return box(left, left + width, 0, value);
    }

    QRectF stacked(std::size_t i, double value)
    {
        auto& from = value < 0 ? m_down[i] : m_up[i];
        const auto out
            = box(double(i) - m_out.barShare / 2, double(i) + m_out.barShare / 2, from, from + value);
        from += value;
        return out;
    }

    QRectF box(double left, double right, double from, double to) const
    {
        const auto y = [&](double value) {
            const double at = plotted(m_figure.y, value);
            return std::clamp(std::isfinite(at) ? at : m_out.yMin, m_out.yMin, m_out.yMax);
        };
        return QRectF(m_out.at(left, y(from)), m_out.at(right, y(to))).normalized();
    }

    const ChartLayout& m_out;
    const core::Figure& m_figure;
    std::vector<double> m_up, m_down;
    double m_side, m_next = 0;
};

}

void placeSeries(ChartLayout& out, const core::Figure& figure)
{
    out.series.clear();
    BarPlacer bars(out, figure);
    for (const auto& series : figure.series)
        out.series.push_back(isBars(series) ? bars.place(series) : placedPoints(out, figure, series));
}

void placeMarkers(ChartLayout& out, const core::Figure& figure)
{
    using Marks = core::Marker::Kind;
    out.markers.clear();
    for (std::size_t i = 0; i < figure.markers.size(); ++i) {
        const auto& marker = figure.markers[i];
        PlacedMarker placed;
        placed.marker = i;
        placed.at = out.at(plotted(figure.x, marker.x), plotted(figure.y, marker.y));
        const auto within = out.plot.adjusted(-0.5, -0.5, 0.5, 0.5);
        const double x = plotted(figure.x, marker.x), y = plotted(figure.y, marker.y);
        if (marker.kind == Marks::VerticalLine)
            placed.line = {out.at(x, out.yMin), out.at(x, out.yMax)};
        else if (marker.kind == Marks::HorizontalLine)
            placed.line = {out.at(out.xMin, y), out.at(out.xMax, y)};
        placed.isVisible = within.contains(placed.line.isNull() ? placed.at : placed.line.center());
        out.markers.push_back(placed);
    }
}

}
