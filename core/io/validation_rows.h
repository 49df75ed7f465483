#pragma once

#include "core/decide/validation.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace core {

// The cells of validations as people read them, in a terminal and on a page.

std::string resultText(const Validation& validation); ///< "Energy of the computers"; empty: not computed
std::string publishedText(const Validation& validation); ///< as printed
std::string oursText(const Validation& validation);
std::string ratioText(const std::optional<double>& ratio);

/// Predictions, figures, within 5 % and 10 %, median and worst error, and which; the last row is what
/// LLMCarbon states of its own cases, where that is among \p all.
std::vector<std::array<std::string, 7>> accuracyRows(std::span<const Validation> all);

}
