#include "ui/shared/chart_painter.h"

#include "ui/shared/chart_clip.h"
#include "ui/shared/chart_text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

namespace ui {
namespace {

using core::Mark;
using Marks = core::Marker::Kind;

double symbolSize(const ChartStyle& style)
{
    return 0.26 * lineHeight(style.font);
}

void paintTexts(QPainter& painter, const std::vector<PlacedText>& texts, const ChartStyle& style)
{
    for (const auto& text : texts) {
        const auto& font = text.kind == PlacedText::Kind::Title ? style.titleFont : style.font;
        painter.setPen(text.colour);
        if (!text.isTurned) {
            drawText(painter, text.baseline, text.text, font);
            continue;
        }
        painter.save();
        painter.translate(text.baseline);
        painter.rotate(-90);
        drawText(painter, {0, 0}, text.text, font);
        painter.restore();
    }
}

void paintBand(QPainter& painter, const PlacedSeries& placed, const core::Series& series, const QRectF& plot,
               const ChartStyle& style)
{
    auto outline = placed.line;
    for (int i = placed.high.size() - 1; i >= 0; --i)
        outline.append(placed.high[i]);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fillOf(series, style));
    painter.drawPolygon(clippedArea(outline, plot));
}

void paintLine(QPainter& painter, const PlacedSeries& placed, const core::Series& series, const QRectF& plot,
               const ChartStyle& style)
{
    painter.setPen(penOf(series, style));
    painter.setBrush(Qt::NoBrush);
    for (const auto& part : clippedLine(placed.line, plot))
        painter.drawPolyline(part);
}

void paintBars(QPainter& painter, const PlacedSeries& placed, const core::Series& series,
               const ChartStyle& style)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colourOf(series, style));
    for (const auto& bar : placed.bars)
        if (bar.height() > 0 && bar.width() > 0)
            painter.drawRect(bar);
}

/// Parts of a stack stay apart without colour; a part that is thin stays whole.
void paintSeparators(QPainter& painter, const ChartLayout& layout, const core::Figure& figure,
                     const ChartStyle& style)
{
    const double thin = 4 * style.stroke;
    painter.setPen(QPen(style.paper, style.stroke, Qt::SolidLine, Qt::FlatCap));
    for (std::size_t i = 0; i < layout.series.size(); ++i)
        for (const auto& bar : layout.series[i].bars) {
            if (figure.series[i].mark != Mark::StackedBars)
                continue;
            if (layout.isTransposed && bar.width() > thin)
                painter.drawLine(bar.topLeft(), bar.bottomLeft());
            else if (!layout.isTransposed && bar.height() > thin)
                painter.drawLine(bar.bottomLeft(), bar.bottomRight());
        }
}

void paintAxes(QPainter& painter, const ChartLayout& layout, const ChartStyle& style)
{
    const auto colour = style.hasGrid ? style.mutedInk : style.ink;
    painter.setPen(QPen(colour, style.stroke, Qt::SolidLine, Qt::SquareCap));
    if (!style.hasGrid || !layout.isTransposed)
        painter.drawLine(layout.plot.bottomLeft(), layout.plot.bottomRight());
    if (!style.hasGrid || layout.isTransposed)
        painter.drawLine(layout.plot.topLeft(), layout.plot.bottomLeft());
}

bool isTellingApart(const core::Series& s)
{
    return s.mark == Mark::Line && !s.isDashed && !s.name.isEmpty();
}

bool hasMarks(const core::Figure& figure, const ChartStyle& style)
{
    return style.isColourless && std::ranges::count_if(figure.series, isTellingApart) > 1;
}

/// The place on a line at that x, if it has one.
std::optional<QPointF> pointAt(const QPolygonF& line, double x)
{
    const auto next = std::ranges::lower_bound(line, x, {}, [](const QPointF& p) { return p.x(); });
    if (next == line.end() || next == line.begin())
        return std::nullopt;
    const auto before = *(next - 1);
    return before + (x - before.x()) / std::max(next->x() - before.x(), 1e-9) * (*next - before);
}

/// Marks at even steps along the lines, each line's a little further on, so that none hides another.
void paintMarksAlong(QPainter& painter, const ChartLayout& layout, const core::Figure& figure,
                     const ChartStyle& style)
{
    if (!hasMarks(figure, style))
        return;
    constexpr int steps = 5;
    const auto lines = double(std::ranges::count_if(figure.series, isTellingApart));
    double shift = 0;
    for (std::size_t i = 0; i < figure.series.size(); ++i) {
        if (!isTellingApart(figure.series[i]))
            continue;
        shift += 1 / (lines + 1);
        painter.setPen(QPen(style.paper, style.stroke * 0.6));
        painter.setBrush(colourOf(figure.series[i], style));
        for (int step = 0; step < steps; ++step) {
            const double x = layout.plot.left() + layout.plot.width() * (step + shift) / steps;
            if (const auto at = pointAt(layout.series[i].line, x); at && layout.plot.contains(*at))
                paintSymbol(painter, *at, symbolSize(style) * 0.8, figure.series[i].colour);
        }
    }
}

void paintPoints(QPainter& painter, const PlacedSeries& placed, const core::Series& series,
                 const QRectF& plot, const ChartStyle& style)
{
    const auto within = plot.adjusted(-1, -1, 1, 1);
    painter.setPen(QPen(style.paper, style.stroke * 0.8));
    painter.setBrush(colourOf(series, style));
    for (const auto& at : placed.line)
        if (within.contains(at))
            paintSymbol(painter, at, symbolSize(style), series.colour);
}

void paintMarker(QPainter& painter, const PlacedMarker& placed, const core::Marker& marker,
                 const ChartStyle& style)
{
    if (!placed.line.isNull()) {
        QPen pen(style.mutedInk, style.stroke * 1.2);
        pen.setDashPattern({4, 3});
        pen.setCapStyle(Qt::FlatCap);
        painter.setPen(pen);
        painter.drawLine(placed.line);
        return;
    }
    const double size = symbolSize(style) * 1.25;
    painter.setPen(QPen(style.ink, style.stroke * 1.5));
    painter.setBrush(marker.kind == Marks::Scenario ? colourAt(marker.colour, style) : style.paper);
    paintSymbol(painter, placed.at, size, marker.kind == Marks::Scenario ? 0 : 1);
}

void paintKey(QPainter& painter, const PlacedKey& key, const core::Figure& figure, const ChartStyle& style)
{
    const auto& series = figure.series[key.series];
    const auto middle = key.box.center();
    switch (series.mark) {
    case Mark::Line:
        painter.setPen(penOf(series, style));
        painter.drawLine(QLineF(key.box.left(), middle.y(), key.box.right(), middle.y()));
        if (hasMarks(figure, style) && isTellingApart(series)) {
            painter.setPen(QPen(style.paper, style.stroke * 0.6));
            painter.setBrush(colourOf(series, style));
            paintSymbol(painter, middle, symbolSize(style) * 0.8, series.colour);
        }
        return;
    case Mark::Points:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colourOf(series, style));
        paintSymbol(painter, middle, symbolSize(style), series.colour);
        return;
    case Mark::Band:
    case Mark::Bars:
    case Mark::StackedBars: {
        const double height = 0.55 * key.box.height();
        painter.setPen(Qt::NoPen);
        painter.setBrush(series.mark == Mark::Band ? fillOf(series, style) : colourOf(series, style));
        painter.drawRect(QRectF(key.box.left(), middle.y() - height / 2, key.box.width(), height));
        return;
    }
    }
}

}

void paintSymbol(QPainter& painter, const QPointF& at, double radius, int shape)
{
    if (shape % 7 == 0) {
        painter.drawEllipse(at, radius, radius);
        return;
    }
    struct Shape
    {
        int corners;
        double turn, size; ///< turn in parts of a full one; size evens out the areas
    };
    constexpr Shape shapes[]
        = {{4, 0.25, 1.25}, {3, 0.25, 1.35}, {4, 0.125, 1.2}, {3, 0.75, 1.35}, {5, 0.25, 1.15}, {6, 0, 1.1}};
    const auto& s = shapes[std::size_t(std::abs(shape) % 7 - 1)];
    QPolygonF outline;
    for (int i = 0; i < s.corners; ++i) {
        const double angle = 2 * std::numbers::pi * (s.turn + double(i) / s.corners);
        outline.append(at + radius * s.size * QPointF(std::cos(angle), -std::sin(angle)));
    }
    painter.drawPolygon(outline);
}

void paintBehind(QPainter& painter, const ChartLayout& layout, const core::Figure& figure,
                 const ChartStyle& style)
{
    painter.setPen(QPen(style.grid, style.stroke));
    for (const auto& line : layout.grid)
        painter.drawLine(line);
    painter.setPen(QPen(style.ink, style.stroke));
    for (const auto& tick : layout.axes)
        painter.drawLine(tick);
    for (const auto& key : layout.keys)
        paintKey(painter, key, figure, style);
    paintTexts(painter, layout.texts, style);
}

void paintSeries(QPainter& painter, const ChartLayout& layout, const core::Figure& figure,
                 const ChartStyle& style)
{
    for (const auto mark : {Mark::Band, Mark::Bars, Mark::StackedBars, Mark::Line})
        for (std::size_t i = 0; i < layout.series.size(); ++i) {
            const auto& series = figure.series[i];
            if (series.mark != mark)
                continue;
            if (mark == Mark::Band)
                paintBand(painter, layout.series[i], series, layout.plot, style);
            else if (mark == Mark::Line)
                paintLine(painter, layout.series[i], series, layout.plot, style);
            else
                paintBars(painter, layout.series[i], series, style);
        }
}

void paintAbove(QPainter& painter, const ChartLayout& layout, const core::Figure& figure,
                const ChartStyle& style)
{
    if (layout.isEmpty)
        return;
    paintSeparators(painter, layout, figure, style);
    paintAxes(painter, layout, style);
    paintMarksAlong(painter, layout, figure, style);
    for (const bool isLine : {true, false}) {
        for (const auto& placed : layout.markers)
            if (placed.isVisible && placed.line.isNull() != isLine)
                paintMarker(painter, placed, figure.markers[placed.marker], style);
        for (std::size_t i = 0; isLine && i < layout.series.size(); ++i)
            if (figure.series[i].mark == Mark::Points)
                paintPoints(painter, layout.series[i], figure.series[i], layout.plot, style);
    }
    for (std::size_t i = 0; i < layout.leaders.size(); ++i) {
        painter.setPen(QPen(layout.leaderColours[i], style.stroke));
        painter.drawLine(layout.leaders[i]);
    }
    auto halo = style.paper;
    halo.setAlphaF(0.8);
    for (const auto& label : layout.labels)
        if (label.kind == PlacedText::Kind::Marker)
            painter.fillRect(label.box, halo);
    paintTexts(painter, layout.labels, style);
}

}
