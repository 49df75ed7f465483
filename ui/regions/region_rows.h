#pragma once

#include "core/decide/regions.h"
#include "core/model/catalog.h"
#include "core/model/scenario.h"

#include <QString>

#include <optional>
#include <vector>

namespace ui {

/// One way to run the scenario in a cloud, with what a person needs to choose it. Empty is unknown, and the
/// sentence beside it says why.
struct RegionRow
{
    QString id; ///< "gcp/europe-north1"
    QString name, provider, providerName, place, note;
    core::Purchase purchase = core::Purchase::OnDemand;
    std::optional<double> gramPerKWh, pue, kg, usd, litres;
    std::optional<double> switchingUsdPerTonne; ///< at or below 0: it costs no more already
    QString intensitySource, pueSource, whyNoCarbon, whyNoCost, whyNoWater;
    bool isBest = false; ///< no other is better in both carbon and cost
    bool isSold = true; ///< the accelerator has a price there
    bool isCurrent = false; ///< where and how the scenario is now

    friend bool operator==(const RegionRow&, const RegionRow&) = default;
};

std::vector<RegionRow> regionRows(const std::vector<core::RegionOption>& options,
                                  const core::Scenario& scenario, const core::Catalog& catalog);

/// The scenario in another region. What it stated of its old place (zone, intensity, PUE, WUE, renewables)
/// does not go with it, nor its hourly price.
core::Scenario movedTo(core::Scenario scenario, const std::string& region, core::Purchase purchase);

}
