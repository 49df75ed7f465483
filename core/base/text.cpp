#include "core/base/text.h"

#include <array>
#include <charconv>
#include <cmath>

namespace core {
namespace {

/// How long a UTF-8 sequence with this first byte is, and the range of its second byte.
struct Sequence
{
    std::size_t length;
    unsigned char low, high;
};

Sequence sequenceOf(unsigned char first)
{
    if (first < 0x80)
        return {1, 0, 0};
    if (first >= 0xC2 && first <= 0xDF)
        return {2, 0x80, 0xBF};
    if (first >= 0xE0 && first <= 0xEF) // neither overlong nor a surrogate
        return {3, static_cast<unsigned char>(first == 0xE0 ? 0xA0 : 0x80),
                static_cast<unsigned char>(first == 0xED ? 0x9F : 0xBF)};
    if (first >= 0xF0 && first <= 0xF4)
        return {4, static_cast<unsigned char>(first == 0xF0 ? 0x90 : 0x80),
                static_cast<unsigned char>(first == 0xF4 ? 0x8F : 0xBF)};
    return {0, 0, 0};
}

}

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

std::string formatFixed(double value, int decimals)
{
    std::array<char, 340> buffer {};
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value,
                                            std::chars_format::fixed, decimals);
    return value == 0 ? "0" : std::string(buffer.data(), end);
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

std::optional<std::size_t> firstBadUtf8(std::string_view text)
{
    const auto byteAt = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    for (std::size_t i = 0; i < text.size();) {
        const Sequence sequence = sequenceOf(byteAt(i));
        bool isGood = sequence.length > 0 && i + sequence.length <= text.size()
            && (sequence.length == 1 || (byteAt(i + 1) >= sequence.low && byteAt(i + 1) <= sequence.high));
        for (std::size_t k = 2; isGood && k < sequence.length; ++k)
            isGood = (byteAt(i + k) & 0xC0U) == 0x80U;
        if (!isGood)
            return i;
        i += sequence.length;
    }
    return std::nullopt;
}

std::string withoutControls(std::string_view text, bool exceptLines)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        const bool isC0 = byte < 0x20 || byte == 0x7F;
        const bool isLine = text[i] == '\t' || text[i] == '\r' || text[i] == '\n';
        const bool isC1
            = byte == 0xC2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xA0;
        out += isC1 || (isC0 && !(exceptLines && isLine)) ? ' ' : text[i];
        i += isC1;
    }
    return out;
}

}
