#pragma once

#include "ui/shared/theme_colours.h"

#include <QPalette>

class QApplication;

namespace ui {

Theme lightTheme();
Theme darkTheme();

enum class ThemeChoice { System, Light, Dark };
/// \p system is the palette from before any theme was applied.
Theme themeFor(ThemeChoice choice, const QPalette& system);

/// Style, palette and style sheet for the whole application; may be called again to change the theme.
void applyTheme(QApplication& application, const Theme& theme);

}
