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

    bool isPassed(Time end)
    {
        go(end);
        return Energy() < m_inference.facility && !(m_inference.facility < m_training.facility);
    }

private:
    Resolved m_resolved;
    Evaluated m_sums;
    Part m_training, m_inference;
};

/// Halves until the doubles meet: \p before has not passed, \p after has.
Time meeting(UpTo& sums, Time before, Time after)
{
    for (;;) {
        const Time middle = before + (after - before) / 2.0;
        if (after < Time(1, second)) // nothing was trained, or no longer than a moment
            return {};
        if (!(before < middle && middle < after))
            return after;
        (sums.isPassed(middle) ? after : before) = middle;
    }
}

}

Timeline timelineOf(const Resolved& resolved, const std::stop_token& stop)
{
    Timeline out;
    UpTo sums(resolved);
    const Time end = resolved.policy.horizon;
    Time before;
    for (int i = 0; !stop.stop_requested(); ++i) {
        const Time now = std::min(Time(i, month), end);
        const bool isPassed = sums.isPassed(now);
        out.months.push_back(now.in(month));
        out.trainingEnergy.push_back(sums.training().facility);
        out.inferenceEnergy.push_back(sums.inference().facility);
        out.trainingCarbon.push_back(sums.training().carbon());
        out.inferenceCarbon.push_back(sums.inference().carbon());
        out.cost.push_back((sums.training() + sums.inference()).cost());
        if (isPassed && !out.crossover)
            out.crossover = meeting(sums, before, now);
        before = now;
        if (!(now < end))
            break;
    }
    return out;
}

}
