#include "core/io/catalog_print.h"

#include "core/io/catalog_figures.h"

#include <algorithm>
#include <array>

namespace core {
namespace {

template<class T>
std::string cellOf(const T& row, const std::string& title)
{
    for (const Column<T>& column : formOf<T>().columns)
        if (column.title == title)
            return column.get(row);
    return {};
}

template<class T>
bool isVerified(const T& row, const std::string& title)
{
    if (cellOf(row, "verified") == "0")
        return false;
    const auto unverified = splitList(cellOf(row, "unverified_fields"));
    const auto names
        = [&](const char* word) { return std::ranges::find(unverified, word) != unverified.end(); };
    return !names("all") && !names(title.c_str());
}

/// The sources of a row stand in columns of their own, for all its figures together; a figure has one of its
/// own only where a column is its alone.
template<class T>
CatalogCell plainCell(const T& row, const Column<T>& column)
{
    CatalogCell cell {column.get(row), {}, 0, {}, {}, true};
    if (!column.isNumber || cell.text.empty())
        return cell;
    cell.isVerified = isVerified(row, column.title);
    if (!column.sourceTitle.empty()) {
        cell.source = cellOf(row, column.sourceTitle);
    }
    return cell;
}

template<class T>
constexpr bool ownsFigures
    = std::is_same_v<T, Grid> || std::is_same_v<T, Provider> || std::is_same_v<T, Region>;

template<class T>
CatalogLine lineOf(const T& row)
{
    CatalogLine line {row.id, {}};
    for (const Column<T>& column : formOf<T>().columns)
        line.cells.push_back(plainCell(row, column));
    if constexpr (ownsFigures<T>)
        for (const auto& field : figuresOf<T>()) {
            const auto known = field.get(row);
            line.cells.push_back(known ? CatalogCell {formatNumber(known->value), known->source,
                                                      known->dataYear, known->basis, known->note, true}
                                       : CatalogCell());
        }
    return line;
}

template<class T>
CatalogTable emptyTable(const char* name, std::string_view mainColumns)
{
    CatalogTable out {name, {}, {}};
    const auto mains = splitList(mainColumns);
    const auto add = [&](const std::string& key, bool isNumber) {
        out.columns.push_back({key, isNumber, std::ranges::find(mains, key) != mains.end()});
    };
    for (const Column<T>& column : formOf<T>().columns)
        add(column.title, column.isNumber);
    if constexpr (ownsFigures<T>)
        for (const auto& field : figuresOf<T>())
            add(field.key, true);
    return out;
}

/// One table of the catalogue: how it is called, which columns a list shows, how it is read.
struct Listed
{
    const char* name;
    const char* mainColumns;
    CatalogTable (*all)(const Listed&, const Catalog&);
    CatalogTable (*entry)(const Listed&, const Catalog&, std::string_view id); ///< no row where there is none
};

template<class T, Table<T> Catalog::*field>
constexpr Listed listed(const char* name, const char* mainColumns)
{
    return {name, mainColumns,
            [](const Listed& self, const Catalog& catalog) {
                auto out = emptyTable<T>(self.name, self.mainColumns);
                for (const T& row : (catalog.*field).rows())
                    out.rows.push_back(lineOf(row));
                return out;
            },
            [](const Listed& self, const Catalog& catalog, std::string_view id) {
                auto out = emptyTable<T>(self.name, self.mainColumns);
                if (const T* row = (catalog.*field).find(id))
                    out.rows.push_back(lineOf(*row));
                return out;
            }};
}

// clang-format off
constexpr std::array tables = {
    listed<Accelerator, &Catalog::accelerators>("accelerators", "accelerator_id;name;kind;tdp_w;peak_bf16_tflops;memory_gib;embodied_kgco2e;source"),
    listed<Host, &Catalog::hosts>("hosts", "host_id;name;kind;accelerator_id;node_max_power_w;embodied_kgco2e;source"),
    listed<Component, &Catalog::components>("components", "component_id;name;metric;value;unit;source"),
    listed<Grid, &Catalog::grids>("grids", "zone_id;name;carbon_intensity_g_per_kwh;marginal_g_per_kwh;residual_mix_g_per_kwh;electricity_price_usd_per_kwh;grid_water_l_per_kwh"),
    listed<Provider, &Catalog::providers>("providers", "provider_id;name;kind;fleet_pue;fleet_wue_l_per_kwh;renewable_match_pct"),
    listed<Region, &Catalog::regions>("regions", "provider;region_id;city;grid_zone_id;status;pue;wue_l_per_kwh;cfe_pct"),
    listed<CloudPrice, &Catalog::prices>("prices", "provider;region_id;instance_type;accelerator_id;accelerator_count;on_demand_usd_per_hour;spot_usd_per_hour;reserved_1y_usd_per_hour;source"),
    listed<UtilisationRow, &Catalog::utilisation>("utilisation", "utilisation_id;kind;accelerator_id;value;unit;source"),
    listed<ScalingLaw, &Catalog::laws>("laws", "law_id;name;domain;formula;source;verified"),
    listed<CarbonPriceRow, &Catalog::carbonPrices>("carbon_prices", "price_id;name;kind;year;price_per_tonne;currency;source"),
    listed<Equivalence, &Catalog::equivalences>("equivalences", "equivalence_id;name;per_unit;kg_co2e;kwh;source"),
    listed<SourceRow, &Catalog::sources>("sources", "source_id;title;publisher;licence;year"),
};
// clang-format on

}

std::vector<std::string> catalogTables()
{
    std::vector<std::string> names;
    names.reserve(std::size(tables));
    for (const auto& table : tables)
        names.emplace_back(table.name);
    return names;
}

Result<CatalogTable> catalogTable(const Catalog& catalog, std::string_view name)
{
    std::string known;
    for (const auto& table : tables) {
        known += (known.empty() ? "" : ", ") + std::string(table.name);
        if (name != table.name)
            continue;
        auto out = table.all(table, catalog);
        if (auto faults = catalog.faults(); out.rows.empty() && !faults.empty())
            return faults;
        return out;
    }
    return Issue {std::string(name), Message(N_("is not a table of the catalogue: %1"), {known})};
}

Result<std::vector<CatalogTable>> catalogEntries(const Catalog& catalog, std::string_view id)
{
    std::vector<CatalogTable> found;
    for (const auto& table : tables)
        if (auto entry = table.entry(table, catalog, id); !entry.rows.empty())
            found.push_back(std::move(entry));
    if (!found.empty())
        return found;
    if (auto faults = catalog.faults(); !faults.empty())
        return faults;
    return Issue {std::string(id), N_("is not an id of the catalogue")};
}

}
