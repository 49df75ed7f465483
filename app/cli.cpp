#include "app/cli.h"

#include "app/commands.h"
#include "app/session.h"
#include "app/window_arguments.h"
#include "core/base/nearest.h"
#include "version.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <csignal>
#include <fcntl.h>
#include <filesystem>
#include <string>
#include <vector>

namespace app {
namespace {

using Arguments = std::vector<std::string>;

/// A standard stream that the caller closed must not become the next file that is opened.
void holdStandardStreams()
{
    for (const int stream : {0, 1, 2})
        if (::fcntl(stream, F_GETFD) < 0)
            ::open("/dev/null", stream == 0 ? O_WRONLY : O_RDONLY); // so that its use still fails
}

std::string help()
{
    std::string text = "Carbacus plans machine learning before it runs: energy, carbon, water and money.\n\n"
                       "usage: carbacus [FILE…]           the window, with these scenarios open\n"
                       "       carbacus COMMAND …         without a window\n\ncommands:\n";
    for (const auto& command : commands())
        text += "  " + std::string(command.name) + std::string(12 - std::string(command.name).size(), ' ')
            + command.summary + "\n";
    return text + "\noptions:\n"
        + "  --catalog DIR   the catalogue in place of the one that came with the program\n"
        + "  -h, --help      this; after a command, the command's\n" + "  --version       the version\n\n"
        + "Exit status: 0 done, 1 something in the data failed, 2 wrong usage.\n";
}

/// What the parser says, on one line.
std::string wordsOf(const CLI::Error& error, const CLI::App& parser)
{
    std::string text = error.what();
    if (const auto parts = parser.get_subcommands({});
        !parts.empty() && error.get_name() == "RequiredError") {
        text = "it must be followed by one of";
        for (const auto* part : parts)
            text += " " + part->get_name();
    }
    for (auto& c : text)
        c = c == '\n' ? ' ' : c;
    while (text.ends_with(' ') || text.ends_with('.'))
        text.pop_back();
    return text;
}

void runCommand(Session& session, const Command& command, const Arguments& arguments)
{
    const std::string title = "carbacus " + std::string(command.name);
    CLI::App parser(command.summary, title);
    parser.get_formatter()->column_width(32);
    parser
        .add_option_function<std::string>(
            "--catalog", [&](const std::string& folder) { session.useCatalog(folder); },
            "The catalogue in place of the one that came with the program")
        ->type_name("DIR");
    const Work work = command.define(parser);
    try {
        parser.parse(Arguments(arguments.rbegin(), arguments.rend())); // CLI11 takes them from the back
    } catch (const CLI::CallForHelp&) {
        return session.terminal().print(parser.help());
    } catch (const CLI::ParseError& error) {
        return session.terminal().misuse(std::string(command.name) + ": " + wordsOf(error, parser) + " ("
                                         + title + " --help tells more)");
    }
    work(session);
}

/// A first argument that is neither a command nor a file was likely meant to be a command.
bool isMistypedCommand(Session& session, const std::string& word)
{
    std::error_code ignored;
    if (word.empty() || word.starts_with('-') || word.find_first_of("./") != word.npos
        || std::filesystem::exists(word, ignored))
        return false;
    std::vector<std::string> names;
    for (const auto& command : commands())
        names.emplace_back(command.name);
    const auto meant = core::nearest(word, names);
    session.terminal().misuse(word + " is neither a command nor a file"
                              + (meant.empty() ? "" : "; is " + meant + " meant?"));
    return true;
}

}

int run(int argc, char** argv)
{
    holdStandardStreams();
    std::signal(SIGPIPE, SIG_IGN); // seen as an error of writing instead
    std::signal(SIGXFSZ, SIG_IGN);
    Session session;
    Arguments arguments(argv + 1, argv + argc);
    if (arguments.size() >= 3 && arguments[0] == "--catalog" && findCommand(arguments[2]))
        std::rotate(arguments.begin(), arguments.begin() + 2,
                    arguments.begin() + 3); // also before the command
    const std::string first = arguments.empty() ? "" : arguments[0];
    if (first == "--help" || first == "-h")
        session.terminal().print(help());
    else if (first == "--version")
        session.terminal().print("carbacus " CARBACUS_VERSION "\n");
    else if (const auto* command = findCommand(first))
        runCommand(session, *command, Arguments(arguments.begin() + 1, arguments.end()));
    else if (!isMistypedCommand(session, first))
        return runWindow(session, argv[0], arguments);
    return session.finish();
}

}
