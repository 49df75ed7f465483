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
T valueOf(BatchOutput output, const EvaluatedOf<T>& e)
{
    const auto training = [&](auto get) {
        auto sum = get(e.training[0]);
        for (std::size_t i = 1; i < e.training.size(); ++i)
            sum += get(e.training[i]);
        return sum;
    };
    const auto inference = [&](auto get) {
        decltype(get(e.training[0])) sum {};
        for (const auto& d : e.deployments)
            sum += get(d.busy) + get(d.idle);
        return sum;
    };
    const auto all = [&](auto get) { return training(get) + inference(get); };
    const auto facility = [](const PartOf<T>& p) { return p.facility; };
    switch (output) {
    case BatchOutput::EnergyKWh:
        return all(facility).in(kWh);
    case BatchOutput::TrainingKWh:
        return training(facility).in(kWh);
    case BatchOutput::InferenceKWh:
        return inference(facility).in(kWh);
    case BatchOutput::OperationalKg:
        return all([](const PartOf<T>& p) { return p.operational; }).in(kilogram);
    case BatchOutput::EmbodiedKg:
        return all([](const PartOf<T>& p) { return p.embodied; }).in(kilogram);
    case BatchOutput::CarbonKg:
        return all([](const PartOf<T>& p) { return p.carbon(); }).in(kilogram);
    case BatchOutput::WaterLitres:
        return all([](const PartOf<T>& p) { return p.water(); }).in(litre);
    case BatchOutput::CostUsd:
        return (all([](const PartOf<T>& p) { return p.cost(); }) + e.offsetCost + e.internalCarbon).in(usd);
    case BatchOutput::OffsetUsd:
        return e.offsetCost.in(usd);
    case BatchOutput::UpstreamKWh:
        return e.upstream.in(kWh);
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
    EvaluatedOf<Lanes> sums;
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
    for (std::size_t i = from; i < to; i += width) {
        for (const Column& c : place.columns)
            *c.to = lanesAt(c.values, i, to) * Lanes(c.factor);
        evaluate(place.inputs, place.sums); // at one place only, so that it is compiled into the kernel
        for (const Wanted& w : wanted)
            put(valueOf(w.output, place.sums), w.values.data(), i, to);
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
    Evaluated sums;
    evaluate(resolved, sums);
    return valueOf(output, sums);
}

}
