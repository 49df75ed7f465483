#pragma once

#include "core/io/catalog_figures.h"
#include "core/io/catalog_folder.h"

#include <algorithm>

namespace core {

/// All rows of one table of a folder. A table of one owner's figures is another table.
template<class T>
Rows<T> readRows(const CatalogFolder& folder, Issues& issues)
{
    Rows<T> rows;
    for (const auto& [file, text] : folder.texts(formOf<T>().name, issues))
        readTable(text, file, formOf<T>(), rows, issues);
    checkRepeats(rows, issues);
    return rows;
}

/// The shipped rows with a person's own over them, by id.
template<class T>
Rows<T> readRows(const CatalogFolder& folder, const std::optional<CatalogFolder>& overlay, Issues& issues)
{
    auto rows = readRows<T>(folder, issues);
    if (overlay)
        layOver(rows, readRows<T>(*overlay, issues));
    return rows;
}

/// Puts each figure into the row of its owner; one of nobody's is an issue.
template<class Owner>
void putFigures(Rows<Owner>& owners, const Rows<FigureRow<Owner>>& figures, Issues& issues)
{
    std::unordered_map<std::string_view, Owner*> byId;
    for (auto& located : owners)
        byId.emplace(located.row.id, &located.row);
    for (const auto& [row, where] : figures) {
        const auto owner = byId.find(row.owner);
        if (owner == byId.end()) {
            issues.push_back({where,
                              Message(N_("%1: \"%2\" is not in the table %3"),
                                      {formOf<FigureRow<Owner>>().columns.front().title, row.owner,
                                       formOf<Owner>().name})});
            continue;
        }
        for (const auto& field : figuresOf<Owner>())
            if (field.key == row.figure)
                field.put(*owner->second, row);
    }
}

}
