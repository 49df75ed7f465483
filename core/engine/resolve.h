#pragma once

#include "core/engine/resolution.h"
#include "core/model/catalog.h"

namespace core {

/// Looks everything up once. What neither the scenario nor the catalogue knows is left at zero and told in
/// `known` and `warnings`.
Resolution resolve(const Scenario& scenario, const Catalog& catalog);

}
