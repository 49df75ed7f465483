// Error against training compute: the law, its band, measured points and the scenario on it.
#include "core/figures/builders.h"
#include "core/figures/compute_axis.h"
#include "core/figures/figure_parts.h"

#include <algorithm>
#include <cmath>

namespace core {
namespace {

const char* const key = "returns";

void addBand(Figure& figure, const ComputeAxis& compute, const DrawnRun& d)
{
    const Returns& r = *d.returns;
    if (r.lower.size() != r.flops.size() || r.upper.size() != r.flops.size())
        return;
    Series band;
    band.name = N_("Range of the law");
    band.mark = Mark::Band;
    band.colour = d.colour;
    for (std::size_t i = 0; i < r.flops.size(); ++i) {
        if (!compute.holds(r.flops[i]))
            continue;
        band.x.push_back(r.flops[i] / compute.unit.factor);
        band.y.push_back(r.lower[i]);
        band.high.push_back(r.upper[i]);
    }
    figure.series.push_back(std::move(band));
}

/// Of a law that was anchored in the scenario's own measured point.
bool isScenario(const Returns& r, const ReturnsPoint& p)
{
    const auto isSame = [](double a, double b) { return std::abs(a - b) <= 1e-6 * std::abs(b); };
    return r.scenarioFlops && r.scenarioValue && isSame(*r.scenarioFlops, p.compute.value)
        && isSame(*r.scenarioValue, p.metric);
}

void addMeasured(Figure& figure, const ComputeAxis& compute, const DrawnRun& d)
{
    Series points;
    points.name = N_("Measured");
    points.mark = Mark::Points;
    points.colour = d.colour;
    for (const ReturnsPoint& p : d.run->scenario->returns.points) {
        if (!compute.holds(p.compute.value) || isScenario(*d.returns, p)) // whose marker would hide it
            continue;
        points.x.push_back(p.compute.value / compute.unit.factor);
        points.y.push_back(p.metric);
    }
    if (!points.x.empty())
        figure.series.push_back(std::move(points));
}

void addMarkers(Figure& figure, std::span<const Run> runs, const ComputeAxis& compute, const DrawnRun& d)
{
    const Returns& r = *d.returns;
    if (r.scenarioFlops && r.scenarioValue && compute.holds(*r.scenarioFlops)) {
        const bool isMeasured = std::ranges::any_of(d.run->scenario->returns.points,
                                                    [&](const ReturnsPoint& p) { return isScenario(r, p); });
        figure.markers.push_back(
            {Marker::Kind::Scenario, *r.scenarioFlops / compute.unit.factor, *r.scenarioValue,
             nameOf(runs, *d.run, isMeasured ? N_("This scenario, measured") : N_("This scenario")),
             d.colour});
    }
    const auto isThere
        = [&](const Marker& m) { return m.kind == Marker::Kind::HorizontalLine && m.y == *r.floor; };
    if (r.floor && std::ranges::none_of(figure.markers, isThere))
        figure.markers.push_back(
            {Marker::Kind::HorizontalLine, compute.axis.min, *r.floor, N_("Floor of the law"), d.colour});
}

Range valuesOf(const Figure& figure)
{
    Range range;
    for (const Series& s : figure.series) {
        range.add(s.y);
        range.add(s.high);
    }
    for (const Marker& m : figure.markers)
        range.add(m.y);
    return range;
}

Message captionOf(const ComputeAxis& compute)
{
    const Returns& first = *compute.drawn.front().returns;
    const bool isOne
        = std::ranges::all_of(compute.drawn, [&](const DrawnRun& d) { return d.returns->law == first.law; });
    const bool isStated = std::ranges::any_of(
        compute.drawn, [](const DrawnRun& d) { return d.returns->fitTo > 0 || d.returns->isExtrapolated; });
    if (!isOne)
        return N_("Error against the compute of one training run, each run by its own law.");
    if (!isStated)
        return {N_("Error against the compute of one training run by the law %1; where it was measured is "
                   "not stated."),
                {first.lawName}};
    return {
        N_("Error against the compute of one training run by the law %1: solid where it was measured, dashed "
           "beyond."),
        {first.lawName}};
}

}

Figure returnsFigure(std::span<const Run> runs, const FigureOptions& options)
{
    const Message title = N_("Error against compute");
    const ComputeAxis compute = computeAxis(runs, options);
    if (compute.drawn.empty())
        return emptyFigure(key, title, whyNoCurve(runs));
    Figure figure;
    figure.key = key;
    figure.title = title;
    figure.x = compute.axis;
    for (const DrawnRun& d : compute.drawn) {
        addBand(figure, compute, d);
        addCurve(figure, compute, d, nameOf(runs, *d.run, d.returns->metric), d.returns->value, 1);
        addMeasured(figure, compute, d);
        addMarkers(figure, runs, compute, d);
    }
    const Returns& first = *compute.drawn.front().returns;
    figure = finished(std::move(figure));
    Range range = valuesOf(figure);
    if (first.unit == "%")
        range.add(0);
    figure.y = roundedAxis(first.metric, first.unit, range);
    figure.caption = captionOf(compute);
    figure.notes = notesOf(runs, compute);
    return figure;
}

}
