#include "core/explain/runs.h"

#include "core/explain/device.h"

#include <array>

namespace core {
namespace {

const std::string runKey = "/training/run/";
const std::string searchKey = "/training/search/";

Explanation countedRate(const Inputs& in)
{
    const Scenario& s = in.scenario();
    const Accelerator* chip = in.chip(s.hardware.accelerator);
    return achievedRate(in, chip ? *chip : Accelerator {}, s.training.run.precision, runKey + "mfu");
}

Explanation statedFlops(const Inputs& in)
{
    if (in.scenario().training.run.kind == RunKind::TotalFlops)
        return in.stated(runKey + "flops");
    return product(N_("Compute of one run"), measure(flop),
                   {constant(N_("FLOP for each parameter and token"), 6, measure(flop),
                             N_("2 forward and 4 backward; Kaplan et al. 2020")),
                    in.stated(runKey + "parameters"), in.stated(runKey + "tokens"),
                    in.stated(runKey + "epochs")});
}

Explanation gridTrialsOf(const std::vector<int>& levels)
{
    Parts parts;
    for (std::size_t i = 0; i < levels.size(); ++i) {
        parts.push_back(constant(N_("Levels of a hyperparameter"), levels[i], measure(one), {}));
        parts.back().origin = Explanation::Origin::User;
        parts.back().path = searchKey + "levels/" + std::to_string(i);
    }
    if (parts.empty())
        return constant(N_("Trials of the search"), 0, measure(one), N_("a grid without levels has none"));
    return product(N_("Trials of the search"), measure(one), std::move(parts));
}

Explanation randomTrialsOf(const Inputs& in)
{
    return derived(Explanation::Operation::RandomTrials, N_("Random trials"), measure(one),
                   {in.stated(searchKey + "confidence"), in.stated(searchKey + "best_share")});
}

/// In trials that run to their end.
Explanation trials(const Inputs& in)
{
    const Search& search = in.scenario().training.search;
    switch (search.strategy) {
    case Strategy::None:
        break;
    case Strategy::Grid:
        return gridTrialsOf(search.levels);
    case Strategy::Random:
        return randomTrialsOf(in);
    case Strategy::Bayesian:
        return derived(Explanation::Operation::RoundUp, N_("Trials of the search"), measure(one),
                       {quotient(N_("Bayesian trials"), measure(one),
                                 {randomTrialsOf(in), in.stated(searchKey + "sample_efficiency")})});
    case Strategy::Hyperband:
        return derived(Explanation::Operation::Hyperband, N_("Trials of the search, in full ones"),
                       measure(one), {in.stated(searchKey + "max_resource"), in.stated(searchKey + "eta")});
    case Strategy::Custom:
        return in.stated(searchKey + "trials");
    }
    return constant(N_("Trials of the search"), 0, measure(one), N_("nothing is searched"));
}

double valueOf(const Parts& factors)
{
    return combined(Explanation::Operation::Product, factors);
}

}

Explanation hoursPerRun(const Inputs& in)
{
    const Message what = N_("Accelerator-hours of one run");
    const auto count = [&] { return in.stated("/hardware/count"); };
    switch (in.scenario().training.run.kind) {
    case RunKind::Flops:
    case RunKind::TotalFlops:
        return quotient(what, measure(hour), {statedFlops(in), countedRate(in)});
    case RunKind::AcceleratorHours:
        break;
    case RunKind::WallHours:
        return product(what, measure(hour), {count(), in.stated(runKey + "hours")});
    case RunKind::Steps:
        return product(what, measure(hour),
                       {count(), in.stated(runKey + "steps"), in.stated(runKey + "seconds_per_step")});
    }
    return in.stated(runKey + "hours");
}

Explanation flopsPerRun(const Inputs& in)
{
    const RunKind kind = in.scenario().training.run.kind;
    if (kind == RunKind::Flops || kind == RunKind::TotalFlops)
        return statedFlops(in);
    return product(N_("Compute of one run"), measure(flop), {hoursPerRun(in), countedRate(in)});
}

std::vector<RunsOf> runsOf(const Inputs& in)
{
    const std::string key = "/training/";
    const Explanation finals = in.stated(key + "final_runs");
    std::vector<RunsOf> out {{TrainingPart::Final, {finals}}};
    const auto add = [&](TrainingPart part, Parts factors) {
        if (valueOf(factors) > 0)
            out.push_back({part, std::move(factors)});
    };
    if (in.scenario().training.search.strategy != Strategy::None)
        add(TrainingPart::Search, {trials(in), in.stated(searchKey + "trial_fraction")});
    add(TrainingPart::Development, {in.stated(key + "development_share")});
    Parts first;
    for (const RunsOf& runs : out)
        first.push_back(runs.factors.size() == 1
                            ? runs.factors.front()
                            : product(N_("The search, in runs"), measure(one), runs.factors));
    add(TrainingPart::Restarts,
        {in.stated(key + "restart_overhead"),
         sumOrOnly(N_("Final runs, search and development, in runs"), measure(one), std::move(first))});
    add(TrainingPart::Retraining,
        {in.stated(key + "retrainings_per_year"), in.stated(key + "retraining_fraction")});
    add(TrainingPart::Redundant, {in.stated(key + "redundant_runs"), in.stated(key + "redundant_fraction")});
    return out;
}

Explanation allRuns(const Inputs& in)
{
    Parts parts;
    for (RunsOf& runs : runsOf(in)) {
        if (runs.part == TrainingPart::Retraining)
            runs.factors.push_back(in.horizon());
        parts.push_back(runs.factors.size() == 1 ? std::move(runs.factors.front())
                                                 : product({N_("Runs of %1"), {nameOf(runs.part)}},
                                                           measure(one), std::move(runs.factors)));
    }
    return sumOrOnly(N_("Runs, all together"), measure(one), std::move(parts));
}

Term nameOf(TrainingPart part)
{
    constexpr std::array<const char*, trainingParts> names
        = {N_("the final runs"), N_("the search"),     N_("development"),
           N_("restarts"),       N_("the retraining"), N_("repetitions by others")};
    return {names[std::size_t(part)]};
}

}
