#pragma once

#include "core/io/catalog_folder.h"

namespace core {

/// Every fault of a folder's rows, in the order of files and lines; \p base is what they may refer to beside
/// one another. Says nothing of tables that are not there.
Issues checkRows(const CatalogFolder& folder, const CatalogFolder* base = nullptr);

}
