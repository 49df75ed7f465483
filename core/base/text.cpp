#include "core/base/text.h"

#include <array>
#include <charconv>
#include <cmath>

namespace core {

std::optional<double> parseNumber(std::string_view text)
{
    double value = 0;
    const auto* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc() || stop != end || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::string formatNumber(double value)
{
    std::array<char, 32> buffer {};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    return {buffer.data(), end};
}

std::string formatNumber(double value, int significantDigits)
{
    if (value == 0 || !std::isfinite(value))
        return formatNumber(value == 0 ? 0.0 : value);
    std::array<char, 64> buffer {};
    auto* const last = buffer.data() + buffer.size();
    // Rounded first, so that the decision for an exponent sees the number that is printed.
    const auto [end, error]
        = std::to_chars(buffer.data(), last, value, std::chars_format::scientific, significantDigits - 1);
    double rounded = value;
    std::from_chars(buffer.data(), end, rounded);
    const double size = std::abs(rounded);
    const bool plain = size >= 1e-5 && size < 1e15;
    const auto [stop, failed] = std::to_chars(
        buffer.data(), last, rounded, plain ? std::chars_format::fixed : std::chars_format::scientific);
    return {buffer.data(), stop};
}

std::string toLower(std::string_view text)
{
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z')
            c = char(c - 'A' + 'a');
    return out;
}

std::string_view trimmed(std::string_view text)
{
    constexpr auto blanks = " \t\r\n";
    const auto first = text.find_first_not_of(blanks);
    return first == text.npos ? std::string_view()
                              : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

}
