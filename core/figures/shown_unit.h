#pragma once

#include <span>
#include <string>

namespace core {

/// A unit in which numbers are easy to read: shown = canonical / factor.
struct ShownUnit
{
    double factor = 1;
    std::string name;
};

struct UnitStep
{
    double factor;
    const char* name;
};

// Steps of one canonical unit, ascending.
std::span<const UnitStep> carbonUnits(); ///< of kg CO2e
std::span<const UnitStep> energyUnits(); ///< of kWh
std::span<const UnitStep> moneyUnits(); ///< of USD
std::span<const UnitStep> computeUnits(); ///< of FLOP

/// The largest unit in which \p value is at least 1; beyond the steps with a power of a thousand before it.
ShownUnit unitFor(double value, std::span<const UnitStep> steps);

}
