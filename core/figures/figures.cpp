#include "core/figures/figures.h"

#include "core/figures/builders.h"

#include <algorithm>

namespace core {
namespace {

// clang-format off
constexpr FigureKind rows[] = {
    {"returns",   N_("Error against compute"),     returnsFigure},
    {"marginal",  N_("Carbon of the next point"),  marginalFigure},
    {"time",      N_("Carbon over time"),          timeFigure},
    {"offset",    N_("Offset cost against price"), offsetFigure},
    {"breakdown", N_("Carbon by part"),            breakdownFigure},
    {"cost",      N_("Cost by part"),              costFigure},
    {"energy",    N_("Energy by part"),            energyFigure},
};
// clang-format on

}

std::span<const FigureKind> figures()
{
    return rows;
}

const FigureKind* findFigure(std::string_view key)
{
    const auto found = std::ranges::find_if(rows, [&](const FigureKind& row) { return key == row.key; });
    return found != std::end(rows) ? &*found : nullptr;
}

}
