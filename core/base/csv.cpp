#include "core/base/csv.h"

#include "core/base/text.h"

#include <algorithm>

namespace core {
namespace {

/// Walks over the text once; every function leaves the place behind what it has read.
class Reader
{
public:
    explicit Reader(std::string_view text)
        : m_rest(text)
    {
        if (m_rest.starts_with("\xEF\xBB\xBF"))
            m_rest.remove_prefix(3);
    }

    bool atEnd() const { return m_rest.empty(); }
    int line() const { return m_line; }

    bool skipsBlankOrComment()
    {
        if (m_rest.front() == '#')
            m_rest.remove_prefix(std::min(m_rest.find('\n'), m_rest.size()));
        return endsLine();
    }

    bool endsLine() // also at the end of the text
    {
        if (m_rest.starts_with("\r\n"))
            m_rest.remove_prefix(1);
        if (atEnd())
            return true;
        if (m_rest.front() != '\n')
            return false;
        m_rest.remove_prefix(1);
        ++m_line;
        return true;
    }

    bool reads(char wanted)
    {
        if (atEnd() || m_rest.front() != wanted)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    /// False: the quote never closes.
    bool readsCell(std::string& cell)
    {
        if (!reads('"')) {
            const auto length = std::min(m_rest.find_first_of(",\r\n"), m_rest.size());
            cell = m_rest.substr(0, length);
            m_rest.remove_prefix(length);
            return true;
        }
        while (!atEnd()) {
            const char c = m_rest.front();
            m_rest.remove_prefix(1);
            if (c == '"' && !reads('"'))
                return true;
            m_line += c == '\n';
            cell += c;
        }
        return false;
    }

private:
    std::string_view m_rest;
    int m_line = 1;
};

}

Result<std::vector<CsvRow>> parseCsv(std::string_view text, const std::string& file)
{
    if (const auto bad = firstBadUtf8(text)) {
        const auto line = 1 + std::count(text.begin(), text.begin() + std::ptrdiff_t(*bad), '\n');
        return Issue {file + ":" + std::to_string(line), N_("is not UTF-8 text")};
    }
    std::vector<CsvRow> rows;
    Reader reader(text);
    while (!reader.atEnd()) {
        if (reader.skipsBlankOrComment())
            continue;
        CsvRow row {reader.line(), {}};
        const auto where = file + ":" + std::to_string(row.line);
        do {
            if (!reader.readsCell(row.cells.emplace_back()))
                return Issue {where, N_("a quoted cell is not closed")};
        } while (reader.reads(','));
        if (!reader.endsLine())
            return Issue {where, N_("there is text after a closing quote")};
        rows.push_back(std::move(row));
    }
    return rows;
}

std::string csvCell(std::string_view text)
{
    const bool needsQuotes = text.find_first_of(",\"\r\n") != text.npos || text.starts_with('#');
    if (!needsQuotes)
        return std::string(text);
    std::string out = "\"";
    for (const char c : text)
        out += c == '"' ? "\"\"" : std::string(1, c);
    return out + '"';
}

}
