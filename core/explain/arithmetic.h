#pragma once

#include "core/explain/explanation.h"

#include <string_view>

namespace core {

using Parts = std::vector<Explanation>;

/// The unit of this symbol; each unit of units.h has one.
Measure measureOf(std::string_view symbol);

/// In canonical units; zero where it is unknown.
double canonical(const Explanation& node);

/// What the operation makes of the parts, in canonical units. Only of operations that are arithmetic.
double combined(Explanation::Operation operation, const Parts& parts);

/// The node that the operation makes of the parts.
Explanation derived(Explanation::Operation operation, Message what, const Measure& unit, Parts parts);
Explanation sum(Message what, const Measure& unit, Parts parts);
/// The only part where there is but one.
Explanation sumOrOnly(Message what, const Measure& unit, Parts parts);
Explanation difference(Message what, const Measure& unit, Parts parts);
Explanation product(Message what, const Measure& unit, Parts parts);
Explanation quotient(Message what, const Measure& unit, Parts parts);

}
