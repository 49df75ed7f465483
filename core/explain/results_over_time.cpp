// The results that no plain sum gives: of the timeline and of the law of returns.
#include "core/explain/results.h"
#include "core/explain/runs.h"

namespace core {
namespace {

using Operation = Explanation::Operation;

}

Explanation Results::crossing(Time when, Parts passedAndPassing) const
{
    Explanation out;
    out.value = when.in(day);
    out.unit = measure(day);
    out.operation = Operation::Crossing;
    out.parts = std::move(passedAndPassing);
    return out;
}
Explanation Results::crossover() const
{
    return crossing(*m_estimate.timeline.crossover, {trainingEnergy(), inferenceEnergy()});
}
Explanation Results::carbonCrossover() const
{
    return crossing(*m_estimate.timeline.carbonCrossover, {trainingCarbon(), inferenceCarbon()});
}

Explanation Results::lawAt(Message what, double value, const Measure& unit) const
{
    Explanation out;
    out.what = std::move(what);
    out.value = value;
    out.unit = unit;
    out.operation = Operation::Law;
    out.why = {N_("%1 at the compute of one run"), {m_estimate.returns.lawName}};
    if (const ScalingLaw* law = m_in.catalog().laws.find(m_estimate.returns.law)) {
        out.source = law->source;
        out.year = law->dataYear;
    }
    out.parts = {flopsPerRun(m_in)};
    return out;
}
Explanation Results::returnsValue() const
{
    Measure unit = measure(one);
    unit.symbol = m_estimate.returns.unit;
    return lawAt(N_("Error or loss by the law"), *m_estimate.returns.scenarioValue, unit);
}
Explanation Results::computeToHalve() const
{
    return lawAt(N_("Compute to halve the error, times"), *m_estimate.returns.computeToHalveError,
                 measure(one));
}

/// What the training takes for each FLOP of one run, times the FLOP of the next point.
Explanation Results::perPoint(Message what, Explanation ofTraining, double estimated) const
{
    const Measure unit = ofTraining.unit;
    const Explanation flops = flopsPerRun(m_in);
    const double each = canonical(ofTraining) / canonical(flops);
    Measure rate = unit;
    rate.dim = unit.dim - computeDim;
    rate.symbol += "/FLOP";
    Parts parts = {quotient(N_("Training, for each FLOP of one run"), rate, {std::move(ofTraining), flops})};
    if (each > 0)
        parts.push_back(
            lawAt(N_("Compute of the next point"), estimated * unit.factor / each, measure(flop)));
    else
        rate = parts.front().unit;
    if (parts.size() == 1)
        parts.push_back(
            constant(N_("Compute of the next point"), 0, measure(flop), N_("any: it takes nothing")));
    return product(std::move(what), unit, std::move(parts));
}
Explanation Results::carbonPerPoint() const
{
    return perPoint(N_("Carbon of the next point"), trainingCarbon(), *m_estimate.returns.scenarioKgPerPoint);
}
Explanation Results::costPerPoint() const
{
    return perPoint(N_("Cost of the next point"), m_all.training().bill(),
                    *m_estimate.returns.scenarioUsdPerPoint);
}

}
