#pragma once

#include "core/figures/axes.h"
#include "core/figures/run.h"
#include "core/figures/shown_unit.h"

#include <span>
#include <vector>

namespace core {

/// A run whose law can be drawn in the same metric as the first one's.
struct DrawnRun
{
    const Run* run = nullptr;
    const Returns* returns = nullptr;
    int colour = 0; ///< its place among all runs, so that it keeps its colour in every figure
};

/// What returns and marginal share, so that one stands exactly above the other.
struct ComputeAxis
{
    std::vector<DrawnRun> drawn;
    Axis axis;
    ShownUnit unit;

    [[nodiscard]] bool holds(double flops) const;
};

ComputeAxis computeAxis(std::span<const Run> runs, const FigureOptions& options);

/// \p y over the compute of the run: solid where its law was measured, dashed and grey beyond.
void addCurve(Figure& figure, const ComputeAxis& compute, const DrawnRun& drawn, const Message& name,
              const std::vector<double>& y, double yFactor);
/// Why no run is drawn.
Message whyNoCurve(std::span<const Run> runs);
/// The laws' caveats and the runs that are left out.
std::vector<Message> notesOf(std::span<const Run> runs, const ComputeAxis& compute);

}
