// How many estimates of a training run and one deployment fit into a second of one core, and how far is that
// from what the processor can do?
#include "bench/counted.h"
#include "bench/ratio.h"
#include "core/engine/batch.h"
#include "core/engine/evaluate.h"

#include <cmath>
#include <cstdlib>
#include <random>

using namespace core;

namespace {

constexpr std::size_t count = 1 << 14; ///< estimates a round; their columns fit into the second cache

/// Training and one deployment, as peers/estimates.py has it: none of the growths is zero.
template<class T>
ResolvedOf<T> plan()
{
    ResolvedOf<T> r;
    const auto device = [](ResolvedDeviceOf<T>& d) {
        d.busy = PowerOf<T>(T(400), watt);
        d.idle = PowerOf<T>(T(90), watt);
        d.embodied = Quantity<carbonDim - timeDim, T>(T(0.004), kilogramPerHour);
        d.compute = HourlyPriceOf<T>(T(2.5), usdPerHour);
    };
    auto& t = r.training;
    t.flops = ComputeOf<T>(T(3e21), flop);
    t.achieved = ComputeRateOf<T>(T(1.2e14), flopPerSecond);
    t.count = RatioOf<T>(T(64), one);
    t.finalRuns = RatioOf<T>(T(1), one);
    t.searchRuns = RatioOf<T>(T(20), one);
    t.development = RatioOf<T>(T(0.3), one);
    t.restarts = RatioOf<T>(T(0.05), one);
    t.retraining = FrequencyOf<T>(T(2), perYear);
    t.redundant = RatioOf<T>(T(1), one);
    device(t.device);
    r.site.pue = RatioOf<T>(T(1.1), one);
    r.site.intensity = CarbonIntensityOf<T>(T(400), gramPerKWh);
    r.site.wue = WaterIntensityOf<T>(T(1.8), litrePerKWh);
    r.site.gridWater = WaterIntensityOf<T>(T(3.1), litrePerKWh);
    r.deployments.resize(1);
    auto& d = r.deployments[0];
    device(d.device);
    d.requests = FrequencyOf<T>(T(1e5), perDay);
    d.growth = FrequencyOf<T>(T(0.4), perYear);
    d.callsPerRequest = RatioOf<T>(T(1), one);
    d.usefulShare = RatioOf<T>(T(0.5), one);
    d.timePerCall = TimeOf<T>(T(0.5), second);
    d.replicas = RatioOf<T>(T(2), one);
    auto& p = r.policy;
    p.horizon = TimeOf<T>(T(3), year);
    p.gridGrowth = FrequencyOf<T>(T(-0.05), perYear);
    p.efficiencyGain = FrequencyOf<T>(T(0.1), perYear);
    p.discount = FrequencyOf<T>(T(0.04), perYear);
    p.offsetGrowth = FrequencyOf<T>(T(0.05), perYear);
    p.offsetPrice = CarbonPriceOf<T>(T(20), usdPerTonne);
    p.offsetShare = RatioOf<T>(T(1), one);
    p.inScopeEmbodied = RatioOf<T>(T(1), one);
    p.upstream = RatioOf<T>(T(0.1), one);
    return r;
}

struct Range
{
    const char* key;
    double from, to;
};
/// What varies from one estimate to the next.
constexpr Range ranges[] = {
    {"training/flops", 1e20, 1e22},      {"training/achieved", 5e13, 4e14},
    {"training/device/busy", 200, 700},  {"site/pue", 1, 1.6},
    {"site/intensity", 10, 800},         {"deployments/*/requests", 1e4, 1.5e5},
    {"deployments/*/growth", -0.3, 0.5}, {"policy/grid_growth", -0.1, 0},
};
constexpr BatchOutput outputs[] = {BatchOutput::EnergyKWh, BatchOutput::CarbonKg, BatchOutput::CostUsd};

struct Columns
{
    std::vector<std::vector<double>> in, out;
    std::vector<Varied> varied;
    std::vector<Wanted> wanted;

    Columns()
    {
        std::mt19937 random(1);
        for (const Range& range : ranges) {
            std::uniform_real_distribution draw(range.from, range.to);
            auto& values = in.emplace_back(count);
            for (double& value : values)
                value = draw(random);
        }
        for (std::size_t i = 0; i < in.size(); ++i)
            varied.push_back({findBatchInput(ranges[i].key), 0, in[i]});
        out.assign(std::size(outputs), std::vector<double>(count));
        for (std::size_t i = 0; i < out.size(); ++i)
            wanted.push_back({outputs[i], out[i]});
    }
};

const Resolved& base()
{
    static const Resolved made = plan<double>();
    return made;
}

void batch(benchmark::State& state)
{
    Columns columns;
    for (auto _ : state) {
        evaluateBatch(base(), columns.varied, columns.wanted, 1);
        benchmark::ClobberMemory();
    }
}

void oneByOne(benchmark::State& state)
{
    Columns columns;
    Resolved r = base();
    Totals sums;
    for (auto _ : state)
        for (std::size_t i = 0; i < count; ++i) {
            for (const Varied& v : columns.varied)
                v.input->inDouble(r, 0) = v.values[i] * v.input->factor;
            evaluate(r, sums);
            benchmark::DoNotOptimize(sums);
        }
}

/// Sums and products in lanes, in as many chains as keep the units busy, until the clock has enough of them.
template<class Chains>
[[gnu::always_inline]] inline double chained(Chains& a, int rounds)
{
    const Lanes scale(0.999999), step(1e-6);
    for (int i = 0; i < rounds; ++i)
        for (Lanes& x : a)
            x = x * scale + step;
    std::array<double, Lanes::count> out {};
    Lanes sum(0.0);
    for (const Lanes& x : a)
        sum = sum + x;
    sum.to(out.data());
    return out[0];
}

constexpr int chains = 12, rounds = 100000;

#if defined(__x86_64__)
[[gnu::flatten, gnu::target("avx2")]]
#else
[[gnu::flatten]]
#endif
double
peakWork(std::array<Lanes, chains>& a)
{
    return chained(a, rounds);
}

void peakArithmetic(benchmark::State& state)
{
    std::array<Lanes, chains> a;
    a.fill(Lanes(1.0));
    for (auto _ : state)
        benchmark::DoNotOptimize(peakWork(a));
}

double operationsOfOne()
{
    ResolvedOf<bench::Counted> r = plan<bench::Counted>();
    TotalsOf<bench::Counted> sums;
    bench::Counted::operations = 0;
    evaluate(r, sums);
    return double(bench::Counted::operations);
}

bool isRight()
{
    Columns columns;
    evaluateBatch(base(), columns.varied, columns.wanted, 2);
    Resolved r = base();
    for (std::size_t i = 0; i < count; ++i) {
        for (const Varied& v : columns.varied)
            v.input->inDouble(r, 0) = v.values[i] * v.input->factor;
        for (std::size_t o = 0; o < columns.out.size(); ++o)
            if (columns.out[o][i] != outputOf(outputs[o], r))
                return false;
    }
    return true;
}

}

BENCHMARK(batch);
BENCHMARK(oneByOne);
BENCHMARK(peakArithmetic);

int main(int argc, char** argv)
{
    if (!isRight()) {
        std::fputs("a batch is not its estimates one by one: nothing is timed\n", stderr);
        return 1;
    }
    bench::Keeper keeper;
    keeper.run(argc, argv);
    const double each = keeper.nanoseconds("batch") / double(count);
    const double peak = keeper.nanoseconds("peakArithmetic") / (2.0 * chains * rounds * double(Lanes::count));
    const double roof = operationsOfOne() * peak;
    std::printf("carbon of the base: %.12g kg\n", outputOf(BatchOutput::CarbonKg, base()));
    std::printf("one estimate of a batch: %.2f ns, %.1f million a second and core\n", each, 1e3 / each);
    std::printf("%.0f operations at the processor's best take %.2f ns: %.0f %% of that, at least 50 %%: %s\n",
                operationsOfOne(), roof, 100 * roof / each, 2 * roof >= each ? "holds" : "FAILS");
    const bool isFaster = keeper.holds("batch", "oneByOne", 0.6);
    return 2 * roof >= each && isFaster ? EXIT_SUCCESS : EXIT_FAILURE;
}
