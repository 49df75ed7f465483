#pragma once

#include "core/figures/run.h"
#include "core/model/figure.h"

#include <span>
#include <string>
#include <string_view>

namespace core {

/// The row of one chart. build() takes one run or several to compare, never none.
struct FigureKind
{
    const char* key; ///< stable: "returns", "marginal", "time", "offset", "breakdown", "cost", "energy"
    const char* title;
    Figure (*build)(std::span<const Run>, const FigureOptions&);
};

std::span<const FigureKind> figures();
const FigureKind* findFigure(std::string_view key);

/// The data behind a figure as CSV: series,x,y[,high][,label],x_unit,y_unit, numbers that read back exactly.
/// Of bars x is the category. The scenario's point and crossings are rows of their own.
std::string figureToCsv(const Figure& figure);

}
