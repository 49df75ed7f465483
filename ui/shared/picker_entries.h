#pragma once

#include "core/model/catalog.h"
#include "core/model/choices.h"
#include "ui/shared/picker_entry.h"

#include <vector>

namespace ui {

/// Every row of a table. Reads the table when it was not read yet. A closed list has none.
std::vector<PickerEntry> pickerEntries(core::PickFrom from, const core::Catalog& catalog);
/// The name of one row, without the others; empty where there is none.
QString pickerName(core::PickFrom from, const core::Catalog& catalog, const QString& id);
/// "Electricity Maps, 2025", or the key itself where it is unknown.
QString sourceText(const core::Catalog& catalog, const std::string& key, int year);

}
