#include "core/engine/batch.h"

#include "core/engine/evaluate.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <tbb/blocked_range.h>
#include <tbb/parallel_for.h>
#include <tbb/task_arena.h>

namespace core {
namespace {

constexpr std::size_t width = Lanes::count;
constexpr std::size_t grain = 2048; ///< estimates of one task

template<class T>
T valueOf(BatchOutput output, const TotalsOf<T>& t)
{
    switch (output) {
    case BatchOutput::EnergyKWh:
        return (t.training.facility + t.inference.facility).in(kWh);
    case BatchOutput::TrainingKWh:
        return t.training.facility.in(kWh);
    case BatchOutput::InferenceKWh:
        return t.inference.facility.in(kWh);
    case BatchOutput::OperationalKg:
        return (t.training.operational + t.inference.operational).in(kilogram);
    case BatchOutput::EmbodiedKg:
        return (t.training.embodied + t.inference.embodied).in(kilogram);
    case BatchOutput::CarbonKg:
        return (t.training.carbon() + t.inference.carbon()).in(kilogram);
    case BatchOutput::WaterLitres:
        return (t.training.water() + t.inference.water()).in(litre);
    case BatchOutput::CostUsd:
        return (t.training.cost() + t.inference.cost() + t.offsetCost + t.internalCarbon).in(usd);
    case BatchOutput::OffsetUsd:
        return t.offsetCost.in(usd);
    case BatchOutput::UpstreamKWh:
        return t.upstream.in(kWh);
    }
    return T(0);
}

/// A varied input, and where its lanes go.
struct Column
{
    Lanes* to;
    const double* values;
    double factor;
};

/// Lanes with all numbers of one estimate in each, and room for the sums.
struct Workplace
{
    ResolvedOf<Lanes> inputs;
    std::vector<Column> columns;

    Workplace(const Resolved& base, std::span<const Varied> varied)
    {
        Resolved from = base; // the table hands out what can be written to
        inputs.deployments.resize(base.deployments.size());
        for (const BatchInput& input : batchInputs())
            for (std::size_t i = 0; i < (input.isOfDeployment() ? base.deployments.size() : 1); ++i)
                input.inLanes(inputs, i) = Lanes(input.inDouble(from, i));
        for (std::size_t i = 0; i < base.deployments.size(); ++i) {
            inputs.deployments[i].isEdge = base.deployments[i].isEdge;
            inputs.deployments[i].isAlwaysOn = base.deployments[i].isAlwaysOn;
        }
        for (const Varied& v : varied)
            columns.push_back({&v.input->inLanes(inputs, v.deployment), v.values.data(), v.input->factor});
    }
};

/// Lanes of [i, to); where fewer are left, the last value fills them.
Lanes lanesAt(const double* values, std::size_t i, std::size_t to)
{
    if (i + width <= to)
        return Lanes::from(values + i);
    std::array<double, width> few {};
    for (std::size_t k = 0; k < width; ++k)
        few[k] = values[std::min(i + k, to - 1)];
    return Lanes::from(few.data());
}

void put(const Lanes& lanes, double* values, std::size_t i, std::size_t to)
{
    if (i + width <= to)
        return lanes.to(values + i);
    std::array<double, width> few {};
    lanes.to(few.data());
    std::copy_n(few.begin(), to - i, values + i);
}

[[gnu::always_inline]] inline void work(Workplace& place, std::span<const Wanted> wanted, std::size_t from,
                                        std::size_t to)
{
    TotalsOf<Lanes> sums; // out here: to clear it each time would be a sixth of the work
    for (std::size_t i = from; i < to; i += width) {
        for (const Column& c : place.columns)
            *c.to = lanesAt(c.values, i, to) * Lanes(c.factor);
        evaluate(place.inputs, sums); // at one place only, so that it is compiled into the kernel
        for (const Wanted& w : wanted)
            put(valueOf(w.output, sums), w.values.data(), i, to);
    }
}

// The same lines for the processors that there are: the compiler takes each function apart by itself.
[[gnu::flatten]] void workPlain(Workplace& place, std::span<const Wanted> wanted, std::size_t from,
                                std::size_t to)
{
    work(place, wanted, from, to);
}

using Work = decltype(&workPlain);

#if defined(__x86_64__)
[[gnu::flatten, gnu::target("avx2")]] void workAvx2(Workplace& place, std::span<const Wanted> wanted,
                                                    std::size_t from, std::size_t to)
{
    work(place, wanted, from, to);
}

Work bestWork()
{
    return __builtin_cpu_supports("avx2") ? workAvx2 : workPlain;
}
#else
Work bestWork()
{
    return workPlain;
}
#endif

}

void evaluateBatch(const Resolved& base, std::span<const Varied> varied, std::span<const Wanted> wanted,
                   int threads)
{
    const std::size_t count = wanted.empty() ? 0 : wanted.front().values.size();
    assert(std::ranges::all_of(wanted, [&](const Wanted& w) { return w.values.size() == count; }));
    assert(std::ranges::all_of(varied, [&](const Varied& v) { return v.values.size() == count; }));
    const Work work = bestWork();
    tbb::task_arena arena(threads > 0 ? threads : tbb::task_arena::automatic);
    arena.execute([&] {
        tbb::parallel_for(tbb::blocked_range<std::size_t>(0, count, grain), [&](const auto& range) {
            Workplace place(base, varied);
            work(place, wanted, range.begin(), range.end());
        });
    });
}

double outputOf(BatchOutput output, const Resolved& resolved)
{
    Totals sums;
    evaluate(resolved, sums);
    return valueOf(output, sums);
}

}
