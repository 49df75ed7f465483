#include "core/io/regions_print.h"

#include "core/base/text.h"
#include "core/io/json.h"
#include "core/io/text_table.h"

namespace core {
namespace {

std::string cellOf(const std::optional<double>& value)
{
    return value ? forPeople(*value) : "–";
}

std::string pueOf(const std::optional<double>& pue)
{
    return pue ? formatFixed(*pue, 2) : "–";
}

std::string switchingOf(const std::optional<double>& usdPerTonne)
{
    return usdPerTonne && *usdPerTonne <= 0 ? "now" : cellOf(usdPerTonne);
}

Json jsonOf(const std::optional<double>& value)
{
    return value ? Json::ofNumber(*value) : Json();
}

void addWhy(Json& reasons, const char* key, const Message& why)
{
    if (!why.isEmpty())
        reasons.add(key, Json::ofText(why.english()));
}

void addPlace(Json& json, const RegionOption& option, const Catalog& catalog)
{
    json.add("region", Json::ofText(option.region));
    if (const Region* region = catalog.regions.find(option.region)) {
        json.add("name", Json::ofText(region->name));
        json.add("country", Json::ofText(region->country));
        json.add("grid_zone", Json::ofText(region->gridZone));
    }
    json.add("status", Json::ofText(option.status));
    json.add("purchase", Json::ofText(keyOf(option.purchase)));
}

Json jsonOf(const RegionOption& option, const Catalog& catalog)
{
    Json json = Json::object();
    addPlace(json, option, catalog);
    json.add("current", Json::ofBool(option.isCurrent));
    json.add("pareto", Json::ofBool(option.isPareto));
    json.add("carbon_kgco2e", jsonOf(option.carbonKg));
    json.add("cost_usd", jsonOf(option.costUsd));
    json.add("water_l", jsonOf(option.waterL));
    json.add("carbon_intensity_g_per_kwh", jsonOf(option.intensity));
    json.add("pue", jsonOf(option.pue));
    json.add("usd_per_accelerator_hour", jsonOf(option.usdPerAcceleratorHour));
    json.add("switching_usd_per_t", jsonOf(option.switchingUsdPerTonne));
    Json reasons = Json::object();
    addWhy(reasons, "carbon_kgco2e", option.whyNoCarbon);
    addWhy(reasons, "cost_usd", option.whyNoCost);
    addWhy(reasons, "water_l", option.whyNoWater);
    json.add("unknown_because", reasons);
    return json;
}

}

std::string regionsToTable(std::span<const RegionOption> options)
{
    std::vector<std::vector<std::string>> rows;
    for (const auto& o : options)
        rows.push_back({std::string(o.isCurrent ? ">" : " ") + (o.isPareto ? "*" : " "), o.region,
                        keyOf(o.purchase), cellOf(o.carbonKg), cellOf(o.costUsd), cellOf(o.waterL),
                        cellOf(o.intensity), pueOf(o.pue), switchingOf(o.switchingUsdPerTonne),
                        o.status == "public" ? "" : o.status});
    return textTable({{"  "},
                      {"region"},
                      {"purchase"},
                      {"kg CO2e", true},
                      {"USD", true},
                      {"L water", true},
                      {"g/kWh", true},
                      {"PUE", true},
                      {"switch at USD/t", true},
                      {"status"}},
                     rows)
        + "\n> where the scenario is   * no other has less carbon and not more cost   – unknown\n"
          "switch: the price of carbon from which that place is the better one; now: it is already\n";
}

std::string regionsToJson(const Scenario& scenario, std::span<const RegionOption> options,
                          const Catalog& catalog)
{
    Json json = Json::object();
    json.add("format", Json::ofText("carbacus.regions"));
    json.add("version", Json::ofNumber(1));
    json.add("scenario", Json::ofText(scenario.name));
    json.add("accounting", Json::ofText(keyOf(scenario.site.accounting)));
    Json list = Json::array();
    for (const auto& option : options)
        list.items.push_back(jsonOf(option, catalog));
    json.add("regions", std::move(list));
    return printJson(json) + "\n";
}

}
