#pragma once

#include "core/engine/flow.h"
#include "core/engine/resolved.h"
#include "core/model/estimate.h"

namespace core {

/// The sums of one resolved scenario. Buffers keep their size, so that evaluating again allocates nothing.
template<class T>
struct EvaluatedOf
{
    std::array<PartOf<T>, trainingParts> training;
    std::vector<DeploymentResultOf<T>> deployments;
    TimeOf<T> hoursPerRun; ///< accelerator-hours
    ComputeOf<T> flopsPerRun;
    RatioOf<T> runs; ///< all training parts together, in runs
    MoneyOf<T> offsetCost, internalCarbon;
    EnergyOf<T> upstream;
    CarbonOf<T> upstreamCarbon; ///< contained in the operational carbon
    EnergyOf<T> siteCarbonEnergy; ///< facility energy of the site, weighted with the grid's change: ×
                                  ///< intensity = carbon
    std::vector<EnergyOf<T>>
        edgeCarbonEnergy; ///< the same for each deployment; zero where it is served from the site
};
using Evaluated = EvaluatedOf<double>;

/// The same without what each part and each deployment takes: for whoever asks for totals a million times.
template<class T>
struct TotalsOf
{
    PartOf<T> training, inference;
    TimeOf<T> hoursPerRun;
    ComputeOf<T> flopsPerRun;
    RatioOf<T> runs;
    MoneyOf<T> offsetCost, internalCarbon;
    EnergyOf<T> upstream;
    CarbonOf<T> upstreamCarbon;
};
using Totals = TotalsOf<double>;

/// What the use of a device for some time takes, with its share in the sums beside the parts.
template<class T>
struct UseOf
{
    PartOf<T> part;
    CarbonOf<T> upstream; ///< in the operational carbon of the part
    MoneyOf<T> offsets, internalCarbon;
    EnergyOf<T> carbonEnergy; ///< facility energy, weighted with the grid's change

    friend UseOf operator*(const T& k, const UseOf& u)
    {
        return {k * u.part, k * u.upstream, k * u.offsets, k * u.internalCarbon, k * u.carbonEnergy};
    }
};

/// Arithmetic of one resolved scenario, term by term as in the model: nothing is looked up and nothing can
/// fail. Out: EvaluatedOf<T> or TotalsOf<T>.
template<class T, class Out>
class Evaluator
{
public:
    Evaluator(const ResolvedOf<T>& resolved, Out& out)
        : m_r(resolved)
        , m_out(out)
        , m_rates {resolved.policy.gridGrowth, resolved.policy.discount, resolved.policy.offsetGrowth}
        , m_growth(m_rates, resolved.policy.horizon)
        , m_horizon(m_growth.times())
        , m_upstream(resolved.policy.upstream / (T(1) - resolved.policy.upstream.in(one)))
        , m_offsetPrice(resolved.policy.offsetPrice * resolved.policy.offsetShare
                        / resolved.policy.offsetQuality.in(one))
        , m_place(placeOf(resolved.site))
    {
    }

    void run()
    {
        m_out.offsetCost = m_out.internalCarbon = {};
        m_out.upstream = {};
        m_out.upstreamCarbon = {};
        if constexpr (keepsParts) {
            m_out.siteCarbonEnergy = {};
            m_out.deployments.resize(m_r.deployments.size());
            m_out.edgeCarbonEnergy.assign(m_r.deployments.size(), {});
        } else {
            m_out.inference = {};
        }
        train();
        for (std::size_t i = 0; i < m_r.deployments.size(); ++i)
            m_r.deployments[i].isEdge ? field(i) : serve(i);
    }

private:
    static constexpr bool keepsParts = requires(Out out) { out.deployments; };

    /// What an hour at a watt takes at a place: the factors that all uses there have in common.
    struct Place
    {
        RatioOf<T> pue, upstream; ///< upstream: carbon of making the energy, as a share of all operational
        CarbonIntensityOf<T> intensity; ///< of the facility, as it counts
        WaterIntensityOf<T> wue, gridWater; ///< by the computers' energy; by the facility's
        EnergyPriceOf<T> electricity;
    };

    /// Intensity as it counts: what the grid delivers of it, with upstream carbon where it is direct
    /// combustion: × (1 + r + r² + …).
    Place placeOf(const ResolvedSiteOf<T>& site) const
    {
        const RatioOf<T> unit(T(1), one), bought = unit - site.onsiteRenewable;
        return {site.pue,
                site.isDirect * m_r.policy.upstream,
                site.intensity * bought * (unit + site.isDirect * m_upstream),
                site.wue,
                bought * site.gridWater,
                site.electricity};
    }

    UseOf<T> use(const ResolvedDeviceOf<T>& device, const Place& place, PowerOf<T> power,
                 const Weighted<T>& time) const
    {
        const auto& p = m_r.policy;
        const auto facility = power * place.pue;
        const auto carbonRate = facility * place.intensity;
        const auto makingInScope = p.inScopeEmbodied * device.embodied;
        UseOf<T> out;
        PartOf<T>& part = out.part;
        part.it = power * at(time, Weight::Plain);
        part.facility = facility * at(time, Weight::Plain);
        part.operational = carbonRate * at(time, Weight::Grid);
        part.embodied = device.embodied * at(time, Weight::Plain);
        part.onsiteWater = part.it * place.wue;
        part.gridWater = part.facility * place.gridWater;
        part.compute = device.compute * at(time, Weight::Discounted);
        part.electricity = facility * at(time, Weight::Discounted) * place.electricity;
        part.capital = device.capital * at(time, Weight::Discounted);
        part.maintenance = device.maintenance * at(time, Weight::Discounted);
        out.upstream = part.operational * place.upstream;
        out.offsets
            = (carbonRate * at(time, Weight::OffsetUse) + makingInScope * at(time, Weight::OffsetMaking))
            * m_offsetPrice;
        out.internalCarbon
            = (carbonRate * at(time, Weight::InternalUse) + makingInScope * at(time, Weight::Discounted))
            * p.internalPrice;
        out.carbonEnergy = facility * at(time, Weight::Grid);
        return out;
    }

    /// The part, with its offsets, its internal price and its upstream energy added to the totals.
    PartOf<T> account(const UseOf<T>& use)
    {
        m_out.offsetCost += use.offsets;
        m_out.internalCarbon += use.internalCarbon;
        m_out.upstream += use.part.facility * m_upstream;
        m_out.upstreamCarbon += use.upstream;
        return use.part;
    }

    /// The same of what happens at the site.
    PartOf<T> accountAtSite(const UseOf<T>& use)
    {
        if constexpr (keepsParts)
            m_out.siteCarbonEnergy += use.carbonEnergy;
        return account(use);
    }

    void train()
    {
        const auto& t = m_r.training;
        const auto knowsRate = T(0) < t.achieved.in(flopPerSecond);
        const T rate = choose(knowsRate, t.achieved.in(flopPerSecond), T(1));
        m_out.hoursPerRun = t.hours + TimeOf<T>(t.flops.in(flop) / rate, second);
        m_out.flopsPerRun = t.flops + t.achieved * t.hours;

        Weighted<T> once;
        once.fill(m_out.hoursPerRun);
        const auto run = use(t.device, m_place, t.device.busy, once);
        const auto first = t.finalRuns + t.searchRuns + t.development;
        const auto startRuns = first + first * t.restarts + t.redundant;
        m_out.runs = startRuns + t.retraining * at(m_horizon, Weight::Plain);
        const auto start = accountAtSite(startRuns.in(one)*run);
        const T atWork = (t.retraining * m_out.hoursPerRun).in(one); // accelerators, on average
        const auto again = accountAtSite(use(t.device, m_place, t.device.busy, scaled(atWork, m_horizon)));
        if constexpr (keepsParts) {
            const std::array<RatioOf<T>, trainingParts> runs
                = {t.finalRuns, t.searchRuns, t.development, first * t.restarts, RatioOf<T>(), t.redundant};
            for (std::size_t i = 0; i < trainingParts; ++i)
                m_out.training[i] = runs[i].in(one)*run.part;
            m_out.training[std::size_t(TrainingPart::Retraining)] = again;
        } else {
            m_out.training = start + again;
        }
    }

    /// Demand of a served deployment in replicas.
    Demand<T> demandOf(const ResolvedDeploymentOf<T>& d) const
    {
        const auto perReplica = d.timePerCall / d.acceleratorsPerReplica.in(one);
        return {d.requests * d.callsPerRequest * perReplica, d.replicas,
                d.growth - m_r.policy.efficiencyGain};
    }

    void serve(std::size_t i)
    {
        const auto& d = m_r.deployments[i];
        const T each = d.acceleratorsPerReplica.in(one);
        const auto time = replicaTime(demandOf(d), m_rates, m_growth, m_horizon);
        const auto busy = accountAtSite(use(d.device, m_place, d.device.busy, scaled(each, time.busy)));
        const auto idle = d.isAlwaysOn
            ? accountAtSite(use(d.device, m_place, d.device.idle, scaled(each, time.idle)))
            : PartOf<T>();
        if constexpr (keepsParts) {
            auto& out = m_out.deployments[i];
            out.busy = busy;
            out.idle = idle;
            out.neededReplicas = RatioOf<T>(wholeUp(time.highest), one);
            out.load = RatioOf<T>(time.highest / larger(d.replicas.in(one), T(1)), one);
            out.energyPerCall = d.energyPerCall;
            const auto end = m_r.policy.horizon;
            out.requests = d.requests * (Growth<T>::over(d.growth, end).mean() * end);
            out.usefulResults = out.requests * d.usefulShare;
        } else {
            m_out.inference = m_out.inference + busy + idle;
        }
    }

    void field(std::size_t i)
    {
        const auto& d = m_r.deployments[i];
        const auto time = scaled((d.devices * d.dutyShare).in(one), m_horizon);
        const auto done = use(d.device, placeOf(d.edgeSite), d.device.busy, time);
        const auto busy = account(done);
        if constexpr (keepsParts) {
            m_out.deployments[i] = {};
            m_out.deployments[i].busy = busy;
            m_out.edgeCarbonEnergy[i] = done.carbonEnergy;
        } else {
            m_out.inference = m_out.inference + busy;
        }
    }

    const ResolvedOf<T>& m_r;
    Out& m_out;
    BaseRates<T> m_rates;
    WeightGrowth<T> m_growth;
    Weighted<T> m_horizon; ///< the whole of it, weighted
    RatioOf<T> m_upstream; ///< r + r² + … = r/(1−r)
    CarbonPriceOf<T> m_offsetPrice; ///< of a tonne in scope
    Place m_place;
};

/// Sources: the terms of the estimation model, sections 1 to 7 and 9; every integral over time is closed
/// form.
template<class T, class Out>
void evaluate(const ResolvedOf<T>& resolved, Out& out)
{
    Evaluator<T, Out>(resolved, out).run();
}

}
