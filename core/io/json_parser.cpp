// Text to tree. nlohmann's parser finds the tokens and calls back, so that depth and repeated keys are seen
// as they come and the digits of numbers are kept.
#include "core/base/text.h"
#include "core/io/json.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <unordered_set>

namespace core {
namespace {

constexpr std::size_t deepest = 64;
constexpr std::size_t mostValues = 1'000'000; // a tree of 100 MB
constexpr std::size_t mostRepeated = 100;

bool isDelimiter(char c)
{
    return static_cast<unsigned char>(c) <= 0x20
        || std::string_view(",:[]{}").find(c) != std::string_view::npos;
}

/// Where the word begins that the letter at \p at belongs to.
std::size_t wordStart(std::string_view text, std::size_t at)
{
    while (at > 0 && !isDelimiter(text[at]) && !isDelimiter(text[at - 1]))
        --at;
    return at;
}

/// As it stands there, cut after some forty letters.
std::string wordAt(std::string_view text, std::size_t start)
{
    std::size_t end = start + 1;
    while (end < text.size() && !isDelimiter(text[start]) && !isDelimiter(text[end]))
        ++end;
    const bool isControl = static_cast<unsigned char>(text[start]) <= 0x20;
    const std::string quoted = excerptOf(Json::ofText(text.substr(start, end - start)));
    return isControl || quoted.size() > 40 ? quoted : std::string(text.substr(start, end - start));
}

/// A sentence with the line and column of a byte as its first arguments.
Message atPlace(std::string_view text, std::size_t offset, const char* source,
                std::vector<Message::Argument> more = {})
{
    const auto before = text.substr(0, std::min(offset, text.size()));
    const auto lineStart = before.rfind('\n') + 1; // 0 in the first line
    const auto line = std::ranges::count(before, '\n') + 1;
    const auto column = 1 + std::ranges::count_if(before.substr(lineStart), [](char c) {
                            return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
                        });
    more.insert(more.begin(), {double(line), double(column)});
    return {source, std::move(more)};
}

/// The parser's callbacks: makes the tree.
class Builder
{
public:
    Builder(std::string_view text, Issues& issues)
        : m_text(text)
        , m_issues(issues)
    {
    }

    bool null() { return put({}); }
    bool boolean(bool value) { return put(Json::ofBool(value)); }
    bool number_integer(std::int64_t value) { return putNumber(double(value), std::to_string(value)); }
    bool number_unsigned(std::uint64_t value) { return putNumber(double(value), std::to_string(value)); }
    bool number_float(double value, const std::string& digits) { return putNumber(value, digits); }
    bool string(const std::string& value) { return put(Json::ofText(value)); }
    bool binary(const std::vector<std::uint8_t>&) { return false; } // no such thing in a text
    bool start_array(std::size_t) { return open(Json::array()); }
    bool end_array() { return close(); }
    bool start_object(std::size_t) { return open(Json::object()); }
    bool end_object() { return close(); }

    bool key(const std::string& name)
    {
        Level& level = m_open.back();
        level.json->keys.push_back(name);
        if (!level.names.insert(name).second && m_issues.size() < mostRepeated) {
            const Issue repeated {where() + "/" + pointerStep(name), N_("is there more than once")};
            if (m_issues.empty() || m_issues.back().where != repeated.where)
                m_issues.push_back(repeated);
        }
        return true;
    }

    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception& error)
    {
        constexpr int overflow = 406;
        const std::size_t at = position > 0 ? position - 1 : 0; // the last letter read
        if (at >= m_text.size())
            return fail(m_text.size(), N_("Line %1, column %2: the text ends before the JSON does"));
        if (std::string_view(error.what()).find("control character") != std::string_view::npos)
            return fail(at,
                        N_("Line %1, column %2: a text has a line break or control character in it; write "
                           "it as \\n or \\u0000"));
        const std::size_t start = wordStart(m_text, at);
        if (error.id == overflow)
            return fail(start, N_("Line %1, column %2: %3 is too large a number"), {wordAt(m_text, start)});
        return fail(start, N_("Line %1, column %2: %3 does not belong here; this is not valid JSON"),
                    {wordAt(m_text, start)});
    }

    Json take() { return std::move(m_root); }

private:
    struct Level
    {
        Json* json;
        std::unordered_set<std::string> names; ///< keys so far
    };

    bool fail(std::size_t offset, const char* source, std::vector<Message::Argument> more = {})
    {
        m_issues.push_back({"", atPlace(m_text, offset, source, std::move(more))});
        return false;
    }

    std::string where() const
    {
        std::string out;
        for (std::size_t i = 0; i + 1 < m_open.size(); ++i) {
            const Json& json = *m_open[i].json;
            out += "/"
                + (json.isArray() ? std::to_string(json.items.size() - 1) : pointerStep(json.keys.back()));
        }
        return out;
    }

    bool putNumber(double value, std::string digits)
    {
        return put(
            {.kind = Json::Kind::Number, .text = std::move(digits), .value = value, .keys = {}, .items = {}});
    }

    bool put(Json json)
    {
        if (++m_values > mostValues) {
            m_issues.push_back({"", Message(N_("has more than %1 values"), {double(mostValues)})});
            return false;
        }
        if (m_open.empty())
            m_root = std::move(json);
        else
            m_open.back().json->items.push_back(std::move(json));
        return true;
    }

    bool open(Json json)
    {
        if (m_open.size() == deepest) {
            m_issues.push_back({"", Message(N_("is nested deeper than %1 levels"), {double(deepest)})});
            return false;
        }
        if (!put(std::move(json)))
            return false;
        // The parent gets no further item while this one is open, so the pointer stays good.
        m_open.push_back({m_open.empty() ? &m_root : &m_open.back().json->items.back(), {}});
        return true;
    }

    bool close()
    {
        m_open.pop_back();
        return true;
    }

    std::string_view m_text;
    Issues& m_issues;
    Json m_root;
    std::vector<Level> m_open;
    std::size_t m_values = 0;
};

}

std::optional<Json> parseJson(std::string_view text, Issues& issues)
{
    if (text.find_first_not_of(" \t\r\n") == text.npos) {
        issues.push_back({"", N_("is empty")});
        return std::nullopt;
    }
    if (const auto bad = firstBadUtf8(text)) {
        issues.push_back({"", atPlace(text, *bad, N_("Line %1, column %2: this is not UTF-8 text"))});
        return std::nullopt;
    }
    Builder builder(text, issues);
    if (!nlohmann::json::sax_parse(text.begin(), text.end(), &builder))
        return std::nullopt;
    if (const auto zero = text.find('\0'); zero != text.npos) { // which the parser takes for the end
        issues.push_back(
            {"", atPlace(text, zero, N_("Line %1, column %2: a zero byte does not belong here"))});
        return std::nullopt;
    }
    return builder.take();
}

}
