#pragma once

#include "core/engine/batch_inputs.h"

#include <span>
#include <vector>

namespace core {

/// Values of one input, one for each estimate of a batch, in the input's unit. They must be in the ranges
/// that resolve() keeps to; nothing is checked here.
struct Varied
{
    const BatchInput* input;
    std::size_t deployment = 0; ///< of inputs of deployments
    std::span<const double> values;
};

/// What a batch can be asked for; the sums are those of the metrics of the same key.
enum class BatchOutput {
    EnergyKWh, ///< energy_kwh/total
    TrainingKWh, ///< energy_kwh/training
    InferenceKWh, ///< energy_kwh/inference
    OperationalKg, ///< carbon_kgco2e/operational
    EmbodiedKg, ///< carbon_kgco2e/embodied
    CarbonKg, ///< carbon_kgco2e/total
    WaterLitres, ///< water_l/total
    CostUsd, ///< cost_usd/total, offsets and internal carbon price included
    OffsetUsd, ///< cost_usd/offset
    UpstreamKWh ///< energy_kwh/upstream
};
inline constexpr std::size_t batchOutputs = 10;

struct Wanted
{
    BatchOutput output;
    std::span<double> values;
};

/// One estimate for each value of the varied inputs; all others are the base's. All spans have one length. As
/// evaluate() gives them to the bit, for any number of threads; 0 threads: as many as the processor has.
void evaluateBatch(const Resolved& base, std::span<const Varied> varied, std::span<const Wanted> wanted,
                   int threads = 0);

/// The same output of one estimate.
double outputOf(BatchOutput output, const Resolved& resolved);

}
