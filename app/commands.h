#pragma once

#include <functional>
#include <span>
#include <string_view>

namespace CLI {
class App;
}

namespace app {

class Session;

/// What a command does once its arguments are read. What it cannot do it says on the session's terminal.
using Work = std::function<void(Session&)>;

/// The row of one command.
struct Command
{
    const char* name;
    const char* summary;
    Work (*define)(CLI::App&); ///< declares the arguments; the work sees their values
};

std::span<const Command> commands();
const Command* findCommand(std::string_view name);

// One in each commands_*.cpp.
Work defineEstimate(CLI::App& parser);
Work defineRegions(CLI::App& parser);
Work defineChart(CLI::App& parser);
Work defineValidate(CLI::App& parser);
Work defineCatalog(CLI::App& parser);

}
