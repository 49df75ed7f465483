#include "ui/regions/region_rows.h"

#include "ui/shared/format.h"
#include "ui/shared/region_status.h"

namespace ui {
namespace {

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

/// "Title of the source, 2023".
template<class Fact>
QString sourceOf(const std::optional<Fact>& fact, const core::Catalog& catalog)
{
    if (!fact)
        return {};
    const core::SourceRow* source = catalog.sources.find(fact->source);
    const QString title = text(source ? source->title : fact->source);
    return fact->dataYear > 0 ? QStringLiteral("%1, %2").arg(title).arg(fact->dataYear) : title;
}

QString intensitySource(const core::Region& region, core::Accounting accounting, const core::Catalog& catalog)
{
    const core::Grid* grid = catalog.grids.find(region.gridZone);
    if (accounting == core::Accounting::Market && region.marketIntensity)
        return sourceOf(region.marketIntensity, catalog);
    if (!grid)
        return {};
    switch (accounting) {
    case core::Accounting::Residual:
        return sourceOf(grid->residual, catalog);
    case core::Accounting::Marginal:
        return sourceOf(grid->marginal, catalog);
    default:
        return sourceOf(grid->intensity, catalog);
    }
}

QString pueSource(const core::Region& region, const core::Provider* provider, const core::Catalog& catalog)
{
    if (region.pue || !provider)
        return sourceOf(region.pue, catalog);
    return sourceOf(provider->fleetPue, catalog);
}

RegionRow rowOf(const core::RegionOption& option, const core::Scenario& scenario,
                const core::Catalog& catalog)
{
    RegionRow row;
    row.id = text(option.region);
    row.purchase = option.purchase;
    row.isBest = option.isPareto;
    row.isCurrent = option.isCurrent;
    row.isSold = option.usdPerAcceleratorHour.has_value();
    row.kg = option.carbonKg;
    row.usd = option.costUsd;
    row.litres = option.waterL;
    row.gramPerKWh = option.intensity;
    row.pue = option.pue;
    row.switchingUsdPerTonne = option.switchingUsdPerTonne;
    row.whyNoCarbon = format::sentence(option.whyNoCarbon);
    row.whyNoCost = format::sentence(option.whyNoCost);
    row.whyNoWater = format::sentence(option.whyNoWater);
    const core::Region* region = catalog.regions.find(option.region);
    if (!region)
        return row;
    const core::Provider* provider = catalog.providers.find(region->provider);
    row.name = text(region->region);
    row.provider = text(region->provider);
    row.providerName = provider ? text(provider->name) : row.provider;
    row.place = QStringLiteral("%1, %2").arg(text(region->city), text(region->country));
    row.note = text(region->name);
    if (!statusInWords(option.status).isEmpty())
        row.note += QLatin1Char('\n') + statusInWords(option.status);
    row.intensitySource = intensitySource(*region, scenario.site.accounting, catalog);
    row.pueSource = pueSource(*region, provider, catalog);
    return row;
}

}

std::vector<RegionRow> regionRows(const std::vector<core::RegionOption>& options,
                                  const core::Scenario& scenario, const core::Catalog& catalog)
{
    std::vector<RegionRow> rows;
    rows.reserve(options.size());
    for (const auto& option : options)
        rows.push_back(rowOf(option, scenario, catalog));
    return rows;
}

core::Scenario movedTo(core::Scenario scenario, const std::string& region, core::Purchase purchase)
{
    core::Site& site = scenario.site;
    const bool isNewPlace = site.kind != core::SiteKind::Cloud || site.region != region;
    if (isNewPlace || site.purchase != purchase)
        scenario.hardware.pricePerAcceleratorHour.reset();
    if (isNewPlace) {
        site.gridZone.clear();
        site.carbonIntensity.reset();
        site.pue.reset();
        site.wue.reset();
        site.onsiteRenewableShare.reset();
    }
    site.kind = core::SiteKind::Cloud;
    site.region = region;
    site.purchase = purchase;
    return scenario;
}

}
