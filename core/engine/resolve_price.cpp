#include "core/engine/lookup.h"
#include "core/model/names.h"

namespace core {
namespace {

struct Price
{
    HourlyPrice perAccelerator;
    const CloudPrice* row = nullptr;
};

/// The cheapest instance with this accelerator, by the accelerator.
std::optional<Price> cheapest(const Catalog& catalog, const Region& region, const std::string& accelerator,
                              Purchase purchase)
{
    const auto field = purchase == Purchase::OnDemand ? &CloudPrice::onDemand
        : purchase == Purchase::Spot                  ? &CloudPrice::spot
        : purchase == Purchase::Reserved1Year         ? &CloudPrice::reserved1Year
                                                      : &CloudPrice::reserved3Years;
    std::optional<Price> best;
    const auto look = [&](const CloudPrice& row) {
        if (row.accelerator != accelerator || !(row.*field) || row.acceleratorCount.value <= 0)
            return;
        const HourlyPrice each = (row.*field)->quantity() / row.acceleratorCount.value;
        if (!best || each < best->perAccelerator)
            best = Price {each, &row};
    };
    catalog.prices.eachStartingWith(region.id + "/", look);
    if (!best)
        catalog.prices.eachStartingWith(region.provider + "/any/", look);
    return best;
}

}

void takeCloudPrice(Lookup& l, const Accelerator& a, bool isTrainings, ResolvedDevice& device,
                    const std::string& path)
{
    if (const auto& own = l.scenario.hardware.pricePerAcceleratorHour; own && isTrainings) {
        device.compute = own->quantity();
        return;
    }
    const Site& site = l.scenario.site;
    const Region* region = l.catalog.regions.find(site.region);
    if (const auto price = region ? cheapest(l.catalog, *region, a.id, site.purchase) : std::nullopt) {
        device.compute = price->perAccelerator;
        const bool isSpot = site.purchase == Purchase::Spot && !price->row->spotSource.empty();
        l.assume(path, N_("Price per accelerator-hour"), device.compute.in(usdPerHour), usdPerHour.symbol,
                 isSpot ? price->row->spotSource : price->row->source, price->row->dataYear,
                 {N_("%1 in %2, by the accelerator"), {price->row->instance, region->name}});
        return;
    }
    l.out.known.price = false;
    l.warn(path,
           region ? Message(N_("no price of %1 in %2 is known (%3): without one the cost is unknown"),
                            {a.name, region->name, Term {labelOf(site.purchase)}})
                  : Message(N_("no region is chosen, so no price of %1 is known"), {a.name}));
}

void takeOwnPrice(Lookup& l, const Accelerator& a, const WorkingLife& life, bool isTrainings,
                  ResolvedDevice& device, const std::string& path)
{
    const Host* host = machineWith(l, a, isTrainings, [](const Catalog&, const Host& m) {
        return m.listPrice && m.acceleratorsPerNode;
    });
    Money price;
    if (const auto& own = l.scenario.hardware.acceleratorPrice; own && isTrainings) {
        price = own->quantity();
    } else if (host && host->listPrice && host->acceleratorsPerNode) {
        price = host->listPrice->quantity() / host->acceleratorsPerNode->value;
        l.assume(path, N_("Accelerator purchase price"), price.in(usd), usd.symbol, host->source,
                 host->dataYear, {N_("list price of %1, by the accelerator"), {host->name}});
    } else if (a.listPrice) {
        price = a.listPrice->quantity();
        l.assume(path, N_("Accelerator purchase price"), price.in(usd), usd.symbol, a.source, a.dataYear,
                 {N_("list price of %1, without its host"), {a.name}});
    } else {
        l.out.known.price = false;
        l.warn(path, {N_("no purchase price of %1 is known: without one the cost is unknown"), {a.name}});
    }
    device.capital = price / life.worked();
    if (const auto& share
        = l.scenario.site.maintenanceShare) // of the price each year, over the hours worked in it
        device.maintenance = share->quantity() * price / life.active;
}

}
