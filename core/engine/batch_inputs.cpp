#include "core/engine/batch_inputs.h"

#include <algorithm>

namespace core {
namespace {

template<const auto& U, class Get>
constexpr BatchInput row(const char* key, Get)
{
    return {key, U.symbol, U.factor,
            [](ResolvedOf<double>& r, std::size_t i) -> double& { return Get {}(r, i).canonical(); },
            [](ResolvedOf<Lanes>& r, std::size_t i) -> Lanes& { return Get {}(r, i).canonical(); }};
}

// clang-format off
constexpr BatchInput table[] = {
    row<one>("site/pue", [](auto& r, std::size_t) -> auto& { return r.site.pue; }),
    row<gramPerKWh>("site/intensity", [](auto& r, std::size_t) -> auto& { return r.site.intensity; }),
    row<one>("site/is_direct", [](auto& r, std::size_t) -> auto& { return r.site.isDirect; }),
    row<one>("site/onsite_renewable", [](auto& r, std::size_t) -> auto& { return r.site.onsiteRenewable; }),
    row<litrePerKWh>("site/wue", [](auto& r, std::size_t) -> auto& { return r.site.wue; }),
    row<litrePerKWh>("site/grid_water", [](auto& r, std::size_t) -> auto& { return r.site.gridWater; }),
    row<usdPerKWh>("site/electricity", [](auto& r, std::size_t) -> auto& { return r.site.electricity; }),
    row<one>("deployments/*/edge_site/pue", [](auto& r, std::size_t i) -> auto& { return r.deployments[i].edgeSite.pue; }),
    row<gramPerKWh>("deployments/*/edge_site/intensity", [](auto& r, std::size_t i) -> auto& { return r.deployments[i].edgeSite.intensity; }),
    row<one>("deployments/*/edge_site/is_direct", [](auto& r, std::size_t i) -> auto& { return r.deployments[i].edgeSite.isDirect; }),
    row<one>("deployments/*/edge_site/onsite_renewable", [](auto& r, std::size_t i) -> auto& { return r.deployments[i].edgeSite.onsiteRenewable; }),
    row<litrePerKWh>("deployments/*/edge_site/wue", [](auto& r, std::size_t i) -> auto& { return r.deployments[i].edgeSite.wue; }),
    row<litrePerKWh>("deployments/*/edge_site/grid_water", [](auto& r, std::size_t i) -> auto& { return r.deployments[i].edgeSite.gridWater; }),
    row<usdPerKWh>("deployments/*/edge_site/electricity", [](auto& r, std::size_t i) -> auto& { return r.deployments[i].edgeSite.electricity; }),
    row<watt>("training/device/busy", [](auto& r, std::size_t) -> auto& { return r.training.device.busy; }),
    row<watt>("training/device/idle", [](auto& r, std::size_t) -> auto& { return r.training.device.idle; }),
    row<kilogramPerHour>("training/device/embodied", [](auto& r, std::size_t) -> auto& { return r.training.device.embodied; }),
    row<usdPerHour>("training/device/compute", [](auto& r, std::size_t) -> auto& { return r.training.device.compute; }),
    row<usdPerHour>("training/device/capital", [](auto& r, std::size_t) -> auto& { return r.training.device.capital; }),
    row<usdPerHour>("training/device/maintenance", [](auto& r, std::size_t) -> auto& { return r.training.device.maintenance; }),
    row<watt>("deployments/*/device/busy", [](auto& r, std::size_t i) -> auto& { return r.deployments[i].device.busy; }),
    row<watt>("deployments/*/device/idle", [](auto& r, std::size_t i) -> auto& { return r.deployments[i].device.idle; }),
    row<kilogramPerHour>("deployments/*/device/embodied", [](auto& r, std::size_t i) -> auto& { return r.deployments[i].device.embodied; }),
    row<usdPerHour>("deployments/*/device/compute", [](auto& r, std::size_t i) -> auto& { return r.deployments[i].device.compute; }),
    row<usdPerHour>("deployments/*/device/capital", [](auto& r, std::size_t i) -> auto& { return r.deployments[i].device.capital; }),
    row<usdPerHour>("deployments/*/device/maintenance", [](auto& r, std::size_t i) -> auto& { return r.deployments[i].device.maintenance; }),
    row<flop>("training/flops", [](auto& r, std::size_t) -> auto& { return r.training.flops; }),
    row<hour>("training/hours", [](auto& r, std::size_t) -> auto& { return r.training.hours; }),
    row<flopPerSecond>("training/achieved", [](auto& r, std::size_t) -> auto& { return r.training.achieved; }),
    row<one>("training/count", [](auto& r, std::size_t) -> auto& { return r.training.count; }),
    row<one>("training/final_runs", [](auto& r, std::size_t) -> auto& { return r.training.finalRuns; }),
    row<one>("training/search_runs", [](auto& r, std::size_t) -> auto& { return r.training.searchRuns; }),
    row<one>("training/development", [](auto& r, std::size_t) -> auto& { return r.training.development; }),
    row<one>("training/restarts", [](auto& r, std::size_t) -> auto& { return r.training.restarts; }),
    row<perYear>("training/retraining", [](auto& r, std::size_t) -> auto& { return r.training.retraining; }),
    row<one>("training/redundant", [](auto& r, std::size_t) -> auto& { return r.training.redundant; }),
    row<perDay>("deployments/*/requests", [](auto& r, std::size_t i) -> auto& { return r.deployments[i].requests; }),
    row<perYear>("deployments/*/growth", [](auto& r, std::size_t i) -> auto& { return r.deployments[i].growth; }),
    row<one>("deployments/*/calls_per_request", [](auto& r, std::size_t i) -> auto& { return r.deployments[i].callsPerRequest; }),
    row<one>("deployments/*/useful_share", [](auto& r, std::size_t i) -> auto& { return r.deployments[i].usefulShare; }),
    row<second>("deployments/*/time_per_call", [](auto& r, std::size_t i) -> auto& { return r.deployments[i].timePerCall; }),
    row<Wh>("deployments/*/energy_per_call", [](auto& r, std::size_t i) -> auto& { return r.deployments[i].energyPerCall; }),
    row<one>("deployments/*/accelerators_per_replica", [](auto& r, std::size_t i) -> auto& { return r.deployments[i].acceleratorsPerReplica; }),
    row<one>("deployments/*/replicas", [](auto& r, std::size_t i) -> auto& { return r.deployments[i].replicas; }),
    row<one>("deployments/*/devices", [](auto& r, std::size_t i) -> auto& { return r.deployments[i].devices; }),
    row<one>("deployments/*/duty_share", [](auto& r, std::size_t i) -> auto& { return r.deployments[i].dutyShare; }),
    row<year>("policy/horizon", [](auto& r, std::size_t) -> auto& { return r.policy.horizon; }),
    row<perYear>("policy/grid_growth", [](auto& r, std::size_t) -> auto& { return r.policy.gridGrowth; }),
    row<perYear>("policy/efficiency_gain", [](auto& r, std::size_t) -> auto& { return r.policy.efficiencyGain; }),
    row<perYear>("policy/discount", [](auto& r, std::size_t) -> auto& { return r.policy.discount; }),
    row<perYear>("policy/offset_growth", [](auto& r, std::size_t) -> auto& { return r.policy.offsetGrowth; }),
    row<usdPerTonne>("policy/offset_price", [](auto& r, std::size_t) -> auto& { return r.policy.offsetPrice; }),
    row<usdPerTonne>("policy/internal_price", [](auto& r, std::size_t) -> auto& { return r.policy.internalPrice; }),
    row<one>("policy/offset_share", [](auto& r, std::size_t) -> auto& { return r.policy.offsetShare; }),
    row<one>("policy/offset_quality", [](auto& r, std::size_t) -> auto& { return r.policy.offsetQuality; }),
    row<one>("policy/in_scope_embodied", [](auto& r, std::size_t) -> auto& { return r.policy.inScopeEmbodied; }),
    row<one>("policy/upstream", [](auto& r, std::size_t) -> auto& { return r.policy.upstream; }),
};
// clang-format on

}

std::span<const BatchInput> batchInputs()
{
    return table;
}

const BatchInput* findBatchInput(std::string_view key)
{
    const auto found
        = std::ranges::find(table, key, [](const BatchInput& i) { return std::string_view(i.key); });
    return found == std::end(table) ? nullptr : found;
}

}
