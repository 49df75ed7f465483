#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace core {

// What the tables of numbers and of picks share.

enum class Role { Decision, Assumption }; ///< what the planner chooses; what they can only look up
enum class Group { Hardware, Site, Training, Search, Inference, Horizon, Offsets };

/// The object itself, or the one that a path of member pointers leads to from it.
template<class Object>
auto& follow(Object& object)
{
    return object;
}
template<class Object, class First, class... Rest>
auto& follow(Object& object, First first, Rest... rest)
{
    return follow(object.*first, rest...);
}

/// Keys are JSON pointers in which '*' stands for the number of a deployment.
bool hasDeployment(std::string_view pattern);
/// The number in place of '*' (0 where the pattern has none) when \p key fits \p pattern, else nothing.
std::optional<std::size_t> matchKey(std::string_view pattern, std::string_view key);
std::string keyFor(std::string_view pattern, std::size_t deployment);

}
