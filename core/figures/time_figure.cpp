// Cumulative carbon of training and of inference over the months of the plan.
#include "core/figures/axes.h"
#include "core/figures/builders.h"
#include "core/figures/figure_parts.h"
#include "core/figures/shown_unit.h"

#include <algorithm>
#include <cmath>

namespace core {
namespace {

const char* const key = "time";

std::vector<double> inUnit(const std::vector<Carbon>& sums, double factor)
{
    std::vector<double> out;
    out.reserve(sums.size());
    for (const Carbon c : sums)
        out.push_back(c.in(kilogram) / factor);
    return out;
}

bool isWhole(const Timeline& t)
{
    return t.months.size() >= 2 && t.trainingCarbon.size() == t.months.size()
        && t.inferenceCarbon.size() == t.months.size();
}

bool canShow(const Run& run)
{
    return isWhole(run.estimate->timeline) && run.estimate->known.operational();
}

/// What a line of this figure ends at, in kg.
double endOf(const Timeline& t, bool isTotal)
{
    const double training = t.trainingCarbon.back().in(kilogram),
                 inference = t.inferenceCarbon.back().in(kilogram);
    return isTotal ? training + inference : std::max(training, inference);
}

/// Where inference passes training; on the line that is drawn from month to month.
void addCrossing(Figure& figure, Time crossing, const Series& training)
{
    const double at = crossing.in(month);
    const auto after = std::ranges::lower_bound(training.x, at);
    if (after == training.x.begin() || after == training.x.end()) // at the very start there is no crossing
        return;
    const auto i = std::size_t(after - training.x.begin());
    const double share = (at - training.x[i - 1]) / (training.x[i] - training.x[i - 1]);
    figure.markers.push_back({Marker::Kind::Crossing,
                              at,
                              training.y[i - 1] + share * (training.y[i] - training.y[i - 1]),
                              {N_("Inference passes after %1"), {durationOf(crossing)}},
                              1});
}

void addOne(Figure& figure, const Run& run, double factor)
{
    const Timeline& t = run.estimate->timeline;
    const Series training = lineSeries(N_("Training"), 0, t.months, inUnit(t.trainingCarbon, factor));
    const Series inference = lineSeries(N_("Inference"), 1, t.months, inUnit(t.inferenceCarbon, factor));
    if (t.carbonCrossover)
        addCrossing(figure, *t.carbonCrossover, training);
    figure.series.push_back(training);
    if (!run.estimate->deployments.empty())
        figure.series.push_back(inference);
}

void addTotal(Figure& figure, const Run& run, int colour, double factor)
{
    const Timeline& t = run.estimate->timeline;
    Series s = lineSeries(plainText(run.name), colour, t.months, inUnit(t.trainingCarbon, factor));
    for (std::size_t i = 0; i < s.y.size(); ++i)
        s.y[i] += t.inferenceCarbon[i].in(kilogram) / factor;
    figure.series.push_back(std::move(s));
}

Message monthsLabel(std::span<const Run> runs)
{
    const std::string& start = runs.front().scenario->horizon.start;
    const bool isOne
        = std::ranges::all_of(runs, [&](const Run& run) { return run.scenario->horizon.start == start; });
    return isOne ? Message(N_("Time since %1"), {start}) : Message(N_("Time since the start"));
}

void addAxes(Figure& figure, std::span<const Run> runs, const std::string& unit)
{
    Range months, carbon;
    carbon.add(0);
    for (const Series& s : figure.series) {
        months.add(s.x);
        carbon.add(s.y);
    }
    figure.x = monthAxis(monthsLabel(runs), months);
    const char* label = runs.size() > 1 ? N_("Cumulative carbon of the plan")
        : figure.series.size() > 1      ? N_("Cumulative carbon")
                                        : N_("Cumulative carbon of training"); // whose line has no key
    figure.y = roundedAxis(label, unit, carbon);
}

}

Figure timeFigure(std::span<const Run> runs, const FigureOptions&)
{
    const Message title = N_("Carbon over time");
    double most = 0;
    for (const Run& run : runs)
        if (canShow(run))
            most = std::max(most, endOf(run.estimate->timeline, runs.size() > 1));
    if (std::ranges::none_of(runs, canShow))
        return emptyFigure(key, title,
                           N_("The carbon of the plan is not known: there is nothing to add up."));
    if (!(most > 0) || !std::isfinite(most))
        return emptyFigure(key, title, N_("The plan emits no carbon."));
    const ShownUnit unit = unitFor(most, carbonUnits());
    Figure figure;
    figure.key = key;
    figure.title = title;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        if (!canShow(runs[i]))
            figure.notes.push_back({N_("%1 is not shown: its carbon is not known."), {runs[i].name}});
        else if (runs.size() == 1)
            addOne(figure, runs[i], unit.factor);
        else
            addTotal(figure, runs[i], int(i), unit.factor);
    }
    figure = finished(std::move(figure));
    addAxes(figure, runs, unit.name);
    figure.caption = carbonBoundary(runs);
    return figure;
}

}
