#pragma once

#include "core/base/result.h"
#include "core/model/catalog.h"
#include "core/model/scenario.h"

namespace core {

/// The picks of a scenario that the catalogue does not know, each with the id that was likely meant. Only
/// picks that count are looked at: a region is none of an own site's business.
Issues checkIds(const Scenario& scenario, const Catalog& catalog);
/// What a deployment leaves at 0 without which its calls or devices take no energy, each where it is to
/// be stated.
Issues checkGaps(const Scenario& scenario);

}
