#pragma once

#include "core/explain/explanation.h"
#include "core/model/catalog.h"

#include <span>
#include <string>

namespace core {

/// Indented trees for people, one line a node: "169 kWh  Energy = 8 × 310 W × 61 h × 1.12", inputs with who
/// said them and their sources. What was told before is not told again. A constant that needs no words has no
/// line of its own.
std::string explanationsToText(std::span<const Explanation> explanations, const Catalog& catalog);

}
