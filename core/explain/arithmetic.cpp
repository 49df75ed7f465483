#include "core/explain/arithmetic.h"

#include "core/engine/flow.h"
#include "core/engine/runs.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>

namespace core {
namespace {

using Operation = Explanation::Operation;

/// ln of the factor by which it all changes in a year.
Frequency rateOf(const Parts& factors, std::size_t first, std::size_t last)
{
    double sum = 0;
    for (std::size_t i = first; i < last; ++i)
        sum += std::log(canonical(factors[i]));
    return {sum, perYear};
}

double spare(const Parts& parts)
{
    const Demand<double> demand {Ratio(canonical(parts[1]), one), Ratio(canonical(parts[0]), one),
                                 rateOf(parts, 3, 4)};
    const BaseRates<double> rates {rateOf(parts, 4, parts.size()), {}, {}};
    const WeightGrowth<double> growth(rates, Time(canonical(parts[2]), hour));
    return at(replicaTime(demand, rates, growth, growth.times()).idle, Weight::Grid).in(hour);
}

double folded(const Parts& parts, double (*step)(double, double))
{
    double out = parts.empty() ? 0 : canonical(parts.front());
    for (std::size_t i = 1; i < parts.size(); ++i)
        out = step(out, canonical(parts[i]));
    return out;
}

/// Dimension of what the operation makes; only where it follows from the parts.
[[maybe_unused]] bool fits(Operation operation, Dim dim, const Parts& parts)
{
    using enum Explanation::Operation;
    Dim made;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const Dim part = parts[i].unit.dim;
        if (operation == Product || (operation == Quotient && i == 0))
            made = made + part;
        else if (operation == Quotient)
            made = made - part;
        else if (operation == Sum || operation == Difference || operation == Largest || operation == Smallest)
            if (part != dim)
                return false;
    }
    return (operation != Product && operation != Quotient) || made == dim;
}

template<std::size_t count>
Amount inSteps(double canonicalValue, const std::array<Measure, count>& steps)
{
    const Measure* best = &steps.front();
    for (const Measure& step : steps)
        if (std::abs(canonicalValue) >= step.factor)
            best = &step;
    return {canonicalValue / best->factor, best->symbol};
}

}

Measure measureOf(std::string_view symbol)
{
    static const std::array all = {measure(one),
                                   measure(percent),
                                   measure(usd),
                                   measure(gram),
                                   measure(kilogram),
                                   measure(tonne),
                                   measure(pound),
                                   measure(Wh),
                                   measure(kWh),
                                   measure(MWh),
                                   measure(second),
                                   measure(hour),
                                   measure(day),
                                   measure(month),
                                   measure(year),
                                   measure(flop),
                                   measure(petaflopDay),
                                   measure(litre),
                                   measure(byte),
                                   measure(gibibyte),
                                   measure(watt),
                                   measure(kilowatt),
                                   measure(megawatt),
                                   measure(flopPerSecond),
                                   measure(teraflopPerSecond),
                                   measure(gigabytePerSecond),
                                   measure(usdPerTonne),
                                   measure(gramPerKWh),
                                   measure(usdPerKWh),
                                   measure(kilogramPerHour),
                                   measure(usdPerHour),
                                   measure(litrePerKWh),
                                   measure(perDay),
                                   measure(perYear),
                                   measure(perSecond)};
    const auto found = std::ranges::find(all, symbol, &Measure::symbol);
    assert(found != all.end());
    return *found;
}

double canonical(const Explanation& node)
{
    return node.value.value_or(0) * node.unit.factor;
}

double combined(Operation operation, const Parts& parts)
{
    switch (operation) {
    case Operation::Sum:
        return folded(parts, [](double a, double b) { return a + b; });
    case Operation::Difference:
        return folded(parts, [](double a, double b) { return a - b; });
    case Operation::Product:
        return folded(parts, [](double a, double b) { return a * b; });
    case Operation::Quotient:
        return folded(parts, [](double a, double b) { return a / b; });
    case Operation::Largest:
        return folded(parts, [](double a, double b) { return std::max(a, b); });
    case Operation::Smallest:
        return folded(parts, [](double a, double b) { return std::min(a, b); });
    case Operation::RoundUp:
        return wholeUp(canonical(parts.front()));
    case Operation::GrowthMean:
        return Growth<double>::over(rateOf(parts, 1, parts.size()), Time(canonical(parts[0]), hour)).mean();
    case Operation::Spare:
        return spare(parts);
    case Operation::RandomTrials:
        return randomTrials(canonical(parts[0]), canonical(parts[1]));
    case Operation::Hyperband:
        return hyperbandPlan(canonical(parts[0]), canonical(parts[1])).fullTrials;
    case Operation::Input:
    case Operation::Crossing:
    case Operation::Law:
    case Operation::Unknown:
        break;
    }
    assert(false);
    return 0;
}

Explanation derived(Operation operation, Message what, const Measure& unit, Parts parts)
{
    assert(fits(operation, unit.dim, parts));
    Explanation out;
    out.what = std::move(what);
    out.value = combined(operation, parts) / unit.factor;
    out.unit = unit;
    out.operation = operation;
    out.parts = std::move(parts);
    return out;
}

Explanation sum(Message what, const Measure& unit, Parts parts)
{
    return derived(Operation::Sum, std::move(what), unit, std::move(parts));
}
Explanation sumOrOnly(Message what, const Measure& unit, Parts parts)
{
    return parts.size() == 1 ? std::move(parts.front()) : sum(std::move(what), unit, std::move(parts));
}
Explanation difference(Message what, const Measure& unit, Parts parts)
{
    return derived(Operation::Difference, std::move(what), unit, std::move(parts));
}
Explanation product(Message what, const Measure& unit, Parts parts)
{
    return derived(Operation::Product, std::move(what), unit, std::move(parts));
}
Explanation quotient(Message what, const Measure& unit, Parts parts)
{
    return derived(Operation::Quotient, std::move(what), unit, std::move(parts));
}

Amount readable(const Explanation& node)
{
    static const std::array energy = {measure(Wh), measure(kWh), measure(MWh),
                                      Measure {energyDim, 1e6, "GWh"}, Measure {energyDim, 1e9, "TWh"}};
    static const std::array carbon
        = {measure(gram), measure(kilogram), measure(tonne), Measure {carbonDim, 1e6, "kt CO2e"},
           Measure {carbonDim, 1e9, "Mt CO2e"}};
    static const std::array power = {measure(watt), measure(kilowatt), measure(megawatt)};
    static const std::array time
        = {Measure {timeDim, second.factor / 1e3, "ms"}, measure(second), measure(hour)};
    static const std::array making
        = {Measure {carbonDim - timeDim, 1e-3, "g CO2e/h"}, measure(kilogramPerHour)};
    const double value = node.value.value_or(0);
    const bool isStated = node.operation == Operation::Input || node.operation == Operation::Law;
    if (isStated || value == 0)
        return {value, node.unit.symbol};
    const Dim dim = node.unit.dim;
    const double size = canonical(node);
    if (dim == energyDim)
        return inSteps(size, energy);
    if (dim == carbonDim)
        return inSteps(size, carbon);
    if (dim == energyDim - timeDim)
        return inSteps(size, power);
    if (dim == carbonDim - timeDim)
        return inSteps(size, making);
    if (dim == timeDim && node.operation != Operation::Crossing)
        return inSteps(size, time);
    return {value, node.unit.symbol};
}

}
