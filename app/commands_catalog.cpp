#include "app/commands.h"
#include "app/options.h"
#include "app/session.h"
#include "core/io/catalog_loader.h"
#include "core/io/catalog_print.h"

#include <functional>

namespace app {
namespace {

using core::CatalogTable;

/// What cannot be shown is said, except for the faults of tables: the session says those once for all.
void refuse(Session& session, const core::Catalog& catalog, const core::Issues& issues)
{
    if (catalog.faults().empty())
        session.terminal().fail(issues);
}

/// Indented, or nothing but the text for people: what both commands do with a table.
void print(Session& session, const core::Catalog& catalog, const CatalogTable& table, bool asJson,
           const std::function<std::string(const CatalogTable&)>& forPeople)
{
    session.terminal().print(asJson ? core::catalogToJson(table, catalog) + "\n" : forPeople(table));
}

struct Wanted
{
    std::string what;
    bool asJson = false;
};

void list(Session& session, const Wanted& wanted)
{
    const core::Catalog* catalog = session.catalog();
    if (!catalog)
        return;
    const auto table = core::catalogTable(*catalog, wanted.what);
    if (!table)
        return refuse(session, *catalog, table.issues());
    print(session, *catalog, *table, wanted.asJson, core::catalogListText);
}

void show(Session& session, const Wanted& wanted)
{
    const core::Catalog* catalog = session.catalog();
    if (!catalog)
        return;
    const auto entries = core::catalogEntries(*catalog, wanted.what);
    if (!entries)
        return refuse(session, *catalog, entries.issues());
    for (const auto& entry : *entries)
        print(session, *catalog, entry, wanted.asJson,
              [&](const CatalogTable& table) { return core::catalogEntryText(table, *catalog); });
}

struct CheckOptions
{
    std::optional<std::string> folder;
    bool isOverlay = false;
};

void tell(Session& session, const std::filesystem::path& folder, const core::Issues& faults)
{
    for (core::Issue fault : faults) {
        if (folder.empty())
            fault.where = "\"\"";
        else if (fault.where != folder.string()) // a file in it
            fault.where = (folder / fault.where).string();
        session.terminal().fail(fault);
    }
    if (faults.empty())
        session.terminal().print(folder.string() + ": no faults\n");
}

void check(Session& session, const CheckOptions& options)
{
    if (options.folder && !options.isOverlay)
        return tell(session, *options.folder, core::checkCatalog(*options.folder));
    const Places* places = session.places();
    if (!places)
        return;
    if (!options.folder) // what is in use
        tell(session, places->catalog, core::checkCatalog(places->catalog));
    const auto overlay
        = options.folder ? std::optional<std::filesystem::path>(*options.folder) : places->overlay;
    if (overlay)
        tell(session, *overlay, core::checkCatalog(*overlay, places->catalog));
}

Work defineList(CLI::App& parser)
{
    const auto wanted = std::make_shared<Wanted>();
    addWord(parser, "TABLE", wanted->what, core::catalogTables(), "One of the tables")->required();
    addFlag(parser, "--json", wanted->asJson, "All columns, and the sources");
    return [wanted](Session& session) { list(session, *wanted); };
}

Work defineShow(CLI::App& parser)
{
    const auto wanted = std::make_shared<Wanted>();
    parser.add_option("ID", wanted->what, "Of an accelerator, a region, a grid zone …")
        ->required()
        ->type_name("");
    addFlag(parser, "--json", wanted->asJson, "All columns, and the sources");
    return [wanted](Session& session) { show(session, *wanted); };
}

Work defineCheck(CLI::App& parser)
{
    const auto options = std::make_shared<CheckOptions>();
    parser.add_option("DIR", options->folder, "A folder of CSV files; without one, the catalogue in use")
        ->type_name("");
    addFlag(parser, "--overlay", options->isOverlay,
            "DIR is to be laid over the catalogue, so it need not be whole");
    return [options](Session& session) { check(session, *options); };
}

// clang-format off
constexpr Command table[] = {
    {"list",  "All rows of a table",                               defineList},
    {"show",  "One row with every figure, its year and source",    defineShow},
    {"check", "Every fault of a catalogue folder, with file and line", defineCheck},
};
// clang-format on

}

Work defineCatalog(CLI::App& parser)
{
    parser.require_subcommand(1);
    std::vector<std::pair<CLI::App*, Work>> parts;
    for (const auto& part : table) {
        auto* subparser = parser.add_subcommand(part.name, part.summary);
        subparser->fallthrough(); // to --catalog
        parts.emplace_back(subparser, part.define(*subparser));
    }
    return [parts](Session& session) {
        for (const auto& [subparser, work] : parts)
            if (subparser->parsed())
                work(session);
    };
}

}
