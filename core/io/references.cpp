#include "core/io/references.h"

#include "core/base/file.h"
#include "core/io/scenario_json.h"
#include "core/io/table_reader.h"
#include "core/model/checks.h"
#include "core/model/metrics.h"

#include <algorithm>
#include <array>
#include <set>

namespace core {
namespace {

namespace fs = std::filesystem;
using R = Reference;

constexpr std::array kinds = {"given", "blind", "case"};
constexpr std::array statuses = {"reproduce", "derived", "predict", "display", "contradiction"};
constexpr std::string_view ending = ".carbacus.json";

/// One of a closed list, in the order of the enumeration.
template<class E, std::size_t n>
Column<R> enumColumn(const std::string& title, E R::*field, const std::array<const char*, n>& keys)
{
    const std::vector<std::string> words(keys.begin(), keys.end());
    return {title,
            [=](R& row, const std::string& cell) {
                const auto at = std::ranges::find(words, cell) - words.begin();
                row.*field = E(std::min<std::ptrdiff_t>(at, n - 1));
                return whyNoWord(title, cell, words);
            },
            [=](const R& row) { return words[std::size_t(row.*field)]; }};
}

Message whyNotComputed(const R& row)
{
    const Metric* metric = findMetric(row.metric);
    if (!metric)
        return {N_("metric: \"%1\" is no result of an estimate"), {row.metric}};
    if (!row.value || *row.value <= 0)
        return {N_("published: \"%1\" is no number above 0 to compare with"), {row.published}};
    if ((row.kind == ReferenceKind::Blind) != (row.status == ReferenceStatus::Predict)
        && row.kind != ReferenceKind::Case)
        return N_("status: a blind prediction is \"predict\", and a given one never");
    const bool isExpected = row.status != ReferenceStatus::Predict && row.status != ReferenceStatus::Display;
    if (isExpected != row.tolerance.has_value())
        return isExpected ? N_("tolerance: must be stated where a figure is expected")
                          : N_("tolerance: must be empty where no figure is expected");
    if ((row.status == ReferenceStatus::Contradiction) != row.expectedRatio.has_value())
        return N_("expected_ratio: a contradiction states it, and nothing else does");
    return {};
}

Message whyNotShown(const R& row)
{
    if (!row.metric.empty() || row.metricPerUnit || row.expectedRatio || row.tolerance
        || !row.ownFigures.empty())
        return N_("without a scenario there is nothing to compare: leave the metric and what follows empty");
    if (row.kind != ReferenceKind::Case || row.status == ReferenceStatus::Reproduce
        || row.status == ReferenceStatus::Predict)
        return N_("without a scenario a row is a case to display, derived or a contradiction");
    return row.note.empty() ? Message(N_("note: must say why there is no computed counterpart")) : Message();
}

Message finish(R& row)
{
    row.value = parseNumber(row.published);
    if (row.status == ReferenceStatus::Contradiction && row.note.empty())
        return N_("note: must say how the source contradicts itself");
    return row.isComputed() ? whyNotComputed(row) : whyNotShown(row);
}

const TableForm<R>& form()
{
    static const TableForm<R> form {"references",
                                    {
                                        textColumn("reference_id", &R::id),
                                        textColumn("case_id", &R::caseId),
                                        textColumn("name", &R::name),
                                        enumColumn("kind", &R::kind, kinds),
                                        optionalText("scenario", &R::scenario),
                                        optionalText("metric", &R::metric),
                                        optionalText("published", &R::published),
                                        optionalText("unit", &R::unit),
                                        numberColumn("metric_per_unit", &R::metricPerUnit, 1e-18, 1e18),
                                        numberColumn("expected_ratio", &R::expectedRatio, 1e-9, 1e9),
                                        numberColumn("tolerance", &R::tolerance, 0, 1),
                                        naming(optionalText("own_figures", &R::ownFigures), "utilisation"),
                                        enumColumn("status", &R::status, statuses),
                                        naming(textColumn("source", &R::source), "sources"),
                                        yearColumn("year", &R::dataYear, true),
                                        optionalText("note", &R::note),
                                    },
                                    finish};
    return form;
}

void checkNames(const Rows<R>& rows, const Catalog& catalog, Issues& issues)
{
    const auto isKnown = [&](const std::string& table, const std::string& id) {
        return table == "sources" ? catalog.sources.find(id) != nullptr
                                  : catalog.utilisation.find(id) != nullptr;
    };
    for (const auto& [row, where] : rows)
        for (const auto& column : form().columns)
            if (column.ids)
                for (const auto& id : column.ids(row))
                    if (!isKnown(column.table, id))
                        issues.push_back({where,
                                          Message(N_("%1: \"%2\" is not in the table %3"),
                                                  {column.title, id, column.table})});
}

void append(Issues& issues, const std::string& file, const Issues& more)
{
    for (const Issue& issue : more)
        issues.push_back({issue.where.empty() ? file : file + ": " + issue.where, issue.what});
}

/// A scenario that nothing is wrong with; what is unknown in it is wrong as well.
std::optional<Scenario> readScenario(const fs::path& path, const Catalog& catalog, Issues& issues)
{
    const auto file = "scenarios/" + path.filename().string();
    const auto text = readFile(path);
    if (!text) {
        append(issues, "", text.issues());
        return std::nullopt;
    }
    auto read = scenarioFromJson(*text);
    if (!read) {
        append(issues, file, read.issues());
        return std::nullopt;
    }
    append(issues, file, read->warnings);
    append(issues, file, checkIds(read->scenario, catalog));
    return std::move(read->scenario);
}

void readScenarios(const fs::path& folder, const Rows<R>& rows, const Catalog& catalog, References& out,
                   Issues& issues)
{
    std::set<std::string> named;
    for (const auto& [row, where] : rows) {
        if (!row.isComputed() || !named.insert(row.scenario).second)
            continue;
        const auto path = folder / (row.scenario + std::string(ending));
        std::error_code failed;
        if (row.scenario.find('/') != std::string::npos || !fs::is_regular_file(path, failed)) {
            issues.push_back({where, Message(N_("scenario: there is no file %1"), {path.string()})});
            continue;
        }
        if (auto scenario = readScenario(path, catalog, issues))
            out.scenarios.emplace(row.scenario, std::move(*scenario));
    }
    std::error_code failed;
    for (fs::directory_iterator i(folder, failed), end; !failed && i != end; i.increment(failed)) {
        const auto file = i->path().filename().string();
        if (!file.ends_with(ending) || !named.contains(file.substr(0, file.size() - ending.size())))
            issues.push_back({"scenarios/" + file, N_("no row of references.csv names it")});
    }
}

}

Result<References> loadReferences(const fs::path& folder, const Catalog& catalog)
{
    const std::string file = "references.csv";
    const auto text = readFile(folder / file);
    if (!text)
        return text.issues();
    Issues issues;
    Rows<R> rows;
    readTable(*text, file, form(), rows, issues);
    checkRepeats(rows, issues);
    checkNames(rows, catalog, issues);
    References out;
    readScenarios(folder / "scenarios", rows, catalog, out, issues);
    if (!issues.empty())
        return issues;
    for (auto& located : rows)
        out.rows.push_back(std::move(located.row));
    return out;
}

const char* keyOf(ReferenceKind kind)
{
    return kinds.at(std::size_t(kind));
}

const char* keyOf(ReferenceStatus status)
{
    return statuses.at(std::size_t(status));
}

}
