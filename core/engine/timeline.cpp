#include "core/engine/timeline.h"

#include <algorithm>

namespace core {
namespace {

/// The plan up to some time: the same sums with a nearer horizon.
class UpTo
{
public:
    explicit UpTo(const Resolved& resolved)
        : m_resolved(resolved)
    {
    }

    void go(Time end)
    {
        m_resolved.policy.horizon = end;
        evaluate(m_resolved, m_sums);
        m_training = m_inference = {};
        for (const Part& part : m_sums.training)
            m_training = m_training + part;
        for (const DeploymentResult& d : m_sums.deployments)
            m_inference = m_inference + d.busy + d.idle;
    }

    const Part& training() const { return m_training; }
    const Part& inference() const { return m_inference; }

    bool isEnergyPassed() const
    {
        return Energy() < m_inference.facility && !(m_inference.facility < m_training.facility);
    }
    bool isCarbonPassed() const
    {
        return Carbon() < m_inference.carbon() && !(m_inference.carbon() < m_training.carbon());
    }

private:
    Resolved m_resolved;
    Evaluated m_sums;
    Part m_training, m_inference;
};

using IsPassed = bool (UpTo::*)() const;

/// Halves until the doubles meet: \p before has not passed, \p after has.
Time meeting(UpTo sums, IsPassed isPassed, Time before, Time after)
{
    for (;;) {
        const Time middle = before + (after - before) / 2.0;
        if (after < Time(1, second)) // nothing was trained, or no longer than a moment
            return {};
        if (!(before < middle && middle < after))
            return after;
        sums.go(middle);
        ((sums.*isPassed)() ? after : before) = middle;
    }
}

}

Timeline timelineOf(const Resolved& resolved, const std::stop_token& stop)
{
    Timeline out;
    UpTo sums(resolved);
    const Time end = resolved.policy.horizon;
    Time before;
    const auto look = [&](IsPassed isPassed, Time now, std::optional<Time>& crossing) {
        if (!crossing && (sums.*isPassed)())
            crossing = meeting(sums, isPassed, before, now);
    };
    for (int i = 0; !stop.stop_requested(); ++i) {
        const Time now = std::min(Time(i, month), end);
        sums.go(now);
        out.months.push_back(now.in(month));
        out.trainingEnergy.push_back(sums.training().facility);
        out.inferenceEnergy.push_back(sums.inference().facility);
        out.trainingCarbon.push_back(sums.training().carbon());
        out.inferenceCarbon.push_back(sums.inference().carbon());
        out.cost.push_back((sums.training() + sums.inference()).cost());
        look(&UpTo::isEnergyPassed, now, out.crossover);
        look(&UpTo::isCarbonPassed, now, out.carbonCrossover);
        before = now;
        if (!(now < end))
            break;
    }
    return out;
}

}
