#include "app/commands.h"
#include "app/options.h"
#include "app/scenario_input.h"
#include "app/session.h"
#include "core/base/nearest.h"
#include "core/decide/regions.h"
#include "core/io/regions_print.h"

#include <algorithm>

namespace app {
namespace {

struct Options
{
    std::string file, sort = "carbon";
    std::optional<std::string> provider;
    std::vector<Setting> settings;
    bool asJson = false;
};

bool isProvider(Session& session, const core::Catalog& catalog, const std::string& wanted)
{
    std::vector<std::string> known;
    for (const auto& region : catalog.regions.rows())
        if (std::ranges::find(known, region.provider) == known.end())
            known.push_back(region.provider);
    if (std::ranges::find(known, wanted) != known.end())
        return true;
    const auto meant = core::nearest(wanted, known);
    session.terminal().misuse("regions: --provider: " + (wanted.empty() ? "\"\"" : wanted)
                              + " has no regions in the catalogue"
                              + (meant.empty() ? "" : "; is " + meant + " meant?"));
    return false;
}

void work(Session& session, const Options& options)
{
    if (!areUsable(session, options.settings))
        return;
    const core::Catalog* catalog = session.catalog();
    if (!catalog || (options.provider && !isProvider(session, *catalog, *options.provider)))
        return;
    const auto scenario = loadScenario(session, *catalog, options.file, options.settings);
    if (!scenario)
        return;
    auto found = core::regionOptions(*scenario, *catalog);
    if (options.provider)
        std::erase_if(found, [prefix = *options.provider + "/"](const auto& o) {
            return !o.region.starts_with(prefix);
        });
    core::sortOptions(found, *core::fromKey<core::RegionOrder>(options.sort));
    session.terminal().print(options.asJson ? core::regionsToJson(*scenario, found, *catalog)
                                            : core::regionsToTable(found));
}

}

Work defineRegions(CLI::App& parser)
{
    const auto options = std::make_shared<Options>();
    std::vector<std::string> orders;
    for (const auto& order : core::names<core::RegionOrder>())
        orders.emplace_back(order.key);
    parser.add_option("FILE", options->file, "A scenario; - reads standard input")->required()->type_name("");
    parser
        .add_option("--provider", options->provider,
                    "This provider's only, such as gcp; marks are those among all")
        ->type_name("ID");
    addWord(parser, "--sort", options->sort, orders, "Least first");
    addFlag(parser, "--json", options->asJson, "For programs");
    addSettings(parser, options->settings);
    return [options](Session& session) { work(session, *options); };
}

}
