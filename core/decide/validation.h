#pragma once

#include "core/model/catalog.h"
#include "core/model/reference.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace core {

/// A published figure beside ours.
struct Validation
{
    Reference reference;
    std::optional<double> ours; ///< in the reference's unit; empty where nothing computes it or it is unknown
    std::optional<double> ratio; ///< ours over the published figure
    std::optional<double> ratioWithOwn; ///< the same where the catalogue keeps the run's own figures

    /// Whether ours is what is expected, which is anything where nothing is.
    [[nodiscard]] bool isKept() const;
};

/// What \p scenario gives for the reference. Figures of the catalogue that were measured on this very run are
/// put aside, so that a default does not hand back what it is asked for. \p scenario may be null.
Validation validate(const Reference& reference, const Scenario* scenario, const Catalog& catalog);
/// All of a library, in its order.
std::vector<Validation> validate(const References& references, const Catalog& catalog);

/// How near some predictions come.
struct Accuracy
{
    const char* name = ""; ///< of which predictions: English source text
    std::size_t figures = 0, within5 = 0, within10 = 0; ///< within 5 % and 10 % of the published figure
    double median = 0, worst = 0; ///< relative errors, absolute, as shares
    std::string worstName;
};

/// One row for each set of predictions that has any: given and blind as a whole and by what is predicted.
/// Contradictions and derived figures are in none: they say nothing of the engine.
std::vector<Accuracy> accuracies(std::span<const Validation> validations);

}
