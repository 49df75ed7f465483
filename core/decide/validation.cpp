#include "core/decide/validation.h"

#include "core/base/message.h"
#include "core/engine/engine.h"
#include "core/model/metrics.h"

#include <algorithm>
#include <cmath>

namespace core {
namespace {

std::optional<double> valueOf(const Reference& reference, const Scenario& scenario, const Catalog& catalog)
{
    const Metric* metric = findMetric(reference.metric);
    const auto value = metric ? metric->get(estimate(scenario, catalog)) : std::nullopt;
    return value ? std::optional(*value / reference.metricPerUnit.value_or(1)) : std::nullopt;
}

/// The catalogue as it would be had nobody published the figures of these ids.
Catalog withoutFigures(const Catalog& catalog, const std::string& ids)
{
    auto rows = catalog.utilisation.rows();
    std::erase_if(rows, [list = ";" + ids + ";"](const UtilisationRow& row) {
        return list.find(";" + row.id + ";") != list.npos;
    });
    Catalog out = catalog;
    out.utilisation = Table<UtilisationRow>(std::move(rows));
    return out;
}

std::optional<double> over(const std::optional<double>& ours, const std::optional<double>& published)
{
    return ours && published && *published > 0 ? std::optional(*ours / *published) : std::nullopt;
}

/// One set of predictions, with the ratio that is judged.
struct Set
{
    const char* name;
    ReferenceKind kind;
    const char* metric; ///< what its key begins with; empty: any
    std::optional<double> Validation::*ratio = &Validation::ratio;
};

// clang-format off
constexpr Set sets[] = {
    {N_("given"),                             ReferenceKind::Given, ""},
    {N_("given, energy"),                     ReferenceKind::Given, "energy_kwh/"},
    {N_("given, carbon of operation"),        ReferenceKind::Given, "carbon_kgco2e/operational"},
    {N_("blind"),                             ReferenceKind::Blind, ""},
    {N_("blind, energy"),                     ReferenceKind::Blind, "energy_kwh/"},
    {N_("blind, carbon of operation"),        ReferenceKind::Blind, "carbon_kgco2e/operational"},
    {N_("blind, accelerator-hours"),          ReferenceKind::Blind, "training/accelerator_hours"},
    {N_("blind, with the run's own figures"), ReferenceKind::Blind, "", &Validation::ratioWithOwn},
    {N_("cases"),                             ReferenceKind::Case,  ""},
};
// clang-format on

bool isIn(const Set& set, const Validation& v)
{
    const Reference& r = v.reference;
    const bool isJudged = r.status == ReferenceStatus::Reproduce
        || (r.status == ReferenceStatus::Predict && r.kind == ReferenceKind::Blind);
    return isJudged && r.kind == set.kind && r.metric.starts_with(set.metric) && (v.*set.ratio).has_value();
}

Accuracy accuracyOf(const Set& set, std::span<const Validation> validations)
{
    Accuracy out {.name = set.name};
    std::vector<double> errors;
    for (const Validation& v : validations) {
        if (!isIn(set, v))
            continue;
        const double error = std::abs(*(v.*set.ratio) - 1);
        errors.push_back(error);
        out.within5 += error <= 0.05;
        out.within10 += error <= 0.1;
        if (error >= out.worst) {
            out.worst = error;
            out.worstName = v.reference.name;
        }
    }
    std::ranges::sort(errors);
    out.figures = errors.size();
    if (!errors.empty())
        out.median = (errors[(errors.size() - 1) / 2] + errors[errors.size() / 2]) / 2;
    return out;
}

}

bool Validation::isKept() const
{
    if (!reference.tolerance)
        return true;
    const double expected = reference.expectedRatio.value_or(1);
    return ratio && std::abs(*ratio / expected - 1) <= *reference.tolerance;
}

Validation validate(const Reference& reference, const Scenario* scenario, const Catalog& catalog)
{
    Validation out {.reference = reference};
    if (!scenario)
        return out;
    const auto withAll = valueOf(reference, *scenario, catalog);
    const auto without = reference.ownFigures.empty()
        ? withAll
        : valueOf(reference, *scenario, withoutFigures(catalog, reference.ownFigures));
    out.ours = without;
    out.ratio = over(without, reference.value);
    out.ratioWithOwn = over(withAll, reference.value);
    return out;
}

std::vector<Validation> validate(const References& references, const Catalog& catalog)
{
    std::vector<Validation> out;
    out.reserve(references.rows.size());
    for (const Reference& reference : references.rows)
        out.push_back(validate(reference, references.scenarioOf(reference), catalog));
    return out;
}

std::vector<Accuracy> accuracies(std::span<const Validation> validations)
{
    std::vector<Accuracy> out;
    for (const Set& set : sets)
        if (auto accuracy = accuracyOf(set, validations); accuracy.figures > 0)
            out.push_back(std::move(accuracy));
    return out;
}

}
