#include "core/explain/explain.h"

#include "core/engine/engine.h"
#include "core/engine/resolve.h"
#include "core/explain/results.h"
#include "core/explain/unknown.h"
#include "core/model/metrics.h"

#include <algorithm>
#include <cassert>

namespace core {
namespace {

using R = Results;

struct Row
{
    const char* metric;
    Explanation (Results::*make)() const;
};

// clang-format off
constexpr Row table[] = {
    {"energy_kwh/total",                        &R::energy},
    {"energy_kwh/training",                     &R::trainingEnergy},
    {"energy_kwh/inference",                    &R::inferenceEnergy},
    {"energy_kwh/it",                           &R::itEnergy},
    {"energy_kwh/facility_overhead",            &R::facilityOverhead},
    {"energy_kwh/upstream",                     &R::upstream},
    {"carbon_kgco2e/total",                     &R::carbon},
    {"carbon_kgco2e/operational",               &R::operational},
    {"carbon_kgco2e/embodied",                  &R::embodied},
    {"carbon_kgco2e/training",                  &R::trainingCarbon},
    {"carbon_kgco2e/inference",                 &R::inferenceCarbon},
    {"carbon_kgco2e/by_accounting/location",    &R::accounted<Accounting::Location>},
    {"carbon_kgco2e/by_accounting/market",      &R::accounted<Accounting::Market>},
    {"carbon_kgco2e/by_accounting/residual",    &R::accounted<Accounting::Residual>},
    {"carbon_kgco2e/by_accounting/marginal",    &R::accounted<Accounting::Marginal>},
    {"water_l/total",                           &R::water},
    {"water_l/onsite",                          &R::onsiteWater},
    {"water_l/grid",                            &R::gridWater},
    {"cost_usd/total",                          &R::cost},
    {"cost_usd/compute",                        &R::compute},
    {"cost_usd/electricity",                    &R::electricity},
    {"cost_usd/capital",                        &R::capital},
    {"cost_usd/maintenance",                    &R::maintenance},
    {"cost_usd/offset",                         &R::offsetCost},
    {"cost_usd/internal_carbon",                &R::internalCarbon},
    {"offset/tonnes",                           &R::offsetTonnes},
    {"offset/usd",                              &R::offsetCost},
    {"offset/share_of_bill",                    &R::shareOfBill},
    {"training/flops",                          &R::trainingFlops},
    {"training/accelerator_hours",              &R::acceleratorHours},
    {"training/wall_hours",                     &R::wallHours},
    {"training/energy_kwh_by_part/final",       &R::partEnergy<TrainingPart::Final>},
    {"training/energy_kwh_by_part/search",      &R::partEnergy<TrainingPart::Search>},
    {"training/energy_kwh_by_part/development", &R::partEnergy<TrainingPart::Development>},
    {"training/energy_kwh_by_part/restarts",    &R::partEnergy<TrainingPart::Restarts>},
    {"training/energy_kwh_by_part/retraining",  &R::partEnergy<TrainingPart::Retraining>},
    {"training/energy_kwh_by_part/redundant",   &R::partEnergy<TrainingPart::Redundant>},
    {"inference/share_of_energy",               &R::shareOfEnergy},
    {"inference/requests",                      &R::requests},
    {"inference/crossover_days",                &R::crossover},
    {"inference/carbon_crossover_days",         &R::carbonCrossover},
    {"per_request/wh",                          &R::energyPerRequest},
    {"per_request/gco2e",                       &R::carbonPerRequest},
    {"per_request/usd",                         &R::costPerRequest},
    {"per_useful_insight/wh",                   &R::energyPerResult},
    {"per_useful_insight/gco2e",                &R::carbonPerResult},
    {"per_useful_insight/usd",                  &R::costPerResult},
    {"returns/value",                           &R::returnsValue},
    {"returns/compute_to_halve_error",          &R::computeToHalve},
    {"returns/kgco2e_per_point",                &R::carbonPerPoint},
    {"returns/usd_per_point",                   &R::costPerPoint},
};
// clang-format on

/// Under the metric's own name and in its unit.
Explanation named(Explanation made, const Metric& metric)
{
    made.what = metric.label;
    const bool hasUnit = made.unit.dim != Dim() || *metric.unit != 0;
    if (!hasUnit || made.operation == Explanation::Operation::Law)
        return made;
    const double value = canonical(made);
    made.unit = measureOf(metric.unit);
    made.value = value / made.unit.factor;
    return made;
}

}

Explanation explain(std::string_view key, const Scenario& scenario, const Catalog& catalog,
                    const Resolution& resolution, const Estimate& estimate)
{
    const Metric* metric = findMetric(key);
    const auto row = std::ranges::find(table, key, [](const Row& r) { return std::string_view(r.metric); });
    assert(metric && row != std::end(table));
    const Inputs inputs(scenario, catalog, resolution);
    if (!metric->get(estimate))
        return unknownResult(*metric, estimate);
    return named((Results(inputs, estimate).*(row->make))(), *metric);
}

Explanation explain(std::string_view metric, const Scenario& scenario, const Catalog& catalog)
{
    return explain(metric, scenario, catalog, resolve(scenario, catalog), estimate(scenario, catalog));
}

}
