#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace core {

/// A value of an enumeration, the key that files and the command line use for it, and its English label.
template<class E>
struct Named
{
    E value;
    const char* key;
    const char* label;
};

/// All values of E in the order in which people are offered them. Specialised in names.cpp.
template<class E>
std::span<const Named<E>> names();

template<class E>
const char* keyOf(E value)
{
    for (const auto& n : names<E>())
        if (n.value == value)
            return n.key;
    return "";
}

template<class E>
const char* labelOf(E value)
{
    for (const auto& n : names<E>())
        if (n.value == value)
            return n.label;
    return "";
}

template<class E>
std::optional<E> fromKey(std::string_view key)
{
    for (const auto& n : names<E>())
        if (key == n.key)
            return n.value;
    return std::nullopt;
}

}
