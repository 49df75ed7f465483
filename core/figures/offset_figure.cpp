// What offsets cost against their price: a straight line, with the scenario on it.
#include "core/figures/axes.h"
#include "core/figures/builders.h"
#include "core/figures/figure_parts.h"
#include "core/figures/shown_unit.h"

#include <algorithm>
#include <cmath>

namespace core {
namespace {

const char* const key = "offset";
constexpr double leastSpan = 100; ///< USD/t that the axis shows at least
constexpr int linePoints = 51;

double priceOf(const Run& run)
{
    return run.scenario->carbon.offsetPrice.value;
}

bool hasGrowthWithoutPrice(const Run& run)
{
    return priceOf(run) <= 0 && run.scenario->carbon.offsetGrowthPerYear.value != 0;
}

/// USD for each USD/t of today's price. The cost is proportional to it, also when the price grows.
double costPerPrice(const Run& run)
{
    const OffsetResult& offset = run.estimate->offset;
    const double price = priceOf(run);
    return price > 0 ? offset.cost.in(usd) / price : offset.bought.in(tonne);
}

bool canShow(const Run& run)
{
    const double slope = costPerPrice(run);
    return run.estimate->known.carbon() && slope > 0 && std::isfinite(slope) && std::isfinite(priceOf(run));
}

Message whyEmpty(const Run& run)
{
    if (!run.estimate->known.carbon())
        return N_("The carbon of the plan is not known: it cannot be told what to offset.");
    if (run.scenario->carbon.offsetShare.value == 0)
        return N_("The plan offsets nothing: its offset share is 0.");
    return N_("The plan emits no carbon: there is nothing to offset.");
}

Series lineOf(std::span<const Run> runs, const Run& run, int colour, double lastPrice, double factor)
{
    std::vector<double> x, y;
    for (int i = 0; i < linePoints; ++i) {
        x.push_back(lastPrice * i / (linePoints - 1));
        y.push_back(costPerPrice(run) * x.back() / factor);
    }
    return lineSeries(nameOf(runs, run, N_("Offset cost")), colour, std::move(x), std::move(y));
}

Message captionOf(std::span<const Run> runs)
{
    const Scope scope = runs.front().scenario->carbon.scope;
    const bool isOne
        = std::ranges::all_of(runs, [&](const Run& run) { return run.scenario->carbon.scope == scope; });
    if (!isOne)
        return N_("Cost of the offsets over the whole plan against today's price of a tonne, each run in its "
                  "own scope.");
    return scope == Scope::Full ? N_("Cost of offsets for operation and hardware over the whole plan against "
                                     "today's price of a tonne.")
                                : N_("Cost of offsets for operation, without hardware, over the whole plan "
                                     "against today's price of a tonne.");
}

}

Figure offsetFigure(std::span<const Run> runs, const FigureOptions&)
{
    const Message title = N_("Offset cost against price");
    if (std::ranges::none_of(runs, canShow))
        return emptyFigure(key, title, whyEmpty(runs.front()));
    double lastPrice = leastSpan, most = 0;
    for (const Run& run : runs)
        if (canShow(run))
            lastPrice = std::max(lastPrice, 2 * priceOf(run));
    for (const Run& run : runs)
        if (canShow(run))
            most = std::max(most, costPerPrice(run) * lastPrice);
    const ShownUnit unit = unitFor(most, moneyUnits());
    Figure figure;
    figure.key = key;
    figure.title = title;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const Run& run = runs[i];
        if (!canShow(run)) {
            figure.notes.push_back({N_("%1 is not shown: it has nothing to offset."), {run.name}});
            continue;
        }
        figure.series.push_back(lineOf(runs, run, int(i), lastPrice, unit.factor));
        figure.markers.push_back({Marker::Kind::Scenario, priceOf(run),
                                  costPerPrice(run) * priceOf(run) / unit.factor,
                                  nameOf(runs, run, N_("This scenario")), int(i)});
        if (hasGrowthWithoutPrice(run))
            figure.notes.push_back(
                {N_("%1 has a price of 0: its line leaves out that the price grows."), {run.name}});
    }
    figure.x = linearAxis(N_("Offset price today"), "USD/t", {0, lastPrice});
    figure.y = roundedAxis(N_("Offset cost"), unit.name, {0, most / unit.factor});
    figure.caption = captionOf(runs);
    return finished(std::move(figure));
}

}
