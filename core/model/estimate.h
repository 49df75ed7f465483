#pragma once

#include "core/base/message.h"
#include "core/base/units.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace core {

/// What one part of the plan takes over the whole horizon. T is the number type.
template<class T>
struct PartOf
{
    EnergyOf<T> it, facility; ///< of the computers; with cooling and conversion
    CarbonOf<T> operational, embodied;
    WaterOf<T> onsiteWater, gridWater;
    MoneyOf<T> compute, electricity, capital, maintenance; ///< compute: the cloud's bill

    CarbonOf<T> carbon() const { return operational + embodied; }
    WaterOf<T> water() const { return onsiteWater + gridWater; }
    MoneyOf<T> cost() const { return compute + electricity + capital + maintenance; }

    friend PartOf operator+(const PartOf& a, const PartOf& b)
    {
        return {a.it + b.it,
                a.facility + b.facility,
                a.operational + b.operational,
                a.embodied + b.embodied,
                a.onsiteWater + b.onsiteWater,
                a.gridWater + b.gridWater,
                a.compute + b.compute,
                a.electricity + b.electricity,
                a.capital + b.capital,
                a.maintenance + b.maintenance};
    }
    friend PartOf operator*(const T& k, const PartOf& p)
    {
        return {k * p.it,        k * p.facility, k * p.operational, k * p.embodied, k * p.onsiteWater,
                k * p.gridWater, k * p.compute,  k * p.electricity, k * p.capital,  k * p.maintenance};
    }
    friend bool operator==(const PartOf&, const PartOf&) = default;
};
using Part = PartOf<double>;

/// A time in the unit that people count it in: hours, from three days on days, from two months on months.
Amount durationOf(Time time);

enum class TrainingPart { Final, Search, Development, Restarts, Retraining, Redundant };
inline constexpr std::size_t trainingParts = 6;

/// One deployment over the horizon. Busy and idle parts together are the deployment.
template<class T>
struct DeploymentResultOf
{
    PartOf<T> busy, idle; ///< edge devices are busy only
    RatioOf<T> requests, usefulResults;
    RatioOf<T> load; ///< demand over capacity at its highest; above 1 the replicas do not suffice
    RatioOf<T> neededReplicas; ///< at the highest demand
    EnergyOf<T> energyPerCall; ///< of the computers

    friend bool operator==(const DeploymentResultOf&, const DeploymentResultOf&) = default;
};
using DeploymentResult = DeploymentResultOf<double>;

/// The carbon of the whole plan under each way of accounting; empty where a figure is unknown.
struct ByAccounting
{
    std::optional<Carbon> location, market, residual, marginal; ///< operational and embodied

    friend bool operator==(const ByAccounting&, const ByAccounting&) = default;
};

/// A value that was not the user's: which one, how much, from where and why.
struct Assumption
{
    std::string path; ///< JSON pointer of the input it stands in for
    double value = 0;
    std::string unit;
    std::string
        source; ///< key of sources, several separated by ';'; empty where it is the program's own rule
    int year = 0; ///< 0 where none
    Message why; ///< "median of 9 published runs on this accelerator"
    Message what; ///< "idle power": one input can stand for several values

    friend bool operator==(const Assumption&, const Assumption&) = default;
};

/// Cumulative sums at the end of each month from the start; the first entry is the start itself with the
/// training in it.
struct Timeline
{
    std::vector<double> months; ///< since the start
    std::vector<Energy> trainingEnergy, inferenceEnergy; ///< facility
    std::vector<Carbon> trainingCarbon, inferenceCarbon; ///< operational and embodied
    std::vector<Money> cost; ///< discounted, without offsets
    std::optional<Time>
        crossover; ///< when cumulative inference energy passes training's; empty: never within the horizon
    std::optional<Time> carbonCrossover; ///< the same of carbon

    friend bool operator==(const Timeline&, const Timeline&) = default;
};

/// The law of returns along compute, and where the scenario stands on it.
struct Returns
{
    std::string law, lawName; ///< its id and name; empty where no law can be drawn
    Message metric; ///< "Loss"
    std::string unit; ///< "nats/token", "%"
    Message whyNone; ///< where it is empty, why
    std::vector<double> flops, value; ///< the curve
    std::vector<double> lower, upper; ///< its band; empty where none is published
    std::vector<double> kgPerPoint, usdPerPoint,
        kWhPerPoint; ///< marginal cost of the next point, along the curve
    double fitFrom = 0, fitTo = 0; ///< FLOP in which the law was measured; 0 where not stated
    std::optional<double> scenarioFlops, scenarioValue;
    std::optional<double> scenarioKgPerPoint, scenarioUsdPerPoint, scenarioKWhPerPoint;
    std::optional<double>
        computeToHalveError; ///< factor from the scenario's point; empty where the floor forbids it
    std::optional<double> floor; ///< irreducible error
    bool isExtrapolated = false; ///< the scenario's point lies outside the fit
    double point = 1; ///< what "per point" means, in the unit: 1 percentage point, 0.01 nats/token
    std::vector<Message> notes; ///< what a reader of the curve must know: rounded constants, its anchor

    friend bool operator==(const Returns&, const Returns&) = default;
};

/// Which inputs of the sums were known. Where one was not, what needs it is left out, and metrics say null.
struct Known
{
    bool power = true; ///< of every accelerator in use
    bool peak = true; ///< where a run or a call is stated in FLOP
    bool price = true; ///< of the cloud, or of the hardware and its electricity
    bool embodied = true;
    bool intensity = true; ///< wherever electricity is drawn
    bool onsiteWater = true;
    bool gridWater = true;

    bool energy() const { return power && peak; }
    bool operational() const { return energy() && intensity; }
    bool carbon() const { return operational() && embodied; }
    bool money() const { return price && peak; }
    bool water() const { return energy() && onsiteWater && gridWater; }

    friend bool operator==(const Known&, const Known&) = default;
};

struct OffsetResult
{
    Carbon inScope; ///< gross, before any offset
    Carbon bought; ///< share / quality of it
    Carbon net; ///< gross less what the offsets really are; never below zero
    Money cost;
    std::optional<double>
        shareOfBill; ///< of computing and offsets; 0.001 is 0.1 %; empty where the bill is zero

    friend bool operator==(const OffsetResult&, const OffsetResult&) = default;
};

/// Everything that follows from a scenario. Plain values, made by engine/estimate().
struct Estimate
{
    std::string scenario; ///< its name
    std::array<Part, trainingParts> training; ///< by TrainingPart
    std::vector<DeploymentResult> deployments; ///< in the order of the scenario
    std::vector<std::string> deploymentNames;
    Known known;
    Energy upstream; ///< to make the energy; beside the totals
    Carbon upstreamCarbon; ///< contained in the operational carbon; zero where the intensity is life-cycle
    ByAccounting byAccounting;
    OffsetResult offset;
    Money internalCarbon;
    Compute flopsPerRun, totalFlops; ///< total: of all training parts
    Time acceleratorHoursPerRun, acceleratorHours, wallTimePerRun;
    std::optional<double> trials; ///< of the search; empty without one
    Timeline timeline;
    Returns returns;
    std::vector<Assumption> assumptions;
    std::vector<std::string>
        boundary; ///< keys of what is switched on beside the plain sum, for the status bar
    struct Warning
    {
        std::string where;
        Message what;
        friend bool operator==(const Warning&, const Warning&) = default;
    };
    std::vector<Warning> warnings;

    Part trainingTotal() const;
    Part inferenceTotal() const;
    Part total() const { return trainingTotal() + inferenceTotal(); }
    double
    requests() const; ///< over the horizon, of the deployment with the most: a pipeline's request is one
    double usefulResults() const;
    Money totalCost() const { return total().cost() + offset.cost + internalCarbon; }
    bool knowsTotalCost() const { return known.money() && known.carbon(); } ///< offsets are on carbon

    friend bool operator==(const Estimate&, const Estimate&) = default;
};

}
