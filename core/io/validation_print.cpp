#include "core/io/validation_print.h"

#include "core/base/csv.h"
#include "core/base/text.h"
#include "core/io/json.h"
#include "core/io/references.h"
#include "core/io/text_table.h"
#include "core/io/validation_rows.h"
#include "core/model/metrics.h"

namespace core {
namespace {

Json jsonOf(const std::optional<double>& value)
{
    return value ? Json::ofNumber(*value) : Json();
}

Json jsonOf(const Validation& v)
{
    const Reference& r = v.reference;
    Json json = Json::object();
    json.add("id", Json::ofText(r.id));
    json.add("case", Json::ofText(r.caseId));
    json.add("name", Json::ofText(r.name));
    json.add("kind", Json::ofText(keyOf(r.kind)));
    json.add("status", Json::ofText(keyOf(r.status)));
    json.add("scenario", r.isComputed() ? Json::ofText(r.scenario) : Json());
    json.add("metric", r.isComputed() ? Json::ofText(r.metric) : Json());
    json.add("published", r.value ? Json::ofNumber(*r.value) : Json::ofText(r.published));
    json.add("unit", Json::ofText(r.unit));
    json.add("ours", jsonOf(v.ours));
    json.add("ratio", jsonOf(v.ratio));
    json.add("ratio_with_own_figures", jsonOf(v.ratioWithOwn));
    json.add("expected_ratio",
             jsonOf(r.tolerance ? std::optional(r.expectedRatio.value_or(1)) : std::nullopt));
    json.add("tolerance", jsonOf(r.tolerance));
    json.add("as_expected", r.tolerance ? Json::ofBool(v.isKept()) : Json());
    json.add("source", Json::ofText(r.source));
    json.add("year", r.dataYear ? Json::ofNumber(r.dataYear) : Json());
    json.add("note", Json::ofText(r.note));
    return json;
}

std::string markOf(const Validation& v)
{
    const bool isContradiction = v.reference.status == ReferenceStatus::Contradiction;
    return std::string(v.isKept() ? " " : "!") + (isContradiction ? "*" : " ");
}

Json jsonOf(const Accuracy& a)
{
    Json json = Json::object();
    json.add("predictions", Json::ofText(a.name));
    json.add("figures", Json::ofNumber(double(a.figures)));
    json.add("within_5_percent", Json::ofNumber(double(a.within5)));
    json.add("within_10_percent", Json::ofNumber(double(a.within10)));
    json.add("median_error", Json::ofNumber(a.median));
    json.add("worst_error", Json::ofNumber(a.worst));
    json.add("worst", Json::ofText(a.worstName));
    return json;
}

}

std::string validationsToTable(std::span<const Validation> shown)
{
    std::vector<std::vector<std::string>> rows;
    for (const Validation& v : shown)
        rows.push_back({markOf(v), v.reference.name, keyOf(v.reference.kind), publishedText(v), oursText(v),
                        v.reference.unit, ratioText(v.ratio), v.reference.source});
    return textTable({{"  "},
                      {"case"},
                      {"kind"},
                      {"published", true},
                      {"ours", true},
                      {"unit"},
                      {"ratio", true},
                      {"source"}},
                     rows)
        + "\n! not what is expected   * the source contradicts itself or another   – no computed "
          "counterpart\n";
}

std::string accuraciesToTable(std::span<const Validation> all)
{
    std::vector<std::vector<std::string>> rows;
    for (const auto& cells : accuracyRows(all))
        rows.emplace_back(cells.begin(), cells.end());
    if (rows.empty())
        return "";
    return textTable({{"predictions"},
                      {"figures", true},
                      {"within 5 %", true},
                      {"within 10 %", true},
                      {"median error", true},
                      {"worst", true},
                      {"which"}},
                     rows);
}

std::string validationsToCsv(std::span<const Validation> shown)
{
    std::string out = "id,case,name,kind,status,scenario,metric,published,unit,ours,ratio,"
                      "ratio_with_own_figures,expected_ratio,tolerance,source,year,note\n";
    const auto number = [](const std::optional<double>& value) { return value ? formatNumber(*value) : ""; };
    for (const Validation& v : shown) {
        const Reference& r = v.reference;
        const std::string cells[] = {r.id,
                                     r.caseId,
                                     r.name,
                                     keyOf(r.kind),
                                     keyOf(r.status),
                                     r.scenario,
                                     r.metric,
                                     r.published,
                                     r.unit,
                                     number(v.ours),
                                     number(v.ratio),
                                     number(v.ratioWithOwn),
                                     r.tolerance ? formatNumber(r.expectedRatio.value_or(1)) : "",
                                     number(r.tolerance),
                                     r.source,
                                     r.dataYear ? std::to_string(r.dataYear) : "",
                                     r.note};
        std::string line;
        for (const auto& cell : cells)
            line += (&cell == std::begin(cells) ? "" : ",") + csvCell(cell);
        out += line + "\n";
    }
    return out;
}

std::string validationsToJson(std::span<const Validation> shown)
{
    Json json = Json::object();
    json.add("format", Json::ofText("carbacus.validation"));
    json.add("version", Json::ofNumber(1));
    Json list = Json::array();
    for (const Validation& v : shown)
        list.items.push_back(jsonOf(v));
    json.add("references", std::move(list));
    Json summary = Json::array();
    for (const Accuracy& a : accuracies(shown))
        summary.items.push_back(jsonOf(a));
    json.add("accuracy", std::move(summary));
    return printJson(json) + "\n";
}

}
