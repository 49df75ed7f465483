#include "core/engine/lookup.h"
#include "core/model/names.h"

#include <cmath>

namespace core {
namespace {

Power idlePower(Lookup& l, const Accelerator& a, const std::string& path)
{
    if (a.idle) {
        const Credit credit = creditOf(l.catalog, a.idleSource, a.source, a.dataYear);
        l.assume(path, N_("Idle power"), a.idle->value, watt.symbol, credit.sources, credit.dataYear,
                 {N_("idle power of %1"), {a.name}});
        return a.idle->quantity();
    }
    const Component* share
        = componentOf(l.catalog, a.id.starts_with("gaudi") ? "idle-share-gaudi" : "idle-share-gpu");
    if (!share || !a.tdp)
        return {};
    const Power idle = *share->value * a.tdp->quantity();
    l.assume(path, N_("Idle power"), idle.in(watt), watt.symbol, share->source, share->dataYear,
             {N_("idle power as a share of TDP, %1"), {*share->value}});
    return idle;
}

/// The power of one accelerator at work; with its host's share in it where it was measured so.
struct Draw
{
    Power power;
    bool hasHost = false;
};

/// Watts that were measured in training on this very accelerator.
std::optional<Draw> measuredDraw(Lookup& l, const Accelerator& a, const std::string& path)
{
    const auto noted = [&](const Median& m, const char* why, bool hasHost) {
        l.assume(path, N_("Accelerator power"), m.value, watt.symbol, m.credit.sources, m.credit.dataYear,
                 {why, {a.name}});
        return Draw {Power(m.value, watt), hasHost};
    };
    const auto median
        = [&](const char* kind) { return medianFigure(l.catalog, a, kind, Work::Training, true); };
    if (!l.scenario.hardware.hostPowerPerNode) // else the two could not be told apart
        if (const auto system = median("system_power_w"))
            return noted(*system, N_("measured in training on %1, its host's share included"), true);
    if (const auto chip = median("chip_power_w"))
        return noted(*chip, N_("measured mean power of %1"), false);
    return std::nullopt;
}

Message whyFraction(const Median& m)
{
    const double shown = std::round(1000 * m.value) / 1000;
    if (m.count == 1)
        return {m.isOwn ? N_("%1 of TDP: the one published figure on this accelerator")
                        : N_("%1 of TDP: the one published figure on another accelerator"),
                {shown}};
    return {m.isOwn ? N_("%1 of TDP: median of %2 published figures on this accelerator")
                    : N_("%1 of TDP: median of %2 published figures on other accelerators"),
            {shown, double(m.count)}};
}

Draw busyDraw(Lookup& l, const Accelerator& a, Work work, Power idle, const std::string& path)
{
    const Hardware& h = l.scenario.hardware;
    const bool isTraining = work == Work::Training;
    if (isTraining && h.acceleratorPower)
        return {h.acceleratorPower->quantity()};
    if (const auto measured = isTraining && !h.utilisation ? measuredDraw(l, a, path) : std::optional<Draw>())
        return *measured;
    if (!a.tdp) {
        l.out.known.power = false;
        l.warn(path, {N_("the power of %1 is not known: state it, the energy leaves it out"), {a.name}});
        return {};
    }
    const Power tdp = a.tdp->quantity();
    if (isTraining && h.utilisation)
        return {idle + h.utilisation->quantity().in(one) * (tdp - idle)};
    const auto fraction = medianFigure(l.catalog, a, "power_fraction", work);
    if (!fraction) {
        l.assume(path, N_("Accelerator power"), tdp.in(watt), watt.symbol, a.source, a.dataYear,
                 {N_("TDP of %1: no measured fraction is known"), {a.name}});
        return {tdp};
    }
    const Power power = fraction->value * tdp;
    l.assume(path, N_("Accelerator power"), power.in(watt), watt.symbol,
             a.source + ";" + fraction->credit.sources, 0, whyFraction(*fraction));
    return {power};
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
    ResolvedDevice device;
    const Power idle = idlePower(l, a, path);
    const Power share = hostShare(l, a, isTrainings, at("host_power_w_per_node"));
    const Draw busy = busyDraw(l, a, work, idle, at("accelerator_power_w"));
    device.busy = busy.hasHost ? busy.power : busy.power + share;
    device.idle = idle + share;
    const WorkingLife life = workingLife(l, a, isTraining, isTrainings, path);
    device.embodied
        = makingOf(l, a, isTrainings, at("embodied_kgco2e_per_accelerator"), at("embodied_kgco2e_per_node"))
        / life.worked();
    if (l.scenario.site.kind == SiteKind::Cloud)
        takeCloudPrice(l, a, isTrainings, device, at("usd_per_accelerator_hour"));
    else
        takeOwnPrice(l, a, life, isTrainings, device, at("accelerator_price_usd"));
    return device;
}

}
