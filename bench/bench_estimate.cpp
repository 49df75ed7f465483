// What does one estimate cost? Resolved scenario in, sums out; and the same from the catalogue on.
#include "bench/ratio.h"
#include "core/base/file.h"
#include "core/engine/engine.h"
#include "core/engine/evaluate.h"
#include "core/engine/resolve.h"
#include "core/io/catalog_loader.h"
#include "core/io/scenario_json.h"

#include <cmath>
#include <cstdlib>

using namespace core;

namespace {

const std::filesystem::path root = CARBACUS_SOURCE_DIR;

const Catalog& catalog()
{
    static const auto loaded = loadCatalog(root / "resources/catalog");
    return *loaded;
}

/// Training, two served deployments and a fleet at the edge: every section of the format.
const Scenario& scenario()
{
    static const auto read = scenarioFromJson(*readFile(root / "tests/data/scenarios/full.carbacus.json"));
    return read->scenario;
}

/// The floor: the exponentials that the sums cannot do without, on numbers that change each time.
void exponentials(benchmark::State& state)
{
    double x = 0.1;
    for (auto _ : state) {
        double sum = 0;
        for (int i = 0; i < 24; ++i)
            sum += std::exp(x + 0.01 * i) + std::expm1(x * i);
        benchmark::DoNotOptimize(sum);
        x = std::fmod(x + 0.001, 1.0);
    }
}

void evaluateOne(benchmark::State& state)
{
    const Resolution resolution = resolve(scenario(), catalog());
    Evaluated sums;
    for (auto _ : state) {
        evaluate(resolution.numbers, sums);
        benchmark::DoNotOptimize(sums);
    }
}

void estimateTotalsOne(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(estimateTotals(scenario(), catalog()));
}

void estimateOne(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(estimate(scenario(), catalog()));
}

void loadWholeCatalog(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(checkCatalog(root / "resources/catalog"));
}

/// The sums are right before they are timed.
bool isRight()
{
    const Estimate e = estimate(scenario(), catalog());
    const double edge = 1000 * 2.5 * 365 * 3;
    return std::abs(e.deployments.at(2).busy.facility.in(kWh) / edge - 1) < 1e-12
        && checkCatalog(root / "resources/catalog").empty();
}

}

BENCHMARK(exponentials);
BENCHMARK(evaluateOne);
BENCHMARK(estimateTotalsOne);
BENCHMARK(estimateOne);
BENCHMARK(loadWholeCatalog)->Unit(benchmark::kMillisecond);

int main(int argc, char** argv)
{
    if (!isRight()) {
        std::fputs("the estimate is wrong: nothing is timed\n", stderr);
        return 1;
    }
    bench::Keeper keeper;
    keeper.run(argc, argv);
    const bool holds = keeper.holds("evaluateOne", "exponentials", 4);
    std::printf("one estimate, resolved scenario in, sums out: %.0f ns\n", keeper.nanoseconds("evaluateOne"));
    return holds ? EXIT_SUCCESS : EXIT_FAILURE;
}
