#pragma once

#include "core/base/result.h"
#include "core/model/catalog.h"

#include <filesystem>
#include <optional>

namespace core {

/// The catalogue of a folder, tables read when first needed, with a person's own folder laid over it row by
/// row, by key. The shipped folder is checked by the tests and by "carbacus catalog check"; the overlay is
/// read and checked here, whole, and refused whole with every fault.
Result<Catalog> loadCatalog(const std::filesystem::path& folder,
                            const std::optional<std::filesystem::path>& overlay = {});

/// Every fault of a catalogue folder: columns, types, ranges, repeated keys, empty sources, references
/// between files. \p base is what an overlay may refer to. Empty: no fault.
Issues checkCatalog(const std::filesystem::path& folder,
                    const std::optional<std::filesystem::path>& base = {});

}
