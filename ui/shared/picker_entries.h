#pragma once

#include "core/model/catalog.h"
#include "core/model/choices.h"

#include <QString>

#include <vector>

namespace ui {

/// One row of the catalogue as a picker offers it. Unknown figures are called unknown.
struct PickerEntry
{
    QString id;
    QString name;
    QString figures; ///< "700 W · 989 TFLOP/s bf16 · 80 GiB"
    QString source; ///< who says so, and of which year
    QString mark; ///< "not re-read", "announced"; empty where all is well
    QString folded; ///< what is searched: see fold()
};

/// Every row of a table. Reads the table when it was not read yet. A closed list has none.
std::vector<PickerEntry> pickerEntries(core::PickFrom from, const core::Catalog& catalog);
/// The name of one row, without the others; empty where there is none.
QString pickerName(core::PickFrom from, const core::Catalog& catalog, const QString& id);
/// "Electricity Maps, 2025", or the key itself where it is unknown.
QString sourceText(const core::Catalog& catalog, const std::string& key, int year);

}
