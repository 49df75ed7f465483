#pragma once

#include "core/explain/inputs.h"

namespace core {

/// What a kilowatt-hour carries at a place; empty where it carries nothing there.
struct PlaceTrees
{
    std::optional<Explanation> pue;
    Explanation intensity;
    std::optional<Explanation> bought; ///< share that is not made on site
    std::optional<Explanation> upstreamCarbon; ///< factor where the intensity is of combustion only
    std::optional<Explanation> wue, gridWater;
    std::optional<Explanation> electricity; ///< what is paid for it
};

PlaceTrees sitePlace(const Inputs& inputs);
PlaceTrees edgePlace(const Inputs& inputs, std::size_t deployment);

}
