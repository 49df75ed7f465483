#include "core/model/metrics.h"

#include "core/base/message.h"

#include <algorithm>

namespace core {
namespace {

using Number = std::optional<double>;
using E = Estimate;

// What needs an input that is unknown is unknown itself: a sum without it would be too small.
bool knowsEnergy(const E& e)
{
    return e.known.energy();
}
bool knowsCarbon(const E& e)
{
    return e.known.carbon();
}
bool knowsMoney(const E& e)
{
    return e.known.money();
}
bool knowsTotalCost(const E& e)
{
    return e.knowsTotalCost();
}

template<bool (*knows)(const E&)>
Number when(const E& e, double value)
{
    return knows(e) ? Number(value) : std::nullopt;
}
constexpr auto energy = when<knowsEnergy>;
constexpr auto carbon = when<knowsCarbon>;
constexpr auto money = when<knowsMoney>;

Number ratio(Number value, double by)
{
    return value && by > 0 ? Number(*value / by) : std::nullopt;
}

template<auto which>
Number accounted(const E& e)
{
    const auto& value = e.byAccounting.*which;
    return value && knowsCarbon(e) ? Number(value->in(kilogram)) : std::nullopt;
}

template<TrainingPart part>
Number partEnergy(const E& e)
{
    return energy(e, e.training[std::size_t(part)].facility.in(kWh));
}

Number totalWh(const E& e)
{
    return energy(e, e.total().facility.in(Wh));
}
Number totalGrams(const E& e)
{
    return carbon(e, e.total().carbon().in(gram));
}
Number totalUsd(const E& e)
{
    return when<knowsTotalCost>(e, e.totalCost().in(usd));
}

Number trainingFlops(const E& e)
{
    const bool isUntold = e.flopsPerRun == Compute() && Time() < e.acceleratorHoursPerRun;
    return e.known.peak && !isUntold ? Number(e.totalFlops.in(flop)) : std::nullopt;
}
Number hours(const E& e, Time time)
{
    return e.known.peak ? Number(time.in(hour)) : std::nullopt;
}
Number crossoverDays(const E& e)
{
    return e.timeline.crossover ? energy(e, e.timeline.crossover->in(day)) : std::nullopt;
}
Number carbonCrossoverDays(const E& e)
{
    return e.timeline.carbonCrossover ? carbon(e, e.timeline.carbonCrossover->in(day)) : std::nullopt;
}
Number requests(const E& e)
{
    return e.deployments.empty() ? std::nullopt : Number(e.requests());
}
Number shareOfEnergy(const E& e)
{
    return ratio(energy(e, e.inferenceTotal().facility.in(kWh)), e.total().facility.in(kWh));
}

constexpr const char* kgCO2e = kilogram.symbol;
constexpr const char* gCO2e = gram.symbol;

// clang-format off
constexpr Metric table[] = {
    {"energy_kwh/total",             N_("Energy"),                         kWh.symbol, [](const E& e) { return energy(e, e.total().facility.in(kWh)); }},
    {"energy_kwh/training",          N_("Energy of training"),             kWh.symbol, [](const E& e) { return energy(e, e.trainingTotal().facility.in(kWh)); }},
    {"energy_kwh/inference",         N_("Energy of inference"),            kWh.symbol, [](const E& e) { return energy(e, e.inferenceTotal().facility.in(kWh)); }},
    {"energy_kwh/it",                N_("Energy of the computers"),        kWh.symbol, [](const E& e) { return energy(e, e.total().it.in(kWh)); }},
    {"energy_kwh/facility_overhead", N_("Energy of cooling and conversion"), kWh.symbol, [](const E& e) { return energy(e, (e.total().facility - e.total().it).in(kWh)); }},
    {"energy_kwh/upstream",          N_("Energy upstream, beside the total"), kWh.symbol, [](const E& e) { return energy(e, e.upstream.in(kWh)); }},

    {"carbon_kgco2e/total",          N_("Carbon"),                         kgCO2e, [](const E& e) { return carbon(e, e.total().carbon().in(kilogram)); }},
    {"carbon_kgco2e/operational",    N_("Carbon of operation"),            kgCO2e, [](const E& e) { return e.known.operational() ? Number(e.total().operational.in(kilogram)) : std::nullopt; }},
    {"carbon_kgco2e/embodied",       N_("Carbon of making the hardware"),  kgCO2e, [](const E& e) { return e.known.embodied && e.known.peak ? Number(e.total().embodied.in(kilogram)) : std::nullopt; }},
    {"carbon_kgco2e/training",       N_("Carbon of training"),             kgCO2e, [](const E& e) { return carbon(e, e.trainingTotal().carbon().in(kilogram)); }},
    {"carbon_kgco2e/inference",      N_("Carbon of inference"),            kgCO2e, [](const E& e) { return carbon(e, e.inferenceTotal().carbon().in(kilogram)); }},
    {"carbon_kgco2e/by_accounting/location", N_("Carbon, location-based"), kgCO2e, accounted<&ByAccounting::location>},
    {"carbon_kgco2e/by_accounting/market",   N_("Carbon, market-based"),   kgCO2e, accounted<&ByAccounting::market>},
    {"carbon_kgco2e/by_accounting/residual", N_("Carbon, residual mix"),   kgCO2e, accounted<&ByAccounting::residual>},
    {"carbon_kgco2e/by_accounting/marginal", N_("Carbon, marginal"),       kgCO2e, accounted<&ByAccounting::marginal>},

    {"water_l/total",                N_("Water"),                          litre.symbol, [](const E& e) { return e.known.water() ? Number(e.total().water().in(litre)) : std::nullopt; }},
    {"water_l/onsite",               N_("Water on site"),                  litre.symbol, [](const E& e) { return e.known.onsiteWater ? energy(e, e.total().onsiteWater.in(litre)) : std::nullopt; }},
    {"water_l/grid",                 N_("Water of the power plants"),      litre.symbol, [](const E& e) { return e.known.gridWater ? energy(e, e.total().gridWater.in(litre)) : std::nullopt; }},

    {"cost_usd/total",               N_("Cost"),                           usd.symbol, totalUsd},
    {"cost_usd/compute",             N_("Cost of cloud computing"),        usd.symbol, [](const E& e) { return money(e, e.total().compute.in(usd)); }},
    {"cost_usd/electricity",         N_("Cost of electricity"),            usd.symbol, [](const E& e) { return money(e, e.total().electricity.in(usd)); }},
    {"cost_usd/capital",             N_("Cost of own hardware"),           usd.symbol, [](const E& e) { return money(e, e.total().capital.in(usd)); }},
    {"cost_usd/maintenance",         N_("Cost of maintenance"),            usd.symbol, [](const E& e) { return money(e, e.total().maintenance.in(usd)); }},
    {"cost_usd/offset",              N_("Cost of offsets"),                usd.symbol, [](const E& e) { return carbon(e, e.offset.cost.in(usd)); }},
    {"cost_usd/internal_carbon",     N_("Internal carbon cost"),           usd.symbol, [](const E& e) { return carbon(e, e.internalCarbon.in(usd)); }},

    {"offset/tonnes",                N_("Offsets bought"),                 tonne.symbol, [](const E& e) { return carbon(e, e.offset.bought.in(tonne)); }},
    {"offset/usd",                   N_("Price of the offsets"),           usd.symbol, [](const E& e) { return carbon(e, e.offset.cost.in(usd)); }},
    {"offset/share_of_bill",         N_("Offsets, as a share of the bill"), "", [](const E& e) { return knowsTotalCost(e) ? e.offset.shareOfBill : std::nullopt; }},

    {"training/flops",               N_("Training compute, all runs"),     flop.symbol, trainingFlops},
    {"training/accelerator_hours",   N_("Accelerator-hours, all runs"),    hour.symbol, [](const E& e) { return hours(e, e.acceleratorHours); }},
    {"training/wall_hours",          N_("Duration of one run"),            hour.symbol, [](const E& e) { return hours(e, e.wallTimePerRun); }},
    {"training/energy_kwh_by_part/final",       N_("Energy of the final runs"), kWh.symbol, partEnergy<TrainingPart::Final>},
    {"training/energy_kwh_by_part/search",      N_("Energy of the search"),     kWh.symbol, partEnergy<TrainingPart::Search>},
    {"training/energy_kwh_by_part/development", N_("Energy of development"),    kWh.symbol, partEnergy<TrainingPart::Development>},
    {"training/energy_kwh_by_part/restarts",    N_("Energy of restarts"),       kWh.symbol, partEnergy<TrainingPart::Restarts>},
    {"training/energy_kwh_by_part/retraining",  N_("Energy of retraining"),     kWh.symbol, partEnergy<TrainingPart::Retraining>},
    {"training/energy_kwh_by_part/redundant",   N_("Energy of repetitions by others"), kWh.symbol, partEnergy<TrainingPart::Redundant>},

    {"inference/share_of_energy",    N_("Inference, as a share of the energy"), "", shareOfEnergy},
    {"inference/requests",           N_("Requests"),                       "", requests},
    {"inference/crossover_days",     N_("Inference passes training in energy after"), day.symbol, crossoverDays},
    {"inference/carbon_crossover_days", N_("Inference passes training in carbon after"), day.symbol, carbonCrossoverDays},

    {"per_request/wh",               N_("Energy per request"),             Wh.symbol, [](const E& e) { return ratio(totalWh(e), e.requests()); }},
    {"per_request/gco2e",            N_("Carbon per request"),             gCO2e, [](const E& e) { return ratio(totalGrams(e), e.requests()); }},
    {"per_request/usd",              N_("Cost per request"),               usd.symbol, [](const E& e) { return ratio(totalUsd(e), e.requests()); }},
    {"per_useful_insight/wh",        N_("Energy per useful result"),       Wh.symbol, [](const E& e) { return ratio(totalWh(e), e.usefulResults()); }},
    {"per_useful_insight/gco2e",     N_("Carbon per useful result"),       gCO2e, [](const E& e) { return ratio(totalGrams(e), e.usefulResults()); }},
    {"per_useful_insight/usd",       N_("Cost per useful result"),         usd.symbol, [](const E& e) { return ratio(totalUsd(e), e.usefulResults()); }},

    {"returns/value",                N_("Error or loss by the law"),       "", [](const E& e) { return e.returns.scenarioValue; }},
    {"returns/compute_to_halve_error", N_("Compute to halve the error, times"), "", [](const E& e) { return e.returns.computeToHalveError; }},
    {"returns/kgco2e_per_point",     N_("Carbon of the next point"),       kgCO2e, [](const E& e) { return knowsCarbon(e) ? e.returns.scenarioKgPerPoint : std::nullopt; }},
    {"returns/usd_per_point",        N_("Cost of the next point"),         usd.symbol, [](const E& e) { return knowsMoney(e) ? e.returns.scenarioUsdPerPoint : std::nullopt; }},
};
// clang-format on

}

std::span<const Metric> metrics()
{
    return table;
}

const Metric* findMetric(std::string_view key)
{
    const auto found = std::ranges::find(table, key, [](const Metric& m) { return std::string_view(m.key); });
    return found == std::end(table) ? nullptr : found;
}

}
