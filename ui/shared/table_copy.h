#pragma once

class QAbstractItemView;

namespace ui {

/// Ctrl+C and the context menu copy the selected cells, values with their units, columns parted by tabs.
void enableCopy(QAbstractItemView& view);

}
