#pragma once

#include "core/explain/inputs.h"

namespace core {

/// One training run, and how many of it each part of the training takes.
Explanation hoursPerRun(const Inputs& inputs); ///< accelerator-hours
Explanation flopsPerRun(const Inputs& inputs); ///< of a chip whose peak is known, or of a run stated in FLOP

/// One part of the training, in runs: factors whose product they are. Those of a retraining are by the year.
struct RunsOf
{
    TrainingPart part;
    Parts factors;
};
/// The parts that take something, the final runs always among them.
std::vector<RunsOf> runsOf(const Inputs& inputs);
/// All of them over the horizon.
Explanation allRuns(const Inputs& inputs);
/// "the final runs"
Term nameOf(TrainingPart part);

}
