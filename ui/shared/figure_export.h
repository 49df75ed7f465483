#pragma once

#include "core/base/result.h"
#include "core/model/figure.h"

#include <QString>
#include <QStringList>

namespace ui {

/// What a figure for a paper is like. Colours are always those of paper, whatever the window's theme.
struct FigureExport
{
    double widthMm = 88, heightMm = 60;
    double fontPt = 8;
    int dpi = 300; ///< of PNG
    QString palette = QStringLiteral("okabe-ito"); ///< or "viridis", "gray"
    bool hasTitle = false; ///< in papers the caption says it
    friend bool operator==(const FigureExport&, const FigureExport&) = default;
};

/// Writes the file in the format of its suffix. No issue: it is written. Any issue: nothing was written and
/// what was there is as it was; an issue of space says which width, height or font would do. Needs an
/// application object but neither a window nor a display.
core::Issues exportFigure(const core::Figure& figure, const FigureExport& options, const QString& path);

QStringList exportFormats(); ///< suffixes: "pdf", "svg", …
QStringList exportPalettes();

}
