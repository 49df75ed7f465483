#include "app/commands.h"
#include "app/options.h"
#include "app/scenario_input.h"
#include "app/session.h"
#include "core/engine/engine.h"
#include "core/io/estimate_json.h"
#include "core/io/estimate_table.h"

#include <algorithm>

namespace app {
namespace {

struct Options
{
    std::vector<std::string> files;
    std::vector<Setting> settings;
    bool asJson = false, asCsv = false, asTable = false;
};

std::string textOf(const std::vector<core::Estimate>& estimates, const Options& options)
{
    if (options.asCsv)
        return core::estimatesToCsv(estimates);
    if (!options.asJson)
        return core::estimatesToTable(estimates);
    const bool isOne = options.files.size() == 1;
    std::string text;
    for (const auto& estimate : estimates)
        text += core::estimateToJson(estimate, isOne ? 2 : -1) + "\n";
    return text;
}

void warn(Session& session, const std::string& file, const core::Estimate& estimate)
{
    core::Issues warnings;
    for (const auto& [where, what] : estimate.warnings)
        warnings.push_back({where, what});
    session.terminal().warn(nameOf(file), warnings);
}

void work(Session& session, const Options& options)
{
    if (!areUsable(session, options.settings))
        return;
    const core::Catalog* catalog = session.catalog();
    if (!catalog)
        return;
    std::vector<core::Estimate> estimates;
    for (const auto& file : options.files)
        if (const auto scenario = loadScenario(session, *catalog, file, options.settings)) {
            estimates.push_back(core::estimate(*scenario, *catalog));
            if (!options.asJson) // which has them in it
                warn(session, file, estimates.back());
        }
    if (!estimates.empty())
        session.terminal().print(textOf(estimates, options));
}

}

Work defineEstimate(CLI::App& parser)
{
    const auto options = std::make_shared<Options>();
    addFiles(parser, options->files);
    auto* json = addFlag(parser, "--json", options->asJson,
                         "An object for each scenario; of several, each on a line of its own");
    auto* csv = addFlag(parser, "--csv", options->asCsv, "A row for each scenario");
    auto* table = addFlag(parser, "--table", options->asTable, "For people; the default");
    json->excludes(csv)->excludes(table);
    csv->excludes(table);
    addSettings(parser, options->settings);
    return [options](Session& session) { work(session, *options); };
}

}
