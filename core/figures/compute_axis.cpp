#include "core/figures/compute_axis.h"

#include "core/figures/figure_parts.h"

#include <algorithm>
#include <cmath>

namespace core {
namespace {

constexpr double decadesBeyond = 1; ///< of the scenario on a linear axis: further ones would hide it

bool canDraw(const Returns& r)
{
    return r.whyNone.isEmpty() && r.flops.size() >= 2 && r.value.size() == r.flops.size();
}

std::vector<DrawnRun> drawnOf(std::span<const Run> runs)
{
    std::vector<DrawnRun> out;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const Returns& r = runs[i].estimate->returns;
        if (canDraw(r) && (out.empty() || out.front().returns->unit == r.unit))
            out.push_back({&runs[i], &r, int(i)});
    }
    return out;
}

/// The largest compute of a curve that is not beyond \p end.
double lastWithin(const std::vector<DrawnRun>& drawn, double end)
{
    double last = 0;
    for (const DrawnRun& d : drawn)
        for (const double flops : d.returns->flops)
            last = flops <= end ? std::max(last, flops) : last;
    return last;
}

/// Of all curves; on a linear axis from zero to a decade beyond the largest scenario.
Range spanOf(const std::vector<DrawnRun>& drawn, bool isLog)
{
    Range all, scenarios;
    for (const DrawnRun& d : drawn) {
        all.add(d.returns->flops);
        if (d.returns->scenarioFlops)
            scenarios.add(*d.returns->scenarioFlops);
    }
    if (isLog)
        return all;
    const double beyond = scenarios.isEmpty() ? 0 : scenarios.max() * std::pow(10.0, decadesBeyond);
    return {0, beyond > all.min() ? lastWithin(drawn, beyond) : all.max()};
}

/// Where a stretch of a curve belongs.
enum class Side { Below, Fit, Above };

/// The curve's points of one side in shown units; the ends of the fit belong to both sides, so that they
/// join.
Series stretch(const ComputeAxis& compute, const Returns& r, Side side, const std::vector<double>& y,
               double factor)
{
    const bool isWhole = r.fitTo <= 0;
    Series s;
    for (std::size_t i = 0; i < r.flops.size(); ++i) {
        const double c = r.flops[i];
        const bool isIn = isWhole ? side == (r.isExtrapolated ? Side::Below : Side::Fit)
            : side == Side::Below ? c <= r.fitFrom
            : side == Side::Above ? c >= r.fitTo
                                  : c >= r.fitFrom && c <= r.fitTo;
        if (!isIn || !compute.holds(c))
            continue;
        s.x.push_back(c / compute.unit.factor);
        s.y.push_back(y[i] / factor);
    }
    return s;
}

}

bool ComputeAxis::holds(double flops) const
{
    const double shown = flops / unit.factor;
    return shown >= axis.min * (1 - 1e-12) && shown <= axis.max * (1 + 1e-12);
}

ComputeAxis computeAxis(std::span<const Run> runs, const FigureOptions& options)
{
    ComputeAxis out;
    out.drawn = drawnOf(runs);
    if (out.drawn.empty())
        return out;
    const Range span = spanOf(out.drawn, options.logCompute);
    const Message label = N_("Training compute");
    if (options.logCompute) {
        out.unit = {1, computeUnits().front().name};
        out.axis = logAxis(label, out.unit.name, span);
    } else {
        out.unit = unitFor(span.max(), computeUnits());
        out.axis = linearAxis(label, out.unit.name, {0, span.max() / out.unit.factor});
    }
    return out;
}

void addCurve(Figure& figure, const ComputeAxis& compute, const DrawnRun& drawn, const Message& name,
              const std::vector<double>& y, double yFactor)
{
    for (const Side side : {Side::Below, Side::Fit, Side::Above}) {
        Series s = stretch(compute, *drawn.returns, side, y, yFactor);
        const bool isOutside = side != Side::Fit;
        if (s.x.size() < 2)
            continue;
        s.colour = drawn.colour;
        s.isDashed = s.isMuted = isOutside;
        s.name = isOutside ? Message(N_("Beyond the law's data")) : name;
        figure.series.push_back(std::move(s));
    }
}

Message whyNoCurve(std::span<const Run> runs)
{
    for (const Run& run : runs)
        if (const Message& why = run.estimate->returns.whyNone; !why.isEmpty())
            return why;
    return N_("There is no law of returns to draw.");
}

std::vector<Message> notesOf(std::span<const Run> runs, const ComputeAxis& compute)
{
    std::vector<Message> notes;
    const auto add = [&](const Message& note) {
        if (std::ranges::find(notes, note) == notes.end())
            notes.push_back(note);
    };
    for (const DrawnRun& d : compute.drawn)
        for (const Message& note : d.returns->notes)
            add(note);
    for (const Run& run : runs)
        if (std::ranges::none_of(compute.drawn, [&](const DrawnRun& d) { return d.run == &run; }))
            add({N_("%1 is not shown: its law cannot be drawn, or counts another error."), {run.name}});
    return notes;
}

}
