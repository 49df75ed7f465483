#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace core {

/// Numbers in files and on the command line, the same in every locale. The whole text must be one finite
/// number.
std::optional<double> parseNumber(std::string_view text);
/// The shortest text that reads back as the same double.
std::string formatNumber(double value);
/// At most that many significant digits, no exponent between 1e-5 and 1e15, no trailing zeros: "1234.5".
std::string formatNumber(double value, int significantDigits);
std::string formatFixed(double value, int decimals); ///< "1.10"; zero without decimals

std::string toLower(std::string_view text); ///< ASCII only
std::string_view trimmed(std::string_view text); ///< without spaces, tabs and line ends on both sides

/// Whether the bytes are well-formed UTF-8; if not, where they stop being so.
std::optional<std::size_t> firstBadUtf8(std::string_view text);
/// A UTF-8 text with a blank for each control character (C0, DEL, C1); \p exceptLines: tabs and line ends
/// stay.
std::string withoutControls(std::string_view text, bool exceptLines = false);

}
