#pragma once

#include "ui/shared/theme_colours.h"

#include <QString>

namespace ui {

/// What the palette cannot say: round corners, padding, focus rings, quiet scroll bars.
QString styleSheetOf(const Theme& theme);

}
