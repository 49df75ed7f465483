#include "core/io/catalog_check.h"

#include "core/io/catalog_rows.h"

#include <set>
#include <tuple>

namespace core {
namespace {

using AllRows = std::tuple<Rows<SourceRow>, Rows<Accelerator>, Rows<Host>, Rows<Component>,
                           Rows<UtilisationRow>, Rows<Grid>, Rows<FigureRow<Grid>>, Rows<Provider>,
                           Rows<FigureRow<Provider>>, Rows<Region>, Rows<FigureRow<Region>>, Rows<CloudPrice>,
                           Rows<ScalingLaw>, Rows<CarbonPriceRow>, Rows<Equivalence>>;
using Ids = std::map<std::string, std::set<std::string, std::less<>>, std::less<>>; ///< by table

AllRows readAll(const CatalogFolder& folder, Issues& issues)
{
    AllRows all;
    const auto read = [&]<class T>(Rows<T>& rows) { rows = readRows<T>(folder, issues); };
    std::apply([&](auto&... rows) { (read(rows), ...); }, all);
    return all;
}

void addIds(const AllRows& all, Ids& ids)
{
    const auto add = [&]<class T>(const Rows<T>& rows) {
        for (const auto& located : rows)
            ids[formOf<T>().name].insert(located.row.id);
    };
    std::apply([&](const auto&... rows) { (add(rows), ...); }, all);
}

/// What names a table of which not one row could be read is not an issue of its own.
template<class T>
void checkReferences(const Rows<T>& rows, const Ids& ids, const CatalogFolder& folder, Issues& issues)
{
    for (const Column<T>& column : formOf<T>().columns) {
        if (column.table.empty())
            continue;
        const auto known = ids.find(column.table);
        if (known == ids.end() && folder.has(column.table))
            continue;
        for (const auto& [row, where] : rows)
            for (const auto& id : column.ids(row))
                if (known == ids.end() || !known->second.contains(id))
                    issues.push_back(
                        {where,
                         Message(N_("%1: \"%2\" is not in the table %3"), {column.title, id, column.table})});
    }
}

/// "accelerators.csv:14" as a name and a number.
std::pair<std::string, int> placeOf(const Issue& issue)
{
    const auto colon = issue.where.rfind(':');
    if (colon == issue.where.npos)
        return {issue.where, 0};
    return {issue.where.substr(0, colon), int(parseNumber(issue.where.substr(colon + 1)).value_or(0))};
}

}

Issues checkRows(const CatalogFolder& folder, const CatalogFolder* base)
{
    Issues issues;
    const auto rows = readAll(folder, issues);
    Ids ids;
    addIds(rows, ids);
    if (Issues ofBase; base)
        addIds(readAll(*base, ofBase), ids);
    std::apply([&](const auto&... tables) { (checkReferences(tables, ids, folder, issues), ...); }, rows);
    std::ranges::stable_sort(issues, {}, placeOf);
    return issues;
}

}
