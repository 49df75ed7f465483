// The document tree and how it is printed; reading is in json_parser.cpp.
#include "core/io/json.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <nlohmann/json.hpp>

namespace core {
namespace {

/// The shortest digits that read back the same; no exponent where people would not write one.
std::string digitsOf(double value)
{
    const double size = std::abs(value);
    const bool isPlain = size == 0 || (size >= 1e-5 && size < 1e7);
    std::array<char, 64> buffer {};
    auto* const last = buffer.data() + buffer.size();
    const auto [end, error]
        = std::to_chars(buffer.data(), last, value == 0 ? 0.0 : value,
                        isPlain ? std::chars_format::fixed : std::chars_format::scientific);
    std::string out(buffer.data(), end);
    if (const auto e = out.find('e'); e != out.npos) { // 1e+08 is written 1e8
        const std::string exponent = out.substr(e + 1);
        const bool isNegative = exponent[0] == '-';
        out = out.substr(0, e + 1) + (isNegative ? "-" : "")
            + exponent.substr(exponent.find_first_not_of("+-0"));
    }
    return out;
}

std::string quoted(const std::string& text)
{
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

/// Prints a tree; lists of plain values stay on one line.
class Printer
{
public:
    explicit Printer(int indent)
        : m_indent(indent)
    {
    }

    void print(const Json& json, int depth)
    {
        if (json.isArray() || json.isObject())
            printContainer(json, depth);
        else
            m_out += json.isText() ? quoted(json.text) : json.isNull() ? "null" : json.text;
    }
    std::string take() { return std::move(m_out); }

private:
    void printContainer(const Json& json, int depth)
    {
        const bool isFlat = m_indent < 0 || json.items.empty()
            || (json.isArray() && std::ranges::none_of(json.items, [](const Json& i) {
                                return i.isArray() || i.isObject();
                            }));
        m_out += json.isArray() ? '[' : '{';
        for (std::size_t i = 0; i < json.items.size(); ++i) {
            if (i > 0)
                m_out += isFlat && m_indent >= 0 ? ", " : ",";
            if (!isFlat)
                newLine(depth + 1);
            if (json.isObject())
                m_out += quoted(json.keys[i]) + (m_indent < 0 ? ":" : ": ");
            print(json.items[i], depth + 1);
        }
        if (!isFlat)
            newLine(depth);
        m_out += json.isArray() ? ']' : '}';
    }
    void newLine(int depth)
    {
        m_out += '\n';
        m_out.append(std::size_t(m_indent) * std::size_t(depth), ' ');
    }

    int m_indent;
    std::string m_out;
};

}

Json Json::ofNumber(double value)
{
    if (!std::isfinite(value))
        return {};
    return {.kind = Kind::Number, .text = digitsOf(value), .value = value, .keys = {}, .items = {}};
}

Json Json::ofText(std::string_view text)
{
    return {.kind = Kind::Text, .text = std::string(text), .value = 0, .keys = {}, .items = {}};
}

Json Json::ofBool(bool value)
{
    return {.kind = Kind::Bool, .text = value ? "true" : "false", .value = 0, .keys = {}, .items = {}};
}

const Json* Json::find(std::string_view key) const
{
    const auto found = std::ranges::find(keys, key);
    return found == keys.end() ? nullptr : &items[std::size_t(found - keys.begin())];
}

Json& Json::member(std::string_view key)
{
    if (find(key) == nullptr)
        add(key, {});
    return items[std::size_t(std::ranges::find(keys, key) - keys.begin())];
}

void Json::add(std::string_view key, Json item)
{
    keys.emplace_back(key);
    items.push_back(std::move(item));
}

std::string printJson(const Json& json, int indent)
{
    Printer printer(indent);
    printer.print(json, 0);
    return printer.take();
}

std::string excerptOf(const Json& json)
{
    constexpr std::size_t most = 40;
    std::string out = printJson(json, -1);
    if (out.size() <= most)
        return out;
    std::size_t end = most;
    while (end > 0 && (static_cast<unsigned char>(out[end]) & 0xC0U) == 0x80U)
        --end;
    return out.substr(0, end) + "…";
}

std::string pointerStep(std::string_view key)
{
    std::string out;
    for (const char c : key)
        out += c == '~' ? "~0" : c == '/' ? "~1" : std::string(1, c);
    return out;
}

std::vector<std::string> pointerSteps(std::string_view pointer)
{
    std::vector<std::string> out;
    for (std::size_t i = 0; i < pointer.size(); ++i) {
        if (pointer[i] == '/') {
            out.emplace_back();
            continue;
        }
        if (out.empty())
            out.emplace_back();
        const bool isEscape = pointer[i] == '~' && i + 1 < pointer.size();
        out.back() += !isEscape ? pointer[i] : pointer[i + 1] == '1' ? '/' : '~';
        i += isEscape ? 1 : 0;
    }
    return out;
}

}
