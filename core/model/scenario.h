#pragma once

#include "core/base/units.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace core {

enum class SiteKind { Cloud, OnPremises };
enum class Purchase { OnDemand, Spot, Reserved1Year, Reserved3Years };
enum class Accounting { Location, Market, Residual, Marginal };
enum class RunKind { Flops, TotalFlops, AcceleratorHours, WallHours, Steps };
enum class Precision { Fp32, Tf32, Fp16, Bf16, Fp8, Int8 };
enum class Strategy { None, Grid, Random, Bayesian, Hyperband, Custom };
enum class DeploymentKind { Served, Edge };
enum class CallKind { Measured, Tokens };
enum class Scope { Operational, Full };
enum class Shape { Uniform, Triangular, Normal, LogNormal };

template<const auto& U>
using Override = std::optional<Stated<U>>; ///< empty: take the catalogue's value

/// Where the work is done. An empty text takes the default: no region, the region's own zone.
struct Site
{
    SiteKind kind = SiteKind::Cloud;
    std::string region; ///< "gcp/us-central1"; counts in the cloud
    Purchase purchase = Purchase::OnDemand;
    std::string gridZone; ///< "FR"; replaces the region's zone
    Accounting accounting = Accounting::Location;
    Override<gramPerKWh> carbonIntensity;
    Override<one> pue;
    Override<litrePerKWh> wue;
    Override<usdPerKWh> electricityPrice;
    Override<one> onsiteRenewableShare;
    Override<perYear> maintenanceShare; ///< of the hardware's price, each year

    friend bool operator==(const Site&, const Site&) = default;
};

struct Hardware
{
    std::string accelerator = "a100-sxm4-80gb";
    Stated<one> count {8};
    Stated<one> perNode {8};
    std::string host; ///< empty: the catalogue's host of this accelerator
    Override<one> utilisation; ///< 0 idle to 1 TDP
    Override<year> lifetime;
    Override<one> fleetUtilisation;
    Override<watt> acceleratorPower;
    Override<watt> hostPowerPerNode;
    Override<usdPerHour> pricePerAcceleratorHour;
    Override<usd> acceleratorPrice;
    Override<kilogram> embodiedPerAccelerator;
    Override<kilogram> embodiedPerNode;

    friend bool operator==(const Hardware&, const Hardware&) = default;
};

/// One training run, stated in one of five ways; the fields of the other ways keep what they were given.
struct TrainingRun
{
    RunKind kind = RunKind::AcceleratorHours;
    Stated<one> parameters {0}; ///< active ones for a mixture of experts
    Stated<one> tokens {0};
    Stated<one> epochs {1};
    Stated<flop> flops {0};
    Stated<hour> hours {0}; ///< accelerator-hours or wall hours, as the kind says
    Stated<one> steps {0};
    Stated<second> secondsPerStep {0};
    Precision precision = Precision::Bf16;
    Override<one> mfu;

    friend bool operator==(const TrainingRun&, const TrainingRun&) = default;
};

struct Search
{
    Strategy strategy = Strategy::None;
    std::vector<int> levels; ///< grid: values tried for each hyperparameter
    Stated<one> confidence {0.95};
    Stated<one> bestShare {0.05};
    Stated<one> maxResource {81}; ///< Hyperband's R
    Stated<one> eta {3};
    Stated<one> sampleEfficiency {4}; ///< Bayesian: random's trials over its own
    Stated<one> trials {0}; ///< custom
    Stated<one> trialFraction {1}; ///< of one run

    friend bool operator==(const Search&, const Search&) = default;
};

struct Training
{
    TrainingRun run;
    Stated<one> finalRuns {1};
    Search search;
    Stated<one> developmentShare {0};
    Stated<one> restartOverhead {0};
    Stated<perYear> retrainingsPerYear {0};
    Stated<one> retrainingFraction {1};
    Stated<one> redundantRuns {0};
    Stated<one> redundantFraction {1};

    friend bool operator==(const Training&, const Training&) = default;
};

/// The energy of one call, measured or from tokens.
struct Call
{
    CallKind kind = CallKind::Measured;
    Stated<Wh> energy {0};
    Stated<one> parameters {0}; ///< active ones
    Stated<one> inputTokens {0};
    Stated<one> outputTokens {0};
    Stated<one> batch {1};
    Precision precision = Precision::Bf16;
    Override<one> mfu;
    Override<one> bandwidthEfficiency;

    friend bool operator==(const Call&, const Call&) = default;
};

/// A model in use: replicas in the data centre, or devices in the field.
struct Deployment
{
    std::string name;
    DeploymentKind kind = DeploymentKind::Served;
    std::string accelerator; ///< empty: the training's
    Stated<one> acceleratorsPerReplica {1};
    Stated<one> replicas {1};
    Stated<perDay> requestsPerDay {0};
    Stated<one> growthPerYear {0};
    Stated<one> callsPerRequest {1};
    bool alwaysOn = true;
    Stated<one> usefulShare {1};
    Call call;
    Stated<one> devices {0}; ///< edge
    Stated<watt> power {0}; ///< edge, per device
    Stated<one> hoursPerDay {0}; ///< edge, 0 to 24
    std::string gridZone; ///< edge; empty: the site's

    friend bool operator==(const Deployment&, const Deployment&) = default;
};

struct Horizon
{
    std::string start = "2026-01"; ///< year and month
    Stated<year> years {3};
    Stated<one> gridDecarbonisationPerYear {0};
    Stated<one> efficiencyGainPerYear {0};
    Stated<one> discountRate {0};

    friend bool operator==(const Horizon&, const Horizon&) = default;
};

struct CarbonPolicy
{
    Stated<usdPerTonne> offsetPrice {10};
    Stated<one> offsetGrowthPerYear {0};
    Stated<one> offsetShare {1};
    Stated<one> offsetQuality {1};
    Stated<usdPerTonne> internalPrice {0};
    Scope scope = Scope::Full;

    friend bool operator==(const CarbonPolicy&, const CarbonPolicy&) = default;
};

struct Upstream
{
    Stated<one> energyOverhead {0.1};

    friend bool operator==(const Upstream&, const Upstream&) = default;
};

/// A measured point: training compute against the metric.
struct ReturnsPoint
{
    Stated<flop> compute;
    double metric = 0;

    friend bool operator==(const ReturnsPoint&, const ReturnsPoint&) = default;
};

struct ReturnsChoice
{
    std::string law = "besiroglu2024";
    std::map<std::string, double> parameters; ///< replace the law's own, by name
    std::vector<ReturnsPoint> points;

    friend bool operator==(const ReturnsChoice&, const ReturnsChoice&) = default;
};

/// What is not known of one input; low and high are 5 % and 95 % points for the normal kinds, else the ends.
struct Uncertainty
{
    Shape shape = Shape::Triangular;
    double low = 0, mode = 0, high = 0;

    friend bool operator==(const Uncertainty&, const Uncertainty&) = default;
};

inline constexpr std::size_t mostDeployments = 200;

/// Everything a person decides. A plain value: copied, compared, stored and undone as a whole.
struct Scenario
{
    std::string name = "Untitled";
    std::string notes;
    std::vector<std::string> tags;
    Site site;
    Hardware hardware;
    Training training;
    std::vector<Deployment> inference;
    Horizon horizon;
    CarbonPolicy carbon;
    Upstream upstream;
    ReturnsChoice returns;
    std::map<std::string, Uncertainty> uncertainty; ///< by the JSON pointer of the input
    std::map<std::string, std::string> extras; ///< keys this program does not know: JSON pointer to JSON text

    friend bool operator==(const Scenario&, const Scenario&) = default;
};

}
