#pragma once

#include "core/base/csv.h"
#include "core/io/column.h"

#include <span>
#include <unordered_map>

namespace core {

/// A row of a catalogue file and where it stands: "accelerators.csv:14".
template<class T>
struct Located
{
    T row;
    std::string where;
};
template<class T>
using Rows = std::vector<Located<T>>;

/// The form of one table: the name that its files begin with, its columns, and what holds across them.
template<class T>
struct TableForm
{
    std::string name;
    std::vector<Column<T>> columns;
    /// Makes the id where it is of several columns; answers with what is wrong across them, or nothing.
    std::function<Message(T&)> finish = {};
};

/// The issues of a header that is not \p wanted, else none.
Issues checkHeader(const CsvRow& header, const std::vector<std::string>& wanted, const std::string& file);
Message whyNoCount(std::size_t cells, std::size_t wanted);

template<class T>
std::vector<std::string> titlesOf(const std::vector<Column<T>>& columns)
{
    std::vector<std::string> titles;
    titles.reserve(columns.size());
    for (const auto& column : columns)
        titles.push_back(column.title);
    return titles;
}

/// Appends the rows of one file, and every issue of it. A row with an issue is appended as well, so that what
/// names it is not an issue too.
template<class T>
void readTable(std::string_view text, const std::string& file, const TableForm<T>& form, Rows<T>& rows,
               Issues& issues)
{
    const auto lines = parseCsv(text, file);
    if (!lines) {
        issues.insert(issues.end(), lines.issues().begin(), lines.issues().end());
        return;
    }
    const auto wanted = titlesOf(form.columns);
    const auto wrong = checkHeader(lines->empty() ? CsvRow {1, {}} : lines->front(), wanted, file);
    issues.insert(issues.end(), wrong.begin(), wrong.end());
    if (!wrong.empty())
        return;

    for (const CsvRow& line : std::span(*lines).subspan(1)) {
        const auto where = file + ":" + std::to_string(line.line);
        const auto note = [&](const Message& what) {
            if (!what.isEmpty())
                issues.push_back({where, what});
        };
        if (line.cells.size() != wanted.size()) {
            note(whyNoCount(line.cells.size(), wanted.size()));
            continue;
        }
        T& row = rows.emplace_back(Located<T> {{}, where}).row;
        for (std::size_t i = 0; i < wanted.size(); ++i)
            note(form.columns[i].set(row, line.cells[i]));
        if (form.finish)
            note(form.finish(row));
    }
}

/// An issue for each row whose id an earlier one has.
template<class T>
void checkRepeats(const Rows<T>& rows, Issues& issues)
{
    std::unordered_map<std::string_view, const std::string*> places;
    for (const auto& [row, where] : rows)
        if (const auto [found, isNew] = places.emplace(row.id, &where); !isNew)
            issues.push_back({where, Message(N_("\"%1\" stands already at %2"), {row.id, *found->second})});
}

/// \p over replaces the rows of its ids and adds the others at the end.
template<class T>
void layOver(Rows<T>& rows, Rows<T> over)
{
    std::unordered_map<std::string, std::size_t> places;
    for (std::size_t i = 0; i < rows.size(); ++i)
        places.emplace(rows[i].row.id, i);
    for (auto& located : over) {
        if (const auto found = places.find(located.row.id); found != places.end())
            rows[found->second] = std::move(located);
        else
            rows.push_back(std::move(located));
    }
}

}
