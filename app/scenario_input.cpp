#include "app/scenario_input.h"

#include "app/session.h"
#include "core/base/file.h"
#include "core/io/scenario_json.h"
#include "core/model/checks.h"

#include <algorithm>

namespace app {
namespace {

core::Result<core::Scenario> withSettings(core::Scenario scenario, const std::vector<Setting>& settings)
{
    core::Issues issues;
    for (const auto& setting : settings)
        if (auto changed = core::withSetting(scenario, setting.path, setting.value))
            scenario = std::move(*changed);
        else
            issues.insert(issues.end(), changed.issues().begin(), changed.issues().end());
    if (!issues.empty())
        return issues;
    return scenario;
}

bool isSet(const std::vector<Setting>& settings, const std::string& path)
{
    return std::ranges::find(settings, path, &Setting::path) != settings.end();
}

}

std::string nameOf(const std::string& file)
{
    return file == "-" ? "standard input" : file.empty() ? "\"\"" : file;
}

bool areUsable(Session& session, const std::vector<Setting>& settings)
{
    core::Scenario probe;
    probe.inference.resize(core::mostDeployments);
    const auto changed = withSettings(probe, settings);
    if (!changed)
        for (const auto& issue : changed.issues())
            session.terminal().misuse("--set: " + issue.english());
    return changed.ok();
}

std::optional<core::Scenario> loadScenario(Session& session, const core::Catalog& catalog,
                                           const std::string& file, const std::vector<Setting>& settings)
{
    auto& terminal = session.terminal();
    const auto name = nameOf(file);
    const auto text
        = file == "-" ? core::readStandardInput(mostScenarioBytes) : core::readFile(file, mostScenarioBytes);
    if (!text)
        return terminal.fail(name, text.issues()), std::nullopt;
    auto read = core::scenarioFromJson(*text);
    if (!read)
        return terminal.fail(name, read.issues()), std::nullopt;
    terminal.warn(name, read->warnings);
    auto scenario = withSettings(std::move(read->scenario), settings);
    if (!scenario)
        return terminal.fail(name, scenario.issues()), std::nullopt;
    if (const auto unknown = core::checkIds(*scenario, catalog); !unknown.empty()) {
        for (const auto& issue : unknown)
            terminal.fail(isSet(settings, issue.where) ? "--set" : name, {issue});
        return std::nullopt;
    }
    return std::move(*scenario);
}

}
