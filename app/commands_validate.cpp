#include "app/commands.h"
#include "app/options.h"
#include "app/session.h"
#include "core/base/file.h"
#include "core/base/text.h"
#include "core/decide/validation.h"
#include "core/io/references.h"
#include "core/io/validation_print.h"

#include <algorithm>

namespace app {
namespace {

struct Options
{
    std::optional<std::string> filter;
    bool asJson = false, asCsv = false, asMarkdown = false;
};

/// What a person may type to find it: its case, name, kind, status, result or source.
bool matches(const core::Reference& r, const std::string& filter)
{
    for (const std::string& text :
         {r.id, r.name, std::string(keyOf(r.kind)), std::string(keyOf(r.status)), r.metric, r.source})
        if (core::toLower(text).find(core::toLower(filter)) != std::string::npos)
            return true;
    return false;
}

std::optional<std::vector<core::Validation>> validated(Session& session, const Options& options)
{
    const core::Catalog* catalog = session.catalog();
    if (!catalog)
        return std::nullopt;
    auto references = core::loadReferences(session.places()->share / "references", *catalog);
    if (!references)
        return session.terminal().fail(references.issues()), std::nullopt;
    if (options.filter)
        std::erase_if(references->rows,
                      [&](const core::Reference& r) { return !matches(r, *options.filter); });
    return core::validate(*references, *catalog);
}

std::string tables(const std::vector<core::Validation>& found)
{
    const auto summary = core::accuraciesToTable(found);
    return core::validationsToTable(found) + (summary.empty() ? "" : "\n" + summary);
}

void print(Session& session, const Options& options, const std::vector<core::Validation>& found)
{
    auto& terminal = session.terminal();
    if (options.asMarkdown) {
        const auto page = core::readFile(session.places()->share / "references" / "validation.md");
        page ? terminal.print(core::validationsToMarkdown(*page, found, *session.catalog()))
             : terminal.fail(page.issues());
        return;
    }
    terminal.print(options.asJson      ? core::validationsToJson(found)
                       : options.asCsv ? core::validationsToCsv(found)
                                       : tables(found));
}

void work(Session& session, const Options& options)
{
    const auto found = validated(session, options);
    if (!found)
        return;
    if (found->empty())
        return session.terminal().misuse("validate: " + *options.filter + " is in no published figure");
    print(session, options, *found);
    for (const auto& v : *found)
        if (!v.isKept())
            session.terminal().fail(
                {v.reference.id,
                 core::Message(N_("ours is %1 of the published figure, where %2 is expected within %3 %"),
                               {v.ratio ? core::formatNumber(*v.ratio, 4) : "unknown",
                                v.reference.expectedRatio.value_or(1), 100 * *v.reference.tolerance})});
}

}

Work defineValidate(CLI::App& parser)
{
    const auto options = std::make_shared<Options>();
    parser
        .add_option("FILTER", options->filter,
                    "Those whose case, name, kind, status, result or source has it in it; all without one")
        ->type_name("");
    auto* json = addFlag(parser, "--json", options->asJson, "For programs");
    auto* csv = addFlag(parser, "--csv", options->asCsv, "One row for each figure");
    auto* markdown
        = addFlag(parser, "--markdown", options->asMarkdown, "The page VALIDATION.md, with all tables");
    json->excludes(csv);
    markdown->excludes(json)->excludes(csv);
    return [options](Session& session) { work(session, *options); };
}

}
