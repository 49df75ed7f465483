#pragma once

#include "core/engine/resolved.h"
#include "core/model/estimate.h"
#include "core/model/scenario.h"

#include <array>
#include <optional>
#include <vector>

namespace core {

/// The carbon intensities of one place under each way of accounting, where they are known.
struct Intensities
{
    struct Figure
    {
        CarbonIntensity value;
        bool isDirect = false; ///< combustion only: upstream carbon is not in it
    };
    std::array<std::optional<Figure>, 4> by; ///< by Accounting

    const std::optional<Figure>& operator[](Accounting a) const { return by[std::size_t(a)]; }
    std::optional<Figure>& operator[](Accounting a) { return by[std::size_t(a)]; }
};

/// Numbers for evaluate(), and where each that was not the user's came from.
struct Resolution
{
    Resolved numbers;
    std::optional<double> trials; ///< of the search
    Intensities site;
    std::vector<Intensities> edge; ///< for each deployment; those of served ones are empty
    Known known;
    std::vector<Assumption> assumptions;
    std::vector<Estimate::Warning> warnings;
};

}
