#pragma once

#include <string_view>

namespace core {

/// Where a law was measured; both 0 where that is not stated.
struct FitRange
{
    double from = 0, to = 0;

    [[nodiscard]] bool isStated() const { return to > 0; }
    [[nodiscard]] bool holds(double x) const { return x >= from && x <= to; }
    [[nodiscard]] FitRange times(double factor) const { return {from * factor, to * factor}; }
};

/// The numbers of a catalogue's words: "7e7 to 1.6e10 parameters, 5e9 to 5e11 tokens" with the unit "tokens"
/// is 5e9 to 5e11.
FitRange fitRange(std::string_view words, std::string_view unit);

}
