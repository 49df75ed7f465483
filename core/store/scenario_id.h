#pragma once

#include <chrono>
#include <cstdint>

namespace core {

using ScenarioId = std::int64_t; ///< never used twice within one workspace
using Timestamp = std::chrono::sys_time<std::chrono::milliseconds>;

}
