#pragma once

#include "core/base/result.h"
#include "ui/shared/chart_layout.h"
#include "ui/shared/figure_options.h"

#include <QSizeF>

class QPainter;

namespace ui {

/// A figure laid out for paper. Its unit is a hundredth of a typographic point, in which every format is
/// painted, so that all have the same lines and words in the same places.
class FigurePicture
{
public:
    static constexpr int unitsPerPoint = 100, unitsPerInch = 72 * unitsPerPoint;

    FigurePicture(const core::Figure& figure, const FigureExport& options);

    QSizeF size() const;
    void paint(QPainter& painter) const; ///< from (0, 0), on paper that is white already
    /// What does not fit, in words, and which sizes would do.
    core::Issues squeezed() const;

private:
    core::Figure m_figure;
    FigureExport m_options;
    ChartStyle m_style;
    ChartLayout m_layout;
};

/// What is wrong with the options themselves.
core::Issues whyNot(const FigureExport& options);

}
