#pragma once

#include "core/model/catalog.h"
#include "core/model/names.h"
#include "core/model/scenario.h"

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace core {

/// What a plan takes in one region under one kind of purchase. Empty is unknown, and the message beside it
/// says why.
struct RegionOption
{
    std::string region; ///< id
    std::string status; ///< as in Region: only "public" can be had by everybody
    Purchase purchase = Purchase::OnDemand;
    bool isCurrent = false; ///< where and how the scenario is now
    bool isPareto = false; ///< no other option has less of carbon or cost and not more of the other

    std::optional<double> carbonKg, costUsd, waterL; ///< of the whole plan
    std::optional<double> intensity; ///< g/kWh under the scenario's way of accounting
    std::optional<double> pue;
    std::optional<double> usdPerAcceleratorHour; ///< of the training's accelerator
    /// The price of a tonne at which this option, which has less carbon than the scenario's own place, costs
    /// no more; below zero it costs less already. Empty where it has not less carbon, or something is
    /// unknown.
    std::optional<double> switchingUsdPerTonne;

    Message whyNoCarbon, whyNoCost, whyNoWater;

    friend bool operator==(const RegionOption&, const RegionOption&) = default;
};

/// The scenario in every region of the cloud, under every kind of purchase that has a price there; a region
/// without any price stands once. Sorted by region and purchase. What the scenario states of its own place
/// (zone, intensity, PUE, WUE, renewables) holds in its own region only, and its hourly price only for its
/// own purchase there. Devices in the field stay where they are. A stopped run is cut short: drop its result.
std::vector<RegionOption> regionOptions(const Scenario& scenario, const Catalog& catalog,
                                        const std::stop_token& stop = {});

enum class RegionOrder { LeastCarbon, LeastCost, LeastWater };
template<>
std::span<const Named<RegionOrder>> names();

/// Least first, unknown last; equals by the other aim, then by region and purchase.
void sortOptions(std::vector<RegionOption>& options, RegionOrder order);

}
