#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace core {

/// Letters without their case, in every script that has one; bytes that are not UTF-8 stay as they are.
std::string folded(std::string_view text);
/// Whether every word of \p search is somewhere in \p haystack; both folded. No word: all match.
bool matches(std::string_view haystack, std::string_view search);
/// "Name (2)", the first number that none of \p taken has; a number that the name has already is replaced.
std::string numberedName(std::string_view name, const std::vector<std::string>& taken);

}
