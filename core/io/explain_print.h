#pragma once

#include "core/explain/explanation.h"
#include "core/io/json.h"
#include "core/model/catalog.h"

#include <string>

namespace core {

/// An indented tree for people, one line a node: "169 kWh  Energy = 8 × 310 W × 61 h × 1.12", inputs with who
/// said them and their sources. What was told before is not told again. A constant that needs no words has no
/// line of its own.
std::string explanationToText(const Explanation& explanation, const Catalog& catalog);

/// The whole tree with exact numbers, as in estimate.schema.json.
Json explanationToJson(const Explanation& explanation);

}
