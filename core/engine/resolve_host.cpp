// The machine around an accelerator: the power and the making that it adds.
#include "core/engine/lookup.h"

#include <algorithm>
#include <array>

namespace core {
namespace {

/// Devices that people hold or embed: machines of their own, and no servers around them.
bool isDevice(const Accelerator& a)
{
    return a.kind == "soc" || a.kind == "edge" || a.kind == "phone";
}

/// A cloud rents out parts of machines: a machine of the catalogue is shared by all accelerators in it.
double acceleratorsIn(const Host* machine, const Hardware& h, bool isTrainings)
{
    const bool isStated = isTrainings && !h.host.empty();
    return machine && !isStated && machine->acceleratorsPerNode ? machine->acceleratorsPerNode->value
                                                                : h.perNode.value;
}

const Accelerator* processorOf(const Catalog& catalog, const Host& host)
{
    const Accelerator* cpu = host.cpuId.empty() ? nullptr : catalog.accelerators.find(host.cpuId);
    return cpu && cpu->tdp && host.cpusPerNode ? cpu : nullptr;
}

bool hasPower(const Catalog& catalog, const Host& host)
{
    return host.dram && processorOf(catalog, host);
}
bool hasMostPower(const Catalog&, const Host& host)
{
    return host.maxPower.has_value();
}
bool hasMaking(const Catalog&, const Host& host)
{
    return host.embodiedHost.has_value();
}
/// The figure of the device is of all of it.
bool isMadeWhole(const Catalog&, const Host& host)
{
    return host.embodied && !host.embodiedHost;
}

/// What the device draws at its most beside its chip.
Power restOfDevice(Lookup& l, const Accelerator& a, bool isTrainings, const std::string& path)
{
    const Host* device = machineWith(l, a, isTrainings, hasMostPower);
    if (!device || !hasMostPower(l.catalog, *device) || !a.tdp) {
        l.assume(path, N_("Host power per node"), 0, watt.symbol, "", 0,
                 {N_("%1 is a device of its own: nothing is added"), {a.name}});
        return {};
    }
    const double beside = std::max(
        0.0, (device->maxPower->quantity() - a.tdp->quantity()).in(watt)); // per chip: they have one
    l.assume(path, N_("Host power per node"), beside, watt.symbol, device->source, device->dataYear,
             {N_("what %1 draws at most, less its chip"), {device->name}});
    return Power(beside, watt);
}

Carbon makingOfChip(Lookup& l, const Accelerator& a, const std::string& path)
{
    if (a.embodied) {
        const Credit credit = creditOf(l.catalog, a.embodiedSource, a.source, a.dataYear);
        l.assume(path, N_("Embodied carbon per accelerator"), a.embodied->value, kilogram.symbol,
                 credit.sources, credit.dataYear, {N_("making %1: %2"), {a.name, a.embodiedBasis}});
        return a.embodied->quantity();
    }
    const Component* guess
        = isDevice(a) ? nullptr : componentOf(l.catalog, a.kind == "cpu" ? "cpu-emb-ccf" : "gpu-emb-ccf");
    if (!guess) {
        l.out.known.embodied = false;
        l.warn(path, {N_("the carbon of making %1 is not known: state it"), {a.name}});
        return {};
    }
    l.assume(path, N_("Embodied carbon per accelerator"), *guess->value, kilogram.symbol, guess->source,
             guess->dataYear, {N_("an assumption: no figure is published for %1"), {a.name}});
    return Carbon(*guess->value, kilogram);
}

/// By the accelerator. What is noted is for as many as the scenario says stand in a machine.
Carbon makingOfNode(Lookup& l, const Accelerator& a, bool isTrainings, const std::string& path)
{
    const Hardware& h = l.scenario.hardware;
    const Host* host = machineWith(l, a, isTrainings, hasMaking);
    if (host && hasMaking(l.catalog, *host)) {
        const Carbon share = host->embodiedHost->quantity() / acceleratorsIn(host, h, isTrainings);
        const Credit credit = creditOf(l.catalog, host->embodiedSource, host->source, host->dataYear);
        l.assume(path, N_("Embodied carbon per node"), h.perNode.value * share.in(kilogram), kilogram.symbol,
                 credit.sources, credit.dataYear, {N_("making %1 without its accelerators"), {host->name}});
        return share;
    }
    if (isDevice(a)) {
        l.assume(path, N_("Embodied carbon per node"), 0, kilogram.symbol, "", 0,
                 {N_("%1 is a device of its own: nothing is added"), {a.name}});
        return {};
    }
    const Component* server
        = componentOf(l.catalog, h.perNode.value >= 8 ? "server-emb-ecologits" : "server-emb-ccf");
    if (!server) {
        l.out.known.embodied = false;
        return {};
    }
    l.assume(path, N_("Embodied carbon per node"), *server->value, kilogram.symbol, server->source,
             server->dataYear, {N_("an assumption for a server of its size: %1"), {server->name}});
    return Carbon(*server->value, kilogram) / h.perNode.value;
}

}

const Host* machineWith(Lookup& l, const Accelerator& a, bool isTrainings,
                        bool (*has)(const Catalog&, const Host&))
{
    if (const auto& id = l.scenario.hardware.host; isTrainings && !id.empty()) {
        if (const Host* host = l.catalog.hosts.find(id))
            return host;
        l.warn("/hardware/host", {N_("the host \"%1\" is not in the catalogue"), {id}});
    }
    // What is a part of a machine, or carries one, is not among them.
    constexpr std::array kinds = {"server", "cloud", "rack", "desktop", "laptop", "edge", "phone"};
    const Host* best = nullptr;
    auto bestRank = kinds.end();
    for (const Host& host : l.catalog.hosts.rows()) {
        const auto rank = std::ranges::find(kinds, host.kind);
        if (rank < bestRank && host.accelerator == a.id && has(l.catalog, host)) {
            best = &host;
            bestRank = rank;
        }
    }
    return best;
}

Power hostShare(Lookup& l, const Accelerator& a, bool isTrainings, const std::string& path)
{
    const Hardware& h = l.scenario.hardware;
    if (const auto& own = h.hostPowerPerNode; own && isTrainings)
        return own->quantity() / h.perNode.value;
    if (isDevice(a))
        return restOfDevice(l, a, isTrainings, path);
    const Host* host = machineWith(l, a, isTrainings, hasPower);
    const Component* dram = componentOf(l.catalog, "dram-power-ga");
    if (host && dram && hasPower(l.catalog, *host)) {
        const Accelerator* cpu = processorOf(l.catalog, *host);
        const Power parts
            = host->cpusPerNode->value * cpu->tdp->quantity() + Power(*dram->value * host->dram->value, watt);
        const Power share = parts / acceleratorsIn(host, h, isTrainings);
        l.assume(path, N_("Host power per node"), h.perNode.value * share.in(watt), watt.symbol,
                 cpu->source + ";" + dram->source, 0, {N_("processors and memory of %1"), {host->name}});
        return share;
    }
    const Component* server = componentOf(l.catalog, "server-nongpu-power");
    if (!server)
        return {};
    const Power share(*server->value / 8, watt);
    l.assume(path, N_("Host power per node"), h.perNode.value * share.in(watt), watt.symbol, server->source,
             server->dataYear, N_("a server of eight accelerators without them, in proportion"));
    return share;
}

Carbon makingOf(Lookup& l, const Accelerator& a, bool isTrainings, const std::string& ofChip,
                const std::string& ofNode)
{
    const Hardware& h = l.scenario.hardware;
    const auto& chip = h.embodiedPerAccelerator;
    const auto& node = h.embodiedPerNode;
    const bool hasChip = chip && isTrainings, hasNode = node && isTrainings;
    const Host* whole = hasChip || hasNode ? nullptr : machineWith(l, a, isTrainings, isMadeWhole);
    if (whole && isMadeWhole(l.catalog, *whole)) {
        const Carbon share = whole->embodied->quantity() / acceleratorsIn(whole, h, isTrainings);
        const Credit credit = creditOf(l.catalog, whole->embodiedSource, whole->source, whole->dataYear);
        l.assume(ofNode, N_("Embodied carbon per node"), h.perNode.value * share.in(kilogram),
                 kilogram.symbol, credit.sources, credit.dataYear,
                 {N_("making all of %1, its chip included"), {whole->name}});
        return share;
    }
    return (hasChip ? chip->quantity() : makingOfChip(l, a, ofChip))
        + (hasNode ? node->quantity() / h.perNode.value : makingOfNode(l, a, isTrainings, ofNode));
}

}
