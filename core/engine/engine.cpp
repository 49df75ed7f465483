#include "core/engine/engine.h"

#include "core/engine/evaluate.h"
#include "core/engine/resolve.h"
#include "core/engine/timeline.h"
#include "core/model/checks.h"
#include "core/model/names.h"
#include "core/returns/returns.h"

#include <algorithm>

namespace core {
namespace {

/// The plan's carbon had this way of accounting been chosen, where every place of it has the figure.
std::optional<Carbon> carbonUnder(Accounting a, const Scenario& s, const Resolution& resolution,
                                  const Evaluated& sums, Carbon embodied)
{
    const Resolved& n = resolution.numbers;
    const double upstream = n.policy.upstream.in(one) / (1 - n.policy.upstream.in(one));
    const auto carbonOf = [&](const Intensities::Figure& f, Energy energy, Ratio renewable) {
        return (1 - renewable.in(one)) * (f.isDirect ? 1 + upstream : 1) * (energy * f.value);
    };
    Carbon total = embodied;
    if (Energy() < sums.siteCarbonEnergy) {
        if (!resolution.site[a])
            return std::nullopt;
        total += carbonOf(*resolution.site[a], sums.siteCarbonEnergy, n.site.onsiteRenewable);
    }
    for (std::size_t i = 0; i < s.inference.size(); ++i) {
        if (!(Energy() < sums.edgeCarbonEnergy[i]))
            continue;
        if (!resolution.edge[i][a])
            return std::nullopt;
        total += carbonOf(*resolution.edge[i][a], sums.edgeCarbonEnergy[i], Ratio());
    }
    return total;
}

OffsetResult offsetOf(const Estimate& e, const CarbonPolicy& policy, Money cost)
{
    OffsetResult out;
    const Part total = e.total();
    out.inScope = policy.scope == Scope::Full ? total.carbon() : total.operational;
    out.bought = policy.offsetShare.value / policy.offsetQuality.value * out.inScope;
    out.net = total.carbon() - policy.offsetShare.value * out.inScope;
    out.cost = cost;
    if (const Money bill = total.cost() + cost; e.knowsTotalCost() && Money() < bill)
        out.shareOfBill = (cost / bill).in(one);
    return out;
}

TrainingRates ratesOf(const Scenario& s, const Estimate& e)
{
    TrainingRates rates;
    rates.flops = e.flopsPerRun.in(flop);
    const Part training = e.trainingTotal();
    if (rates.flops > 0) {
        rates.kWhPerFlop = training.facility.in(kWh) / rates.flops;
        rates.kgPerFlop = training.carbon().in(kilogram) / rates.flops;
        rates.usdPerFlop = training.cost().in(usd) / rates.flops;
    }
    if (const TrainingRun& run = s.training.run; run.kind == RunKind::Flops) {
        rates.parameters = run.parameters.value;
        rates.tokens = run.tokens.value;
    }
    return rates;
}

/// What is counted, and which scenarios are switched on inside it: never silently.
std::vector<std::string> boundaryOf(const Scenario& s)
{
    std::vector<std::string> out;
    const auto add = [&](bool isOn, const char* key) {
        if (isOn)
            out.emplace_back(key);
    };
    add(s.horizon.gridDecarbonisationPerYear.value != 0, "grid_change");
    add(s.horizon.efficiencyGainPerYear.value != 0, "efficiency_gain");
    add(s.training.redundantRuns.value > 0, "repeated_by_others");
    add(s.carbon.offsetQuality.value < 1, "offset_quality");
    add(s.site.accounting != Accounting::Location, keyOf(s.site.accounting));
    return out;
}

/// Names as people gave them, else numbered.
std::vector<std::string> namesOf(const Scenario& s)
{
    std::vector<std::string> names;
    for (std::size_t i = 0; i < s.inference.size(); ++i)
        names.push_back(s.inference[i].name.empty() ? std::to_string(i + 1) : s.inference[i].name);
    return names;
}

/// Where replicas stand ready; else as many run as are asked.
void warnAboutLoad(Estimate& e, const Scenario& s)
{
    for (std::size_t i = 0; i < e.deployments.size(); ++i)
        if (s.inference[i].alwaysOn && e.deployments[i].neededReplicas > s.inference[i].replicas.quantity())
            e.warnings.push_back({"/inference/" + std::to_string(i) + "/replicas",
                                  {N_("the replicas of %1 do not suffice: at the highest load %2 are needed"),
                                   {e.deploymentNames[i], e.deployments[i].neededReplicas.in(one)}}});
}

}

Estimate estimateTotals(const Scenario& scenario, const Resolution& resolution)
{
    const Resolved& n = resolution.numbers;
    Evaluated sums;
    evaluate(n, sums);

    Estimate e;
    e.scenario = scenario.name;
    e.training = sums.training;
    e.deployments = sums.deployments;
    e.deploymentNames = namesOf(scenario);
    e.known = resolution.known;
    e.upstream = sums.upstream;
    e.upstreamCarbon = sums.upstreamCarbon;
    e.internalCarbon = sums.internalCarbon;
    e.flopsPerRun = sums.flopsPerRun;
    e.totalFlops = sums.runs * sums.flopsPerRun;
    e.acceleratorHoursPerRun = sums.hoursPerRun;
    e.acceleratorHours = sums.runs * sums.hoursPerRun;
    e.wallTimePerRun = sums.hoursPerRun / n.training.count.in(one);
    e.trials = resolution.trials;
    e.offset = offsetOf(e, scenario.carbon, sums.offsetCost);
    const Carbon embodied = e.total().embodied;
    const auto under = [&](Accounting a) { return carbonUnder(a, scenario, resolution, sums, embodied); };
    e.byAccounting = {under(Accounting::Location), under(Accounting::Market), under(Accounting::Residual),
                      under(Accounting::Marginal)};
    e.assumptions = resolution.assumptions;
    e.warnings = resolution.warnings;
    e.boundary = boundaryOf(scenario);
    warnAboutLoad(e, scenario);
    return e;
}

Estimate estimateTotals(const Scenario& scenario, const Catalog& catalog)
{
    return estimateTotals(scenario, resolve(scenario, catalog));
}

Estimate estimate(const Scenario& scenario, const Catalog& catalog, const std::stop_token& stop)
{
    const Resolution resolution = resolve(scenario, catalog);
    Estimate e = estimateTotals(scenario, resolution);
    for (const Issue& gap : checkGaps(scenario))
        e.warnings.push_back({gap.where, gap.what});
    e.timeline = timelineOf(resolution.numbers, stop);
    if (!stop.stop_requested())
        e.returns = returnsOf(scenario.returns, ratesOf(scenario, e), catalog);
    return e;
}

}
