#pragma once

#include "core/base/result.h"
#include "core/model/catalog.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

/// A figure or a word of the catalogue as text, and what stands behind it.
struct CatalogCell
{
    std::string text; ///< as in the file; empty: unknown
    std::string source; ///< key of sources, of this figure alone; else the row's own columns say it
    int dataYear = 0; ///< 0 where none is known
    std::string basis, note;
    bool isVerified = true; ///< false: not re-read in a document

    friend bool operator==(const CatalogCell&, const CatalogCell&) = default;
};

struct CatalogColumn
{
    std::string key; ///< with the unit in it: "tdp_w"
    bool isNumber = false;
    bool isMain = false; ///< worth its place in a list; the others are for one row alone
};

struct CatalogLine
{
    std::string id;
    std::vector<CatalogCell> cells; ///< one for each column
};

/// A table of the catalogue in a form that every list, file and screen can show.
struct CatalogTable
{
    std::string name;
    std::vector<CatalogColumn> columns;
    std::vector<CatalogLine> rows;
};

/// "accelerators", "regions", "grids" …: what catalogTable() knows.
std::vector<std::string> catalogTables();
/// One table, all rows. An unknown name and the faults of a table that could not be read are issues.
Result<CatalogTable> catalogTable(const Catalog& catalog, std::string_view name);
/// The rows with that id, each as a table of one row; an issue where there is none.
Result<std::vector<CatalogTable>> catalogEntries(const Catalog& catalog, std::string_view id);

/// The main columns, aligned, a line for each row.
std::string catalogListText(const CatalogTable& table);
/// Every known figure of a row with its unit and what stands behind it, a line each, and its sources below.
std::string catalogEntryText(const CatalogTable& entry, const Catalog& catalog);
/// All columns; a figure with a source of its own is an object. The sources named stand beside the rows.
std::string catalogToJson(const CatalogTable& table, const Catalog& catalog, int indent = 2);

}
