#pragma once

#include "core/explain/device.h"

namespace core {

/// One call of a served deployment: the accelerator's time and the computers' energy.
struct CallTrees
{
    Explanation time, energy;
};
CallTrees callOf(const Inputs& inputs, std::size_t deployment, const DeviceTrees& device);

/// Factors of the calls by the day at the start.
Parts callsPerDay(const Inputs& inputs, std::size_t deployment);
/// Factors by the year: of the requests; of the accelerator-time that they take.
Parts requestChanges(const Inputs& inputs, std::size_t deployment);
Parts demandChanges(const Inputs& inputs, std::size_t deployment);
/// The factors times the horizon and, where it changes, the mean of the change.
Parts overHorizon(const Inputs& inputs, Parts factors, const Parts& changes);
/// The parts of Spare: replicas, those busy at the start, the horizon and the change of the demand.
Parts spareOf(const Inputs& inputs, std::size_t deployment, const Explanation& timePerCall,
              const Parts& changes);

}
