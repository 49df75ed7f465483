#include "core/explain/results.h"

#include "core/engine/resolve.h"
#include "core/explain/runs.h"

namespace core {
namespace {

using Operation = Explanation::Operation;

Explanation whole(Message what)
{
    return constant(std::move(what), 1, measure(one), {});
}

/// The scenario had this way of accounting been chosen: a stated intensity is of the way that it was stated
/// for.
Scenario under(Scenario s, Accounting way)
{
    if (way != s.site.accounting && way != Accounting::Location)
        s.site.carbonIntensity.reset();
    s.site.accounting = way;
    return s;
}

}

Results::Results(const Inputs& inputs, const Estimate& estimate)
    : m_in(inputs)
    , m_estimate(estimate)
    , m_all(inputs, usesOf(inputs))
{
}

Explanation Results::energy() const
{
    return m_all.facilityEnergy();
}
Explanation Results::trainingEnergy() const
{
    return m_all.training().facilityEnergy();
}
Explanation Results::inferenceEnergy() const
{
    return m_all.inference().facilityEnergy();
}
Explanation Results::itEnergy() const
{
    return m_all.itEnergy();
}
Explanation Results::facilityOverhead() const
{
    return difference(N_("Energy of cooling and conversion"), measure(kWh),
                      {m_all.facilityEnergy(), m_all.itEnergy()});
}
Explanation Results::upstream() const
{
    const Explanation overhead = m_in.stated("/upstream/energy_overhead");
    const auto series = quotient(N_("Energy to make a unit of energy: r + r² + …"), measure(one),
                                 {overhead,
                                  difference(N_("What is left of a unit of energy"), measure(one),
                                             {whole(N_("A unit of energy")), overhead})});
    return product(N_("Energy upstream, beside the total"), measure(kWh), {m_all.facilityEnergy(), series});
}

Explanation Results::carbon() const
{
    return m_all.carbon();
}
Explanation Results::operational() const
{
    return m_all.operational();
}
Explanation Results::embodied() const
{
    return m_all.embodied();
}
Explanation Results::trainingCarbon() const
{
    Explanation out = m_all.training().carbon();
    out.what = N_("Carbon of training");
    return out;
}
Explanation Results::inferenceCarbon() const
{
    Explanation out = m_all.inference().carbon();
    out.what = N_("Carbon of inference");
    return out;
}

Explanation Results::carbonUnder(Accounting way) const
{
    const Scenario scenario = under(m_in.scenario(), way);
    const Resolution resolution = resolve(scenario, m_in.catalog());
    const Inputs inputs(scenario, m_in.catalog(), resolution);
    return Totals(inputs, usesOf(inputs)).carbon();
}

Explanation Results::water() const
{
    return sum(N_("Water"), measure(litre), {m_all.onsiteWater(), m_all.gridWater()});
}
Explanation Results::onsiteWater() const
{
    return m_all.onsiteWater();
}
Explanation Results::gridWater() const
{
    return m_all.gridWater();
}

Explanation Results::cost() const
{
    Parts parts = m_all.bills();
    for (Explanation part : {offsetCost(), internalCarbon()})
        if (part.value != 0.0)
            parts.push_back(std::move(part));
    return sum(N_("Cost"), measure(usd), std::move(parts));
}
Explanation Results::compute() const
{
    return m_all.compute();
}
Explanation Results::electricity() const
{
    return m_all.electricity();
}
Explanation Results::capital() const
{
    return m_all.capital();
}
Explanation Results::maintenance() const
{
    return m_all.maintenance();
}

Explanation Results::bought(Explanation inScope) const
{
    return quotient(N_("Offsets bought"), measure(tonne),
                    {product(N_("Carbon to offset"), measure(kilogram),
                             {std::move(inScope), m_in.stated("/carbon/offset_share")}),
                     m_in.stated("/carbon/offset_quality")});
}
Explanation Results::offsetCost() const
{
    return product(N_("Cost of offsets"), measure(usd),
                   {bought(m_all.inScopeByOffsetPrice()), m_in.stated("/carbon/offset_usd_per_t")});
}
Explanation Results::internalCarbon() const
{
    return product(N_("Internal carbon cost"), measure(usd),
                   {m_all.inScopeDiscounted(), m_in.stated("/carbon/internal_price_usd_per_t")});
}
Explanation Results::offsetTonnes() const
{
    return bought(m_all.inScope());
}
Explanation Results::shareOfBill() const
{
    const Explanation offsets = offsetCost();
    return quotient(
        N_("Offsets, as a share of the bill"), measure(one),
        {offsets, sum(N_("Cost of computing and offsets"), measure(usd), {m_all.bill(), offsets})});
}

Explanation Results::trainingFlops() const
{
    return product(N_("Training compute, all runs"), measure(flop), {allRuns(m_in), flopsPerRun(m_in)});
}
Explanation Results::acceleratorHours() const
{
    return product(N_("Accelerator-hours, all runs"), measure(hour), {allRuns(m_in), hoursPerRun(m_in)});
}
Explanation Results::wallHours() const
{
    return quotient(N_("Duration of one run"), measure(hour),
                    {hoursPerRun(m_in), m_in.stated("/hardware/count")});
}
Explanation Results::energyOf(TrainingPart part) const
{
    return m_all.ofPart(part).facilityEnergy();
}

Explanation Results::shareOfEnergy() const
{
    return quotient(N_("Inference, as a share of the energy"), measure(one), {inferenceEnergy(), energy()});
}
Explanation Results::requests() const
{
    Parts parts;
    for (std::size_t i = 0; i < m_in.scenario().inference.size(); ++i)
        if (m_in.scenario().inference[i].kind == DeploymentKind::Served)
            parts.push_back(requestsOf(m_in, i));
    if (parts.size() == 1)
        return parts.front();
    Explanation out = derived(Operation::Largest, N_("Requests"), measure(one), std::move(parts));
    if (out.parts.empty())
        out.why = N_("devices of the field answer no requests that are counted");
    return out;
}
Explanation Results::usefulResults() const
{
    Parts shares;
    for (std::size_t i = 0; i < m_in.scenario().inference.size(); ++i) {
        const Deployment& d = m_in.scenario().inference[i];
        if (d.kind == DeploymentKind::Served && d.requestsPerDay.value > 0)
            shares.push_back(m_in.stated("/inference/" + std::to_string(i) + "/useful_share"));
    }
    const Explanation share = shares.size() == 1
        ? shares.front()
        : derived(Operation::Smallest, N_("Useful share"), measure(one), std::move(shares));
    return product(N_("Useful results"), measure(one), {requests(), share});
}
Explanation Results::energyPerRequest() const
{
    return quotient(N_("Energy per request"), measure(Wh), {energy(), requests()});
}
Explanation Results::carbonPerRequest() const
{
    return quotient(N_("Carbon per request"), measure(gram), {carbon(), requests()});
}
Explanation Results::costPerRequest() const
{
    return quotient(N_("Cost per request"), measure(usd), {cost(), requests()});
}
Explanation Results::energyPerResult() const
{
    return quotient(N_("Energy per useful result"), measure(Wh), {energy(), usefulResults()});
}
Explanation Results::carbonPerResult() const
{
    return quotient(N_("Carbon per useful result"), measure(gram), {carbon(), usefulResults()});
}
Explanation Results::costPerResult() const
{
    return quotient(N_("Cost per useful result"), measure(usd), {cost(), usefulResults()});
}

}
