#pragma once

#include <span>
#include <vector>

namespace core {

/// Two things of which less is better.
struct TwoAims
{
    double first = 0, second = 0;
};

/// Which points no other point beats: is at most as large in both and smaller in one. Of equal points all or
/// none are on the front, so the answer does not hang on their order. Numbers must be finite.
std::vector<bool> paretoFront(std::span<const TwoAims> points);

}
