#pragma once

#include "core/figures/run.h"
#include "core/model/figure.h"

#include <span>

namespace core {

// One function for each row of figures().

Figure returnsFigure(std::span<const Run> runs, const FigureOptions& options);
Figure marginalFigure(std::span<const Run> runs, const FigureOptions& options);
Figure timeFigure(std::span<const Run> runs, const FigureOptions& options);
Figure offsetFigure(std::span<const Run> runs, const FigureOptions& options);
Figure breakdownFigure(std::span<const Run> runs, const FigureOptions& options);
Figure costFigure(std::span<const Run> runs, const FigureOptions& options);
Figure energyFigure(std::span<const Run> runs, const FigureOptions& options);

}
