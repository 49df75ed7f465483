#pragma once

#include "core/engine/evaluate.h"
#include "core/model/estimate.h"

#include <stop_token>

namespace core {

/// Cumulative sums month by month to the horizon, whose end is the last entry also when it is no whole month,
/// and the moment at which the energy of inference passes that of training. Each entry is the sum up to its
/// time, not a sum of months. Cut short when stopped.
Timeline timelineOf(const Resolved& resolved, const std::stop_token& stop = {});

}
