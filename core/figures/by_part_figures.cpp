// Carbon, cost and energy by part of the plan: what of it is training, search, serving and idling.
#include "core/figures/axes.h"
#include "core/figures/builders.h"
#include "core/figures/figure_parts.h"
#include "core/figures/shown_unit.h"

#include <algorithm>
#include <cmath>

namespace core {
namespace {

/// What the bar of a part is stacked of, in canonical units.
struct Layer
{
    const char* name;
    double (*get)(const Part&);
};

/// A bar beside those of parts: it has one layer of its own.
struct Extra
{
    const char* name;
    double (*get)(const Estimate&);
};

struct ByPart
{
    const char* key;
    const char* title;
    const char* axis;
    std::span<const UnitStep> (*units)();
    std::span<const Layer> layers;
    std::span<const Extra> extras;
    bool (Known::*isKnown)() const;
    const char* unknown;
    const char* nothing;
    Message (*caption)(std::span<const Run>);
};

// clang-format off
constexpr const char* trainingNames[trainingParts] = {
    N_("Final runs"), N_("Search"), N_("Development"), N_("Restarts"), N_("Retraining"), N_("Repeated by others")};

constexpr Layer carbonLayers[] = {
    {N_("Operation"), [](const Part& p) { return p.operational.in(kilogram); }},
    {N_("Hardware"),  [](const Part& p) { return p.embodied.in(kilogram); }},
};
constexpr Layer costLayers[] = {
    {N_("Cloud"),       [](const Part& p) { return p.compute.in(usd); }},
    {N_("Electricity"), [](const Part& p) { return p.electricity.in(usd); }},
    {N_("Hardware"),    [](const Part& p) { return p.capital.in(usd); }},
    {N_("Maintenance"), [](const Part& p) { return p.maintenance.in(usd); }},
};
constexpr Layer energyLayers[] = {
    {N_("Computers"),              [](const Part& p) { return p.it.in(kWh); }},
    {N_("Cooling and conversion"), [](const Part& p) { return std::max(0.0, (p.facility - p.it).in(kWh)); }},
};
constexpr Extra costExtras[] = {
    {N_("Offsets"),               [](const Estimate& e) { return e.offset.cost.in(usd); }},
    {N_("Internal carbon price"), [](const Estimate& e) { return e.internalCarbon.in(usd); }},
};
// clang-format on

Message costBoundary(std::span<const Run>)
{
    return N_("Money for computing over the whole plan, offsets and the internal carbon price; staff, data "
              "and network "
              "are not in.");
}
Message energyBoundary(std::span<const Run>)
{
    return N_("Energy at the meter over the whole plan: computers, cooling and conversion; the energy that "
              "it takes to "
              "supply it is not in.");
}

const ByPart carbonByPart {"breakdown",
                           N_("Carbon by part"),
                           N_("Carbon"),
                           carbonUnits,
                           carbonLayers,
                           {},
                           &Known::operational,
                           N_("The carbon of the plan is not known: there is nothing to split."),
                           N_("The plan emits no carbon."),
                           carbonBoundary};
const ByPart costByPart {"cost",
                         N_("Cost by part"),
                         N_("Cost"),
                         moneyUnits,
                         costLayers,
                         costExtras,
                         &Known::money,
                         N_("The price of the plan is not known: there is nothing to split."),
                         N_("The plan costs nothing."),
                         costBoundary};
const ByPart energyByPart {"energy",
                           N_("Energy by part"),
                           N_("Energy"),
                           energyUnits,
                           energyLayers,
                           {},
                           &Known::energy,
                           N_("The energy of the plan is not known: there is nothing to split."),
                           N_("The plan takes no energy."),
                           energyBoundary};

/// One bar: the same key stands for the same part in every run.
struct Bar
{
    int group = 0; ///< training, deployments, extras: the order of the axis
    std::string key;
    Message name;
    std::vector<double> layers; ///< those of parts, then one for each extra

    [[nodiscard]] double total() const
    {
        double sum = 0;
        for (const double layer : layers)
            sum += layer;
        return sum;
    }
};

Bar partBar(const ByPart& kind, int group, std::string key, Message name, const Part& part)
{
    Bar bar {group, std::move(key), std::move(name), {}};
    for (const Layer& layer : kind.layers)
        bar.layers.push_back(layer.get(part));
    bar.layers.resize(kind.layers.size() + kind.extras.size());
    return bar;
}

std::vector<Bar> barsOf(const ByPart& kind, const Estimate& e)
{
    std::vector<Bar> bars;
    for (std::size_t i = 0; i < trainingParts; ++i)
        bars.push_back(partBar(kind, 0, trainingNames[i], Message(trainingNames[i]), e.training[i]));
    for (std::size_t i = 0; i < e.deployments.size(); ++i) {
        const std::string name = i < e.deploymentNames.size() ? e.deploymentNames[i] : std::to_string(i + 1);
        const auto isTwin
            = [&](const Bar& bar) { return bar.group == 1 && bar.key.starts_with(name + "\n"); };
        const std::string key = name + "\n" + std::to_string(std::ranges::count_if(bars, isTwin));
        bars.push_back(partBar(kind, 1, key, plainText(name), e.deployments[i].busy));
        bars.push_back(partBar(kind, 1, key + " idle", {N_("%1, idle"), {name}}, e.deployments[i].idle));
    }
    for (std::size_t i = 0; i < kind.extras.size(); ++i) {
        bars.push_back({2, kind.extras[i].name, Message(kind.extras[i].name), {}});
        bars.back().layers.resize(kind.layers.size() + kind.extras.size());
        bars.back().layers[kind.layers.size() + i] = kind.extras[i].get(e);
    }
    std::erase_if(bars, [](const Bar& bar) { return !(bar.total() > 0) || !std::isfinite(bar.total()); });
    return bars;
}

const Bar* find(const std::vector<Bar>& bars, const std::string& key)
{
    const auto found = std::ranges::find(bars, key, &Bar::key);
    return found != bars.end() ? &*found : nullptr;
}

/// The bars that some run has, in the order of the axis.
std::vector<Bar> unionOf(const std::vector<std::vector<Bar>>& all)
{
    std::vector<Bar> out;
    for (const auto& bars : all)
        for (const Bar& bar : bars)
            if (!find(out, bar.key))
                out.push_back(bar);
    std::ranges::stable_sort(out, {}, &Bar::group);
    const auto training = [](const Bar& bar) {
        return bar.group != 0 ? 0 : std::ranges::find(trainingNames, bar.key) - std::begin(trainingNames);
    };
    std::ranges::stable_sort(out, {}, [&](const Bar& bar) { return std::pair(bar.group, training(bar)); });
    return out;
}

const char* layerName(const ByPart& kind, std::size_t i)
{
    return i < kind.layers.size() ? kind.layers[i].name : kind.extras[i - kind.layers.size()].name;
}

/// One run: each bar stacked of its layers.
void addStack(Figure& figure, const ByPart& kind, const std::vector<Bar>& bars, double factor)
{
    for (std::size_t layer = 0; layer < kind.layers.size() + kind.extras.size(); ++layer) {
        Series s;
        s.name = Message(layerName(kind, layer));
        s.mark = Mark::StackedBars;
        s.colour = int(layer);
        for (const Bar& bar : bars)
            s.y.push_back(bar.layers[layer] / factor);
        if (std::ranges::any_of(s.y, [](double y) { return y > 0; }))
            figure.series.push_back(std::move(s));
    }
}

/// Several runs: a bar of each beside the others.
void addGroups(Figure& figure, std::span<const Run> runs, const std::vector<std::vector<Bar>>& all,
               const std::vector<Bar>& bars, double factor)
{
    for (std::size_t i = 0; i < runs.size(); ++i) {
        if (all[i].empty())
            continue;
        Series s;
        s.name = plainText(runs[i].name);
        s.mark = Mark::Bars;
        s.colour = int(i);
        for (const Bar& bar : bars) {
            const Bar* own = find(all[i], bar.key);
            s.y.push_back(own ? own->total() / factor : 0);
        }
        figure.series.push_back(std::move(s));
    }
}

Figure byPart(const ByPart& kind, std::span<const Run> runs)
{
    Figure figure;
    figure.key = kind.key;
    figure.title = Message(kind.title);
    std::vector<std::vector<Bar>> all;
    bool isAnyKnown = false;
    double most = 0;
    for (const Run& run : runs) {
        const bool isKnown = (run.estimate->known.*kind.isKnown)();
        isAnyKnown = isAnyKnown || isKnown;
        all.push_back(isKnown ? barsOf(kind, *run.estimate) : std::vector<Bar>());
        for (const Bar& bar : all.back())
            most = std::max(most, bar.total());
        if (!isKnown && runs.size() > 1)
            figure.notes.push_back({N_("%1 is not shown: what it takes is not known."), {run.name}});
    }
    if (!(most > 0))
        return emptyFigure(kind.key, figure.title, Message(isAnyKnown ? kind.nothing : kind.unknown));
    const ShownUnit unit = unitFor(most, kind.units());
    const std::vector<Bar> bars = unionOf(all);
    if (runs.size() == 1)
        addStack(figure, kind, bars, unit.factor);
    else
        addGroups(figure, runs, all, bars, unit.factor);
    for (const Bar& bar : bars)
        figure.x.categories.push_back(bar.name);
    figure.x.max = double(bars.size()) - 1;
    figure.y = roundedAxis(Message(kind.axis), unit.name, {0, most / unit.factor});
    figure.caption = kind.caption(runs);
    return figure;
}

}

Figure breakdownFigure(std::span<const Run> runs, const FigureOptions&)
{
    return byPart(carbonByPart, runs);
}
Figure costFigure(std::span<const Run> runs, const FigureOptions&)
{
    return byPart(costByPart, runs);
}
Figure energyFigure(std::span<const Run> runs, const FigureOptions&)
{
    return byPart(energyByPart, runs);
}

}
