#pragma once

#include "core/model/scenario.h"

#include <cstddef>
#include <string>

namespace ui {

// A scenario with its deployments changed, and with it everything that names one by its number.

core::Scenario withDeployment(core::Scenario scenario, const std::string& name);
core::Scenario withoutDeployment(core::Scenario scenario, std::size_t deployment);

}
