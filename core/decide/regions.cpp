#include "core/decide/regions.h"

#include "core/decide/pareto.h"
#include "core/engine/engine.h"
#include "core/engine/resolve.h"
#include "core/model/metrics.h"

#include <algorithm>
#include <array>
#include <limits>
#include <tuple>

namespace core {
namespace {

constexpr std::array purchases
    = {Purchase::OnDemand, Purchase::Spot, Purchase::Reserved1Year, Purchase::Reserved3Years};

constexpr Named<RegionOrder> orders[] = {
    {RegionOrder::LeastCarbon, "carbon", N_("Carbon")},
    {RegionOrder::LeastCost, "cost", N_("Cost")},
    {RegionOrder::LeastWater, "water", N_("Water")},
};

/// An option with what the comparison needs beside it.
struct Priced
{
    RegionOption option;
    std::optional<double> bareUsd; ///< without offsets and the internal price of carbon
};

bool isAt(const Scenario& s, const Region& region)
{
    return s.site.kind == SiteKind::Cloud && s.site.region == region.id;
}

std::string zoneOf(const Scenario& s, const Catalog& catalog)
{
    if (!s.site.gridZone.empty() || s.site.kind != SiteKind::Cloud)
        return s.site.gridZone;
    const Region* region = catalog.regions.find(s.site.region);
    return region ? region->gridZone : std::string();
}

/// Devices that are charged where the site is are given its zone, so that they do not move with it.
void pinDevices(Scenario& s, const std::string& zone)
{
    for (Deployment& d : s.inference)
        if (d.kind == DeploymentKind::Edge && d.gridZone.empty())
            d.gridZone = zone;
}

Scenario movedTo(const Scenario& s, const Region& region, const std::string& zone)
{
    Scenario moved = s;
    pinDevices(moved, zone);
    moved.site = {};
    moved.site.region = region.id;
    moved.site.purchase = s.site.purchase;
    moved.site.accounting = s.site.accounting;
    moved.hardware.pricePerAcceleratorHour.reset();
    return moved;
}

Message whyNoFigure(Accounting a)
{
    switch (a) {
    case Accounting::Location:
        return N_("no location-based intensity is known here");
    case Accounting::Market:
        return N_("no market-based intensity is known here");
    case Accounting::Residual:
        return N_("no residual mix is known here");
    case Accounting::Marginal:
        return N_("no marginal intensity is known here");
    }
    return {};
}

Message whyNoCarbon(const Known& known, Accounting accounting, bool hasFigure)
{
    if (!hasFigure)
        return whyNoFigure(accounting);
    if (!known.peak)
        return N_("the hours of the plan cannot be told: a peak is unknown");
    if (!known.power)
        return N_("the power of an accelerator is unknown");
    if (!known.embodied)
        return N_("the embodied carbon of an accelerator is unknown");
    return N_("a carbon intensity is unknown where electricity is drawn");
}

Message whyNoWater(const Known& known)
{
    if (!known.onsiteWater)
        return N_("the water that cools the data centre is unknown");
    if (!known.gridWater)
        return N_("the water of making electricity is unknown here");
    return known.peak ? N_("the power of an accelerator is unknown")
                      : N_("the hours of the plan cannot be told: a peak is unknown");
}

Message whyNoCost(const Known& known, const Message& ofCarbon)
{
    if (!known.price)
        return N_("no price of every accelerator of the plan is known here");
    if (!known.peak)
        return N_("the hours of the plan cannot be told: a peak is unknown");
    return ofCarbon;
}

std::optional<double> metric(const Estimate& estimate, const char* key)
{
    return findMetric(key)->get(estimate);
}

/// Of all places under the scenario's way of accounting: where one has no such figure, the total is not it.
std::optional<double> carbonOf(const Estimate& e, Accounting accounting)
{
    constexpr std::array under
        = {&ByAccounting::location, &ByAccounting::market, &ByAccounting::residual, &ByAccounting::marginal};
    const bool isKnown = (e.byAccounting.*under[std::size_t(accounting)]).has_value();
    return isKnown ? metric(e, "carbon_kgco2e/total") : std::nullopt;
}

bool knowsPue(const Scenario& s, const Resolution& r)
{
    return s.site.pue
        || std::ranges::find(r.assumptions, "/site/overrides/pue", &Assumption::path) != r.assumptions.end();
}

Priced priced(const Scenario& s, const Resolution& r)
{
    const Accounting accounting = s.site.accounting;
    const Estimate e = estimateTotals(s, r);
    const auto& figure = r.site[accounting];
    const auto rate = r.numbers.training.device.compute;
    RegionOption o;
    o.region = s.site.region;
    o.purchase = s.site.purchase;
    if (figure)
        o.intensity = figure->value.in(gramPerKWh);
    if (knowsPue(s, r))
        o.pue = r.numbers.site.pue.in(one);
    if (HourlyPrice() < rate)
        o.usdPerAcceleratorHour = rate.in(usdPerHour);
    o.carbonKg = carbonOf(e, accounting);
    o.waterL = metric(e, "water_l/total");
    // Offsets and the internal price are paid for carbon: where that is unknown, so are they.
    const bool paysForCarbon = Money() < e.offset.cost + e.internalCarbon;
    if (o.carbonKg || !paysForCarbon)
        o.costUsd = metric(e, "cost_usd/total");
    if (!o.carbonKg)
        o.whyNoCarbon = whyNoCarbon(e.known, accounting, figure.has_value());
    if (!o.waterL)
        o.whyNoWater = whyNoWater(e.known);
    if (!o.costUsd)
        o.whyNoCost = whyNoCost(e.known, o.whyNoCarbon);
    const bool knowsBare = e.known.money();
    return {std::move(o), knowsBare ? std::optional(e.total().cost().in(usd)) : std::nullopt};
}

/// The options of one region, by purchase.
std::vector<Priced> optionsAt(const Scenario& s, const Catalog& catalog, const Region& region,
                              const Scenario& moved)
{
    std::vector<Priced> out;
    const bool isHere = isAt(s, region);
    const auto add = [&](Scenario& at, bool evenWithoutPrice) {
        const Resolution r = resolve(at, catalog);
        const bool isCurrent = isHere && at.site.purchase == s.site.purchase;
        if (!evenWithoutPrice && !isCurrent && !(HourlyPrice() < r.numbers.training.device.compute))
            return;
        Priced one = priced(at, r);
        one.option.status = region.status;
        one.option.isCurrent = isCurrent;
        out.push_back(std::move(one));
    };
    for (const Purchase purchase : purchases) {
        Scenario at = isHere ? s : moved;
        at.site.purchase = purchase;
        if (purchase != s.site.purchase)
            at.hardware.pricePerAcceleratorHour.reset();
        add(at, false);
    }
    if (out.empty()) {
        Scenario at = moved;
        add(at, true);
    }
    return out;
}

void markPareto(std::vector<RegionOption>& options)
{
    std::vector<RegionOption*> known;
    std::vector<TwoAims> points;
    for (RegionOption& o : options)
        if (o.carbonKg && o.costUsd) {
            known.push_back(&o);
            points.push_back({*o.carbonKg, *o.costUsd});
        }
    const auto isOn = paretoFront(points);
    for (std::size_t i = 0; i < known.size(); ++i)
        known[i]->isPareto = isOn[i];
}

void addSwitchingPrice(Priced& to, const Priced& from)
{
    const auto &carbon = to.option.carbonKg, &before = from.option.carbonKg;
    if (carbon && before && to.bareUsd && from.bareUsd && *carbon < *before)
        to.option.switchingUsdPerTonne = (*to.bareUsd - *from.bareUsd) / ((*before - *carbon) / 1000);
}

double orMost(const std::optional<double>& value)
{
    return value.value_or(std::numeric_limits<double>::infinity());
}

std::tuple<double, double, const std::string&, Purchase> rank(const RegionOption& o, RegionOrder order)
{
    const double carbon = orMost(o.carbonKg), cost = orMost(o.costUsd);
    if (order == RegionOrder::LeastCost)
        return {cost, carbon, o.region, o.purchase};
    if (order == RegionOrder::LeastWater)
        return {orMost(o.waterL), carbon, o.region, o.purchase};
    return {carbon, cost, o.region, o.purchase};
}

}

template<>
std::span<const Named<RegionOrder>> names()
{
    return orders;
}

std::vector<RegionOption> regionOptions(const Scenario& scenario, const Catalog& catalog,
                                        const std::stop_token& stop)
{
    const Priced now = priced(scenario, resolve(scenario, catalog));
    const std::string zone = zoneOf(scenario, catalog);
    std::vector<RegionOption> out;
    for (const Region& region : catalog.regions.rows()) {
        if (stop.stop_requested())
            return out;
        for (Priced& option : optionsAt(scenario, catalog, region, movedTo(scenario, region, zone))) {
            addSwitchingPrice(option, now);
            out.push_back(std::move(option.option));
        }
    }
    markPareto(out);
    std::ranges::sort(out, {}, [](const RegionOption& o) { return std::tie(o.region, o.purchase); });
    return out;
}

void sortOptions(std::vector<RegionOption>& options, RegionOrder order)
{
    std::ranges::sort(options, {}, [order](const RegionOption& o) { return rank(o, order); });
}

}
