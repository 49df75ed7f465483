#pragma once

#include "core/model/estimate.h"

#include <span>
#include <string>

namespace core {

/// A header ("scenario" and the key of every metric) and a row for each estimate; a blank is an unknown.
std::string estimatesToCsv(std::span<const Estimate> estimates);

/// The same for people: a line for each metric that some estimate has, a column for each estimate, numbers in
/// four digits with their thousands set apart. Totals stand out by their indented parts.
std::string estimatesToTable(std::span<const Estimate> estimates);

}
