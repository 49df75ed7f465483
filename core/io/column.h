#pragma once

#include "core/base/message.h"
#include "core/base/text.h"
#include "core/model/catalog.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// One column of a catalogue file: how a cell becomes a field, and back.
template<class T>
struct Column
{
    using Set = std::function<Message(T&, const std::string&)>; ///< answers with what is wrong, or nothing
    using Get = std::function<std::string(const T&)>;
    using Ids = std::function<std::vector<std::string>(const T&)>;

    std::string title; ///< with the unit in it: "tdp_w"
    Set set;
    Get get;
    bool isNumber = false;
    std::string table = {}; ///< whose ids it names; empty: none
    Ids ids = {};
    std::string sourceTitle = {}; ///< the column that says where this figure alone comes from
};

/// What may stand in a cell with a number.
struct Limits
{
    double least, most;
    bool mayBeBlank, isWhole;
};

// What is wrong with a cell, or nothing; a good number is put in its place.
Message readNumber(const std::string& title, const std::string& cell, const Limits& limits,
                   std::optional<double>& value);
Message readPairs(const std::string& title, const std::string& cell, std::map<std::string, double>& pairs);
Message whyNoText(const std::string& title, const std::string& cell);
Message whyNoWord(const std::string& title, const std::string& cell, const std::vector<std::string>& words);

std::string pairsText(const std::map<std::string, double>& pairs); ///< "E=1.8; A=482"
std::vector<std::string> splitList(std::string_view text); ///< parts between ';' without blanks

/// A text that must be there.
template<class T>
Column<T> textColumn(const std::string& title, std::string T::*field)
{
    return {title,
            [=](T& row, const std::string& cell) {
                row.*field = cell;
                return whyNoText(title, cell);
            },
            [=](const T& row) { return row.*field; }};
}

template<class T>
Column<T> optionalText(const std::string& title, std::string T::*field)
{
    return {title,
            [=](T& row, const std::string& cell) {
                row.*field = cell;
                return Message();
            },
            [=](const T& row) { return row.*field; }};
}

/// One of a closed list.
template<class T>
Column<T> wordColumn(const std::string& title, std::string T::*field, std::vector<std::string> words)
{
    return {title,
            [=, words = std::move(words)](T& row, const std::string& cell) {
                row.*field = cell;
                return whyNoWord(title, cell, words);
            },
            [=](const T& row) { return row.*field; }};
}

/// The same, or nothing.
template<class T>
Column<T> optionalWord(const std::string& title, std::string T::*field, std::vector<std::string> words)
{
    auto column = wordColumn(title, field, std::move(words));
    column.set = [=, set = column.set](T& row, const std::string& cell) {
        row.*field = cell;
        return cell.empty() ? Message() : set(row, cell);
    };
    return column;
}

/// Any number of words of a closed list with ';' between them.
template<class T>
Column<T> wordsColumn(const std::string& title, std::string T::*field, std::vector<std::string> words)
{
    return {title,
            [=, words = std::move(words)](T& row, const std::string& cell) {
                row.*field = cell;
                for (const auto& word : splitList(cell))
                    if (auto wrong = whyNoWord(title, word, words); !wrong.isEmpty())
                        return wrong;
                return Message();
            },
            [=](const T& row) { return row.*field; }};
}

/// Makes \p column one whose cells are ids of a table, several with ';' between them.
template<class T>
Column<T> naming(Column<T> column, const std::string& table)
{
    column.table = table;
    column.ids = [get = column.get](const T& row) { return splitList(get(row)); };
    return column;
}

/// Makes \p column one whose figures are of the source in the column \p sourceTitle, where that is not blank.
template<class T>
Column<T> from(const std::string& sourceTitle, Column<T> column)
{
    column.sourceTitle = sourceTitle;
    return column;
}

template<class Field>
inline constexpr bool isWhole = std::is_same_v<Field, int> || std::is_same_v<Field, std::optional<int>>;

template<class Field>
void putNumber(Field& field, std::optional<double> value)
{
    if constexpr (std::is_same_v<Field, int>)
        field = int(value.value_or(0));
    else if constexpr (std::is_same_v<Field, std::optional<int>>)
        field = value ? std::optional(int(*value)) : std::nullopt;
    else if constexpr (std::is_same_v<Field, std::optional<double>>)
        field = value;
    else if constexpr (requires { field.has_value(); })
        field = value ? Field(typename Field::value_type {*value}) : std::nullopt;
    else
        field = {value.value_or(0)};
}

template<class Field>
std::string numberText(const Field& field)
{
    if constexpr (std::is_same_v<Field, int>)
        return field == 0 ? "" : std::to_string(field);
    else if constexpr (std::is_arithmetic_v<Field>)
        return formatNumber(field);
    else if constexpr (requires { field.has_value(); })
        return field ? numberText(*field) : "";
    else
        return formatNumber(field.value);
}

template<class T, class Field>
Column<T> numberColumn(const std::string& title, Field T::*field, double least, double most,
                       bool mayBeBlank = true)
{
    return {title,
            [=](T& row, const std::string& cell) {
                std::optional<double> value;
                auto wrong = readNumber(title, cell, {least, most, mayBeBlank, isWhole<Field>}, value);
                putNumber(row.*field, value);
                return wrong;
            },
            [=](const T& row) { return numberText(row.*field); }, true};
}

/// A whole number of a year; 0 in the field where it is blank.
template<class T>
Column<T> yearColumn(const std::string& title, int T::*field, bool mayBeBlank = false)
{
    return numberColumn(title, field, 1990, 2100, mayBeBlank);
}

/// 1 or 0.
template<class T>
Column<T> flagColumn(const std::string& title, bool T::*field)
{
    return {title,
            [=](T& row, const std::string& cell) {
                row.*field = cell == "1";
                return whyNoWord(title, cell, {"0", "1"});
            },
            [=](const T& row) { return std::string(row.*field ? "1" : "0"); }};
}

/// "name=value" pairs with ';' between them.
template<class T>
Column<T> pairsColumn(const std::string& title, std::map<std::string, double> T::*field)
{
    return {title, [=](T& row, const std::string& cell) { return readPairs(title, cell, row.*field); },
            [=](const T& row) { return pairsText(row.*field); }};
}

}
