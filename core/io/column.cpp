#include "core/io/column.h"

#include <algorithm>
#include <cmath>

namespace core {
namespace {

std::string joined(const std::vector<std::string>& words)
{
    std::string out;
    for (const auto& word : words)
        out += (out.empty() ? "" : ", ") + word;
    return out;
}

}

Message whyNoText(const std::string& title, const std::string& cell)
{
    return trimmed(cell).empty() ? Message(N_("%1: must not be empty"), {title}) : Message();
}

Message whyNoWord(const std::string& title, const std::string& cell, const std::vector<std::string>& words)
{
    if (std::ranges::find(words, cell) != words.end())
        return {};
    return {N_("%1: \"%2\" is none of %3"), {title, cell, joined(words)}};
}

Message readNumber(const std::string& title, const std::string& cell, const Limits& limits,
                   std::optional<double>& value)
{
    if (cell.empty())
        return limits.mayBeBlank ? Message() : whyNoText(title, cell);
    const auto number = parseNumber(cell);
    if (!number)
        return {N_("%1: \"%2\" is not a number"), {title, cell}};
    if (*number < limits.least || *number > limits.most)
        return {N_("%1: %2 is outside %3 to %4"), {title, *number, limits.least, limits.most}};
    if (limits.isWhole && *number != std::floor(*number))
        return {N_("%1: %2 is not a whole number"), {title, *number}};
    value = number;
    return {};
}

Message readPairs(const std::string& title, const std::string& cell, std::map<std::string, double>& pairs)
{
    for (const auto& part : splitList(cell)) {
        const auto equals = part.find('=');
        const auto value = equals == part.npos ? std::nullopt : parseNumber(part.substr(equals + 1));
        if (!value || equals == 0)
            return {N_("%1: \"%2\" is not of the form name=number"), {title, part}};
        if (!pairs.emplace(part.substr(0, equals), *value).second)
            return {N_("%1: \"%2\" is named twice"), {title, part.substr(0, equals)}};
    }
    return {};
}

std::string pairsText(const std::map<std::string, double>& pairs)
{
    std::string out;
    for (const auto& [name, value] : pairs)
        out += (out.empty() ? "" : "; ") + name + "=" + formatNumber(value);
    return out;
}

std::vector<std::string> splitList(std::string_view text)
{
    std::vector<std::string> out;
    while (!text.empty()) {
        const auto length = std::min(text.find(';'), text.size());
        if (const auto part = trimmed(text.substr(0, length)); !part.empty())
            out.emplace_back(part);
        text.remove_prefix(std::min(length + 1, text.size()));
    }
    return out;
}

}
