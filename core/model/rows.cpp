#include "core/model/rows.h"

#include <charconv>

namespace core {

bool hasDeployment(std::string_view pattern)
{
    return pattern.find('*') != pattern.npos;
}

std::optional<std::size_t> matchKey(std::string_view pattern, std::string_view key)
{
    const auto star = pattern.find('*');
    if (star == pattern.npos)
        return pattern == key ? std::optional<std::size_t>(0) : std::nullopt;
    const auto tail = pattern.substr(star + 1);
    if (key.size() <= star + tail.size() || !key.starts_with(pattern.substr(0, star)) || !key.ends_with(tail))
        return std::nullopt;
    const auto digits = key.substr(star, key.size() - star - tail.size());
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    const bool isPlain = error == std::errc() && end == digits.data() + digits.size()
        && (digits.size() == 1 || digits[0] != '0');
    return isPlain ? std::optional(number) : std::nullopt;
}

std::string keyFor(std::string_view pattern, std::size_t deployment)
{
    std::string key(pattern);
    if (const auto star = key.find('*'); star != key.npos)
        key.replace(star, 1, std::to_string(deployment));
    return key;
}

}
