#pragma once

#include <span>
#include <string>
#include <string_view>

namespace core {

/// The least number of letters to insert, delete, replace or swap with their neighbour that turns one word
/// into the other. ASCII letters are compared without their case.
std::size_t editDistance(std::string_view a, std::string_view b);

/// What somebody who wrote \p word most likely meant: a candidate that begins with it, else one that contains
/// it, else the one that is fewest edits away. Of equals the first; empty where nothing is near.
std::string nearest(std::string_view word, std::span<const std::string> candidates);

}
