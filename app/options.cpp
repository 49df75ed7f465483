#include "app/options.h"

#include "core/base/nearest.h"
#include "core/base/text.h"
#include "core/io/scenario_json.h"

#include <algorithm>

namespace app {
namespace {

CLI::ValidationError refused(const std::string& name, const std::string& why)
{
    return CLI::ValidationError(name + ": " + why);
}

std::string listOf(const std::vector<std::string>& words)
{
    std::string list;
    for (const auto& word : words)
        list += (list.empty() ? "" : ", ") + word;
    return list;
}

}

CLI::Option* addFiles(CLI::App& parser, std::vector<std::string>& files)
{
    const auto read = [&files](const std::vector<std::string>& names) {
        if (std::ranges::count(names, "-") > 1)
            throw refused("FILE", "standard input can be read but once");
        files = names;
    };
    return parser
        .add_option_function<std::vector<std::string>>("FILE", read, "Scenarios; - reads standard input")
        ->required()
        ->type_name("");
}

CLI::Option* addFlag(CLI::App& parser, const std::string& name, bool& value, const std::string& help)
{
    return parser.add_flag(name, value, help)->disable_flag_override(); // no --json=false
}

CLI::Option* addNumber(CLI::App& parser, const std::string& name, double& value, double min, double max,
                       const std::string& help)
{
    const auto limits = core::formatNumber(min) + " to " + core::formatNumber(max);
    const auto read = [=, &value](const std::string& text) {
        const auto number = core::parseNumber(text);
        if (!number || *number < min || *number > max)
            throw refused(name, text + " is not a number from " + limits);
        value = *number;
    };
    return parser
        .add_option_function<std::string>(name, read,
                                          help + ", " + limits + " (" + core::formatNumber(value) + ")")
        ->type_name("NUMBER");
}

CLI::Option* addWord(CLI::App& parser, const std::string& name, std::string& value,
                     const std::vector<std::string>& words, const std::string& help)
{
    const auto read = [=, &value](const std::string& text) {
        if (std::ranges::find(words, text) == words.end())
            throw refused(name, text + " is not one of " + listOf(words));
        value = text;
    };
    return parser
        .add_option_function<std::string>(
            name, read, help + ": " + listOf(words) + (value.empty() ? "" : " (" + value + ")"))
        ->type_name("WORD");
}

CLI::Option* addSettings(CLI::App& parser, std::vector<Setting>& settings)
{
    const auto read = [&settings](const std::vector<std::string>& texts) {
        for (const auto& text : texts) {
            const auto equals = text.find('=');
            if (!text.starts_with('/') || equals == text.npos)
                throw refused("--set", text + " is not of the form /path=value, as in /hardware/count=16");
            settings.push_back({text.substr(0, equals), text.substr(equals + 1)});
        }
    };
    return parser
        .add_option_function<std::vector<std::string>>(
            "--set", read, "Changes a value of every scenario; null takes the catalogue's again")
        ->type_name("/PATH=VALUE")
        ->allow_extra_args(false)
        ->take_all();
}

}
