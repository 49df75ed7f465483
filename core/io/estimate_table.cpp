#include "core/io/estimate_table.h"

#include "core/base/csv.h"
#include "core/base/text.h"
#include "core/io/text_table.h"
#include "core/model/metrics.h"

#include <algorithm>

namespace core {
namespace {

constexpr std::size_t longestName = 28;
constexpr const char* unknown = "–";

/// At most that many letters, on one line.
std::string shortened(std::string_view text, std::size_t most = std::string::npos)
{
    std::string out;
    std::size_t letters = 0;
    for (const char c : text) {
        const bool begins = (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
        if (begins && ++letters >= most && lettersOf(text) > most)
            return out + "…";
        out += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    }
    return out;
}

/// One line of the table before its widths are known.
struct Line
{
    std::string label, unit;
    std::vector<std::string> cells;
};

bool isWorthALine(const Metric& metric, std::span<const Estimate> estimates)
{
    const std::string_view key = metric.key;
    if (key.ends_with("/total"))
        return true;
    if (key == "offset/usd") // the cost of offsets says it
        return false;
    return std::ranges::any_of(estimates, [&](const Estimate& e) { return metric.get(e).value_or(0) != 0; });
}

/// That of the law, where all have the same.
std::string unitOfReturns(std::span<const Estimate> estimates)
{
    const std::string& first = estimates.front().returns.unit;
    const bool isOne
        = std::ranges::all_of(estimates, [&](const Estimate& e) { return e.returns.unit == first; });
    return isOne ? first : "";
}

std::vector<Line> linesOf(std::span<const Estimate> estimates)
{
    std::vector<Line> lines(1);
    for (const Estimate& e : estimates)
        lines[0].cells.push_back(estimates.size() > 1 ? shortened(e.scenario, longestName) : "");
    std::string_view section;
    for (const Metric& metric : metrics()) {
        if (!isWorthALine(metric, estimates))
            continue;
        const std::string_view key = metric.key;
        const auto now = key.substr(0, key.find('/'));
        if (now != section)
            lines.emplace_back();
        section = now;
        Line line {metric.label, key == "returns/value" ? unitOfReturns(estimates) : metric.unit, {}};
        for (const Estimate& e : estimates) {
            const auto value = metric.get(e);
            line.cells.push_back(value ? forPeople(*value) : unknown);
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

void pad(std::string& out, std::size_t letters)
{
    out.append(letters, ' ');
}

}

std::string estimatesToCsv(std::span<const Estimate> estimates)
{
    std::string out = "scenario";
    for (const Metric& metric : metrics())
        out += "," + csvCell(metric.key);
    out += "\n";
    for (const Estimate& e : estimates) {
        out += csvCell(e.scenario);
        for (const Metric& metric : metrics()) {
            const auto value = metric.get(e);
            out += "," + (value ? formatNumber(*value) : std::string());
        }
        out += "\n";
    }
    return out;
}

std::string estimatesToTable(std::span<const Estimate> estimates)
{
    const std::vector<Line> lines = linesOf(estimates);
    std::size_t label = 0, unit = 0;
    std::vector<std::size_t> widths(estimates.size());
    for (const Line& line : lines) {
        label = std::max(label, lettersOf(line.label));
        unit = std::max(unit, lettersOf(line.unit));
        for (std::size_t i = 0; i < line.cells.size(); ++i)
            widths[i] = std::max(widths[i], lettersOf(line.cells[i]));
    }
    std::string out = estimates.size() == 1 ? shortened(estimates.front().scenario) : "";
    for (const Line& line : lines) {
        std::string row = line.label;
        pad(row, label - lettersOf(line.label) + 2);
        row += line.unit;
        pad(row, unit - lettersOf(line.unit));
        for (std::size_t i = 0; i < line.cells.size(); ++i) {
            pad(row, widths[i] - lettersOf(line.cells[i]) + 2);
            row += line.cells[i];
        }
        row.erase(row.find_last_not_of(' ') + 1);
        out += row + "\n";
    }
    return out;
}

}
