#include "core/io/text_table.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>

namespace core {
namespace {

std::string withThousands(std::string digits)
{
    const auto end = std::min(digits.find('.'), digits.size());
    const std::size_t begin = digits.starts_with('-') ? 1 : 0;
    for (std::size_t at = end; at > begin + 3;) {
        at -= 3;
        digits.insert(at, ",");
    }
    return digits;
}

void appendLine(std::string& out, const std::vector<TextColumn>& columns,
                const std::vector<std::size_t>& widths, const std::vector<std::string>& cells)
{
    std::string line;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::string blanks(widths[i] - lettersOf(cells[i]), ' ');
        line += (i == 0 ? "" : "  ") + (columns[i].isNumber ? blanks + cells[i] : cells[i] + blanks);
    }
    line.erase(line.find_last_not_of(' ') + 1);
    out += line + "\n";
}

}

std::size_t lettersOf(std::string_view text)
{
    return std::size_t(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

std::string forPeople(double value)
{
    const double size = std::abs(value);
    if (size != 0 && (size < 1e-4 || size >= 1e12)) {
        const int power = int(std::floor(std::log10(size)));
        std::string digits = formatNumber(value / std::pow(10.0, power), 4);
        const bool isCarried = digits == "10" || digits == "-10"; // 9.99996e14 is 1e15
        if (isCarried)
            digits = digits == "10" ? "1" : "-1";
        return digits + "e" + std::to_string(power + (isCarried ? 1 : 0));
    }
    return withThousands(formatNumber(value, 4));
}

std::string textTable(const std::vector<TextColumn>& columns,
                      const std::vector<std::vector<std::string>>& rows)
{
    std::vector<std::string> titles;
    std::vector<std::size_t> widths;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        titles.push_back(columns[i].title);
        widths.push_back(lettersOf(columns[i].title));
        for (const auto& row : rows)
            widths[i] = std::max(widths[i], lettersOf(row[i]));
    }
    std::string out;
    appendLine(out, columns, widths, titles);
    for (const auto& row : rows)
        appendLine(out, columns, widths, row);
    return out;
}

}
