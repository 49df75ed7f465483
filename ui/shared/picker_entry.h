#pragma once

#include <QString>

namespace ui {

/// One row of the catalogue as a picker offers it. Unknown figures are called unknown.
struct PickerEntry
{
    QString id;
    QString name;
    QString figures; ///< "700 W · 989 TFLOP/s bf16 · 80 GiB"
    QString source; ///< who says so, and of which year
    QString mark; ///< "unchecked", "announced"; empty where all is well
    QString folded; ///< what is searched: see fold()
};

}
