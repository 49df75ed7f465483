#include "core/returns/returns.h"

#include "core/returns/laws.h"

#include <algorithm>
#include <cmath>

namespace core {
namespace {

constexpr double decadesAround = 3; ///< of the scenario's point, on both sides
constexpr int gridPoints = 200;
constexpr double leastFlops = 1, mostFlops = 1e45; ///< what a curve may span

bool isUsable(double x)
{
    return x > 0 && std::isfinite(x);
}

/// Costs of one more FLOP; zero compute where the run states none.
TrainingRates cleaned(TrainingRates rates)
{
    for (double* x : {&rates.flops, &rates.parameters, &rates.tokens})
        if (!isUsable(*x))
            *x = 0;
    for (double* x : {&rates.kWhPerFlop, &rates.kgPerFlop, &rates.usdPerFlop})
        if (!std::isfinite(*x) || *x < 0)
            *x = 0;
    if (rates.flops < leastFlops || rates.flops > mostFlops)
        rates.flops = 0;
    return rates;
}

/// A fit that a double or a curve cannot span is none of any use.
void settleFit(DrawnLaw& law)
{
    if (!law.fit.isStated())
        return;
    law.fit = {std::max(law.fit.from, leastFlops), std::min(law.fit.to, mostFlops)};
    law.isOutsideItsFit = !(law.fit.from < law.fit.to);
    if (law.isOutsideItsFit)
        law.fit = {};
}

/// From where to where a curve is drawn; none where nothing says so.
FitRange spanOf(const DrawnLaw& law, double scenarioFlops)
{
    FitRange span = law.fit;
    const double around = std::pow(10, decadesAround);
    for (const double flops : {scenarioFlops, law.anchorFlops}) {
        if (flops <= 0)
            continue;
        span.from = span.isStated() ? std::min(span.from, flops / around) : flops / around;
        span.to = std::max(span.to, flops * around);
    }
    if (const auto start = law.curve.flopsFor(law.unit.most); start && span.from < *start)
        span.from = *start; // an error above 100 % is none
    return {std::max(span.from, leastFlops), std::min(span.to, mostFlops)};
}

/// Evenly in the logarithm, with the places that a reader looks for exactly among them.
std::vector<double> gridOver(FitRange span, std::initializer_list<double> exact)
{
    std::vector<double> out;
    out.reserve(gridPoints + exact.size());
    const double first = std::log(span.from), step = (std::log(span.to) - first) / (gridPoints - 1);
    out.push_back(span.from);
    for (int i = 1; i < gridPoints - 1; ++i)
        out.push_back(std::exp(first + step * i));
    out.push_back(span.to);
    for (const double flops : exact)
        if (flops > span.from && flops < span.to)
            out.push_back(flops);
    std::ranges::sort(out);
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

struct Costs
{
    double kg, usd, kWh;
    [[nodiscard]] bool areFinite() const
    {
        return std::isfinite(kg) && std::isfinite(usd) && std::isfinite(kWh);
    }
};

Costs costsAt(const DrawnLaw& law, const TrainingRates& rates, double flops)
{
    const double flopsPerPoint = law.unit.point / -law.curve.slope(flops);
    return {rates.kgPerFlop * flopsPerPoint, rates.usdPerFlop * flopsPerPoint,
            rates.kWhPerFlop * flopsPerPoint};
}

bool isDrawable(const DrawnLaw& law, double flops)
{
    const double slope = law.curve.slope(flops);
    return slope < 0 && std::isfinite(1 / slope) && std::isfinite(slope)
        && std::isfinite(law.curve.error(flops));
}

void addCurve(const DrawnLaw& law, const TrainingRates& rates, const std::vector<double>& grid, Returns& out)
{
    for (const double flops : grid) {
        const Costs costs = costsAt(law, rates, flops);
        if (!isDrawable(law, flops) || !costs.areFinite())
            continue;
        out.flops.push_back(flops);
        out.value.push_back(law.curve.error(flops));
        if (law.band) {
            const double a = law.band->first.error(flops), b = law.band->second.error(flops);
            out.lower.push_back(std::min(a, b));
            out.upper.push_back(std::min(std::max(a, b), law.unit.most));
        }
        if (rates.flops <= 0)
            continue;
        out.kgPerPoint.push_back(costs.kg);
        out.usdPerPoint.push_back(costs.usd);
        out.kWhPerPoint.push_back(costs.kWh);
    }
}

void addScenario(const DrawnLaw& law, const TrainingRates& rates, Returns& out)
{
    const double flops = rates.flops;
    if (flops <= 0)
        return;
    out.scenarioFlops = flops;
    out.isExtrapolated = law.isOutsideItsFit || (law.fit.isStated() && !law.fit.holds(flops));
    if (!isDrawable(law, flops))
        return;
    const double value = law.curve.error(flops);
    if (value > law.unit.most * (1 + 1e-12)) {
        out.notes.push_back(
            {N_("At the scenario's compute %1 gives an error above 100 %: it says nothing there."),
             {out.lawName}});
        return;
    }
    out.scenarioValue = value;
    if (const Costs costs = costsAt(law, rates, flops); costs.areFinite()) {
        out.scenarioKgPerPoint = costs.kg;
        out.scenarioUsdPerPoint = costs.usd;
        out.scenarioKWhPerPoint = costs.kWh;
    }
    if (const auto half = law.curve.flopsFor(value / 2); half && std::isfinite(*half / flops))
        out.computeToHalveError = *half / flops;
}

Returns withoutCurve(Message why)
{
    Returns out;
    out.whyNone = std::move(why);
    return out;
}

}

Returns returnsOf(const ReturnsChoice& choice, const TrainingRates& stated, const Catalog& catalog)
{
    if (choice.law.empty())
        return withoutCurve(N_("No law of returns is chosen."));
    const ScalingLaw* row = catalog.laws.find(choice.law);
    if (!row)
        return withoutCurve({N_("The catalogue has no law %1."), {choice.law}});
    const TrainingRates rates = cleaned(stated);
    auto law = drawLaw(*row, choice, rates);
    if (!law)
        return withoutCurve(law.issues().front().what);
    settleFit(*law);
    const FitRange span = spanOf(*law, rates.flops);
    if (!(law->fit.isStated() || rates.flops > 0 || law->anchorFlops > 0))
        return withoutCurve(
            {N_("The run states no compute and %1 no range: there is nothing to draw it over."),
             {row->name}});

    Returns out;
    if (span.from < span.to)
        addCurve(*law, rates, gridOver(span, {rates.flops, law->anchorFlops, law->fit.from, law->fit.to}),
                 out);
    if (out.flops.size() < 2)
        return withoutCurve(
            {N_("%1 gives no error between 0 and its largest over the compute asked for."), {row->name}});
    out.law = row->id;
    out.lawName = row->name;
    out.metric = Message(law->unit.metric);
    out.unit = law->unit.unit;
    out.point = law->unit.point;
    out.fitFrom = law->fit.from;
    out.fitTo = law->fit.to;
    out.notes = law->notes;
    if (law->curve.floor > 0)
        out.floor = law->curve.floor;
    addScenario(*law, rates, out);
    return out;
}

}
