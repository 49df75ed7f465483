#include "core/io/catalog_figures.h"

namespace core {
namespace {

template<class Owner, const auto& U>
FigureField<Owner> field(const char* key, std::optional<Fact<U>> Owner::*fact, double least, double most)
{
    return {key, least, most,
            [=](Owner& owner, const FigureRow<Owner>& row) {
                owner.*fact = Fact<U> {{row.value}, row.dataYear, row.source, row.basis, true, row.note};
            },
            [=](const Owner& owner) -> std::optional<FigureRow<Owner>> {
                const auto& known = owner.*fact;
                if (!known)
                    return std::nullopt;
                return FigureRow<Owner> {
                    {},         {}, {}, key, known->value.value, known->basis, known->dataYear, known->source,
                    known->note};
            }};
}

template<class Owner>
Message whyNotInRange(const FigureRow<Owner>& row)
{
    for (const auto& known : figuresOf<Owner>())
        if (known.key == row.figure && (row.value < known.least || row.value > known.most))
            return {N_("%1: %2 is outside %3 to %4"), {row.figure, row.value, known.least, known.most}};
    return {};
}

/// The columns behind those that name the owner.
template<class Owner>
TableForm<FigureRow<Owner>> figureForm(const std::string& name, std::vector<Column<FigureRow<Owner>>> columns)
{
    using Row = FigureRow<Owner>;
    std::vector<std::string> keys;
    for (const auto& known : figuresOf<Owner>())
        keys.push_back(known.key);
    columns.push_back(wordColumn("figure", &Row::figure, keys));
    columns.push_back(numberColumn("value", &Row::value, -1e12, 1e12, false));
    columns.push_back(optionalText("basis", &Row::basis));
    columns.push_back(yearColumn("year", &Row::dataYear, true));
    columns.push_back(naming(textColumn("source", &Row::source), "sources"));
    columns.push_back(optionalText("note", &Row::note));
    return {name, std::move(columns), [](Row& row) {
                if (!row.region.empty())
                    row.owner += "/" + row.region;
                row.id = row.owner + "/" + row.figure;
                return whyNotInRange(row);
            }};
}

}

template<>
const std::vector<FigureField<Grid>>& figuresOf()
{
    // clang-format off
    static const std::vector<FigureField<Grid>> fields = {
        field("carbon_intensity_g_per_kwh",     &Grid::intensity,        0, 3000),
        field("direct_g_per_kwh",               &Grid::direct,           0, 3000),
        field("marginal_g_per_kwh",             &Grid::marginal,         0, 3000),
        field("residual_mix_g_per_kwh",         &Grid::residual,         0, 3000),
        field("ember_g_per_kwh",                &Grid::ember,            0, 3000),
        field("renewable_share_pct",            &Grid::renewableShare,   0, 100),
        field("low_carbon_share_pct",           &Grid::lowCarbonShare,   0, 100),
        field("electricity_price_usd_per_kwh",  &Grid::electricityPrice, 0, 5),
        field("wholesale_price_usd_per_kwh",    &Grid::wholesalePrice,  -1, 5),
        field("grid_water_l_per_kwh",           &Grid::water,            0, 200),
    };
    // clang-format on
    return fields;
}

template<>
const std::vector<FigureField<Provider>>& figuresOf()
{
    static const std::vector<FigureField<Provider>> fields = {
        field("fleet_pue", &Provider::fleetPue, 1, 5),
        field("fleet_wue_l_per_kwh", &Provider::fleetWue, 0, 50),
        field("renewable_match_pct", &Provider::renewableMatch, 0, 100),
    };
    return fields;
}

template<>
const std::vector<FigureField<Region>>& figuresOf()
{
    static const std::vector<FigureField<Region>> fields = {
        field("pue", &Region::pue, 1, 5),
        field("wue_l_per_kwh", &Region::wue, 0, 50),
        field("cfe_pct", &Region::cfe, 0, 100),
        field("market_intensity_g_per_kwh", &Region::marketIntensity, 0, 3000),
        field("provider_intensity_g_per_kwh", &Region::providerIntensity, 0, 3000),
    };
    return fields;
}

template<>
const TableForm<FigureRow<Grid>>& formOf()
{
    using Row = FigureRow<Grid>;
    static const auto form
        = figureForm<Grid>("grid_figures", {naming(textColumn("zone_id", &Row::owner), "grids")});
    return form;
}

template<>
const TableForm<FigureRow<Provider>>& formOf()
{
    using Row = FigureRow<Provider>;
    static const auto form = figureForm<Provider>(
        "provider_figures", {naming(textColumn("provider_id", &Row::owner), "providers")});
    return form;
}

template<>
const TableForm<FigureRow<Region>>& formOf()
{
    using Row = FigureRow<Region>;
    static const auto form = [] {
        auto region = naming(textColumn("region_id", &Row::region), "cloud_regions");
        region.ids = [](const Row& row) { return std::vector {row.owner}; };
        return figureForm<Region>("region_figures", {textColumn("provider", &Row::owner), region});
    }();
    return form;
}

}
