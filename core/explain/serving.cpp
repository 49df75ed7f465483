#include "core/explain/serving.h"

#include "core/engine/serving.h"

namespace core {
namespace {

using Operation = Explanation::Operation;

std::string keyOf(std::size_t i, const char* name)
{
    return "/inference/" + std::to_string(i) + "/" + name;
}

Explanation changed(const Inputs& in, Message now, Message later, const std::string& key, bool isLess)
{
    Parts parts = {constant(std::move(now), 1, measure(one), Message()), in.stated(key)};
    return derived(isLess ? Operation::Difference : Operation::Sum, std::move(later), measure(one),
                   std::move(parts));
}

/// One token is written in the longer of computing it for the batch and reading the weights once.
Explanation stepTime(const Inputs& in, std::size_t i, const Accelerator& chip, const Explanation& perToken,
                     const Explanation& rate)
{
    const Call& call = in.scenario().inference[i].call;
    const auto computing = quotient(N_("Computing a token of each sequence"), measure(second),
                                    {product(N_("Compute of the batch's tokens"), measure(flop),
                                             {in.stated(keyOf(i, "call/batch")), perToken}),
                                     rate});
    const auto weights = product(N_("Size of the weights"), measure(byte),
                                 {in.stated(keyOf(i, "call/parameters")),
                                  constant(N_("Size of a parameter"), bytesOf(call.precision), measure(byte),
                                           N_("by the precision"))});
    const auto bandwidth = chip.bandwidth ? chip.bandwidth->value : 0.0;
    const auto efficiency = in.statedOrAssumed(keyOf(i, "call/bandwidth_efficiency"),
                                               keyOf(i, "call/bandwidth_efficiency"), "Bandwidth efficiency");
    const auto reading = quotient(N_("Reading the weights"), measure(second),
                                  {weights,
                                   product(N_("Memory bandwidth, as achieved"), measure(gigabytePerSecond),
                                           {fact({N_("Memory bandwidth of %1"), {chip.name}}, bandwidth,
                                                 measure(gigabytePerSecond), chip.source, chip.dataYear),
                                            efficiency})});
    return derived(Operation::Largest, N_("Time of writing a token of each sequence"), measure(second),
                   {computing, reading});
}

Explanation timeOfTokens(const Inputs& in, std::size_t i)
{
    const Accelerator* found = servingChip(in, i);
    const Accelerator chip = found ? *found : Accelerator {};
    const auto perToken
        = product(N_("Compute of a token"), measure(flop),
                  {constant(N_("FLOP for each parameter and token"), 2, measure(flop), N_("forward only")),
                   in.stated(keyOf(i, "call/parameters"))});
    const auto rate = achievedRate(in, chip, in.scenario().inference[i].call.precision, keyOf(i, "call/mfu"));
    const auto prefill = quotient(N_("Reading the input"), measure(second),
                                  {product(N_("Compute of the input"), measure(flop),
                                           {in.stated(keyOf(i, "call/input_tokens")), perToken}),
                                   rate});
    const auto decode = quotient(
        N_("Writing the output"), measure(second),
        {product(N_("Writing the outputs of the batch"), measure(second),
                 {in.stated(keyOf(i, "call/output_tokens")), stepTime(in, i, chip, perToken, rate)}),
         in.stated(keyOf(i, "call/batch"))});
    return sum(N_("Accelerator-time of a call"), measure(second), {prefill, decode});
}

}

CallTrees callOf(const Inputs& in, std::size_t i, const DeviceTrees& device)
{
    if (in.scenario().inference[i].call.kind == CallKind::Tokens) {
        const auto time = timeOfTokens(in, i);
        return {time, product(N_("Energy of a call"), measure(Wh), {time, device.busy})};
    }
    const auto energy = in.stated(keyOf(i, "call/wh"));
    const auto power = canonical(device.busy) > 0
        ? device.busy
        : constant(N_("Accelerator power"), 1, measure(kilowatt), N_("not known: only to keep count"));
    return {quotient(N_("Accelerator-time of a call"), measure(second), {energy, power}), energy};
}

Parts callsPerDay(const Inputs& in, std::size_t i)
{
    return {in.stated(keyOf(i, "calls_per_request")), in.stated(keyOf(i, "requests_per_day"))};
}

Parts requestChanges(const Inputs& in, std::size_t i)
{
    if (in.scenario().inference[i].growthPerYear.value == 0)
        return {};
    return {changed(in, N_("Requests now"), N_("Requests a year later"), keyOf(i, "growth_per_year"), false)};
}

Parts demandChanges(const Inputs& in, std::size_t i)
{
    Parts out = requestChanges(in, i);
    if (in.scenario().horizon.efficiencyGainPerYear.value != 0)
        out.push_back(changed(in, N_("Energy of a call now"), N_("Energy of a call a year later"),
                              "/horizon/efficiency_gain_per_year", true));
    return out;
}

Parts overHorizon(const Inputs& in, Parts factors, const Parts& changes)
{
    factors.push_back(in.horizon());
    if (changes.empty())
        return factors;
    Parts parts = {in.horizon()};
    parts.insert(parts.end(), changes.begin(), changes.end());
    factors.push_back(derived(Operation::GrowthMean, N_("Mean of the growth over the horizon"), measure(one),
                              std::move(parts)));
    return factors;
}

Parts spareOf(const Inputs& in, std::size_t i, const Explanation& timePerCall, const Parts& changes)
{
    Parts demand = callsPerDay(in, i);
    demand.push_back(timePerCall);
    const auto busy
        = quotient(N_("Replicas at work at the start"), measure(one),
                   {product(N_("Accelerators at work at the start"), measure(one), std::move(demand)),
                    in.stated(keyOf(i, "accelerators_per_replica"))});
    const auto change = changes.empty()
        ? constant(N_("Demand a year later"), 1, measure(one), N_("it does not change"))
        : product(N_("Demand a year later"), measure(one), changes);
    return {in.stated(keyOf(i, "replicas")), busy, in.horizon(), change};
}

}
