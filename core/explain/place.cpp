#include "core/explain/place.h"

namespace core {
namespace {

const std::string overrides = "/site/overrides/";

Explanation siteIntensity(const Inputs& in)
{
    const std::string key = overrides + "carbon_intensity_g_per_kwh";
    return in.statedOrAssumed(key, key, "Carbon intensity");
}

std::optional<Explanation> upstreamFactor(const Inputs& in, bool isDirect)
{
    if (!isDirect)
        return std::nullopt;
    return quotient(
        N_("Combustion and what is upstream of it: 1 + r + r² + …"), measure(one),
        {constant(N_("Combustion alone"), 1, measure(one), N_("the intensity contains nothing upstream")),
         difference(N_("What is left of a unit of energy"), measure(one),
                    {constant(N_("A unit of energy"), 1, measure(one), Message()),
                     in.stated("/upstream/energy_overhead")})});
}

}

PlaceTrees sitePlace(const Inputs& in)
{
    const Site& site = in.scenario().site;
    PlaceTrees out;
    const auto leaf = [&](const char* name, const char* what) {
        return in.statedOrAssumed(overrides + name, overrides + name, what);
    };
    out.pue = leaf("pue", "PUE");
    if (out.pue->origin == Explanation::Origin::Model) // nobody says: computers alone
        out.pue = std::nullopt;
    out.intensity = siteIntensity(in);
    if (site.onsiteRenewableShare)
        out.bought = difference(N_("Share of the electricity that is bought"), measure(one),
                                {constant(N_("All electricity"), 1, measure(one), Message()),
                                 in.stated(overrides + "onsite_renewable_share")});
    out.upstreamCarbon = upstreamFactor(in, in.resolution().numbers.site.isDirect.in(one) > 0);
    out.wue = leaf("wue_l_per_kwh", "WUE");
    out.gridWater = in.assumedOrLeftOut("/site/grid_zone", "Water of electricity", measure(litrePerKWh));
    if (site.kind == SiteKind::OnPremises)
        out.electricity = leaf("electricity_usd_per_kwh", "Electricity price");
    return out;
}

PlaceTrees edgePlace(const Inputs& in, std::size_t deployment)
{
    const std::string key = "/inference/" + std::to_string(deployment) + "/grid_zone";
    const bool isSites = in.scenario().inference[deployment].gridZone.empty();
    PlaceTrees out;
    out.intensity
        = isSites ? siteIntensity(in) : in.assumedOrLeftOut(key, "Carbon intensity", measure(gramPerKWh));
    out.upstreamCarbon
        = upstreamFactor(in, in.resolution().numbers.deployments[deployment].edgeSite.isDirect.in(one) > 0);
    out.gridWater = in.assumedOrLeftOut(isSites ? "/site/grid_zone" : key, "Water of electricity",
                                        measure(litrePerKWh));
    return out;
}

}
