#include "core/model/params.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>

namespace core {
namespace {

using Applies = bool (*)(const Scenario&, std::size_t);

template<class Field>
struct Traits
{
    static constexpr bool isOptional = false;
    static constexpr const char* unit = Field::unit.symbol;
    static std::optional<double> get(const Field& field) { return field.value; }
    static void set(Field& field, std::optional<double> value)
    {
        field.value = value.value_or(Field {}.value);
    }
};
template<class Inner>
struct Traits<std::optional<Inner>>
{
    static constexpr bool isOptional = true;
    static constexpr const char* unit = Inner::unit.symbol;
    static std::optional<double> get(const std::optional<Inner>& field)
    {
        return field ? std::optional(field->value) : std::nullopt;
    }
    static void set(std::optional<Inner>& field, std::optional<double> value)
    {
        field = value ? std::optional(Inner {*value}) : std::nullopt;
    }
};

struct Range
{
    double min, max;
};
constexpr bool whole = true;

/// What a row says beside its field.
struct Words
{
    const char *key, *label, *help;
    Group group;
    Role role;
    Scale scale;
    Range allowed, slider;
    Applies applies;
    bool isWhole = false;
};

/// The row of the field that the member pointers lead to from the scenario.
template<auto... Path>
constexpr Param row(const Words& w)
{
    using Field = Traits<std::remove_cvref_t<decltype(follow(std::declval<Scenario&>(), Path...))>>;
    return {
        w.key,
        w.label,
        w.help,
        w.group,
        w.role,
        w.scale,
        Field::unit,
        w.allowed.min,
        w.allowed.max,
        w.slider.min,
        w.slider.max,
        w.isWhole,
        Field::isOptional,
        w.applies,
        [](const Scenario& s, std::size_t) { return Field::get(follow(s, Path...)); },
        [](Scenario& s, std::size_t, std::optional<double> value) { Field::set(follow(s, Path...), value); }};
}

/// The same from one deployment.
template<auto... Path>
constexpr Param each(const Words& w)
{
    using Field = Traits<std::remove_cvref_t<decltype(follow(std::declval<Deployment&>(), Path...))>>;
    return {w.key,
            w.label,
            w.help,
            w.group,
            w.role,
            w.scale,
            Field::unit,
            w.allowed.min,
            w.allowed.max,
            w.slider.min,
            w.slider.max,
            w.isWhole,
            Field::isOptional,
            w.applies,
            [](const Scenario& s, std::size_t i) { return Field::get(follow(s.inference[i], Path...)); },
            [](Scenario& s, std::size_t i, std::optional<double> v) {
                Field::set(follow(s.inference[i], Path...), v);
            }};
}

bool always(const Scenario&, std::size_t)
{
    return true;
}
bool inCloud(const Scenario& s, std::size_t)
{
    return s.site.kind == SiteKind::Cloud;
}
bool onPremises(const Scenario& s, std::size_t)
{
    return s.site.kind == SiteKind::OnPremises;
}
template<RunKind... kinds>
bool runIs(const Scenario& s, std::size_t)
{
    return ((s.training.run.kind == kinds) || ...);
}
template<Strategy... strategies>
bool searchIs(const Scenario& s, std::size_t)
{
    return ((s.training.search.strategy == strategies) || ...);
}
bool searches(const Scenario& s, std::size_t)
{
    return s.training.search.strategy != Strategy::None;
}
bool retrains(const Scenario& s, std::size_t)
{
    return s.training.retrainingsPerYear.value > 0;
}
bool isRepeated(const Scenario& s, std::size_t)
{
    return s.training.redundantRuns.value > 0;
}
bool isServed(const Scenario& s, std::size_t i)
{
    return s.inference[i].kind == DeploymentKind::Served;
}
bool standsReady(const Scenario& s, std::size_t i)
{
    return isServed(s, i) && s.inference[i].alwaysOn;
}
bool isEdge(const Scenario& s, std::size_t i)
{
    return s.inference[i].kind == DeploymentKind::Edge;
}
bool isMeasured(const Scenario& s, std::size_t i)
{
    return isServed(s, i) && s.inference[i].call.kind == CallKind::Measured;
}
bool isTokens(const Scenario& s, std::size_t i)
{
    return isServed(s, i) && s.inference[i].call.kind == CallKind::Tokens;
}
constexpr auto fromFlops = runIs<RunKind::Flops, RunKind::TotalFlops>;

using enum Group;
using enum Role;
using enum Scale;
using S = Scenario;
using D = Deployment;

// clang-format off
constexpr Param table[] = {
    row<&S::site, &Site::carbonIntensity>({"/site/overrides/carbon_intensity_g_per_kwh", N_("Carbon intensity"), N_("Carbon of one kilowatt-hour at the socket, instead of the catalogue's figure for the zone."), Group::Site, Assumption, Linear, {0, 3000}, {0, 1000}, always}),
    row<&S::site, &Site::pue>({"/site/overrides/pue", N_("PUE"), N_("Power usage effectiveness: energy of the whole facility over that of its computers."), Group::Site, Assumption, Linear, {1, 3}, {1, 2}, always}),
    row<&S::site, &Site::wue>({"/site/overrides/wue_l_per_kwh", N_("WUE"), N_("Water usage effectiveness: litres evaporated on site for each kilowatt-hour of the computers."), Group::Site, Assumption, Linear, {0, 20}, {0, 5}, always}),
    row<&S::site, &Site::electricityPrice>({"/site/overrides/electricity_usd_per_kwh", N_("Electricity price"), N_("What the site pays for a kilowatt-hour."), Group::Site, Assumption, Linear, {0, 5}, {0, 0.5}, onPremises}),
    row<&S::site, &Site::onsiteRenewableShare>({"/site/overrides/onsite_renewable_share", N_("On-site renewable share"), N_("Share of the electricity that the site makes itself without carbon."), Group::Site, Assumption, Linear, {0, 1}, {0, 1}, always}),

    row<&S::site, &Site::maintenanceShare>({"/site/overrides/maintenance_share_per_year", N_("Maintenance"), N_("Cost of upkeep each year, as a share of the hardware's price."), Group::Site, Assumption, Linear, {0, 1}, {0, 0.3}, onPremises}),

    row<&S::hardware, &Hardware::count>({"/hardware/count", N_("Accelerators"), N_("How many accelerators train at the same time."), Group::Hardware, Decision, Log, {1, 1e7}, {1, 1e5}, always, whole}),
    row<&S::hardware, &Hardware::perNode>({"/hardware/per_node", N_("Accelerators per node"), N_("How many accelerators share one host and its power."), Group::Hardware, Assumption, Log, {1, 1024}, {1, 128}, always, whole}),
    row<&S::hardware, &Hardware::utilisation>({"/hardware/utilisation", N_("Power utilisation"), N_("Where the accelerator's power lies between idle (0) and its TDP (1) while it trains."), Group::Hardware, Assumption, Linear, {0, 1}, {0, 1}, always}),
    row<&S::hardware, &Hardware::lifetime>({"/hardware/lifetime_years", N_("Lifetime"), N_("Years after which the hardware is replaced; what making it emitted is spread over them."), Group::Hardware, Assumption, Linear, {0.25, 20}, {1, 10}, always}),
    row<&S::hardware, &Hardware::fleetUtilisation>({"/hardware/fleet_utilisation", N_("Fleet utilisation"), N_("Share of its life in which the hardware does somebody's work; idle years are shared out over it."), Group::Hardware, Assumption, Linear, {0.01, 1}, {0.1, 1}, always}),
    row<&S::hardware, &Hardware::acceleratorPower>({"/hardware/overrides/accelerator_power_w", N_("Accelerator power"), N_("Measured average power of one accelerator in training, instead of the idle-to-TDP line."), Group::Hardware, Assumption, Linear, {0, 50000}, {0, 1500}, always}),
    row<&S::hardware, &Hardware::hostPowerPerNode>({"/hardware/overrides/host_power_w_per_node", N_("Host power per node"), N_("Average power of a node without its accelerators."), Group::Hardware, Assumption, Linear, {0, 200000}, {0, 5000}, always}),
    row<&S::hardware, &Hardware::pricePerAcceleratorHour>({"/hardware/overrides/usd_per_accelerator_hour", N_("Price per accelerator-hour"), N_("What the cloud charges for one accelerator in one hour."), Group::Hardware, Assumption, Linear, {0, 10000}, {0, 20}, inCloud}),
    row<&S::hardware, &Hardware::acceleratorPrice>({"/hardware/overrides/accelerator_price_usd", N_("Accelerator purchase price"), N_("What one accelerator costs to buy, with its share of the node."), Group::Hardware, Assumption, Log, {0, 1e7}, {100, 1e5}, onPremises}),
    row<&S::hardware, &Hardware::embodiedPerAccelerator>({"/hardware/overrides/embodied_kgco2e_per_accelerator", N_("Embodied carbon per accelerator"), N_("Emitted in making one accelerator."), Group::Hardware, Assumption, Linear, {0, 1e5}, {0, 1000}, always}),
    row<&S::hardware, &Hardware::embodiedPerNode>({"/hardware/overrides/embodied_kgco2e_per_node", N_("Embodied carbon per node"), N_("Emitted in making one node without its accelerators."), Group::Hardware, Assumption, Linear, {0, 1e6}, {0, 10000}, always}),

    row<&S::training, &Training::run, &TrainingRun::parameters>({"/training/run/parameters", N_("Parameters"), N_("Parameters of the model; the active ones for a mixture of experts."), Group::Training, Decision, Log, {0, 1e16}, {1e5, 1e13}, runIs<RunKind::Flops>}),
    row<&S::training, &Training::run, &TrainingRun::tokens>({"/training/run/tokens", N_("Tokens"), N_("Tokens seen in one epoch."), Group::Training, Decision, Log, {0, 1e18}, {1e6, 1e14}, runIs<RunKind::Flops>}),
    row<&S::training, &Training::run, &TrainingRun::epochs>({"/training/run/epochs", N_("Epochs"), N_("How often the tokens are seen."), Group::Training, Decision, Log, {0, 1e6}, {0.1, 1000}, runIs<RunKind::Flops>}),
    row<&S::training, &Training::run, &TrainingRun::flops>({"/training/run/flops", N_("Training compute"), N_("Floating-point operations of one run."), Group::Training, Decision, Log, {0, 1e32}, {1e15, 1e27}, runIs<RunKind::TotalFlops>}),
    row<&S::training, &Training::run, &TrainingRun::hours>({"/training/run/hours", N_("Hours of one run"), N_("Accelerator-hours or hours on the clock, as the kind of run says."), Group::Training, Decision, Log, {0, 1e12}, {0.1, 1e7}, runIs<RunKind::AcceleratorHours, RunKind::WallHours>}),
    row<&S::training, &Training::run, &TrainingRun::steps>({"/training/run/steps", N_("Steps"), N_("Optimiser steps of one run."), Group::Training, Decision, Log, {0, 1e15}, {10, 1e9}, runIs<RunKind::Steps>, whole}),
    row<&S::training, &Training::run, &TrainingRun::secondsPerStep>({"/training/run/seconds_per_step", N_("Seconds per step"), N_("Time of one step on all accelerators together."), Group::Training, Decision, Log, {0, 1e7}, {0.001, 1000}, runIs<RunKind::Steps>}),
    row<&S::training, &Training::run, &TrainingRun::mfu>({"/training/run/mfu", N_("MFU"), N_("Model FLOPs utilisation: achieved over peak compute at the stated precision."), Group::Training, Assumption, Linear, {0.0001, 1}, {0.01, 1}, fromFlops}),
    row<&S::training, &Training::finalRuns>({"/training/final_runs", N_("Final runs"), N_("How many full runs are kept, for example with other seeds."), Group::Training, Decision, Log, {0, 1e9}, {1, 1000}, always}),
    row<&S::training, &Training::developmentShare>({"/training/development_share", N_("Development, in runs"), N_("Debugging, pilots and failed ideas, in runs."), Group::Training, Decision, Linear, {0, 10000}, {0, 10}, always}),
    row<&S::training, &Training::restartOverhead>({"/training/restart_overhead", N_("Restart overhead"), N_("Share of the work that failures make you do again."), Group::Training, Assumption, Linear, {0, 10}, {0, 0.5}, always}),
    row<&S::training, &Training::retrainingsPerYear>({"/training/retrainings_per_year", N_("Retrainings per year"), N_("How often the model is trained again while it serves."), Group::Training, Decision, Linear, {0, 1e5}, {0, 52}, always}),
    row<&S::training, &Training::retrainingFraction>({"/training/retraining_fraction", N_("Size of a retraining, in runs"), N_("A retraining, in runs."), Group::Training, Decision, Linear, {0, 100}, {0, 1}, retrains}),
    row<&S::training, &Training::redundantRuns>({"/training/redundant_runs", N_("Repeated by others"), N_("How many others train the same thing again."), Group::Training, Assumption, Log, {0, 1e9}, {1, 1e6}, always}),
    row<&S::training, &Training::redundantFraction>({"/training/redundant_fraction", N_("Size of a repetition, in runs"), N_("A repetition by others, in runs."), Group::Training, Assumption, Linear, {0, 100}, {0, 1}, isRepeated}),

    row<&S::training, &Training::search, &Search::confidence>({"/training/search/confidence", N_("Confidence, 0 to 1"), N_("Probability that at least one trial lands in the best share."), Group::Search, Decision, Linear, {0.01, 0.999999}, {0.5, 0.999}, searchIs<Strategy::Random, Strategy::Bayesian>}),
    row<&S::training, &Training::search, &Search::bestShare>({"/training/search/best_share", N_("Best share, 0 to 1"), N_("How good is good enough: the best 5 % of all settings is 0.05."), Group::Search, Decision, Log, {1e-6, 0.99}, {0.001, 0.5}, searchIs<Strategy::Random, Strategy::Bayesian>}),
    row<&S::training, &Training::search, &Search::maxResource>({"/training/search/max_resource", N_("Largest resource"), N_("Hyperband's R: the resource of a trial that is never stopped."), Group::Search, Decision, Log, {1, 1e6}, {1, 10000}, searchIs<Strategy::Hyperband>}),
    row<&S::training, &Training::search, &Search::eta>({"/training/search/eta", N_("Elimination factor"), N_("Hyperband's eta: of that many trials one goes on."), Group::Search, Decision, Linear, {1.5, 100}, {2, 10}, searchIs<Strategy::Hyperband>}),
    row<&S::training, &Training::search, &Search::sampleEfficiency>({"/training/search/sample_efficiency", N_("Sample efficiency"), N_("How many random trials one Bayesian trial is worth."), Group::Search, Assumption, Linear, {1, 1000}, {1, 20}, searchIs<Strategy::Bayesian>}),
    row<&S::training, &Training::search, &Search::trials>({"/training/search/trials", N_("Trials"), N_("How many settings are tried."), Group::Search, Decision, Log, {0, 1e9}, {1, 1e5}, searchIs<Strategy::Custom>, whole}),
    row<&S::training, &Training::search, &Search::trialFraction>({"/training/search/trial_fraction", N_("Size of a trial, in runs"), N_("A trial, in runs: less than 1 where trials are shorter than the final run."), Group::Search, Decision, Linear, {0, 100}, {0, 1}, searches}),

    each<&D::requestsPerDay>({"/inference/*/requests_per_day", N_("Requests per day"), N_("What users ask for at the start."), Group::Inference, Decision, Log, {0, 1e14}, {10, 1e10}, isServed}),
    each<&D::call, &Call::energy>({"/inference/*/call/wh", N_("Energy per call"), N_("Measured energy of one call, without the facility's overhead."), Group::Inference, Decision, Log, {0, 1e9}, {0.001, 1000}, isMeasured}),
    each<&D::replicas>({"/inference/*/replicas", N_("Replicas"), N_("Copies of the model that stand ready where it is always on."), Group::Inference, Decision, Log, {0, 1e7}, {1, 10000}, standsReady, whole}),
    each<&D::acceleratorsPerReplica>({"/inference/*/accelerators_per_replica", N_("Accelerators per replica"), N_("How many accelerators one copy takes."), Group::Inference, Decision, Log, {1, 1e5}, {1, 64}, isServed, whole}),
    each<&D::growthPerYear>({"/inference/*/growth_per_year", N_("Growth per year, as a share"), N_("By how much the requests grow in a year: 0.5 is half as many again."), Group::Inference, Assumption, Linear, {-0.99, 1000}, {-0.5, 3}, isServed}),
    each<&D::callsPerRequest>({"/inference/*/calls_per_request", N_("Calls per request"), N_("How often one request calls this model."), Group::Inference, Decision, Linear, {0, 1e6}, {0, 20}, isServed}),
    each<&D::usefulShare>({"/inference/*/useful_share", N_("Useful share"), N_("Share of the results that anybody acts on."), Group::Inference, Assumption, Linear, {0, 1}, {0, 1}, isServed}),
    each<&D::call, &Call::parameters>({"/inference/*/call/parameters", N_("Parameters served"), N_("Parameters of the served model; the active ones for a mixture of experts."), Group::Inference, Decision, Log, {0, 1e16}, {1e5, 1e13}, isTokens}),
    each<&D::call, &Call::inputTokens>({"/inference/*/call/input_tokens", N_("Input tokens"), N_("Tokens read in one call."), Group::Inference, Decision, Log, {0, 1e9}, {1, 1e6}, isTokens}),
    each<&D::call, &Call::outputTokens>({"/inference/*/call/output_tokens", N_("Output tokens"), N_("Tokens written in one call."), Group::Inference, Decision, Log, {0, 1e9}, {1, 1e5}, isTokens}),
    each<&D::call, &Call::batch>({"/inference/*/call/batch", N_("Batch"), N_("Sequences that a replica works on together."), Group::Inference, Decision, Log, {1, 1e6}, {1, 1024}, isTokens, whole}),
    each<&D::call, &Call::mfu>({"/inference/*/call/mfu", N_("MFU of prefill"), N_("Achieved over peak compute while tokens are read."), Group::Inference, Assumption, Linear, {0.0001, 1}, {0.01, 1}, isTokens}),
    each<&D::call, &Call::bandwidthEfficiency>({"/inference/*/call/bandwidth_efficiency", N_("Bandwidth efficiency"), N_("Achieved over peak memory bandwidth while tokens are written."), Group::Inference, Assumption, Linear, {0.0001, 1}, {0.01, 1}, isTokens}),
    each<&D::devices>({"/inference/*/devices", N_("Devices"), N_("How many devices run the model."), Group::Inference, Decision, Log, {0, 1e12}, {1, 1e10}, isEdge}),
    each<&D::power>({"/inference/*/power_w", N_("Power per device"), N_("Power of one device while it runs the model."), Group::Inference, Decision, Log, {0, 1e6}, {0.1, 10000}, isEdge}),
    each<&D::hoursPerDay>({"/inference/*/hours_per_day", N_("Hours per day"), N_("How long a device runs the model each day."), Group::Inference, Decision, Linear, {0, 24}, {0, 24}, isEdge}),

    row<&S::horizon, &Horizon::years>({"/horizon/years", N_("Years in use"), N_("How long the model serves after its training."), Group::Horizon, Decision, Linear, {0.1, 50}, {0.5, 10}, always}),
    row<&S::horizon, &Horizon::gridDecarbonisationPerYear>({"/horizon/grid_decarbonisation_per_year", N_("Grid decarbonisation per year"), N_("By what share the grid's intensity falls each year. A scenario, not data."), Group::Horizon, Assumption, Linear, {-1, 0.99}, {0, 0.3}, always}),
    row<&S::horizon, &Horizon::efficiencyGainPerYear>({"/horizon/efficiency_gain_per_year", N_("Efficiency gain per year"), N_("By what share the energy of a call falls each year as hardware is renewed."), Group::Horizon, Assumption, Linear, {0, 0.99}, {0, 0.5}, always}),
    row<&S::horizon, &Horizon::discountRate>({"/horizon/discount_rate", N_("Discount rate"), N_("By what share money is worth less a year later."), Group::Horizon, Assumption, Linear, {0, 1}, {0, 0.2}, always}),

    row<&S::carbon, &CarbonPolicy::offsetPrice>({"/carbon/offset_usd_per_t", N_("Carbon offset price"), N_("What one tonne of offsets costs today."), Group::Offsets, Decision, Linear, {0, 100000}, {0, 1000}, always}),
    row<&S::carbon, &CarbonPolicy::offsetGrowthPerYear>({"/carbon/offset_growth_per_year", N_("Offset price growth per year"), N_("By what share the price of offsets rises each year."), Group::Offsets, Assumption, Linear, {-0.99, 10}, {0, 0.3}, always}),
    row<&S::carbon, &CarbonPolicy::offsetShare>({"/carbon/offset_share", N_("Share offset"), N_("Which share of the tonnes in scope is offset."), Group::Offsets, Decision, Linear, {0, 1}, {0, 1}, always}),
    row<&S::carbon, &CarbonPolicy::offsetQuality>({"/carbon/offset_quality", N_("Offset quality"), N_("Which share of a bought tonne is real and lasts: at 0.2 five must be bought for one."), Group::Offsets, Assumption, Linear, {0.01, 1}, {0.05, 1}, always}),
    row<&S::carbon, &CarbonPolicy::internalPrice>({"/carbon/internal_price_usd_per_t", N_("Internal carbon price"), N_("What your organisation charges itself for a tonne."), Group::Offsets, Decision, Linear, {0, 100000}, {0, 1000}, always}),
    row<&S::upstream, &Upstream::energyOverhead>({"/upstream/energy_overhead", N_("Upstream energy"), N_("Energy that it takes to make a unit of energy; 0.1 sums up to 11 % more."), Group::Offsets, Assumption, Linear, {0, 0.99}, {0, 0.5}, always}),
};
// clang-format on

}

bool Param::isPerDeployment() const
{
    return hasDeployment(key);
}

const char* ParamRef::label(const Scenario& s) const
{
    const bool isSummed = param->key == std::string_view("/training/run/hours")
        && s.training.run.kind == RunKind::AcceleratorHours;
    return isSummed ? N_("Accelerator-hours of one run") : param->label;
}

std::string ParamRef::key() const
{
    return keyFor(param->key, deployment);
}

std::span<const Param> params()
{
    return table;
}

ParamRef findParam(const Scenario& scenario, std::string_view key)
{
    for (const Param& p : table)
        if (const auto deployment = matchKey(p.key, key);
            deployment && (!p.isPerDeployment() || *deployment < scenario.inference.size()))
            return {&p, *deployment};
    return {};
}

std::vector<ParamRef> paramsOf(const Scenario& scenario)
{
    std::vector<ParamRef> out;
    for (const Param& p : table) {
        const std::size_t count = p.isPerDeployment() ? scenario.inference.size() : 1;
        for (std::size_t i = 0; i < count; ++i)
            out.push_back({&p, i});
    }
    return out;
}

Message whyNot(const Param& param, double value)
{
    if (!std::isfinite(value))
        return N_("is not a finite number");
    if (value < param.min)
        return {N_("%1 is below the minimum %2"), {value, param.min}};
    if (value > param.max)
        return {N_("%1 is above the maximum %2"), {value, param.max}};
    if (param.isWhole && value != std::floor(value))
        return {N_("%1 is not a whole number"), {value}};
    return {};
}

}
