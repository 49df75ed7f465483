#pragma once

#include "core/model/scenario.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace core {

/// What a prediction was told. Given: what the publication states, hours and power among it. Blind: the size
/// of the work, the accelerator and the place alone. Case: one figure of a text, from its own inputs.
enum class ReferenceKind { Given, Blind, Case };

/// What is expected of a prediction. Reproduce: the published figure. Derived: the same, but an input was
/// worked out from what was published, so that agreement shows the arithmetic alone. Predict: nothing, the
/// ratio is the finding. Display: to be shown as it is. Contradiction: the source disagrees with itself or
/// with another.
enum class ReferenceStatus { Reproduce, Derived, Predict, Display, Contradiction };

/// One published figure, and where there is one, the scenario that gives ours.
struct Reference
{
    std::string id, caseId, name; ///< several figures share a case
    ReferenceKind kind = ReferenceKind::Case;
    std::string scenario; ///< its key among the scenarios; empty: no result of the engine is that figure
    std::string metric; ///< the result to compare; empty without a scenario
    std::string published; ///< as printed
    std::optional<double> value; ///< the same where it is one number, in the unit
    std::string unit;
    std::optional<double> metricPerUnit; ///< what one of the unit is in the unit of the metric; empty: 1
    std::optional<double> expectedRatio; ///< of a contradiction: ours over the published figure
    std::optional<double> tolerance; ///< as a share; empty: nothing is expected
    std::string ownFigures; ///< catalogue's figures of this very run, put aside to predict it; ';' between
    ReferenceStatus status = ReferenceStatus::Display;
    std::string source; ///< keys of sources, ';' between
    int dataYear = 0;
    std::string note;

    [[nodiscard]] bool isComputed() const { return !scenario.empty(); }
};

/// The library of published figures with the scenarios that they are compared with.
struct References
{
    std::vector<Reference> rows;
    std::map<std::string, Scenario> scenarios; ///< by key, which is the file's name without its ending

    [[nodiscard]] const Scenario* scenarioOf(const Reference& reference) const
    {
        const auto found = scenarios.find(reference.scenario);
        return found != scenarios.end() ? &found->second : nullptr;
    }
};

}
