#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace core {

/// Characters, not bytes: names have accents.
std::size_t lettersOf(std::string_view text);
/// A number in four digits, its thousands set apart: "3,034,000", "9.042e19".
std::string forPeople(double value);

struct TextColumn
{
    std::string title;
    bool isNumber = false; ///< numbers stand at the right
};

/// A line of titles and one for each row, aligned for a terminal. Each row has a cell for each column.
std::string textTable(const std::vector<TextColumn>& columns,
                      const std::vector<std::vector<std::string>>& rows);

}
