#pragma once

#include "core/base/units.h"

#include <vector>

namespace core {

/// Where electricity comes from and what it carries.
template<class T>
struct ResolvedSiteOf
{
    RatioOf<T> pue {T(1), one};
    CarbonIntensityOf<T> intensity; ///< as published, of the chosen accounting, at the start
    RatioOf<T>
        isDirect; ///< 1 where the intensity is direct combustion, so that upstream carbon is added; else 0
    RatioOf<T> onsiteRenewable;
    WaterIntensityOf<T> wue, gridWater;
    EnergyPriceOf<T> electricity; ///< on premises; zero in the cloud, whose price contains it
};

/// One accelerator with its share of the host, per hour of use.
template<class T>
struct ResolvedDeviceOf
{
    PowerOf<T> busy, idle;
    Quantity<carbonDim - timeDim, T> embodied; ///< embodied ÷ (lifetime × fleet utilisation)
    HourlyPriceOf<T> compute; ///< the cloud's bill; zero on premises
    HourlyPriceOf<T> capital, maintenance; ///< on premises; zero in the cloud
};

template<class T>
struct ResolvedTrainingOf
{
    ComputeOf<T> flops; ///< of one run stated in FLOP; else zero
    TimeOf<T> hours; ///< accelerator-hours of one run stated in hours; else zero
    ComputeRateOf<T>
        achieved; ///< peak × MFU of one accelerator; zero where unknown, then flops is zero as well
    RatioOf<T> count;
    RatioOf<T> finalRuns, searchRuns, development,
        restarts; ///< in runs; restarts as a share of the three before
    FrequencyOf<T> retraining; ///< runs per time
    RatioOf<T> redundant; ///< in runs
    ResolvedDeviceOf<T> device;
};

template<class T>
struct ResolvedDeploymentOf
{
    bool isEdge = false;
    bool isAlwaysOn = true;
    FrequencyOf<T> requests; ///< at the start
    FrequencyOf<T> growth; ///< continuous
    RatioOf<T> callsPerRequest, usefulShare;
    TimeOf<T> timePerCall; ///< accelerator-time of one call at the start
    EnergyOf<T> energyPerCall; ///< of the computers, at the start
    RatioOf<T> acceleratorsPerReplica {T(1), one}, replicas;
    ResolvedDeviceOf<T> device; ///< of an edge fleet only the busy power
    RatioOf<T> devices, dutyShare; ///< edge: how many, and the share of the day in which they run
    ResolvedSiteOf<T> edgeSite;
};

template<class T>
struct ResolvedPolicyOf
{
    TimeOf<T> horizon;
    FrequencyOf<T> gridGrowth, efficiencyGain, discount,
        offsetGrowth; ///< continuous; the grid's is negative when it gets cleaner
    CarbonPriceOf<T> offsetPrice, internalPrice;
    RatioOf<T> offsetShare, offsetQuality {T(1), one};
    RatioOf<T> inScopeEmbodied; ///< 1 where embodied carbon is in the scope of offsets; else 0
    RatioOf<T> upstream; ///< r of 1 + r + r² + …
};

/// A scenario with everything looked up: numbers only, no choice left but the arithmetic's.
template<class T>
struct ResolvedOf
{
    ResolvedSiteOf<T> site;
    ResolvedTrainingOf<T> training;
    std::vector<ResolvedDeploymentOf<T>> deployments;
    ResolvedPolicyOf<T> policy;
};
using ResolvedSite = ResolvedSiteOf<double>;
using ResolvedDevice = ResolvedDeviceOf<double>;
using ResolvedDeployment = ResolvedDeploymentOf<double>;
using Resolved = ResolvedOf<double>;

}
