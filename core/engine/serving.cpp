#include "core/engine/serving.h"

namespace core {
namespace {

/// What a call takes on this accelerator, or nothing where a peak or the bandwidth is unknown.
std::optional<Time> timeOfTokens(Lookup& l, const Call& call, const Accelerator& a, const std::string& path)
{
    TokenWork work {call.parameters.value,
                    call.inputTokens.value,
                    call.outputTokens.value,
                    call.batch.value,
                    bytesOf(call.precision),
                    {},
                    {}};
    work.computing = resolveRate(l, a, call.precision, call.mfu, path + "/mfu");
    if (work.computing == ComputeRate())
        return std::nullopt;
    if (!a.bandwidth) {
        l.out.known.peak = false;
        l.warn(
            path,
            {N_("the memory bandwidth of %1 is not known: the energy of a call cannot be told from tokens"),
             {a.name}});
        return std::nullopt;
    }
    double efficiency = 1;
    if (call.bandwidthEfficiency)
        efficiency = call.bandwidthEfficiency->value;
    else
        l.assume(path + "/bandwidth_efficiency", N_("Bandwidth efficiency"), 1, "", "", 0,
                 N_("the roofline itself, a lower bound: no achieved share is published"));
    work.reading = efficiency * a.bandwidth->quantity();
    return timeOfCall(work);
}

ResolvedDeployment edgeFleet(Lookup& l, std::size_t i)
{
    const Deployment& d = l.scenario.inference[i];
    ResolvedDeployment out;
    out.isEdge = true;
    out.devices = d.devices.quantity();
    out.dutyShare = d.hoursPerDay.quantity() / 24;
    out.device.busy = d.power.quantity();
    out.edgeSite = resolveEdgeSite(l, i);
    return out;
}

}

double bytesOf(Precision precision)
{
    switch (precision) {
    case Precision::Fp32:
    case Precision::Tf32:
        return 4;
    case Precision::Fp16:
    case Precision::Bf16:
        return 2;
    case Precision::Fp8:
    case Precision::Int8:
        return 1;
    }
    return 2;
}

Time timeOfCall(const TokenWork& w)
{
    const Compute perToken(2 * w.parameters, flop);
    const Time prefill = w.inputTokens * perToken / w.computing;
    const Time computing = w.batch * perToken / w.computing;
    const Time reading = Data(w.parameters * w.bytesPerParameter, byte) / w.reading;
    const Time step = computing < reading ? reading : computing;
    return prefill + w.outputTokens * step / w.batch;
}

ResolvedDeployment resolveDeployment(Lookup& l, std::size_t i, const ResolvedDevice& trainings)
{
    const Deployment& d = l.scenario.inference[i];
    if (d.kind == DeploymentKind::Edge)
        return edgeFleet(l, i);

    const std::string path = "/inference/" + std::to_string(i);
    ResolvedDeployment out;
    out.isAlwaysOn = d.alwaysOn;
    out.requests = d.requestsPerDay.quantity();
    out.growth = continuousRate(d.growthPerYear.value);
    out.callsPerRequest = d.callsPerRequest.quantity();
    out.usefulShare = d.usefulShare.quantity();
    out.acceleratorsPerReplica = d.acceleratorsPerReplica.quantity();
    out.replicas = d.replicas.quantity();
    out.device = trainings;
    const std::string& id = d.accelerator.empty() ? l.scenario.hardware.accelerator : d.accelerator;
    const Accelerator* a = resolveAccelerator(l, id, path + "/accelerator");
    if (a)
        out.device = resolveDevice(l, *a, Work::Serving, path + "/accelerator");
    if (d.call.kind == CallKind::Tokens) {
        out.timePerCall = a ? timeOfTokens(l, d.call, *a, path + "/call").value_or(Time()) : Time();
        out.energyPerCall = out.timePerCall * out.device.busy;
    } else {
        out.energyPerCall = d.call.energy.quantity();
        const bool hasPower = Power() < out.device.busy;
        if (!hasPower) // the energy is measured all the same; how busy a replica is cannot be told
            out.device = ResolvedDevice {Power(1, kilowatt), {}, {}, {}, {}, {}};
        out.timePerCall = out.energyPerCall / out.device.busy;
    }
    return out;
}

}
