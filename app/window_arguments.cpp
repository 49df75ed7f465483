#include "app/window_arguments.h"

#include "app/gui_main.h"
#include "app/qt_messages.h"
#include "app/session.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string_view>

namespace app {
namespace {

/// Those of Qt that take a value, without their dashes.
constexpr std::array<std::string_view, 12> qtOptions
    = {"platform",    "platformpluginpath", "platformtheme", "style", "stylesheet",
       "display",     "geometry",           "session",       "name",  "qwindowgeometry",
       "qwindowicon", "qwindowtitle"};

/// The arguments sorted by whom they are for.
struct WindowArguments
{
    std::vector<std::string> files, qt;
    std::string unusable; ///< an option that is not one or lacks its value, in words
    bool hasPlatform = false;
};

std::string_view withoutDashes(std::string_view argument)
{
    argument.remove_prefix(std::min(argument.find_first_not_of('-'), argument.size()));
    return argument.substr(0, argument.find('='));
}

WindowArguments sorted(Session& session, const std::vector<std::string>& arguments)
{
    WindowArguments out;
    bool onlyFiles = false; // after "--"
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& argument = arguments[i];
        const auto name = withoutDashes(argument);
        const bool hasValue = argument.find('=') != argument.npos;
        const bool isOfQt = std::ranges::find(qtOptions, name) != qtOptions.end();
        if (onlyFiles || !argument.starts_with('-'))
            out.files.push_back(argument);
        else if (argument == "--")
            onlyFiles = true;
        else if (!(isOfQt || name == "catalog"))
            out.unusable = argument + " is not an option";
        else if (!hasValue && i + 1 == arguments.size())
            out.unusable = argument + " lacks its value";
        else if (isOfQt) {
            out.hasPlatform |= name == "platform" || name == "display";
            out.qt.push_back(argument);
            if (!hasValue)
                out.qt.push_back(arguments[++i]);
        } else
            session.useCatalog(hasValue ? argument.substr(argument.find('=') + 1) : arguments[++i]);
    }
    return out;
}

bool isSet(const char* name)
{
    const char* value = std::getenv(name);
    return value && *value;
}

}

int runWindow(Session& session, const std::string& program, const std::vector<std::string>& arguments)
{
    auto& terminal = session.terminal();
    WindowArguments given = sorted(session, arguments);
    if (!given.unusable.empty())
        terminal.misuse(given.unusable + " (carbacus --help tells more)");
    else if (!given.hasPlatform && !isSet("DISPLAY") && !isSet("WAYLAND_DISPLAY")
             && !isSet("QT_QPA_PLATFORM"))
        terminal.fail(core::Issue {"",
                                   "there is no display for the window; try xvfb-run -a carbacus, or "
                                   "carbacus --help for what needs none"});
    const Places* places = terminal.finish() == Done ? session.places() : nullptr;
    if (!places)
        return terminal.finish();

    std::vector<char*> argv;
    given.qt.insert(given.qt.begin(), program);
    for (auto& argument : given.qt)
        argv.push_back(argument.data());
    int argc = int(argv.size());
    argv.push_back(nullptr);
    sayQtFailures();
    return openWindow(argc, argv.data(), *places, given.files);
}

}
