#pragma once

#include "core/base/quantity.h"

namespace core {

inline constexpr Dim noDim {}, moneyDim {.money = 1}, carbonDim {.carbon = 1}, energyDim {.energy = 1},
    timeDim {.time = 1}, computeDim {.compute = 1}, waterDim {.water = 1}, dataDim {.data = 1};

template<class T>
using RatioOf = Quantity<noDim, T>;
template<class T>
using MoneyOf = Quantity<moneyDim, T>;
template<class T>
using CarbonOf = Quantity<carbonDim, T>;
template<class T>
using EnergyOf = Quantity<energyDim, T>;
template<class T>
using TimeOf = Quantity<timeDim, T>;
template<class T>
using ComputeOf = Quantity<computeDim, T>;
template<class T>
using WaterOf = Quantity<waterDim, T>;
template<class T>
using PowerOf = Quantity<energyDim - timeDim, T>;
template<class T>
using ComputeRateOf = Quantity<computeDim - timeDim, T>;
template<class T>
using CarbonPriceOf = Quantity<moneyDim - carbonDim, T>;
template<class T>
using CarbonIntensityOf = Quantity<carbonDim - energyDim, T>;
template<class T>
using EnergyPriceOf = Quantity<moneyDim - energyDim, T>;
template<class T>
using HourlyPriceOf = Quantity<moneyDim - timeDim, T>;
template<class T>
using WaterIntensityOf = Quantity<waterDim - energyDim, T>;
template<class T>
using FrequencyOf = Quantity<noDim - timeDim, T>;

using Ratio = RatioOf<double>;
using Money = MoneyOf<double>;
using Carbon = CarbonOf<double>;
using Energy = EnergyOf<double>;
using Time = TimeOf<double>;
using Compute = ComputeOf<double>;
using Water = WaterOf<double>;
using Power = PowerOf<double>;
using ComputeRate = ComputeRateOf<double>;
using CarbonPrice = CarbonPriceOf<double>;
using CarbonIntensity = CarbonIntensityOf<double>;
using EnergyPrice = EnergyPriceOf<double>;
using HourlyPrice = HourlyPriceOf<double>;
using WaterIntensity = WaterIntensityOf<double>;
using Frequency = FrequencyOf<double>;
using Data = Quantity<dataDim>;
using DataRate = Quantity<dataDim - timeDim>;

// Canonical: USD, kg CO2e, kWh, h, FLOP, L, byte. A year is 8,760 hours and a month a twelfth of it.
inline constexpr Unit<noDim> one {1, ""}, percent {0.01, "%"};
inline constexpr Unit<moneyDim> usd {1, "USD"};
inline constexpr Unit<carbonDim> gram {1e-3, "g CO2e"}, kilogram {1, "kg CO2e"}, tonne {1000, "t CO2e"},
    pound {0.45359237, "lb CO2e"};
inline constexpr Unit<energyDim> Wh {1e-3, "Wh"}, kWh {1, "kWh"}, MWh {1000, "MWh"};
inline constexpr Unit<timeDim> second {1.0 / 3600, "s"}, hour {1, "h"}, day {24, "d"}, month {730, "months"},
    year {8760, "years"};
inline constexpr Unit<computeDim> flop {1, "FLOP"}, petaflopDay {8.64e19, "PF-days"};
inline constexpr Unit<waterDim> litre {1, "L"};
inline constexpr Unit<dataDim> byte {1, "B"}, gibibyte {1073741824, "GiB"};
inline constexpr Unit<energyDim - timeDim> watt {1e-3, "W"}, kilowatt {1, "kW"}, megawatt {1000, "MW"};
inline constexpr Unit<computeDim - timeDim> flopPerSecond {3600, "FLOP/s"},
    teraflopPerSecond {3600e12, "TFLOP/s"};
inline constexpr Unit<dataDim - timeDim> gigabytePerSecond {3600e9, "GB/s"};
inline constexpr Unit<moneyDim - carbonDim> usdPerTonne {1e-3, "USD/t"};
inline constexpr Unit<carbonDim - energyDim> gramPerKWh {1e-3, "g/kWh"};
inline constexpr Unit<moneyDim - energyDim> usdPerKWh {1, "USD/kWh"};
inline constexpr Unit<carbonDim - timeDim> kilogramPerHour {1, "kg CO2e/h"};
inline constexpr Unit<moneyDim - timeDim> usdPerHour {1, "USD/h"};
inline constexpr Unit<waterDim - energyDim> litrePerKWh {1, "L/kWh"};
inline constexpr Unit<noDim - timeDim> perHour {1, "per hour"}, perDay {1.0 / 24, "per day"},
    perYear {1.0 / 8760, "per year"}, perSecond {3600, "per second"};

}
