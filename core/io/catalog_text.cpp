// The catalogue for a terminal and as JSON.
#include "core/base/text.h"
#include "core/io/catalog_print.h"
#include "core/io/column.h"
#include "core/io/json.h"

#include <algorithm>
#include <set>

namespace core {
namespace {

/// Characters, not bytes: the names of cities have accents.
std::size_t widthOf(std::string_view text)
{
    return std::size_t(std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; }));
}

std::string padded(const std::string& text, std::size_t width, bool toTheRight)
{
    const std::string blanks(width - std::min(width, widthOf(text)), ' ');
    return toTheRight ? blanks + text : text + blanks;
}

std::string withoutEndBlanks(std::string line)
{
    line.erase(line.find_last_not_of(' ') + 1);
    return line + '\n';
}

/// In the order in which they are first named.
std::vector<std::string> sourcesOf(const CatalogTable& table)
{
    std::vector<std::string> keys;
    std::set<std::string> seen;
    for (const auto& line : table.rows)
        for (std::size_t i = 0; i < line.cells.size(); ++i) {
            const auto& title = table.columns[i].key;
            const bool isKey = title.ends_with("source") || title.ends_with("sources");
            for (const auto& key : splitList(isKey ? line.cells[i].text : line.cells[i].source))
                if (seen.insert(key).second)
                    keys.push_back(key);
        }
    return keys;
}

std::string sourceText(const SourceRow& source)
{
    std::string out = source.id + ": " + source.title;
    for (const auto& part : {source.publisher, source.dataYear ? std::to_string(source.dataYear) : "",
                             source.licence, source.url})
        if (!part.empty())
            out += ", " + part;
    return out;
}

/// "2025, lifecycle, em_yearly_2025": what a figure is of.
std::string behind(const CatalogCell& cell)
{
    std::string out;
    for (const auto& part : {cell.dataYear ? std::to_string(cell.dataYear) : "", cell.basis, cell.note,
                             cell.source, std::string(cell.isVerified ? "" : "not verified")})
        if (!part.empty())
            out += (out.empty() ? "" : ", ") + part;
    return out;
}

Json valueOf(const CatalogCell& cell, bool isNumber)
{
    const auto number = isNumber ? parseNumber(cell.text) : std::nullopt;
    return number ? Json::ofNumber(*number) : Json::ofText(cell.text);
}

void addText(Json& object, const char* key, const std::string& text)
{
    if (!text.empty())
        object.add(key, Json::ofText(text));
}

Json jsonOf(const CatalogCell& cell, const CatalogColumn& column)
{
    if (cell.text.empty())
        return {};
    auto value = valueOf(cell, column.isNumber);
    if (cell.source.empty())
        return value;
    auto out = Json::object();
    out.add("value", std::move(value));
    if (cell.dataYear)
        out.add("year", Json::ofNumber(cell.dataYear));
    addText(out, "source", cell.source);
    addText(out, "basis", cell.basis);
    addText(out, "note", cell.note);
    if (!cell.isVerified)
        out.add("verified", Json::ofBool(false));
    return out;
}

Json jsonOf(const SourceRow& source)
{
    auto out = Json::object();
    addText(out, "title", source.title);
    addText(out, "publisher", source.publisher);
    addText(out, "author", source.author);
    if (source.dataYear)
        out.add("year", Json::ofNumber(source.dataYear));
    addText(out, "url", source.url);
    addText(out, "licence", source.licence);
    addText(out, "redistribution", source.redistribution);
    return out;
}

}

std::string catalogListText(const CatalogTable& table)
{
    std::vector<std::size_t> widths;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        std::size_t width = table.columns[i].isMain ? widthOf(table.columns[i].key) : 0;
        for (const auto& line : table.rows)
            width = table.columns[i].isMain ? std::max(width, widthOf(line.cells[i].text)) : 0;
        widths.push_back(width);
    }
    const auto lineOf = [&](auto textOf) {
        std::string line;
        for (std::size_t i = 0; i < widths.size(); ++i)
            if (widths[i])
                line += padded(textOf(i), widths[i], table.columns[i].isNumber) + "  ";
        return withoutEndBlanks(line);
    };
    auto out = lineOf([&](std::size_t i) { return table.columns[i].key; });
    for (const auto& row : table.rows)
        out += lineOf([&](std::size_t i) { return row.cells[i].text; });
    return out;
}

std::string catalogEntryText(const CatalogTable& entry, const Catalog& catalog)
{
    std::size_t width = 0;
    for (const auto& column : entry.columns)
        width = std::max(width, widthOf(column.key));
    std::string out;
    for (const auto& line : entry.rows) {
        out += entry.name + ": " + line.id + '\n';
        for (std::size_t i = 0; i < line.cells.size(); ++i) {
            const auto& cell = line.cells[i];
            if (cell.text.empty())
                continue;
            const auto figure = behind(cell);
            out += "  " + padded(entry.columns[i].key, width, false) + "  " + cell.text
                + (figure.empty() ? "" : "  (" + figure + ")") + '\n';
        }
    }
    for (const auto& key : sourcesOf(entry))
        if (const auto* source = catalog.sources.find(key))
            out += sourceText(*source) + '\n';
    return out;
}

std::string catalogToJson(const CatalogTable& table, const Catalog& catalog, int indent)
{
    auto rows = Json::array();
    for (const auto& line : table.rows) {
        auto row = Json::object();
        row.add("id", Json::ofText(line.id));
        for (std::size_t i = 0; i < line.cells.size(); ++i)
            row.add(table.columns[i].key, jsonOf(line.cells[i], table.columns[i]));
        rows.items.push_back(std::move(row));
    }
    auto sources = Json::object();
    for (const auto& key : sourcesOf(table))
        if (const auto* source = catalog.sources.find(key))
            sources.add(key, jsonOf(*source));
    auto out = Json::object();
    out.add("format", Json::ofText("carbacus.catalog"));
    out.add("version", Json::ofNumber(1));
    out.add("table", Json::ofText(table.name));
    out.add("rows", std::move(rows));
    out.add("sources", std::move(sources));
    return printJson(out, indent);
}

}
