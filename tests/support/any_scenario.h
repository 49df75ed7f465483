#pragma once

#include "core/model/scenario.h"

#include <rapidcheck.h>

/// Any scenario that a file may hold: every row and pick at random within what is allowed, texts of many
/// alphabets, deployments, points, uncertainties and keys of other programs.
rc::Gen<core::Scenario> anyScenario();
