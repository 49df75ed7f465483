#include "core/returns/fit_range.h"

#include "core/base/text.h"

#include <algorithm>

namespace core {
namespace {

FitRange rangeOfClause(std::string_view clause, std::string_view unit)
{
    constexpr std::string_view to = " to ";
    const auto at = clause.find(to);
    if (at == clause.npos)
        return {};
    const auto before = trimmed(clause.substr(0, at));
    const auto after = trimmed(clause.substr(at + to.size()));
    const auto end = std::min(after.find(' '), after.size());
    const auto lastBlank = before.rfind(' ');
    const auto from = parseNumber(lastBlank == before.npos ? before : before.substr(lastBlank + 1));
    const auto most = parseNumber(after.substr(0, end));
    const bool isThatUnit = trimmed(after.substr(end)).starts_with(unit);
    return from && most && isThatUnit && *from > 0 && *from < *most ? FitRange {*from, *most} : FitRange {};
}

}

FitRange fitRange(std::string_view words, std::string_view unit)
{
    while (!words.empty()) {
        const auto end = std::min(words.find_first_of(",;"), words.size());
        if (const FitRange range = rangeOfClause(words.substr(0, end), unit); range.isStated())
            return range;
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return {};
}

}
