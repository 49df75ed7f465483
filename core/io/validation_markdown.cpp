// The page that prints the library: VALIDATION.md.
#include "core/io/column.h"
#include "core/io/references.h"
#include "core/io/validation_print.h"
#include "core/io/validation_rows.h"

#include <functional>
#include <set>

namespace core {
namespace {

using Cells = std::vector<std::string>;

/// A cell of a table: nothing in it ends the cell or begins a tag.
std::string escaped(const std::string& text)
{
    std::string out;
    for (const char c : text) {
        if (c == '|' || c == '<' || c == '*')
            out += '\\';
        out += c;
    }
    return out;
}

std::string line(const Cells& cells)
{
    std::string out = "|";
    for (const auto& cell : cells)
        out += " " + escaped(cell) + " |";
    return out + "\n";
}

/// \p numbers: how many columns from the second on stand at the right.
std::string table(const Cells& titles, std::size_t numbers, const std::vector<Cells>& rows)
{
    std::string out = line(titles) + "|";
    for (std::size_t i = 0; i < titles.size(); ++i)
        out += i > 0 && i <= numbers ? "---:|" : "---|";
    out += "\n";
    for (const auto& row : rows)
        out += line(row);
    return out;
}

std::vector<Cells> rowsOf(std::span<const Validation> all, const std::function<bool(const Validation&)>& has,
                          const std::function<Cells(const Validation&)>& cells)
{
    std::vector<Cells> rows;
    for (const Validation& v : all)
        if (has(v))
            rows.push_back(cells(v));
    return rows;
}

bool isAgreement(const Validation& v)
{
    return v.reference.isComputed() && v.reference.status != ReferenceStatus::Contradiction;
}

std::string nameOf(const Validation& v)
{
    const Reference& r = v.reference;
    return r.kind == ReferenceKind::Case && r.name.find(r.caseId) == std::string::npos
        ? r.name + " (" + r.caseId + ")"
        : r.name;
}

std::string remark(const Validation& v)
{
    return v.reference.status == ReferenceStatus::Derived
        ? "derived" + (v.reference.note.empty() ? "" : ": " + v.reference.note)
        : v.reference.note;
}

std::string withUnit(const std::string& number, const Validation& v)
{
    return v.reference.unit.empty() ? number : number + " " + v.reference.unit;
}

Cells compared(const Validation& v)
{
    return {nameOf(v),     withUnit(publishedText(v), v),
            oursText(v),   ratioText(v.ratio),
            resultText(v), v.reference.source,
            remark(v)};
}

std::string ofKind(std::span<const Validation> all, ReferenceKind kind)
{
    return table(
        {"figure", "published", "ours", "ratio", "result", "source", "note"}, 3,
        rowsOf(
            all, [=](const Validation& v) { return isAgreement(v) && v.reference.kind == kind; }, compared));
}

std::string blind(std::span<const Validation> all)
{
    return table({"figure", "published", "ours", "ratio", "with its own figures", "result", "source", "note"},
                 4,
                 rowsOf(
                     all, [](const Validation& v) { return v.reference.kind == ReferenceKind::Blind; },
                     [](const Validation& v) {
                         Cells cells = compared(v);
                         cells.insert(cells.begin() + 4, ratioText(v.ratioWithOwn));
                         return cells;
                     }));
}

std::string contradictions(std::span<const Validation> all)
{
    return table({"figure", "published", "ours", "ratio", "source", "what is wrong"}, 3,
                 rowsOf(
                     all,
                     [](const Validation& v) { return v.reference.status == ReferenceStatus::Contradiction; },
                     [](const Validation& v) {
                         return Cells {nameOf(v),          withUnit(publishedText(v), v),
                                       oursText(v),        ratioText(v.ratio),
                                       v.reference.source, v.reference.note};
                     }));
}

std::string notComputed(std::span<const Validation> all)
{
    return table(
        {"figure", "published", "source", "why there is no figure of ours"}, 1,
        rowsOf(
            all,
            [](const Validation& v) {
                return !v.reference.isComputed() && v.reference.status != ReferenceStatus::Contradiction;
            },
            [](const Validation& v) {
                return Cells {nameOf(v), withUnit(publishedText(v), v), v.reference.source, v.reference.note};
            }));
}

std::string summary(std::span<const Validation> all)
{
    std::vector<Cells> rows;
    for (const auto& cells : accuracyRows(all))
        rows.emplace_back(cells.begin(), cells.end());
    return table({"predictions", "figures", "within 5 %", "within 10 %", "median error", "worst", "which"}, 5,
                 rows);
}

/// Those that are named, in the order of their keys.
std::string sources(std::span<const Validation> all, const Catalog& catalog)
{
    std::set<std::string> keys;
    for (const Validation& v : all)
        for (const auto& key : splitList(v.reference.source))
            keys.insert(key);
    std::vector<Cells> rows;
    for (const auto& key : keys)
        if (const SourceRow* source = catalog.sources.find(key))
            rows.push_back({key, source->title, source->author, source->url});
    return table({"key", "title", "by", "where"}, 0, rows);
}

void put(std::string& page, const std::string& mark, const std::string& text)
{
    for (std::size_t at = page.find(mark); at != std::string::npos; at = page.find(mark, at + text.size()))
        page.replace(at, mark.size(), text);
}

}

std::string validationsToMarkdown(std::string_view page, std::span<const Validation> all,
                                  const Catalog& catalog)
{
    std::string out(page);
    put(out, "{{summary}}\n", summary(all));
    put(out, "{{given}}\n", ofKind(all, ReferenceKind::Given));
    put(out, "{{blind}}\n", blind(all));
    put(out, "{{cases}}\n", ofKind(all, ReferenceKind::Case));
    put(out, "{{contradictions}}\n", contradictions(all));
    put(out, "{{not_computed}}\n", notComputed(all));
    put(out, "{{sources}}\n", sources(all, catalog));
    return out;
}

}
