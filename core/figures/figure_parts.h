#pragma once

#include "core/figures/run.h"
#include "core/model/figure.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

// What the figures share.

/// The most points of a series: more cannot be told apart and cost time to paint.
inline constexpr std::size_t mostPoints = 1000;

/// A name that people gave, as it is.
Message plainText(std::string_view text);
/// What tells the series of this run from those of others; \p alone where there are no others.
Message nameOf(std::span<const Run> runs, const Run& run, Message alone);

Series lineSeries(Message name, int colour, std::vector<double> x, std::vector<double> y);
/// The same course with at most \p most points: smallest and largest of each stretch, first and last.
Series thinned(Series series, std::size_t most = mostPoints);
/// Points that are not finite, and series without any, taken out; long series thinned.
Figure finished(Figure figure);
/// In place of axes, a sentence.
Figure emptyFigure(const char* key, Message title, Message why);

/// What the carbon of these runs covers, and by which accounting.
Message carbonBoundary(std::span<const Run> runs);

}
