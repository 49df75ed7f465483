#include "app/commands.h"
#include "app/options.h"
#include "app/scenario_input.h"
#include "app/session.h"
#include "core/base/nearest.h"
#include "core/base/text.h"
#include "core/engine/engine.h"
#include "core/engine/resolve.h"
#include "core/explain/explain.h"
#include "core/io/estimate_json.h"
#include "core/io/estimate_table.h"
#include "core/io/explain_print.h"
#include "core/model/metrics.h"

#include <algorithm>

namespace app {
namespace {

struct Options
{
    std::vector<std::string> files;
    std::vector<Setting> settings;
    bool asJson = false, asCsv = false, asTable = false;
    bool isExplained = false;
    std::vector<std::string> explained; ///< keys of metrics; none: the totals
};

constexpr const char* totals[] = {"energy_kwh/total", "carbon_kgco2e/total", "cost_usd/total"};

/// What is said of one scenario.
struct Answer
{
    core::Estimate estimate;
    std::vector<core::Explained> explained;
};

/// What somebody may have meant who wrote that: the first keys that have it in them, else the nearest.
std::string meantBy(const std::string& word)
{
    constexpr int most = 5;
    std::vector<std::string> all;
    std::string having;
    int count = 0;
    for (const auto& metric : core::metrics()) {
        all.emplace_back(metric.key);
        if (!word.empty() && all.back().find(word) != std::string::npos && ++count <= most)
            having += (count == 1 ? "" : ", ") + all.back();
    }
    return count == 0 ? core::nearest(word, all) : having + (count > most ? ", …" : "");
}

bool areMetrics(Session& session, const std::vector<std::string>& keys)
{
    for (const auto& key : keys)
        if (!core::findMetric(key)) {
            const auto meant = meantBy(key);
            session.terminal().misuse(
                "estimate: --explain: " + (key.empty() ? "\"\"" : key) + " is no result"
                + (meant.empty() ? "; --json has the keys of all" : "; is " + meant + " meant?"));
            return false;
        }
    return true;
}

Answer answerFor(const core::Scenario& scenario, const core::Catalog& catalog, const Options& options)
{
    Answer out {core::estimate(scenario, catalog), {}};
    if (!options.isExplained)
        return out;
    const auto resolution = core::resolve(scenario, catalog);
    for (const auto& key : options.explained)
        out.explained.push_back({key, core::explain(key, scenario, catalog, resolution, out.estimate)});
    return out;
}

std::string explanations(const std::vector<Answer>& answers, const core::Catalog& catalog)
{
    std::string text;
    for (const auto& answer : answers) {
        std::vector<core::Explanation> trees;
        trees.reserve(answer.explained.size());
        for (const auto& each : answer.explained)
            trees.push_back(each.explanation);
        text += (text.empty() ? "" : "\n") + core::withoutControls(answer.estimate.scenario) + "\n\n"
            + core::explanationsToText(trees, catalog);
    }
    return text;
}

std::string textOf(const std::vector<Answer>& answers, const Options& options, const core::Catalog& catalog)
{
    if (options.asJson) {
        const bool isOne = options.files.size() == 1;
        std::string text;
        for (const auto& [estimate, explained] : answers)
            text += core::estimateToJson(estimate, isOne ? 2 : -1, {}, explained) + "\n";
        return text;
    }
    if (options.isExplained)
        return explanations(answers, catalog);
    std::vector<core::Estimate> estimates;
    estimates.reserve(answers.size());
    for (const auto& answer : answers)
        estimates.push_back(answer.estimate);
    return options.asCsv ? core::estimatesToCsv(estimates) : core::estimatesToTable(estimates);
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
    if (!areUsable(session, options.settings) || !areMetrics(session, options.explained))
        return;
    const core::Catalog* catalog = session.catalog();
    if (!catalog)
        return;
    std::vector<Answer> answers;
    for (const auto& file : options.files)
        if (const auto scenario = loadScenario(session, *catalog, file, options.settings)) {
            answers.push_back(answerFor(*scenario, *catalog, options));
            if (!options.asJson) // which has them in it
                warn(session, file, answers.back().estimate);
        }
    if (!answers.empty())
        session.terminal().print(textOf(answers, options, *catalog));
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
    parser
        .add_option_function<std::vector<std::string>>(
            "--explain",
            [options](const std::vector<std::string>& keys) {
                options->isExplained = true;
                options->explained = keys;
                if (keys.empty() || keys == std::vector<std::string> {""})
                    options->explained.assign(std::begin(totals), std::end(totals));
            },
            "How a result comes about, down to the inputs and their sources: a key of --json, as in "
            "energy_kwh/total; the totals without one")
        ->expected(0, 1)
        ->type_name("[RESULT]")
        ->excludes(csv)
        ->excludes(table);
    addSettings(parser, options->settings);
    return [options](Session& session) { work(session, *options); };
}

}
