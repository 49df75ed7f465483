#pragma once

#include "core/explain/explanation.h"
#include "core/io/json.h"

namespace core {

/// The whole tree with exact numbers, as in estimate.schema.json.
Json explanationToJson(const Explanation& explanation);

}
