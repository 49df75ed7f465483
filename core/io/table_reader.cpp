#include "core/io/table_reader.h"

#include <algorithm>

namespace core {

Issues checkHeader(const CsvRow& header, const std::vector<std::string>& wanted, const std::string& file)
{
    const auto where = file + ":" + std::to_string(header.line);
    if (header.cells == wanted)
        return {};
    Issues issues;
    for (const auto& title : wanted)
        if (std::ranges::find(header.cells, title) == header.cells.end())
            issues.push_back({where, Message(N_("the column \"%1\" is missing"), {title})});
    for (const auto& title : header.cells)
        if (std::ranges::find(wanted, title) == wanted.end())
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
