#pragma once

#include "core/model/estimate.h"
#include "core/model/scenario.h"

#include <memory>
#include <string>

namespace core {

/// A scenario and what follows from it: what a figure is made of.
struct Run
{
    std::string name;
    std::shared_ptr<const Scenario> scenario;
    std::shared_ptr<const Estimate> estimate;
};

struct FigureOptions
{
    bool logCompute = true; ///< the compute axis of returns and marginal
};

}
