#include "core/explain/use.h"

#include "core/explain/runs.h"
#include "core/explain/serving.h"

namespace core {
namespace {

using Operation = Explanation::Operation;

Parts together(Parts a, const Parts& b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

void addTraining(const Inputs& in, const std::shared_ptr<const PlaceTrees>& place, std::vector<Use>& out)
{
    const auto device = std::make_shared<const DeviceTrees>(trainingDevice(in));
    const Explanation hours = hoursPerRun(in);
    for (RunsOf& runs : runsOf(in)) {
        Use use;
        use.name = nameOf(runs.part);
        use.part = runs.part;
        use.isOnce = runs.part != TrainingPart::Retraining;
        use.hours = std::move(runs.factors);
        if (!use.isOnce)
            use.hours.push_back(in.horizon());
        use.hours.push_back(hours);
        use.energy = together(use.hours, {device->busy});
        use.device = device;
        use.place = place;
        out.push_back(std::move(use));
    }
}

Use edgeUse(const Inputs& in, std::size_t i)
{
    const std::string key = "/inference/" + std::to_string(i) + "/";
    Use use;
    use.kind = Use::Kind::Edge;
    use.hours = {in.stated(key + "devices"),
                 quotient(N_("Share of the day"), measure(one),
                          {in.stated(key + "hours_per_day"),
                           constant(N_("Hours of a day"), 24, measure(one), Message())}),
                 in.horizon()};
    use.energy = together(use.hours, {in.stated(key + "power_w")});
    use.place = std::make_shared<const PlaceTrees>(edgePlace(in, i));
    return use;
}

void addServing(const Inputs& in, std::size_t i, const std::shared_ptr<const PlaceTrees>& place,
                std::vector<Use>& out)
{
    const auto device = std::make_shared<const DeviceTrees>(servingDevice(in, i));
    const CallTrees call = callOf(in, i, *device);
    Use busy;
    busy.kind = Use::Kind::Busy;
    busy.growth = demandChanges(in, i);
    const Parts load = overHorizon(in, callsPerDay(in, i), busy.growth);
    busy.hours = together({call.time}, load);
    busy.energy = together({call.energy}, load);
    const bool isCounted
        = canonical(device->busy) > 0 || in.scenario().inference[i].call.kind == CallKind::Tokens;
    busy.device = isCounted ? device : nullptr;
    busy.place = place;
    out.push_back(busy);
    if (!in.scenario().inference[i].alwaysOn)
        return;
    Use idle = busy;
    idle.kind = Use::Kind::Idle;
    idle.spare = spareOf(in, i, call.time, busy.growth);
    const auto time = derived(Operation::Spare, N_("Time of replicas that stand ready and idle"),
                              measure(hour), idle.spare);
    idle.hours = {in.stated("/inference/" + std::to_string(i) + "/accelerators_per_replica"), time};
    idle.energy = together(idle.hours, {device->idle});
    if (time.value != 0.0)
        out.push_back(std::move(idle));
}

Explanation whole(Message what)
{
    return constant(std::move(what), 1, measure(one), Message());
}

Explanation changeOf(const Inputs& in, Change change)
{
    switch (change) {
    case Change::Grid:
        return difference(
            N_("The grid's carbon a year later"), measure(one),
            {whole(N_("The grid's carbon now")), in.stated("/horizon/grid_decarbonisation_per_year")});
    case Change::Discount:
        return quotient(N_("Money of a year later"), measure(one),
                        {whole(N_("Money of now")),
                         sum(N_("Money of now, a year later"), measure(one),
                             {whole(N_("Money of now")), in.stated("/horizon/discount_rate")})});
    case Change::OffsetPrice:
        break;
    }
    return sum(N_("The price of offsets a year later"), measure(one),
               {whole(N_("The price of offsets now")), in.stated("/carbon/offset_growth_per_year")});
}

}

std::vector<Use> usesOf(const Inputs& in)
{
    std::vector<Use> out;
    const auto place = std::make_shared<const PlaceTrees>(sitePlace(in));
    addTraining(in, place, out);
    for (std::size_t i = 0; i < in.scenario().inference.size(); ++i) {
        const std::size_t before = out.size();
        if (in.scenario().inference[i].kind == DeploymentKind::Edge)
            out.push_back(edgeUse(in, i));
        else
            addServing(in, i, place, out);
        for (std::size_t j = before; j < out.size(); ++j) {
            out[j].deployment = i;
            out[j].name = nameOf(in.scenario(), i);
        }
    }
    return out;
}

Parts changesOf(const Inputs& in, const std::vector<Change>& changes)
{
    Parts out;
    for (const Change change : changes)
        if (auto factor = changeOf(in, change); factor.value != 1.0)
            out.push_back(std::move(factor));
    return out;
}

std::optional<Explanation> weighting(const Inputs& in, const Use& use, const std::vector<Change>& changes,
                                     std::size_t base, const Message& what)
{
    const Parts all = changesOf(in, changes);
    const Parts part = changesOf(in, {changes.begin(), changes.begin() + std::ptrdiff_t(base)});
    if (use.isOnce || all.size() == part.size())
        return std::nullopt;
    if (use.kind == Use::Kind::Idle)
        return quotient(
            what, measure(one),
            {derived(Operation::Spare, N_("Idle time, weighted"), measure(hour), together(use.spare, all)),
             derived(Operation::Spare, N_("Idle time"), measure(hour), together(use.spare, part))});
    const auto mean = [&](const Message& name, const Parts& weights) {
        return derived(Operation::GrowthMean, name, measure(one),
                       together(together({in.horizon()}, use.growth), weights));
    };
    if (use.growth.empty() && part.empty())
        return mean(what, all);
    return quotient(
        what, measure(one),
        {mean(N_("Mean over the horizon, weighted"), all), mean(N_("Mean over the horizon"), part)});
}

Explanation requestsOf(const Inputs& in, std::size_t i)
{
    Parts factors = {in.stated("/inference/" + std::to_string(i) + "/requests_per_day")};
    return product({N_("Requests to %1"), {nameOf(in.scenario(), i)}}, measure(one),
                   overHorizon(in, std::move(factors), requestChanges(in, i)));
}

Message::Argument nameOf(const Scenario& s, std::size_t i)
{
    return s.inference[i].name.empty() ? std::to_string(i + 1) : s.inference[i].name;
}

}
