#include "core/explain/unknown.h"

#include "core/model/names.h"
#include "core/model/scenario.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace core {
namespace {

/// One input of the sums that can be unknown: how it is told, and what the engine's warnings of it begin
/// with.
struct Need
{
    bool Known::*isKnown;
    const char* what;
    const char* path; ///< where to state it
    std::array<std::string_view, 5> warnings;
};

constexpr std::string_view noChip = "the accelerator \"%1\" is not";

// clang-format off
const Need needs[] = {
    {&Known::power,       N_("Power of an accelerator"),      "/hardware/overrides/accelerator_power_w",             {"the power of", noChip}},
    {&Known::peak,        N_("Compute of an accelerator"),    "/hardware/accelerator",                               {"no peak of", "no MFU", "the memory bandwidth of", noChip}},
    {&Known::price,       N_("Price"),                        "/hardware/overrides/usd_per_accelerator_hour",        {"no price of", "no region is chosen", "no electricity price", "no purchase price", noChip}},
    {&Known::embodied,    N_("Carbon of making a device"),    "/hardware/overrides/embodied_kgco2e_per_accelerator", {"the carbon of making", "no lifetime is known", noChip}},
    {&Known::intensity,   N_("Carbon intensity"),             "/site/overrides/carbon_intensity_g_per_kwh",          {"no carbon intensity"}},
    {&Known::onsiteWater, N_("Water on site by the kilowatt-hour"),         "/site/overrides/wue_l_per_kwh", {}},
    {&Known::gridWater,   N_("Water of electricity by the kilowatt-hour"),  "/site/grid_zone",               {}},
};
// clang-format on

using Flag = bool Known::*;
using Flags = std::vector<Flag>;

/// What a result needs; by the beginning of its key, the longest first.
Flags needsOf(std::string_view key)
{
    const Flags energy = {&Known::power, &Known::peak};
    const Flags operational = {&Known::power, &Known::peak, &Known::intensity};
    const Flags carbon = {&Known::power, &Known::peak, &Known::intensity, &Known::embodied};
    const Flags money = {&Known::price, &Known::peak};
    const Flags all = {&Known::power, &Known::peak, &Known::intensity, &Known::embodied, &Known::price};
    const std::pair<std::string_view, Flags> rows[] = {
        {"energy_kwh/", energy},
        {"carbon_kgco2e/operational", operational},
        {"carbon_kgco2e/embodied", {&Known::embodied, &Known::peak}},
        {"carbon_kgco2e/", carbon},
        {"water_l/total", {&Known::power, &Known::peak, &Known::onsiteWater, &Known::gridWater}},
        {"water_l/onsite", {&Known::power, &Known::peak, &Known::onsiteWater}},
        {"water_l/grid", {&Known::power, &Known::peak, &Known::gridWater}},
        {"cost_usd/total", all},
        {"cost_usd/offset", carbon},
        {"cost_usd/internal_carbon", carbon},
        {"cost_usd/", money},
        {"offset/share_of_bill", all},
        {"offset/", carbon},
        {"training/energy", energy},
        {"training/", {&Known::peak}},
        {"inference/share_of_energy", energy},
        {"inference/crossover_days", energy},
        {"inference/carbon_crossover_days", carbon},
        {"per_request/wh", energy},
        {"per_request/gco2e", carbon},
        {"per_request/usd", all},
        {"per_useful_insight/wh", energy},
        {"per_useful_insight/gco2e", carbon},
        {"per_useful_insight/usd", all},
        {"returns/kgco2e_per_point", carbon},
        {"returns/usd_per_point", money},
    };
    const auto found
        = std::ranges::find_if(rows, [&](const auto& row) { return key.starts_with(row.first); });
    return found == std::end(rows) ? Flags() : found->second;
}

Explanation missing(const Need& need, std::string path, Message why)
{
    Explanation out;
    out.what = need.what;
    out.operation = Explanation::Operation::Unknown;
    out.path = std::move(path);
    out.why = std::move(why);
    return out;
}

Parts missingOf(const Need& need, const Estimate& e)
{
    Parts out;
    for (const auto& [where, what] : e.warnings)
        for (const std::string_view begin : need.warnings)
            if (!begin.empty() && what.source().starts_with(begin))
                out.push_back(missing(need, where, what));
    if (out.empty())
        out.push_back(missing(need, need.path, N_("the catalogue does not know it: state it")));
    return out;
}

Message whyReturns(std::string_view key, const Returns& r)
{
    if (!r.whyNone.isEmpty())
        return r.whyNone;
    if (!r.scenarioFlops)
        return N_("the compute of a run is not known");
    if (r.scenarioValue && key == "returns/compute_to_halve_error")
        return N_("the floor of the law lies above half the error");
    return N_("the law says nothing at the compute of the run");
}

/// Where all inputs are known and there is no such number.
Message whyUndefined(std::string_view key, const Estimate& e)
{
    const std::string_view accounting = "carbon_kgco2e/by_accounting/";
    if (key.starts_with(accounting)) {
        const auto way = fromKey<Accounting>(key.substr(accounting.size())).value_or(Accounting::Location);
        return {N_("no figure of this kind (%1) is known at every place of the plan"), {Term {labelOf(way)}}};
    }
    if (key == "offset/share_of_bill")
        return N_("the bill is zero");
    if (key == "training/flops")
        return N_("the run is stated in hours, and the compute of its accelerator is not known");
    if (key == "inference/share_of_energy")
        return N_("the plan takes no energy");
    if (key == "inference/requests")
        return N_("no deployment is planned");
    if (key.ends_with("crossover_days"))
        return N_("inference does not pass training within the horizon");
    if (key.starts_with("per_request/"))
        return N_("there are no requests");
    if (key.starts_with("per_useful_insight/"))
        return N_("there are no useful results");
    return whyReturns(key, e.returns);
}

}

Explanation unknownResult(const Metric& metric, const Estimate& estimate)
{
    Explanation out;
    out.what = metric.label;
    out.unit = measureOf(metric.unit);
    out.operation = Explanation::Operation::Unknown;
    const Flags wanted = needsOf(metric.key);
    for (const Need& need : needs)
        if (!(estimate.known.*need.isKnown) && std::ranges::find(wanted, need.isKnown) != wanted.end())
            for (Explanation& input : missingOf(need, estimate))
                out.parts.push_back(std::move(input));
    out.why = out.parts.empty() ? whyUndefined(metric.key, estimate) : Message(N_("an input is not known"));
    return out;
}

}
