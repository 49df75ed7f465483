#pragma once

#include "core/base/result.h"
#include "core/model/catalog.h"
#include "core/model/reference.h"

#include <filesystem>

namespace core {

/// The folder's references.csv with scenarios/NAME.carbacus.json, or every fault of them, each with its file
/// and line or JSON pointer: form, words, what a row of its status must say, metrics, sources, ids of the
/// catalogue, and scenario files that no row names.
Result<References> loadReferences(const std::filesystem::path& folder, const Catalog& catalog);

/// The keys that files use: "given", "reproduce".
const char* keyOf(ReferenceKind kind);
const char* keyOf(ReferenceStatus status);

}
