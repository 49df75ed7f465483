#include "core/io/table_reader.h"

#include <algorithm>

namespace core {
namespace {

std::vector<std::string> without(const std::vector<std::string>& all, const std::vector<std::string>& those)
{
    std::vector<std::string> out;
    for (const auto& one : all)
        if (std::ranges::find(those, one) == those.end())
            out.push_back(one);
    return out;
}

std::string joined(const std::vector<std::string>& titles)
{
    std::string out;
    for (const auto& title : titles)
        out += (out.empty() ? "" : ",") + title;
    return out;
}

}

Issues checkHeader(const CsvRow& header, const std::vector<std::string>& wanted, const std::string& file)
{
    const auto where = file + ":" + std::to_string(header.line);
    if (header.cells == wanted)
        return {};
    const auto missing = without(wanted, header.cells), unknown = without(header.cells, wanted);
    if (missing.size() == wanted.size())
        return {{where, Message(N_("the first line must name the columns: %1"), {joined(wanted)})}};
    Issues issues;
    for (const auto& title : missing)
        issues.push_back({where, Message(N_("the column \"%1\" is missing"), {title})});
    for (const auto& title : unknown)
        issues.push_back({where, Message(N_("the column \"%1\" is unknown"), {title})});
    if (!issues.empty())
        return issues;
    for (std::size_t i = 0; i < wanted.size(); ++i)
        if (i >= header.cells.size() || header.cells[i] != wanted[i])
            return {{where, Message(N_("column %1 must be \"%2\""), {double(i + 1), wanted[i]})}};
    return {{where,
             Message(N_("has %1 columns where %2 are needed"),
                     {double(header.cells.size()), double(wanted.size())})}};
}

Message whyNoCount(std::size_t cells, std::size_t wanted)
{
    return {N_("has %1 cells where %2 are needed"), {double(cells), double(wanted)}};
}

}
