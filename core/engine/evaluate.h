#pragma once

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

/// Arithmetic of one resolved scenario, term by term as in the model: nothing is looked up and nothing can
/// fail.
template<class T>
class Evaluator
{
public:
    Evaluator(const ResolvedOf<T>& resolved, EvaluatedOf<T>& out)
        : m_r(resolved)
        , m_out(out)
        , m_rates(ratesOf(resolved.policy))
    {
    }

    void run()
    {
        m_out.offsetCost = m_out.internalCarbon = {};
        m_out.upstream = m_out.siteCarbonEnergy = {};
        m_out.upstreamCarbon = {};
        m_out.deployments.assign(m_r.deployments.size(), {});
        m_out.edgeCarbonEnergy.assign(m_r.deployments.size(), {});
        train();
        for (std::size_t i = 0; i < m_r.deployments.size(); ++i)
            m_r.deployments[i].isEdge ? field(i) : serve(i);
    }

    static WeightRates<T> ratesOf(const ResolvedPolicyOf<T>& p)
    {
        const FrequencyOf<T> none {};
        const auto offset = p.offsetGrowth - p.discount;
        return {
            none, p.gridGrowth, none - p.discount, p.gridGrowth + offset, offset, p.gridGrowth - p.discount};
    }

    /// Demand of a served deployment in replicas.
    static Demand<T> demandOf(const ResolvedDeploymentOf<T>& d, const ResolvedPolicyOf<T>& p)
    {
        const auto perReplica = d.timePerCall / d.acceleratorsPerReplica.in(one);
        return {d.requests * d.callsPerRequest * perReplica, d.replicas, d.growth - p.efficiencyGain};
    }

    /// What the use of a device for some weighted accelerator-time takes. \p busy: at busy or at idle power.
    static PartOf<T> use(const ResolvedDeviceOf<T>& device, const ResolvedSiteOf<T>& site, PowerOf<T> power,
                         CarbonIntensityOf<T> intensity, const Weighted<T>& time)
    {
        PartOf<T> part;
        const auto facility = power * site.pue;
        part.it = power * at(time, Weight::Plain);
        part.facility = facility * at(time, Weight::Plain);
        part.operational = facility * at(time, Weight::Grid) * intensity;
        part.embodied = device.embodied * at(time, Weight::Plain);
        part.onsiteWater = part.it * site.wue;
        part.gridWater = part.facility * (RatioOf<T>(T(1), one) - site.onsiteRenewable) * site.gridWater;
        part.compute = device.compute * at(time, Weight::Discounted);
        part.electricity = facility * at(time, Weight::Discounted) * site.electricity;
        part.capital = device.capital * at(time, Weight::Discounted);
        part.maintenance = device.maintenance * at(time, Weight::Discounted);
        return part;
    }

    /// Intensity as it counts: what the grid delivers of it, with upstream carbon where it is direct
    /// combustion.
    CarbonIntensityOf<T> effectiveIntensity(const ResolvedSiteOf<T>& site) const
    {
        const RatioOf<T> unit(T(1), one);
        return site.intensity * (unit - site.onsiteRenewable) * (unit + site.isDirect * upstreamFactor());
    }

private:
    RatioOf<T> upstreamFactor() const // r + r² + … = r/(1−r)
    {
        return m_r.policy.upstream / (T(1) - m_r.policy.upstream.in(one));
    }

    /// The part, with its offsets, its internal price and its upstream energy added to the totals.
    PartOf<T> account(const ResolvedDeviceOf<T>& device, const ResolvedSiteOf<T>& site, PowerOf<T> power,
                      const Weighted<T>& time, EnergyOf<T>& carbonEnergy)
    {
        const auto intensity = effectiveIntensity(site);
        const PartOf<T> part = use(device, site, power, intensity, time);
        const auto carbonRate = power * site.pue * intensity;
        const auto& p = m_r.policy;
        const auto toOffset = carbonRate * at(time, Weight::OffsetUse)
            + p.inScopeEmbodied * (device.embodied * at(time, Weight::OffsetMaking));
        const auto toPrice = carbonRate * at(time, Weight::InternalUse)
            + p.inScopeEmbodied * (device.embodied * at(time, Weight::Discounted));
        m_out.offsetCost += toOffset * p.offsetPrice * p.offsetShare / p.offsetQuality.in(one);
        m_out.internalCarbon += toPrice * p.internalPrice;
        m_out.upstream += part.facility * upstreamFactor();
        m_out.upstreamCarbon += part.operational * (site.isDirect * p.upstream);
        carbonEnergy += power * site.pue * at(time, Weight::Grid);
        return part;
    }

    void train()
    {
        const auto& t = m_r.training;
        const bool knowsRate = T(0) < t.achieved.in(flopPerSecond);
        const T rate = choose(knowsRate, t.achieved.in(flopPerSecond), T(1));
        m_out.hoursPerRun = t.hours + TimeOf<T>(t.flops.in(flop) / rate, second);
        m_out.flopsPerRun = t.flops + t.achieved * t.hours;

        const auto first = t.finalRuns + t.searchRuns + t.development;
        const std::array<RatioOf<T>, trainingParts> atStart
            = {t.finalRuns, t.searchRuns, t.development, first * t.restarts, RatioOf<T>(), t.redundant};
        m_out.runs = {};
        for (std::size_t i = 0; i < trainingParts; ++i) {
            Weighted<T> time;
            for (std::size_t w = 0; w < weights; ++w) {
                auto runs = atStart[i];
                if (i == std::size_t(TrainingPart::Retraining))
                    runs = t.retraining * exponentialIntegral(m_rates[w], TimeOf<T>(), m_r.policy.horizon);
                time[w] = runs * m_out.hoursPerRun;
                if (w == std::size_t(Weight::Plain))
                    m_out.runs += runs;
            }
            m_out.training[i] = account(t.device, m_r.site, t.device.busy, time, m_out.siteCarbonEnergy);
        }
    }

    void serve(std::size_t i)
    {
        const auto& d = m_r.deployments[i];
        const auto demand = demandOf(d, m_r.policy);
        const auto end = m_r.policy.horizon;
        auto& out = m_out.deployments[i];
        const T each = d.acceleratorsPerReplica.in(one);
        const auto inUse = [&](Weighted<T> replicaTime) {
            for (auto& time : replicaTime)
                time = each * time;
            return replicaTime;
        };
        out.busy = account(d.device, m_r.site, d.device.busy, inUse(busyTime(demand, m_rates, end)),
                           m_out.siteCarbonEnergy);
        if (d.isAlwaysOn)
            out.idle = account(d.device, m_r.site, d.device.idle, inUse(idleTime(demand, m_rates, end)),
                               m_out.siteCarbonEnergy);

        using std::exp;
        const T highest = demand.busy.in(one)*larger(T(1), exp((demand.growth * end).in(one)));
        out.neededReplicas = RatioOf<T>(wholeUp(highest), one);
        out.load = RatioOf<T>(highest / larger(d.replicas.in(one), T(1)), one);
        out.energyPerCall = d.energyPerCall;
        out.requests = d.requests * exponentialIntegral(d.growth, TimeOf<T>(), end);
        out.usefulResults = out.requests * d.usefulShare;
    }

    void field(std::size_t i)
    {
        const auto& d = m_r.deployments[i];
        Weighted<T> time;
        for (std::size_t w = 0; w < weights; ++w)
            time[w]
                = d.devices * d.dutyShare * exponentialIntegral(m_rates[w], TimeOf<T>(), m_r.policy.horizon);
        m_out.deployments[i].busy
            = account(d.device, d.edgeSite, d.device.busy, time, m_out.edgeCarbonEnergy[i]);
    }

    const ResolvedOf<T>& m_r;
    EvaluatedOf<T>& m_out;
    WeightRates<T> m_rates;
};

/// Sources: the terms of the estimation model, sections 1 to 7 and 9; every integral over time is closed
/// form.
template<class T>
void evaluate(const ResolvedOf<T>& resolved, EvaluatedOf<T>& out)
{
    Evaluator<T>(resolved, out).run();
}

}
