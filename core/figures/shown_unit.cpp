#include "core/figures/shown_unit.h"

#include "core/figures/axes.h"

#include <cmath>

namespace core {
namespace {

// clang-format off
constexpr UnitStep carbon[] = {{1e-3, "g CO2e"}, {1, "kg CO2e"}, {1e3, "t CO2e"}, {1e6, "kt CO2e"}, {1e9, "Mt CO2e"}};
constexpr UnitStep energy[] = {{1e-3, "Wh"}, {1, "kWh"}, {1e3, "MWh"}, {1e6, "GWh"}, {1e9, "TWh"}};
constexpr UnitStep money[] = {{1, "USD"}, {1e3, "k USD"}, {1e6, "M USD"}, {1e9, "bn USD"}};
constexpr UnitStep compute[] = {{1, "FLOP"}};
// clang-format on
constexpr double most = 2e4; ///< above it a number is not easy to read

ShownUnit withThousands(UnitStep step, double value)
{
    const int exponent = 3 * int(std::floor(std::log10(value / step.factor) / 3));
    return {step.factor * std::pow(10.0, exponent), powerOfTen(1, exponent) + " " + step.name};
}

}

std::span<const UnitStep> carbonUnits()
{
    return carbon;
}
std::span<const UnitStep> energyUnits()
{
    return energy;
}
std::span<const UnitStep> moneyUnits()
{
    return money;
}
std::span<const UnitStep> computeUnits()
{
    return compute;
}

ShownUnit unitFor(double value, std::span<const UnitStep> steps)
{
    const double size = std::abs(value);
    const UnitStep* best = &steps.front();
    for (const UnitStep& step : steps)
        if (size >= step.factor)
            best = &step;
    const bool isTooSmall = size<1e-2 * best->factor, isTooLarge = size> most * best->factor;
    const bool canScale = size > 1e-290 && size < 1e290;
    if ((isTooSmall || isTooLarge) && canScale)
        return withThousands(*best, size);
    return {best->factor, best->name};
}

}
