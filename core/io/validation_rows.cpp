#include "core/io/validation_rows.h"

#include "core/base/text.h"
#include "core/io/text_table.h"
#include "core/model/metrics.h"

#include <algorithm>

namespace core {
namespace {

constexpr const char* none = "–";
constexpr const char* benchmark = "llmcarbon.worst"; ///< the row of what LLMCarbon states of its own cases

std::string asPercent(double share)
{
    return formatNumber(100 * share, share < 0.1 ? 2 : 3) + " %";
}

}

std::string resultText(const Validation& v)
{
    const Metric* metric = findMetric(v.reference.metric);
    return metric ? metric->label : "";
}

std::string publishedText(const Validation& v)
{
    return v.reference.published.empty() ? none : v.reference.published;
}

std::string oursText(const Validation& v)
{
    return v.ours ? forPeople(*v.ours) : none;
}

std::string ratioText(const std::optional<double>& ratio)
{
    return ratio ? formatNumber(*ratio, 4) : none;
}

std::vector<std::array<std::string, 7>> accuracyRows(std::span<const Validation> all)
{
    std::vector<std::array<std::string, 7>> rows;
    for (const Accuracy& a : accuracies(all))
        rows.push_back({a.name, std::to_string(a.figures), std::to_string(a.within5),
                        std::to_string(a.within10), asPercent(a.median), asPercent(a.worst), a.worstName});
    const auto found = std::ranges::find(all, benchmark, [](const Validation& v) { return v.reference.id; });
    if (found != all.end() && found->reference.value)
        rows.push_back({found->reference.name, none, none, none, none,
                        asPercent(*found->reference.value / 100), "stated by its authors"});
    return rows;
}

}
