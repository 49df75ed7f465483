#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace test {

/// What a program left behind. A status of 128 and more is the signal that ended it.
struct Outcome
{
    int status = -1;
    std::string out, err;
};

/// How a program is run: without a display, in a fixed locale and with a home of its own, unless it says
/// otherwise.
struct Call
{
    std::vector<std::string> arguments;
    std::string input;
    std::map<std::string, std::string> environment;
    std::string program = CARBACUS_PROGRAM;
    std::string output; ///< a file in place of the pipe: "/dev/full"
};

/// Runs it to its end, for a minute at most.
Outcome run(const Call& call);
/// The program of this build with these arguments.
Outcome carbacus(const std::vector<std::string>& arguments, const std::string& input = "");

/// Of a file; nothing where there is none.
std::string textOf(const std::filesystem::path& file);
std::vector<std::string> linesOf(const std::string& text);
std::string dataFile(const std::string& name); ///< below tests/data
std::string exampleFile(const std::string& name); ///< a scenario of tests/data/scenarios

}
