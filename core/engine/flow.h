#pragma once

#include "core/engine/number.h"

#include <array>

namespace core {

/// What is added up over the horizon is weighted in these ways, each an exponential of time.
enum class Weight { Plain, Grid, Discounted, OffsetUse, OffsetMaking, InternalUse };
inline constexpr std::size_t weights = 6;

/// Rates of the exponentials e^(rate·t), one for each Weight: 0, grid, discount, offset price …
template<class T>
using WeightRates = std::array<FrequencyOf<T>, weights>;
/// A time, weighted in each way.
template<class T>
using Weighted = std::array<TimeOf<T>, weights>;

template<class T>
TimeOf<T> at(const Weighted<T>& w, Weight which)
{
    return w[std::size_t(which)];
}

/// ∫ e^(rate·t) dt from a to b, closed form, exact for rate 0.
template<class T>
TimeOf<T> exponentialIntegral(FrequencyOf<T> rate, TimeOf<T> a, TimeOf<T> b)
{
    using std::exp;
    const TimeOf<T> length = b - a;
    return exp((rate * a).in(one)) * growthMean((rate * length).in(one)) * length;
}

/// Replicas in use over a time: `busy` replicas at the start, growing as e^(growth·t), of `replicas` that
/// stand ready.
template<class T>
struct Demand
{
    RatioOf<T> busy, replicas;
    FrequencyOf<T> growth;
};

/// The span of [0, end] in which demand is below what stands ready: growing demand leaves it at its end,
/// shrinking demand enters it at its start.
template<class T>
struct IdleSpan
{
    TimeOf<T> from, to;
};

template<class T>
IdleSpan<T> idleSpan(const Demand<T>& d, TimeOf<T> end)
{
    using std::log;
    const T busy = d.busy.in(one), replicas = d.replicas.in(one), growth = d.growth.in(perYear),
            length = end.in(year);
    const T tiny = T(1e-300);
    const T crossing
        = log(larger(replicas, tiny) / larger(busy, tiny)) / choose(growth == T(0), T(1), growth);
    const T within = smaller(larger(crossing, T(0)), length);
    const T spare = choose(busy < replicas, length, T(0)); // of a constant demand
    const T to = choose(growth > T(0), within, choose(growth < T(0), length, spare));
    const T from = choose(growth < T(0), within, T(0));
    return {TimeOf<T>(from, year), TimeOf<T>(to, year)};
}

/// Replica-time in use, weighted: ∫ busy(t)·e^(rate·t) dt over [0, end].
template<class T>
Weighted<T> busyTime(const Demand<T>& d, const WeightRates<T>& rates, TimeOf<T> end)
{
    Weighted<T> out;
    for (std::size_t i = 0; i < weights; ++i)
        out[i] = d.busy.in(one)*exponentialIntegral(d.growth + rates[i], TimeOf<T>(), end);
    return out;
}

/// Replica-time spent waiting, weighted: ∫ max(0, replicas − busy(t))·e^(rate·t) dt over [0, end].
template<class T>
Weighted<T> idleTime(const Demand<T>& d, const WeightRates<T>& rates, TimeOf<T> end)
{
    const auto span = idleSpan(d, end);
    Weighted<T> out;
    for (std::size_t i = 0; i < weights; ++i) {
        if (i > 0 && rates[i] == rates[i - 1]) {
            out[i] = out[i - 1];
            continue;
        }
        const TimeOf<T> ready = d.replicas.in(one)*exponentialIntegral(rates[i], span.from, span.to);
        const TimeOf<T> used = d.busy.in(one)*exponentialIntegral(d.growth + rates[i], span.from, span.to);
        out[i] = TimeOf<T>(larger((ready - used).in(hour), T(0)), hour);
    }
    return out;
}

}
