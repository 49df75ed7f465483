#include "core/engine/lookup.h"
#include "core/model/names.h"

namespace core {
namespace {

const Grid* countryOf(const Catalog& catalog, const Grid& grid)
{
    return grid.country.empty() || grid.country == grid.id ? nullptr : catalog.grids.find(grid.country);
}

/// The zone's figure, else its country's, which is told.
template<const auto& U>
MaybeFact<U> orCountrys(const Catalog& catalog, const Grid& grid, MaybeFact<U> Grid::*figure)
{
    if (const auto& own = grid.*figure)
        return own;
    const Grid* country = countryOf(catalog, grid);
    return country ? country->*figure : std::nullopt;
}

Intensities::Figure figureOf(const Fact<gramPerKWh>& fact)
{
    return {fact.quantity(), fact.basis == "direct"};
}

void setIntensity(Intensities& all, Accounting a, const MaybeFact<gramPerKWh>& fact)
{
    if (fact)
        all[a] = figureOf(*fact);
}

Intensities intensitiesOf(const Catalog& catalog, const Grid& grid, const Region* region)
{
    Intensities all;
    setIntensity(all, Accounting::Location, grid.intensity);
    setIntensity(all, Accounting::Residual, orCountrys(catalog, grid, &Grid::residual));
    setIntensity(all, Accounting::Marginal, orCountrys(catalog, grid, &Grid::marginal));
    if (region && region->marketIntensity)
        setIntensity(all, Accounting::Market, region->marketIntensity);
    else if (region && region->cfe && grid.intensity) // the rest of the electricity is the grid's
        all[Accounting::Market] = {(1 - region->cfe->quantity().in(one)) * grid.intensity->quantity(),
                                   grid.intensity->basis == "direct"};
    return all;
}

void noteIntensity(Lookup& l, const Grid& grid, const Region* region, Accounting a, const std::string& path)
{
    const char* unit = gramPerKWh.symbol;
    const auto note = [&](const Fact<gramPerKWh>& f, Message why) {
        l.assume(path, N_("Carbon intensity"), f.value.value, unit, f.source, f.dataYear, std::move(why));
    };
    const auto& catalog = l.catalog;
    if (a == Accounting::Location && grid.intensity)
        note(*grid.intensity, {N_("location-based intensity of %1, %2"), {grid.name, grid.intensity->basis}});
    else if (a == Accounting::Residual)
        note(*orCountrys(catalog, grid, &Grid::residual),
             {N_("residual mix of %1: what is left when guarantees of origin are sold"), {grid.name}});
    else if (a == Accounting::Marginal)
        note(*orCountrys(catalog, grid, &Grid::marginal),
             {N_("marginal intensity of %1: what one more kilowatt-hour causes"), {grid.name}});
    else if (region && region->marketIntensity)
        note(*region->marketIntensity,
             {N_("market-based intensity that the provider states for %1"), {region->name}});
    else if (region && region->cfe)
        l.assume(path, N_("Carbon intensity"),
                 (1 - region->cfe->quantity().in(one)) * grid.intensity->value.value, unit,
                 region->cfe->source, region->cfe->dataYear,
                 {N_("location-based intensity less the provider's carbon-free share of %1 %"),
                  {region->cfe->value.value}});
}

/// Intensity, its basis and the water of the grid, at one place. False where no intensity is known.
bool takeGrid(Lookup& l, const Grid& grid, const Region* region, Intensities& all, ResolvedSite& site,
              const std::string& path)
{
    const Accounting wanted = l.scenario.site.accounting;
    all = intensitiesOf(l.catalog, grid, region);
    const Accounting used = all[wanted] ? wanted : Accounting::Location;
    if (used != wanted)
        l.warn("/site/accounting",
               {N_("no %1 figure is known for %2: the totals use the location-based one"),
                {std::string(keyOf(wanted)), grid.name}});
    if (const auto& figure = all[used]) {
        site.intensity = figure->value;
        site.isDirect = Ratio(figure->isDirect ? 1 : 0, one);
        noteIntensity(l, grid, region, used, path);
    }
    if (const auto water = orCountrys(l.catalog, grid, &Grid::water)) {
        site.gridWater = water->quantity();
        l.assume(path == "/site/overrides/carbon_intensity_g_per_kwh" ? "/site/grid_zone" : path,
                 N_("Water of electricity"), water->value.value, litrePerKWh.symbol, water->source,
                 water->dataYear, {N_("water of making electricity in %1"), {grid.name}});
    } else {
        l.out.known.gridWater = false;
    }
    return all[used].has_value();
}

void lackIntensity(Lookup& l, const std::string& path)
{
    l.out.known.intensity = false;
    l.warn(path,
           N_("no carbon intensity is known here: state one, or choose another place; the carbon of "
              "electricity cannot be told"));
}

const Grid* zoneOf(Lookup& l, const std::string& id, const std::string& path)
{
    const Grid* grid = id.empty() ? nullptr : l.catalog.grids.find(id);
    if (!id.empty() && !grid)
        l.warn(path, {N_("the grid zone \"%1\" is not in the catalogue: the world's average is used"), {id}});
    return grid ? grid : l.catalog.grids.find("WORLD");
}

/// A fact or where it was overridden, in the order of the model: override, region, fleet, default.
template<const auto& U>
bool take(Lookup& l, Quantity<U.dim>& to, const MaybeFact<U>& fact, const std::string& path, const char* what,
          const Message& why)
{
    if (!fact)
        return false;
    to = fact->quantity();
    l.assume(path, what, fact->value.value, U.symbol, fact->source, fact->dataYear, why);
    return true;
}

void takePue(Lookup& l, const Region* region, const Provider* provider, ResolvedSite& site)
{
    const std::string path = "/site/overrides/pue";
    const char* const what = N_("PUE");
    if (const auto& own = l.scenario.site.pue) {
        site.pue = own->quantity();
        return;
    }
    if (region && take<one>(l, site.pue, region->pue, path, what, {N_("published for %1"), {region->name}}))
        return;
    if (provider
        && take<one>(l, site.pue, provider->fleetPue, path, what,
                     {N_("average of the fleet of %1"), {provider->name}}))
        return;
    const bool isCloud = l.scenario.site.kind == SiteKind::Cloud;
    if (const Provider* average
        = l.catalog.providers.find(isCloud ? "public_cloud_average" : "on_premises_average"))
        take<one>(l, site.pue, average->fleetPue, path, what, {N_("%1"), {average->name}});
}

void takeWue(Lookup& l, const Region* region, const Provider* provider, ResolvedSite& site)
{
    const std::string path = "/site/overrides/wue_l_per_kwh";
    const char* const what = N_("WUE");
    if (const auto& own = l.scenario.site.wue) {
        site.wue = own->quantity();
        return;
    }
    const bool isKnown = (region
                          && take<litrePerKWh>(l, site.wue, region->wue, path, what,
                                               {N_("published for %1"), {region->name}}))
        || (provider
            && take<litrePerKWh>(l, site.wue, provider->fleetWue, path, what,
                                 {N_("average of the fleet of %1"), {provider->name}}));
    if (!isKnown)
        l.out.known.onsiteWater = false;
}

void takeElectricity(Lookup& l, const Grid* grid, ResolvedSite& site)
{
    const std::string path = "/site/overrides/electricity_usd_per_kwh";
    if (const auto& own = l.scenario.site.electricityPrice) {
        site.electricity = own->quantity();
    } else if (!grid
               || !take<usdPerKWh>(l, site.electricity, orCountrys(l.catalog, *grid, &Grid::electricityPrice),
                                   path, N_("Electricity price"),
                                   {N_("electricity price in %1"), {grid->name}})) {
        l.out.known.price = false;
        l.warn(path, N_("no electricity price is known here: state one, the cost leaves it out"));
    }
}

}

ResolvedSite resolveSite(Lookup& l)
{
    const Site& stated = l.scenario.site;
    const bool isCloud = stated.kind == SiteKind::Cloud;
    const Region* region
        = isCloud && !stated.region.empty() ? l.catalog.regions.find(stated.region) : nullptr;
    if (isCloud && !stated.region.empty() && !region)
        l.warn("/site/region", {N_("the region \"%1\" is not in the catalogue"), {stated.region}});
    if (stated.gridZone.empty() && !region)
        l.warn(isCloud ? "/site/region" : "/site/grid_zone",
               N_("no place is chosen: the world's average grid is used"));

    ResolvedSite site;
    const std::string& zone = stated.gridZone.empty() && region ? region->gridZone : stated.gridZone;
    const Grid* grid = zoneOf(l, zone, "/site/grid_zone");
    const std::string path = "/site/overrides/carbon_intensity_g_per_kwh";
    const bool isKnown = grid && takeGrid(l, *grid, region, l.out.site, site, path);
    l.out.known.gridWater &= grid != nullptr;
    if (const auto& own = stated.carbonIntensity) {
        site.intensity = own->quantity();
        site.isDirect = {};
        l.out.site[Accounting::Location] = l.out.site[stated.accounting]
            = Intensities::Figure {own->quantity(), false};
        std::erase_if(l.out.assumptions, [&](const Assumption& a) { return a.path == path; });
    } else if (!isKnown) {
        lackIntensity(l, path);
    }
    if (stated.onsiteRenewableShare)
        site.onsiteRenewable = stated.onsiteRenewableShare->quantity();
    const Provider* provider = region ? l.catalog.providers.find(region->provider) : nullptr;
    takePue(l, region, provider, site);
    takeWue(l, region, provider, site);
    if (!isCloud)
        takeElectricity(l, grid, site);
    return site;
}

ResolvedSite resolveEdgeSite(Lookup& l, std::size_t i)
{
    const std::string path = "/inference/" + std::to_string(i) + "/grid_zone";
    const std::string& zone = l.scenario.inference[i].gridZone;
    if (zone.empty()) { // charged where the site is
        l.out.edge[i] = l.out.site;
        ResolvedSite site = l.out.numbers.site;
        site.pue = Ratio(1, one);
        site.onsiteRenewable = {};
        site.wue = {};
        site.electricity = {};
        return site;
    }
    ResolvedSite site;
    const Grid* grid = zoneOf(l, zone, path);
    if (!grid || !takeGrid(l, *grid, nullptr, l.out.edge[i], site, path))
        lackIntensity(l, path);
    return site;
}

}
