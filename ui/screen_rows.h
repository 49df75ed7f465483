#pragma once

#include <QtGlobal>

namespace ui {

/// The row of one screen on the rail, in the order of MainWindow's own list.
struct ScreenRow
{
    const char* key; ///< in the settings, and the drawing on the rail
    const char* text;
    const char* tip;
};
// clang-format off
inline constexpr ScreenRow screenRows[] = {
    {"plan",    QT_TRANSLATE_NOOP("ui::MainWindow", "Plan"),    QT_TRANSLATE_NOOP("ui::MainWindow", "The scenario, its charts and what it takes (Ctrl+1)")},
    {"regions", QT_TRANSLATE_NOOP("ui::MainWindow", "Regions"), QT_TRANSLATE_NOOP("ui::MainWindow", "Where else this could run (Ctrl+2)")},
    {"library", QT_TRANSLATE_NOOP("ui::MainWindow", "Library"), QT_TRANSLATE_NOOP("ui::MainWindow", "All your scenarios (Ctrl+3)")},
};
// clang-format on

}
