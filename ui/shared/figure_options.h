#pragma once

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

QStringList exportPalettes();

}
