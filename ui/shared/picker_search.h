#pragma once

#include "ui/shared/picker_entry.h"

#include <QStringList>

#include <vector>

namespace ui {

/// The indexes of the entries that have every word somewhere, those that begin with what was typed first.
std::vector<int> matching(const std::vector<PickerEntry>& entries, const QString& typed);
/// The entry that has exactly that id, or alone that name; -1 where there is none.
int exactly(const std::vector<PickerEntry>& entries, const QString& typed);
/// The entry that is fewest keystrokes away; -1 where none is near.
int nearest(const std::vector<PickerEntry>& entries, const QString& typed);

}
