#include "core/io/explain_print.h"

#include "core/base/text.h"
#include "core/io/text_table.h"

#include <algorithm>
#include <unordered_map>

namespace core {
namespace {

using Operation = Explanation::Operation;
using Origin = Explanation::Origin;

constexpr const char* unknown = "–";

std::string inText(const Amount& amount)
{
    return forPeople(amount.value) + (amount.unit.empty() ? "" : " " + amount.unit);
}

std::string amountOf(const Explanation& node)
{
    return node.value ? inText(readable(node)) : unknown;
}

std::string listed(std::span<const Explanation> parts, const char* between)
{
    std::string out;
    for (const Explanation& part : parts)
        out += (out.empty() ? "" : between) + amountOf(part);
    return out;
}

/// Factors by the year of a growth: what is left or come of one each year.
std::string growthsOf(std::span<const Explanation> factors)
{
    return listed(factors, " × ");
}

/// The operation with the amounts of its parts: "8 × 310 W × 61 h".
std::string arithmeticOf(const Explanation& node)
{
    const std::span<const Explanation> parts = node.parts;
    switch (node.operation) {
    case Operation::Sum:
        return listed(parts, " + ");
    case Operation::Difference:
        return listed(parts, " − ");
    case Operation::Product:
        return listed(parts, " × ");
    case Operation::Quotient:
        return listed(parts, " ÷ ");
    case Operation::Largest:
        return "the largest of " + listed(parts, ", ");
    case Operation::Smallest:
        return "the smallest of " + listed(parts, ", ");
    case Operation::RoundUp:
        return listed(parts, "") + ", rounded up";
    case Operation::GrowthMean:
        return "mean over " + amountOf(parts[0]) + " of × " + growthsOf(parts.subspan(1)) + " a year";
    case Operation::Spare:
        return "what " + amountOf(parts[1])
            + (parts[3].value == 1.0 ? "" : " × " + amountOf(parts[3]) + " a year") + " leave of "
            + amountOf(parts[0]) + " over " + amountOf(parts[2])
            + (parts.size() > 4 ? ", weighted × " + growthsOf(parts.subspan(4)) + " a year" : "");
    case Operation::RandomTrials:
        return "ln(1 − " + amountOf(parts[0]) + ") ÷ ln(1 − " + amountOf(parts[1]) + "), rounded up";
    case Operation::Hyperband:
        return "all brackets of R " + amountOf(parts[0]) + " and eta " + amountOf(parts[1]);
    case Operation::Crossing:
        return "when what inference has taken passes what training has";
    case Operation::Law:
        return node.why.english() + ": " + listed(parts, ", ");
    case Operation::Input:
    case Operation::Unknown:
        break;
    }
    return "";
}

/// "Title, Publisher; Another": of the keys of sources.
std::string titlesOf(const std::string& keys, const Catalog& catalog)
{
    std::string out;
    for (std::size_t begin = 0; begin < keys.size();) {
        const std::size_t end = std::min(keys.find(';', begin), keys.size());
        const std::string key = keys.substr(begin, end - begin);
        const SourceRow* row = catalog.sources.find(key);
        out += (out.empty() ? "" : "; ") + (row && !row->title.empty() ? row->title : key);
        begin = end + 1;
    }
    return out;
}

std::string sourceOf(const Explanation& node, const Catalog& catalog)
{
    std::string out = titlesOf(node.source, catalog);
    if (const std::string year = std::to_string(node.year); node.year != 0 && !out.ends_with(year))
        out += (out.empty() ? "" : ", ") + year;
    return out;
}

/// "[yours /hardware/count]"
std::string originOf(const Explanation& node, const Catalog& catalog)
{
    const std::string why = node.why.english(), source = sourceOf(node, catalog);
    const std::string both = why + (why.empty() || source.empty() ? "" : "; ") + source;
    switch (node.origin) {
    case Origin::User:
        return "[yours " + node.path + "]";
    case Origin::Default:
        return "[default " + node.path + "]";
    case Origin::Catalogue:
        return "[catalogue: " + both + "]";
    case Origin::Assumed:
        return "[assumed: " + both + "]";
    case Origin::Model:
        return "[the model's: " + both + "]";
    case Origin::Derived:
        break;
    }
    return "";
}

class Text
{
public:
    explicit Text(const Catalog& catalog)
        : m_catalog(catalog)
    {
    }

    void add(const Explanation& root)
    {
        m_text += m_text.empty() ? "" : "\n";
        add(root, 0);
    }
    const std::string& all() const { return m_text; }

private:
    static bool needsNoLine(const Explanation& node)
    {
        return node.origin == Origin::Model && node.why.isEmpty();
    }

    /// Whether the same sum of the same numbers was told; \p line is what is said of it.
    bool wasTold(const Explanation& node, const std::string& line)
    {
        auto& alike = m_told[line];
        const bool isTold
            = std::ranges::any_of(alike, [&](const Explanation* other) { return *other == node; });
        if (!isTold)
            alike.push_back(&node);
        return isTold;
    }

    std::string saidOf(const Explanation& node) const
    {
        if (node.operation == Operation::Input)
            return "  " + originOf(node, m_catalog);
        if (node.operation == Operation::Unknown || node.parts.empty())
            return ": " + node.why.english() + (node.path.empty() ? "" : "  [" + node.path + "]");
        const std::string source = sourceOf(node, m_catalog);
        return " = " + arithmeticOf(node) + (source.empty() ? "" : "  [catalogue: " + source + "]");
    }

    void add(const Explanation& node, std::size_t depth)
    {
        if (needsNoLine(node))
            return;
        const std::string line = withoutControls(amountOf(node) + "  " + node.what.english() + saidOf(node));
        const bool isTold = !node.parts.empty() && wasTold(node, line);
        m_text.append(2 * depth, ' ');
        m_text += line + (isTold ? ", as above\n" : "\n");
        if (isTold)
            return;
        for (const Explanation& part : node.parts)
            add(part, depth + 1);
    }

    const Catalog& m_catalog;
    std::unordered_map<std::string, std::vector<const Explanation*>> m_told; ///< by their lines
    std::string m_text;
};

}

std::string explanationsToText(std::span<const Explanation> explanations, const Catalog& catalog)
{
    Text text(catalog);
    for (const Explanation& explanation : explanations)
        text.add(explanation);
    return text.all();
}

}
