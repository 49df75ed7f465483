#pragma once

#include "core/decide/validation.h"
#include "core/model/catalog.h"

#include <span>
#include <string>
#include <string_view>

namespace core {

/// For people: a line for each figure, published beside ours.
std::string validationsToTable(std::span<const Validation> shown);
/// For people: how near the predictions come, beside what LLMCarbon states of its own where that is among \p
/// all.
std::string accuraciesToTable(std::span<const Validation> all);

/// For programs: a row, or an object, for each figure; the object has the accuracies of \p shown as well.
std::string validationsToCsv(std::span<const Validation> shown);
std::string validationsToJson(std::span<const Validation> shown);

/// \p page with tables in the places of {{summary}}, {{given}}, {{blind}}, {{cases}}, {{contradictions}},
/// {{not_computed}} and {{sources}}.
std::string validationsToMarkdown(std::string_view page, std::span<const Validation> all,
                                  const Catalog& catalog);

}
