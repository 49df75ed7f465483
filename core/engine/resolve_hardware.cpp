#include "core/engine/lookup.h"
#include "core/model/names.h"

namespace core {
namespace {

bool isMeanTrainingPower(const UtilisationRow& row)
{
    return row.kind == "power_fraction"
        && (row.metric.starts_with("mean ") || row.metric.starts_with("average "));
}
bool isServingPower(const UtilisationRow& row)
{
    return row.kind == "power_fraction" && row.name.starts_with("LLM inference");
}
/// The machine around the accelerators: the scenario's, else the first server, else the first of any kind.
const Host* hostOf(Lookup& l, const std::string& accelerator, bool isTraining)
{
    if (const auto& id = l.scenario.hardware.host; isTraining && !id.empty()) {
        if (const Host* host = l.catalog.hosts.find(id))
            return host;
        l.warn("/hardware/host", {N_("the host \"%1\" is not in the catalogue"), {id}});
    }
    const Host* best = nullptr;
    for (const Host& host : l.catalog.hosts.rows()) {
        const bool isBetter = !best || (best->kind != "server" && host.kind == "server");
        if (host.accelerator == accelerator && (host.kind == "server" || host.kind == "cloud") && isBetter)
            best = &host;
    }
    return best;
}

Power idlePower(Lookup& l, const Accelerator& a, const std::string& path)
{
    if (a.idle) {
        l.assume(path, a.idle->value, watt.symbol, a.source, a.dataYear, {N_("idle power of %1"), {a.name}});
        return a.idle->quantity();
    }
    const Component* share
        = componentOf(l.catalog, a.id.starts_with("gaudi") ? "idle-share-gaudi" : "idle-share-gpu");
    if (!share || !a.tdp)
        return {};
    const Power idle = *share->value * a.tdp->quantity();
    l.assume(path, idle.in(watt), watt.symbol, share->source, share->dataYear,
             {N_("idle power as a share of TDP, %1"), {*share->value}});
    return idle;
}

Power busyPower(Lookup& l, const Accelerator& a, Work work, Power idle, const std::string& path)
{
    const Hardware& h = l.scenario.hardware;
    const bool isTraining = work == Work::Training;
    if (isTraining && h.acceleratorPower)
        return h.acceleratorPower->quantity();
    if (!a.tdp) {
        l.out.known.power = false;
        l.warn(path, {N_("the power of %1 is not known: state it, the energy leaves it out"), {a.name}});
        return {};
    }
    const Power tdp = a.tdp->quantity();
    if (isTraining && h.utilisation)
        return idle + h.utilisation->quantity().in(one) * (tdp - idle);
    const auto fraction = medianFigure(l.catalog, a.id, isTraining ? isMeanTrainingPower : isServingPower);
    if (!fraction) {
        l.assume(path, tdp.in(watt), watt.symbol, a.source, a.dataYear,
                 {N_("TDP of %1: no measured fraction is known"), {a.name}});
        return tdp;
    }
    const Power power = fraction->value * tdp;
    l.assume(path, power.in(watt), watt.symbol, a.source + ";" + fraction->sources, 0,
             fraction->isOwn ? Message(N_("%1 of TDP: median of %2 published figures on this accelerator"),
                                       {fraction->value, double(fraction->count)})
                             : Message(N_("%1 of TDP: median of %2 published figures on other accelerators"),
                                       {fraction->value, double(fraction->count)}));
    return power;
}

/// Processors at their TDP and memory by its size; nothing where the catalogue does not know them.
std::optional<Power> partsOf(Lookup& l, const Host& host)
{
    const Accelerator* cpu = host.cpuId.empty() ? nullptr : l.catalog.accelerators.find(host.cpuId);
    const Component* dram = componentOf(l.catalog, "dram-power-ga");
    if (!cpu || !cpu->tdp || !host.cpusPerNode || !host.dram || !dram)
        return std::nullopt;
    return host.cpusPerNode->value * cpu->tdp->quantity() + Power(*dram->value * host.dram->value, watt);
}

Power hostPower(Lookup& l, const Host* host, double perNode, bool isTrainings, const std::string& path)
{
    if (const auto& own = l.scenario.hardware.hostPowerPerNode; own && isTrainings)
        return own->quantity();
    if (const auto parts = host ? partsOf(l, *host) : std::nullopt) {
        l.assume(path, parts->in(watt), watt.symbol, host->source, host->dataYear,
                 {N_("processors and memory of %1"), {host->name}});
        return *parts;
    }
    const Component* server = componentOf(l.catalog, "server-nongpu-power");
    if (!server)
        return {};
    const Power power(*server->value * perNode / 8, watt);
    l.assume(path, power.in(watt), watt.symbol, server->source, server->dataYear,
             N_("a server of eight accelerators without them, in proportion"));
    return power;
}

Carbon embodiedOf(Lookup& l, const Accelerator& a, bool isTrainings, const std::string& path)
{
    if (const auto& own = l.scenario.hardware.embodiedPerAccelerator; own && isTrainings)
        return own->quantity();
    if (a.embodied) {
        l.assume(path, a.embodied->value, kilogram.symbol, a.source, a.dataYear,
                 {N_("making %1: %2"), {a.name, a.embodiedBasis}});
        return a.embodied->quantity();
    }
    const Component* guess = componentOf(l.catalog, a.kind == "cpu" ? "cpu-emb-ccf" : "gpu-emb-ccf");
    if (!guess) {
        l.out.known.embodied = false;
        return {};
    }
    l.assume(path, *guess->value, kilogram.symbol, guess->source, guess->dataYear,
             {N_("an assumption: no figure is published for %1"), {a.name}});
    return Carbon(*guess->value, kilogram);
}

Carbon nodeEmbodied(Lookup& l, const Host* host, double perNode, bool isTrainings, const std::string& path)
{
    if (const auto& own = l.scenario.hardware.embodiedPerNode; own && isTrainings)
        return own->quantity();
    if (host && host->embodiedHost) {
        l.assume(path, host->embodiedHost->value, kilogram.symbol, host->source, host->dataYear,
                 {N_("making %1 without its accelerators"), {host->name}});
        return host->embodiedHost->quantity();
    }
    const Component* server
        = componentOf(l.catalog, perNode >= 8 ? "server-emb-ecologits" : "server-emb-ccf");
    if (!server) {
        l.out.known.embodied = false;
        return {};
    }
    l.assume(path, *server->value, kilogram.symbol, server->source, server->dataYear,
             {N_("an assumption for a server of its size: %1"), {server->name}});
    return Carbon(*server->value, kilogram);
}

}

const Accelerator* resolveAccelerator(Lookup& l, const std::string& id, const std::string& path)
{
    const Accelerator* found = l.catalog.accelerators.find(id);
    if (!found) {
        l.out.known.power = l.out.known.price = l.out.known.embodied = l.out.known.peak = false;
        l.warn(
            path,
            {N_("the accelerator \"%1\" is not in the catalogue: its energy, price and making are left out"),
             {id}});
    }
    return found;
}

ResolvedDevice resolveDevice(Lookup& l, const Accelerator& a, Work work, const std::string& path)
{
    const Hardware& h = l.scenario.hardware;
    const bool isTraining = work == Work::Training;
    const bool isTrainings
        = a.id == h.accelerator; // what the user said of the training's chip holds where it serves
    const auto at
        = [&](const char* own) { return isTraining ? std::string("/hardware/overrides/") + own : path; };
    const Host* host = hostOf(l, a.id, isTrainings);
    const double perNode = isTrainings      ? h.perNode.value
        : host && host->acceleratorsPerNode ? host->acceleratorsPerNode->value
                                            : 8;

    ResolvedDevice device;
    const Power idle = idlePower(l, a, path);
    const Power share = hostPower(l, host, perNode, isTrainings, at("host_power_w_per_node")) / perNode;
    device.busy = busyPower(l, a, work, idle, at("accelerator_power_w")) + share;
    device.idle = idle + share;
    const WorkingLife life = workingLife(l, host, isTraining, path);
    device.embodied
        = (embodiedOf(l, a, isTrainings, at("embodied_kgco2e_per_accelerator"))
           + nodeEmbodied(l, host, perNode, isTrainings, at("embodied_kgco2e_per_node")) / perNode)
        / life.worked();
    if (l.scenario.site.kind == SiteKind::Cloud)
        takeCloudPrice(l, a, isTrainings, device, at("usd_per_accelerator_hour"));
    else
        takeOwnPrice(l, a, host, life, isTrainings, device, at("accelerator_price_usd"));
    return device;
}

}
