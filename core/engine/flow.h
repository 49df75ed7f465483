#pragma once

#include "core/base/units.h"
#include "core/engine/number.h"

#include <array>

namespace core {

/// What is added up over the horizon is weighted in these ways, each an exponential of time.
enum class Weight { Plain, Grid, Discounted, OffsetUse, OffsetMaking, InternalUse };
inline constexpr std::size_t weights = 6;

/// A time, weighted in each way.
template<class T>
using Weighted = std::array<TimeOf<T>, weights>;

template<class T>
TimeOf<T> at(const Weighted<T>& w, Weight which)
{
    return w[std::size_t(which)];
}

/// The three rates that all weights are made of, continuous.
template<class T>
struct BaseRates
{
    FrequencyOf<T> grid, discount, offsetPrice;
};

/// e^(rate·t) over [0, t], as its exponent, its value and its value less one. Products of growths are
/// growths.
template<class T>
struct Growth
{
    T exponent {}, value {1.0}, lessOne {};

    static Growth over(const FrequencyOf<T>& rate, const TimeOf<T>& time)
    {
        const T x = (rate * time).in(one);
        const auto e = exponential(x);
        return {x, e.value, e.lessOne};
    }
    /// e^(x+y) − 1 = (e^x − 1) + e^x·(e^y − 1), which keeps all digits of what is small; of what is not, the
    /// product of the values keeps them.
    friend Growth operator*(const Growth& a, const Growth& b)
    {
        const T value = a.value * b.value;
        const auto areSmall = a.exponent * a.exponent + b.exponent * b.exponent < T(1);
        return {a.exponent + b.exponent, value,
                choose(areSmall, a.lessOne + a.value * b.lessOne, value - T(1))};
    }
    /// The mean of e^(rate·s) over s in [0, t].
    T mean() const { return growthMean(exponent, lessOne); }
};

/// The growths of all weights over [0, end].
template<class T>
class WeightGrowth
{
public:
    WeightGrowth(const BaseRates<T>& rates, const TimeOf<T>& end)
        : m_end(end)
    {
        const FrequencyOf<T> none {};
        const auto grid = Growth<T>::over(rates.grid, end),
                   discount = Growth<T>::over(none - rates.discount, end),
                   offset = Growth<T>::over(rates.offsetPrice, end) * discount;
        m_growth = {Growth<T>(), grid, discount, grid * offset, offset, grid * discount};
    }

    TimeOf<T> end() const { return m_end; }
    /// ∫ e^(rate·t) dt over [0, end] for each weight.
    Weighted<T> times() const { return times(Growth<T>()); }
    /// ∫ e^((growth + rate)·t) dt over [0, end] for each weight.
    Weighted<T> times(const Growth<T>& growth) const
    {
        Weighted<T> out;
        for (std::size_t i = 0; i < weights; ++i)
            out[i] = (growth * m_growth[i]).mean() * m_end;
        return out;
    }

private:
    TimeOf<T> m_end;
    std::array<Growth<T>, weights> m_growth;
};

template<class T>
Weighted<T> scaled(const T& factor, Weighted<T> times)
{
    for (auto& time : times)
        time = factor * time;
    return times;
}

/// Replicas in use over a time: `busy` replicas at the start, growing as e^(growth·t), of `replicas` that
/// stand ready.
template<class T>
struct Demand
{
    RatioOf<T> busy, replicas;
    FrequencyOf<T> growth;
};

/// Replica-time of a demand, weighted.
template<class T>
struct ReplicaTime
{
    Weighted<T> busy; ///< ∫ busy(t)·e^(rate·t) dt over [0, end]
    Weighted<T> idle; ///< ∫ max(0, replicas − busy(t))·e^(rate·t) dt over [0, end]
    T highest; ///< most replicas in use
};

/// max(0, ∫ (replicas − busy(t))·e^(rate·t) dt): what is ready less what is in use.
template<class T>
Weighted<T> spareTime(const Demand<T>& d, const Weighted<T>& ready, const Weighted<T>& used)
{
    Weighted<T> out;
    for (std::size_t i = 0; i < weights; ++i)
        out[i] = d.replicas.in(one)*ready[i] - d.busy.in(one)*used[i];
    return out;
}

/// Growing demand leaves what stands ready at a crossing, shrinking demand enters it there.
template<class T>
ReplicaTime<T> replicaTime(const Demand<T>& d, const BaseRates<T>& rates, const WeightGrowth<T>& all,
                           const Weighted<T>& ready)
{
    const auto end = all.end();
    const T busy = d.busy.in(one), replicas = d.replicas.in(one);
    const auto growth = Growth<T>::over(d.growth, end);
    const T last = busy * growth.value;
    const Weighted<T> used = all.times(growth);

    ReplicaTime<T> out;
    out.busy = scaled(busy, used);
    out.highest = larger(busy, last);
    const auto isSpareAtStart = busy < replicas, isSpareAtEnd = last < replicas;
    const Weighted<T> over = spareTime(d, ready, used);
    Weighted<T> until {};
    const auto isCrossed = isSpareAtStart != isSpareAtEnd;
    if (isAny(isCrossed)) {
        const T ratio = choose(isCrossed, replicas / choose(isCrossed, busy, T(1)), T(1));
        const T rate = choose(isCrossed, d.growth.in(perHour), T(1));
        const TimeOf<T> crossing(smaller(larger(logarithm(ratio) / rate, T(0)), end.in(hour)), hour);
        const WeightGrowth<T> then(rates, crossing);
        until = spareTime(d, then.times(), then.times(Growth<T>::over(d.growth, crossing)));
    }
    for (std::size_t i = 0; i < weights; ++i) {
        const T whole = over[i].in(hour), part = until[i].in(hour), none(0);
        const T spare = choose(isSpareAtStart, choose(isSpareAtEnd, whole, part),
                               choose(isSpareAtEnd, whole - part, none));
        out.idle[i] = TimeOf<T>(larger(spare, none), hour);
    }
    return out;
}

}
