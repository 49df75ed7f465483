#pragma once

#include <CLI/CLI.hpp>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace app {

/// The scenarios that a command works on, one or more; "-" is standard input.
CLI::Option* addFiles(CLI::App& parser, std::vector<std::string>& files);
/// An option that is there or not.
CLI::Option* addFlag(CLI::App& parser, const std::string& name, bool& value, const std::string& help);
/// An option that takes a number from \p min to \p max, both included, in the C locale whatever the user's
/// is.
CLI::Option* addNumber(CLI::App& parser, const std::string& name, double& value, double min, double max,
                       const std::string& help);
/// An option that takes one of these words.
CLI::Option* addWord(CLI::App& parser, const std::string& name, std::string& value,
                     const std::vector<std::string>& words, const std::string& help);

/// "--set /path=value"
struct Setting
{
    std::string path, value;
};
CLI::Option* addSettings(CLI::App& parser, std::vector<Setting>& settings);

}
