#include "app/commands.h"

#include <algorithm>

namespace app {
namespace {

// clang-format off
constexpr Command table[] = {
    {"estimate", "Energy, carbon, water and money of scenarios",       defineEstimate},
    {"regions",  "Every cloud region for a scenario",                  defineRegions},
    {"chart",    "A figure for a paper, without a window",             defineChart},
    {"validate", "Published figures beside ours, and how near they come", defineValidate},
    {"catalog",  "The data with their sources; check a folder of data", defineCatalog},
};
// clang-format on

}

std::span<const Command> commands()
{
    return table;
}

const Command* findCommand(std::string_view name)
{
    const auto found = std::ranges::find(table, name, &Command::name);
    return found == std::end(table) ? nullptr : found;
}

}
