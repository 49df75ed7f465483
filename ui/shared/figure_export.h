#pragma once

#include "core/base/result.h"
#include "core/model/figure.h"
#include "ui/shared/figure_options.h"

#include <QStringList>

namespace ui {

/// Writes the file in the format of its suffix. No issue: it is written. Any issue: nothing was written and
/// what was there is as it was; an issue of space says which width, height or font would do. Needs an
/// application object but neither a window nor a display.
core::Issues exportFigure(const core::Figure& figure, const FigureExport& options, const QString& path);

QStringList exportFormats(); ///< suffixes: "pdf", "svg", …

}
