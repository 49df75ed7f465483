// The carbon of the next point of error, against compute: the same axis as the figure of returns.
#include "core/figures/builders.h"
#include "core/figures/compute_axis.h"
#include "core/figures/figure_parts.h"

#include <algorithm>
#include <cmath>

namespace core {
namespace {

const char* const key = "marginal";

bool hasCosts(const Returns& r)
{
    const auto isAbove = [](double kg) { return kg > 0; };
    return r.kgPerPoint.size() == r.flops.size() && std::ranges::all_of(r.kgPerPoint, isAbove);
}

/// A number that the axis should make easy to read: the scenario's own, else the middle of the first curve.
double typical(const ComputeAxis& compute)
{
    for (const DrawnRun& d : compute.drawn)
        if (hasCosts(*d.returns) && d.returns->scenarioKgPerPoint.value_or(0) > 0)
            return *d.returns->scenarioKgPerPoint;
    for (const DrawnRun& d : compute.drawn)
        if (hasCosts(*d.returns))
            return d.returns->kgPerPoint[d.returns->kgPerPoint.size() / 2];
    return 1;
}

Message whyEmpty(std::span<const Run> runs, const ComputeAxis& compute)
{
    if (compute.drawn.empty())
        return whyNoCurve(runs);
    const Estimate& e = *compute.drawn.front().run->estimate;
    if (!e.returns.scenarioFlops)
        return N_("The compute of a training run is not known: the next point has no cost.");
    if (!e.known.operational())
        return N_("The carbon of the training is not known: the next point has no cost.");
    return N_("The training emits no carbon here: the next point costs none.");
}

Range costsOf(const Figure& figure)
{
    Range range;
    for (const Series& s : figure.series)
        range.add(s.y);
    return range;
}

Axis costAxis(const Returns& first, const std::string& unit, Range range, bool isLog)
{
    const Message label(N_("Carbon of the next %1 %2"), {first.point, first.unit});
    if (isLog)
        return logAxis(label, unit, range);
    range.add(0);
    return roundedAxis(label, unit, range);
}

Message captionOf(const ComputeAxis& compute)
{
    const Returns& first = *compute.drawn.front().returns;
    return {N_("Carbon of all training at the scenario's hardware and site for the next %1 %2 along its law; "
               "offsets are not subtracted."),
            {first.point, first.unit}};
}

}

Figure marginalFigure(std::span<const Run> runs, const FigureOptions& options)
{
    const Message title = N_("Carbon of the next point");
    const ComputeAxis compute = computeAxis(runs, options);
    const ShownUnit unit = unitFor(typical(compute), carbonUnits());
    Figure figure;
    figure.key = key;
    figure.title = title;
    figure.x = compute.axis;
    for (const DrawnRun& d : compute.drawn) {
        const Returns& r = *d.returns;
        if (!hasCosts(r))
            continue;
        addCurve(figure, compute, d, nameOf(runs, *d.run, N_("Carbon of the next point")), r.kgPerPoint,
                 unit.factor);
        if (r.scenarioFlops && r.scenarioKgPerPoint && compute.holds(*r.scenarioFlops))
            figure.markers.push_back({Marker::Kind::Scenario, *r.scenarioFlops / compute.unit.factor,
                                      *r.scenarioKgPerPoint / unit.factor,
                                      nameOf(runs, *d.run, N_("This scenario")), d.colour});
    }
    figure = finished(std::move(figure));
    if (figure.series.empty())
        return emptyFigure(key, title, whyEmpty(runs, compute));
    figure.y = costAxis(*compute.drawn.front().returns, unit.name, costsOf(figure), options.logCompute);
    figure.caption = captionOf(compute);
    figure.notes = notesOf(runs, compute);
    return figure;
}

}
