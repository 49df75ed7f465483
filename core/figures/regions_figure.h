#pragma once

#include "core/model/figure.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace core {

/// A place to run at, as a dot of cost against carbon.
struct RegionDot
{
    std::string group; ///< dots of one group, a provider, share a colour
    std::string label;
    double kg = 0, usd = 0;
    bool isBest = false; ///< on the front: no other is better in both
    bool isCurrent = false;
    bool isChosen = false;
    bool isShown
        = true; ///< else it only counts for axes and colours, which then do not jump while one filters
};

/// Cost against carbon, both on logarithmic axes where they span decades.
struct RegionsPicture
{
    Figure figure;
    std::vector<std::vector<std::size_t>> dots; ///< by series and point, the dot; empty for the front's line
};
RegionsPicture regionsFigure(const std::vector<RegionDot>& dots);

}
