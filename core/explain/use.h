#pragma once

#include "core/explain/device.h"
#include "core/explain/place.h"

#include <memory>

namespace core {

/// One use of accelerators or devices over the horizon: a part of the training, the busy or the idle time of
/// a deployment, a fleet.
struct Use
{
    enum class Kind { Training, Busy, Idle, Edge };
    Kind kind = Kind::Training;
    Message::Argument name; ///< "the final runs", the deployment's name
    std::size_t deployment = 0; ///< of a use that is none of the training's
    std::optional<TrainingPart> part; ///< of the training's
    Parts hours, energy; ///< factors of the accelerator-hours; of the computers' energy
    bool isOnce = false; ///< at the start; else over the horizon
    Parts growth; ///< factors by the year of what goes on over the horizon
    Parts spare; ///< of idle time: the parts of Spare without weights
    std::shared_ptr<const DeviceTrees> device; ///< null: of the field, or without any figure: left out
    std::shared_ptr<const PlaceTrees> place;

    bool isTraining() const { return kind == Kind::Training; }
};

/// All that take something; the final runs always.
std::vector<Use> usesOf(const Inputs& inputs);

/// A factor by the year of the plan's horizon: "the grid's carbon, a year later".
enum class Change { Grid, Discount, OffsetPrice };
/// Those of the changes that there are.
Parts changesOf(const Inputs& inputs, const std::vector<Change>& changes);
/// How much the use weighs with these changes more or less than with those of \p base alone, as a factor;
/// empty where no change makes a difference. \p base: the first of \p changes.
std::optional<Explanation> weighting(const Inputs& inputs, const Use& use, const std::vector<Change>& changes,
                                     std::size_t base, const Message& what);

/// The requests of a served deployment over the horizon.
Explanation requestsOf(const Inputs& inputs, std::size_t deployment);
Message::Argument nameOf(const Scenario& scenario, std::size_t deployment);

}
