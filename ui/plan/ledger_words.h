#pragma once

#include "core/model/estimate.h"
#include "core/model/scenario.h"

#include <QString>

#include <array>
#include <utility>
#include <vector>

/// The result in words, whole sentences in the user's language.
namespace ui::words {

/// "1.9 t", or a dash where it is unknown.
QString headline(const core::Estimate& estimate);
/// "1.9 t CO₂e and $1,240 over 3 years. Serving overtakes training after 5 months."
QString result(const core::Scenario& scenario, const core::Estimate& estimate);
/// What is left after offsets and what they cost: "Net 0 g after offsets for $19".
QString offsets(const core::Estimate& estimate);
/// The smaller figures: a name and a value with its unit each.
std::vector<std::pair<QString, QString>> details(const core::Estimate& estimate);
/// Carbon, cost, energy and water, each with its unit, or a dash where it is unknown.
std::array<QString, 4> fourNumbers(const core::Estimate& estimate);
QString warning(const core::Estimate::Warning& warning);
/// "20 assumed values…", which leads to the list of them.
QString assumed(const core::Estimate& estimate);
/// What counts and what does not.
QString boundary(const core::Estimate& estimate);

}
