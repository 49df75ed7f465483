#include "core/engine/resolve.h"

#include "core/engine/lookup.h"
#include "core/engine/runs.h"

namespace core {
namespace {

constexpr double flopPerParameterToken = 6; ///< forward 2, backward 4; Kaplan et al. 2020

ComputeRate rateWhereKnown(Lookup& l, const Accelerator& accelerator, const TrainingRun& run)
{
    const Known known = l.out.known;
    const auto warnings = l.out.warnings;
    const ComputeRate rate = resolveRate(l, accelerator, run.precision, run.mfu, "/training/run/mfu");
    l.out.known = known;
    l.out.warnings = warnings;
    return rate;
}

void resolveRun(Lookup& l, const Accelerator* accelerator, ResolvedTrainingOf<double>& t)
{
    const TrainingRun& run = l.scenario.training.run;
    const Ratio count = l.scenario.hardware.count.quantity();
    const bool isInFlop = run.kind == RunKind::Flops || run.kind == RunKind::TotalFlops;
    t.count = count;
    if (accelerator && isInFlop)
        t.achieved = resolveRate(l, *accelerator, run.precision, run.mfu, "/training/run/mfu");
    else if (accelerator) // only to tell the compute of stated hours: what is missing hinders no sum
        t.achieved = rateWhereKnown(l, *accelerator, run);
    switch (run.kind) {
    case RunKind::Flops:
        t.flops = Compute(flopPerParameterToken * run.parameters.value * run.tokens.value * run.epochs.value,
                          flop);
        break;
    case RunKind::TotalFlops:
        t.flops = run.flops.quantity();
        break;
    case RunKind::AcceleratorHours:
        t.hours = run.hours.quantity();
        break;
    case RunKind::WallHours:
        t.hours = count * run.hours.quantity();
        break;
    case RunKind::Steps:
        t.hours = count * (run.steps.value * run.secondsPerStep.quantity());
        break;
    }
    if (t.achieved == ComputeRate())
        t.flops = {}; // hours cannot be told; known.peak says so
}

void resolveMultiplicity(Lookup& l, ResolvedTrainingOf<double>& t)
{
    const Training& training = l.scenario.training;
    const SearchPlan plan = searchPlan(training.search);
    if (training.search.strategy != Strategy::None)
        l.out.trials = plan.trials;
    t.finalRuns = training.finalRuns.quantity();
    t.searchRuns = plan.fullTrials * training.search.trialFraction.quantity();
    t.development = training.developmentShare.quantity();
    t.restarts = training.restartOverhead.quantity();
    t.retraining = training.retrainingsPerYear.quantity() * training.retrainingFraction.value;
    t.redundant = training.redundantRuns.quantity() * training.redundantFraction.value;
}

ResolvedPolicyOf<double> policyOf(const Scenario& s)
{
    ResolvedPolicyOf<double> p;
    p.horizon = s.horizon.years.quantity();
    p.gridGrowth = continuousRate(-s.horizon.gridDecarbonisationPerYear.value);
    p.efficiencyGain = Frequency() - continuousRate(-s.horizon.efficiencyGainPerYear.value);
    p.discount = continuousRate(s.horizon.discountRate.value);
    p.offsetGrowth = continuousRate(s.carbon.offsetGrowthPerYear.value);
    p.offsetPrice = s.carbon.offsetPrice.quantity();
    p.internalPrice = s.carbon.internalPrice.quantity();
    p.offsetShare = s.carbon.offsetShare.quantity();
    p.offsetQuality = s.carbon.offsetQuality.quantity();
    p.inScopeEmbodied = Ratio(s.carbon.scope == Scope::Full ? 1 : 0, one);
    p.upstream = s.upstream.energyOverhead.quantity();
    return p;
}

}

Resolution resolve(const Scenario& scenario, const Catalog& catalog)
{
    Resolution out;
    out.edge.resize(scenario.inference.size());
    Lookup l {scenario, catalog, out};
    Resolved& n = out.numbers;
    n.policy = policyOf(scenario);
    n.site = resolveSite(l);
    const Accelerator* accelerator
        = resolveAccelerator(l, scenario.hardware.accelerator, "/hardware/accelerator");
    if (accelerator)
        n.training.device = resolveDevice(l, *accelerator, Work::Training, "/hardware/accelerator");
    resolveRun(l, accelerator, n.training);
    resolveMultiplicity(l, n.training);
    n.deployments.reserve(scenario.inference.size());
    for (std::size_t i = 0; i < scenario.inference.size(); ++i)
        n.deployments.push_back(resolveDeployment(l, i, n.training.device));
    if (scenario.site.kind == SiteKind::OnPremises && !out.known.power) // whose electricity is paid
        out.known.price = false;
    return out;
}

}
