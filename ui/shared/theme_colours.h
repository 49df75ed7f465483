#pragma once

#include <QColor>

#include <array>

namespace ui {

/// The colours of the window. Text has at least 4.5:1 against paper and panel, everything else that must be
/// seen 3:1.
struct Theme
{
    bool isDark = false;
    QColor paper; ///< charts, lists and fields
    QColor panel; ///< what they lie on
    QColor ink, mutedInk;
    QColor line; ///< borders and grids: decoration, not held to a contrast
    QColor accent; ///< focus, selection, the one main button
    QColor decision, assumption; ///< edges of the two groups of inputs
    QColor warning;
    std::array<QColor, 7> series; ///< Tol's "bright", shifted in lightness where the ground asks for it
    friend bool operator==(const Theme&, const Theme&) = default;
};

/// WCAG 2 contrast of two opaque colours, 1 to 21.
double contrast(const QColor& a, const QColor& b);
/// The colour with its lightness moved away from the ground until it has that contrast; hue and saturation
/// stay.
QColor withContrast(const QColor& colour, const QColor& ground, double atLeast);
/// \p share of \p over laid on \p ground, opaque.
QColor blended(const QColor& over, const QColor& ground, double share);

}
