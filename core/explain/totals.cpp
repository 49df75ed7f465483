#include "core/explain/totals.h"

#include <algorithm>
#include <iterator>

namespace core {
namespace {

template<class Keep>
std::vector<Use> filtered(const std::vector<Use>& uses, Keep keep)
{
    std::vector<Use> out;
    std::ranges::copy_if(uses, std::back_inserter(out), keep);
    return out;
}

void addIfAny(Parts& parts, const std::optional<Explanation>& factor)
{
    if (factor)
        parts.push_back(*factor);
}

/// Zero, where nothing of the plan takes it.
Explanation nothing(const Message& what, const Measure& unit)
{
    Explanation out = sum(what, unit, {});
    out.why = N_("nothing of the plan takes it");
    return out;
}

const Explanation* orNull(const std::optional<Explanation>& price)
{
    return price ? &*price : nullptr;
}

}

Totals::Totals(const Inputs& inputs, std::vector<Use> uses)
    : m_in(inputs)
    , m_uses(std::move(uses))
{
}

Totals Totals::training() const
{
    return {m_in, filtered(m_uses, &Use::isTraining)};
}
Totals Totals::inference() const
{
    return {m_in, filtered(m_uses, [](const Use& use) { return !use.isTraining(); })};
}
Totals Totals::ofPart(TrainingPart part) const
{
    return {m_in, filtered(m_uses, [&](const Use& use) { return use.part == part; })};
}

Message::Argument Totals::name() const
{
    const bool isTraining = std::ranges::all_of(m_uses, &Use::isTraining);
    const bool isInference = std::ranges::none_of(m_uses, &Use::isTraining);
    const bool isOne = !m_uses.empty() && std::ranges::all_of(m_uses, [&](const Use& use) {
        return use.name == m_uses.front().name && use.deployment == m_uses.front().deployment;
    });
    if (isOne)
        return m_uses.front().name;
    return Term {isTraining ? N_("training") : isInference ? N_("inference") : N_("training and inference")};
}

bool Totals::isIdle() const
{
    return m_uses.size() == 1 && m_uses.front().kind == Use::Kind::Idle;
}

Message Totals::labelOf(Amount amount) const
{
    const Message::Argument of = name();
    switch (amount) {
    case Amount::It:
        return {N_("Energy of the computers for %1"), {of}};
    case Amount::Facility:
        return {N_("Energy of %1"), {of}};
    case Amount::Hours:
        break;
    }
    return {N_("Accelerator-hours of %1"), {of}};
}

Explanation Totals::takenBy(Amount amount, const Use& use) const
{
    const bool isIdle = use.kind == Use::Kind::Idle;
    switch (amount) {
    case Amount::It:
        return product(
            {isIdle ? N_("Idle energy of the computers for %1") : N_("Energy of the computers for %1"),
             {use.name}},
            measure(kWh), use.energy);
    case Amount::Facility: {
        Parts factors = use.energy;
        addIfAny(factors, use.place->pue);
        return product({isIdle ? N_("Idle energy of %1") : N_("Energy of %1"), {use.name}}, measure(kWh),
                       std::move(factors));
    }
    case Amount::Hours:
        break;
    }
    return product({isIdle ? N_("Idle accelerator-hours of %1") : N_("Accelerator-hours of %1"), {use.name}},
                   measure(hour), use.hours);
}

Explanation Totals::taken(Amount amount) const
{
    const Measure unit = amount == Amount::Hours ? measure(hour) : measure(kWh);
    const bool isMixed
        = std::ranges::any_of(m_uses, &Use::isTraining) && !std::ranges::all_of(m_uses, &Use::isTraining);
    if (m_uses.empty())
        return nothing(labelOf(amount), unit);
    Parts parts;
    if (isMixed) {
        parts = {training().taken(amount), inference().taken(amount)};
    } else {
        for (const Use& use : m_uses)
            parts.push_back(takenBy(amount, use));
    }
    return sumOrOnly(labelOf(amount), unit, std::move(parts));
}

template<class Of>
Explanation Totals::carried(const Names& names, const Measure& unit, Amount amount, Of factorsOf) const
{
    std::vector<std::pair<Parts, std::vector<Use>>> groups;
    for (const Use& use : m_uses) {
        const Factors factors = factorsOf(use);
        if (!factors)
            continue;
        auto group = std::ranges::find(groups, *factors, [](const auto& g) { return g.first; });
        if (group == groups.end())
            group = groups.insert(groups.end(), {*factors, {}});
        group->second.push_back(use);
    }
    Parts parts;
    for (auto& [factors, uses] : groups) {
        const Totals group(m_in, std::move(uses));
        Parts all = {group.taken(amount)};
        all.insert(all.end(), factors.begin(), factors.end());
        const Message what = groups.size() == 1
            ? Message(names.what)
            : Message(group.isIdle() ? names.idle : names.of, {group.name()});
        parts.push_back(product(what, unit, std::move(all)));
    }
    return parts.empty() ? nothing(names.what, unit) : sumOrOnly(names.what, unit, std::move(parts));
}

Explanation Totals::itEnergy() const
{
    return taken(Amount::It);
}
Explanation Totals::facilityEnergy() const
{
    return taken(Amount::Facility);
}
Explanation Totals::hours() const
{
    return taken(Amount::Hours);
}

Explanation Totals::operationalWith(const std::vector<Change>& changes, const Message& why) const
{
    return carried(
        {N_("Carbon of operation"), N_("Carbon of operation of %1"), N_("Carbon of operation of %1, idle")},
        measure(kilogram), Amount::Facility, [&](const Use& use) -> Factors {
            const PlaceTrees& place = *use.place;
            Parts factors = {place.intensity};
            addIfAny(factors, place.bought);
            addIfAny(factors, place.upstreamCarbon);
            addIfAny(
                factors,
                weighting(m_in, use, {Change::Grid}, 0, N_("Mean of the grid's change over the horizon")));
            if (changes.size() > 1)
                addIfAny(factors, weighting(m_in, use, changes, 1, why));
            return factors;
        });
}

Explanation Totals::embodiedWith(const std::vector<Change>& changes, const Message& why) const
{
    return carried({N_("Carbon of making the hardware"), N_("Carbon of making the hardware of %1"),
                    N_("Carbon of making the hardware of %1, idle")},
                   measure(kilogram), Amount::Hours, [&](const Use& use) -> Factors {
                       if (!use.device || !use.device->making)
                           return std::nullopt;
                       Parts factors = {*use.device->making};
                       addIfAny(factors, weighting(m_in, use, changes, 0, why));
                       return factors;
                   });
}

Explanation Totals::operational() const
{
    return operationalWith({Change::Grid}, {});
}
Explanation Totals::embodied() const
{
    return embodiedWith({}, {});
}
Explanation Totals::carbon() const
{
    return sum(N_("Carbon"), measure(kilogram), {operational(), embodied()});
}

Explanation Totals::onsiteWater() const
{
    return carried({N_("Water on site"), N_("Water on site, for %1"), N_("Water on site, for %1, idle")},
                   measure(litre), Amount::It, [](const Use& use) -> Factors {
                       return use.place->wue ? Factors({*use.place->wue}) : std::nullopt;
                   });
}

Explanation Totals::gridWater() const
{
    return carried({N_("Water of the power plants"), N_("Water of the power plants, for %1"),
                    N_("Water of the power plants, for %1, idle")},
                   measure(litre), Amount::Facility, [](const Use& use) -> Factors {
                       if (!use.place->gridWater)
                           return std::nullopt;
                       Parts factors = {*use.place->gridWater};
                       addIfAny(factors, use.place->bought);
                       return factors;
                   });
}

Explanation Totals::paid(const Names& names, Amount amount, const Explanation* (*priceOf)(const Use&)) const
{
    return carried(names, measure(usd), amount, [&](const Use& use) -> Factors {
        const Explanation* price = priceOf(use);
        if (!price)
            return std::nullopt;
        Parts factors = {*price};
        addIfAny(factors,
                 weighting(m_in, use, {Change::Discount}, 0, N_("Mean of the discount over the horizon")));
        return factors;
    });
}

Explanation Totals::compute() const
{
    return paid({N_("Cost of cloud computing"), N_("Cost of cloud computing for %1"),
                 N_("Cost of cloud computing for %1, idle")},
                Amount::Hours,
                [](const Use& use) { return use.device ? orNull(use.device->compute) : nullptr; });
}
Explanation Totals::electricity() const
{
    return paid(
        {N_("Cost of electricity"), N_("Cost of electricity for %1"), N_("Cost of electricity for %1, idle")},
        Amount::Facility, [](const Use& use) { return orNull(use.place->electricity); });
}
Explanation Totals::capital() const
{
    return paid({N_("Cost of own hardware"), N_("Cost of own hardware for %1"),
                 N_("Cost of own hardware for %1, idle")},
                Amount::Hours,
                [](const Use& use) { return use.device ? orNull(use.device->capital) : nullptr; });
}
Explanation Totals::maintenance() const
{
    return paid(
        {N_("Cost of maintenance"), N_("Cost of maintenance for %1"), N_("Cost of maintenance for %1, idle")},
        Amount::Hours, [](const Use& use) { return use.device ? orNull(use.device->maintenance) : nullptr; });
}

Parts Totals::bills() const
{
    Parts parts;
    for (Explanation part : {compute(), electricity(), capital(), maintenance()})
        if (!part.parts.empty())
            parts.push_back(std::move(part));
    return parts;
}
Explanation Totals::bill() const
{
    Parts parts = bills();
    return parts.empty() ? nothing(N_("Cost of computing"), measure(usd))
                         : sumOrOnly(N_("Cost of computing"), measure(usd), std::move(parts));
}

Explanation Totals::weighted(const std::vector<Change>& use, const std::vector<Change>& making,
                             const Message& what, const Message& why) const
{
    Parts parts = {operationalWith(use, why)};
    if (m_in.scenario().carbon.scope == Scope::Full)
        parts.push_back(embodiedWith(making, why));
    return sumOrOnly(what, measure(kilogram), std::move(parts));
}

Explanation Totals::inScope() const
{
    return weighted({Change::Grid}, {}, N_("Carbon in scope"), {});
}
Explanation Totals::inScopeByOffsetPrice() const
{
    if (changesOf(m_in, {Change::OffsetPrice, Change::Discount}).empty())
        return inScope();
    return weighted({Change::Grid, Change::OffsetPrice, Change::Discount},
                    {Change::OffsetPrice, Change::Discount}, N_("Carbon in scope, by the price of its time"),
                    N_("Mean of the offsets' price over the horizon, discounted"));
}
Explanation Totals::inScopeDiscounted() const
{
    if (changesOf(m_in, {Change::Discount}).empty())
        return inScope();
    return weighted({Change::Grid, Change::Discount}, {Change::Discount}, N_("Carbon in scope, discounted"),
                    N_("Mean of the discount over the horizon"));
}

}
