#pragma once

#include "core/model/estimate.h"
#include "core/model/figure.h"
#include "core/model/scenario.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace core {

/// A scenario and what follows from it: what a figure is made of.
struct Run
{
    std::string name;
    std::shared_ptr<const Scenario> scenario;
    std::shared_ptr<const Estimate> estimate;
};

struct FigureOptions
{
    bool logCompute = true; ///< the compute axis of returns and marginal
};

/// The row of one chart. build() takes one run or several to compare, never none.
struct FigureKind
{
    const char* key; ///< stable: "returns", "marginal", "time", "offset", "breakdown"
    const char* title;
    Figure (*build)(std::span<const Run>, const FigureOptions&);
};

std::span<const FigureKind> figures();
const FigureKind* findFigure(std::string_view key);

/// The data behind a figure as CSV: series,x,y[,high][,label], numbers that read back exactly.
std::string figureToCsv(const Figure& figure);

}
