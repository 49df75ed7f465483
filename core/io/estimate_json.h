#pragma once

#include "core/model/estimate.h"

#include <string>

namespace core {

/// The estimate of formats.md. \p indent below 0 gives one line.
std::string estimateToJson(const Estimate& estimate, int indent = 2);

}
