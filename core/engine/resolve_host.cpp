// The machine around an accelerator: the power and the making that it adds.
#include "core/engine/lookup.h"

#include <algorithm>
#include <array>

namespace core {
namespace {

bool hasCount(const Catalog&, const Host& host)
{
    return host.acceleratorsPerNode.has_value();
}

/// Devices that people hold or embed: machines of their own, and no servers around them.
bool isDevice(const Accelerator& a)
{
    return a.kind == "soc" || a.kind == "edge" || a.kind == "phone";
}

/// A cloud rents out parts of machines: a machine of the catalogue is shared by all accelerators in it.
double acceleratorsIn(const Host& machine, Lookup& l, const Accelerator& a, bool isTrainings)
{
    const bool isStated = isTrainings && machine.id == l.scenario.hardware.host;
    return machine.acceleratorsPerNode && !isStated ? machine.acceleratorsPerNode->value
                                                    : perNodeOf(l, a, isTrainings);
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
    const Power most = device->maxPower->quantity() / acceleratorsIn(*device, l, a, isTrainings);
    const double beside = std::max(0.0, (most - a.tdp->quantity()).in(watt));
    l.assume(path, N_("Host power per node"), perNodeOf(l, a, isTrainings) * beside, watt.symbol,
             device->source, device->dataYear, {N_("what %1 draws at most, less its chip"), {device->name}});
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
    const double perNode = perNodeOf(l, a, isTrainings);
    const auto noted = [&](Carbon share, const Credit& credit, Message why) {
        l.assume(path, N_("Embodied carbon per node"), perNode * share.in(kilogram), kilogram.symbol,
                 credit.sources, credit.dataYear, std::move(why));
        return share;
    };
    const Host* host = machineWith(l, a, isTrainings, hasMaking);
    if (host && hasMaking(l.catalog, *host))
        return noted(host->embodiedHost->quantity() / acceleratorsIn(*host, l, a, isTrainings),
                     creditOf(l.catalog, host->embodiedSource, host->source, host->dataYear),
                     {N_("making %1 without its accelerators"), {host->name}});
    if (isDevice(a))
        return noted({}, {}, {N_("%1 is a device of its own: nothing is added"), {a.name}});
    const Component* server
        = componentOf(l.catalog, perNode >= 8 ? "server-emb-ecologits" : "server-emb-ccf");
    if (!server) {
        l.out.known.embodied = false;
        return {};
    }
    return noted(Carbon(*server->value, kilogram) / perNode, {server->source, server->dataYear},
                 {N_("an assumption for a server of its size: %1"), {server->name}});
}

}

const Host* machineWith(Lookup& l, const Accelerator& a, bool isTrainings,
                        bool (*has)(const Catalog&, const Host&))
{
    if (const auto& id = l.scenario.hardware.host; isTrainings && !id.empty()) {
        const Host* host = l.catalog.hosts.find(id);
        if (host && (host->accelerator.empty() || host->accelerator == a.id))
            return host;
        l.warn("/hardware/host",
               host ? Message(N_("%1 is sold with another accelerator than %2: its figures are not used"),
                              {host->name, a.name})
                    : Message(N_("the host \"%1\" is not in the catalogue"), {id}));
    }
    // What is a part of a machine, or carries one, is not among them.
    constexpr std::array kinds = {"server", "cloud", "rack", "desktop", "laptop", "edge", "phone"};
    const Host* best = nullptr;
    auto bestRank = kinds.end();
    for (const Host& host : l.catalog.hosts.rows()) {
        if (host.accelerator != a.id)
            continue;
        const auto rank = std::ranges::find(kinds, host.kind);
        if (rank < bestRank && has(l.catalog, host)) {
            best = &host;
            bestRank = rank;
        }
    }
    return best;
}

double perNodeOf(Lookup& l, const Accelerator& a, bool isTrainings)
{
    if (isTrainings)
        return l.scenario.hardware.perNode.value;
    const Host* host = machineWith(l, a, isTrainings, hasCount);
    return host ? host->acceleratorsPerNode->value : Hardware {}.perNode.value;
}

Power hostShare(Lookup& l, const Accelerator& a, bool isTrainings, const std::string& path)
{
    const Hardware& h = l.scenario.hardware;
    if (const auto& own = h.hostPowerPerNode; own && isTrainings)
        return own->quantity() / h.perNode.value;
    if (isDevice(a))
        return restOfDevice(l, a, isTrainings, path);
    const double perNode = perNodeOf(l, a, isTrainings);
    const auto noted = [&](Power share, std::string sources, int dataYear, Message why) {
        l.assume(path, N_("Host power per node"), perNode * share.in(watt), watt.symbol, std::move(sources),
                 dataYear, std::move(why));
        return share;
    };
    const Host* host = machineWith(l, a, isTrainings, hasPower);
    const Component* dram = componentOf(l.catalog, "dram-power-ga");
    if (host && dram && hasPower(l.catalog, *host)) {
        const Accelerator* cpu = processorOf(l.catalog, *host);
        const Power parts
            = host->cpusPerNode->value * cpu->tdp->quantity() + Power(*dram->value * host->dram->value, watt);
        std::string sources = host->source; // of how many; then of what each draws
        for (const std::string& more : {cpu->source, dram->source})
            if (sources.find(more) == sources.npos)
                sources += ";" + more;
        return noted(parts / acceleratorsIn(*host, l, a, isTrainings), sources, 0,
                     {N_("processors and memory of %1"), {host->name}});
    }
    const Component* server = componentOf(l.catalog, "server-nongpu-power");
    if (!server)
        return {};
    return noted(Power(*server->value / 8, watt), server->source, server->dataYear,
                 N_("a server of eight accelerators without them, in proportion"));
}

Carbon makingOf(Lookup& l, const Accelerator& a, bool isTrainings, const std::string& ofChip,
                const std::string& ofNode)
{
    const Hardware& h = l.scenario.hardware;
    const auto& chip = h.embodiedPerAccelerator;
    const auto& node = h.embodiedPerNode;
    const bool hasChip = chip && isTrainings, hasNode = node && isTrainings;
    if (hasNode && isDevice(a)) // what is stated is of all of it
        return node->quantity() / h.perNode.value + (hasChip ? chip->quantity() : Carbon());
    const Host* whole = hasChip || hasNode ? nullptr : machineWith(l, a, isTrainings, isMadeWhole);
    if (whole && isMadeWhole(l.catalog, *whole)) {
        const Carbon share = whole->embodied->quantity() / acceleratorsIn(*whole, l, a, isTrainings);
        const Credit credit = creditOf(l.catalog, whole->embodiedSource, whole->source, whole->dataYear);
        l.assume(ofNode, N_("Embodied carbon per node"), perNodeOf(l, a, isTrainings) * share.in(kilogram),
                 kilogram.symbol, credit.sources, credit.dataYear,
                 {N_("making all of %1, its chip included"), {whole->name}});
        return share;
    }
    return (hasChip ? chip->quantity() : makingOfChip(l, a, ofChip))
        + (hasNode ? node->quantity() / h.perNode.value : makingOfNode(l, a, isTrainings, ofNode));
}

}
