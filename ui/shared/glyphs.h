#pragma once

#include <QIcon>

namespace ui {

/// Our own line drawings: "plan", "regions", "library", "undo" … in the text colour of the palette of now, so
/// that they follow the theme. An unknown name is an empty icon.
QIcon glyph(const char* name);

/// Draws one into a square, in a colour of the caller's choice.
void drawGlyph(QPainter& painter, const QRectF& square, const char* name, const QColor& colour);

}
