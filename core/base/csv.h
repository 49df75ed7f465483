#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace core {

struct CsvRow
{
    int line = 0; ///< where it begins in the file, from 1
    std::vector<std::string> cells;
};

/// RFC 4180 text as rows. Blank lines and lines that begin with '#' are skipped, and so is a UTF-8 byte order
/// mark. \p file names the text in issues ("accelerators.csv:14").
Result<std::vector<CsvRow>> parseCsv(std::string_view text, const std::string& file);

/// One cell as it stands in a file: quoted where it must be.
std::string csvCell(std::string_view text);

}
