#pragma once

#include "core/explain/inputs.h"

namespace core {

/// What an hour of one accelerator with its share of the machine takes; the trees of ResolvedDevice.
struct DeviceTrees
{
    Explanation busy, idle; ///< power
    std::optional<Explanation> making; ///< carbon by the hour of work
    std::optional<Explanation> compute; ///< in the cloud
    std::optional<Explanation> capital, maintenance; ///< on premises
};

DeviceTrees trainingDevice(const Inputs& inputs);
DeviceTrees servingDevice(const Inputs& inputs, std::size_t deployment);
/// The row of the chip that serves; null where there is none.
const Accelerator* servingChip(const Inputs& inputs, std::size_t deployment);

/// Peak × MFU of a chip, which has a peak. \p mfuKey: of the scenario's number, which stands in for itself.
Explanation achievedRate(const Inputs& inputs, const Accelerator& chip, Precision precision,
                         const std::string& mfuKey);

}
