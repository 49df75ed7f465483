#include "core/store/search.h"

#include <algorithm>
#include <clocale>
#include <cstdint>
#include <cwctype>
#include <memory>

namespace core {
namespace {

struct FreeLocale
{
    void operator()(locale_t locale) const { ::freelocale(locale); }
};

struct CodePoint
{
    char32_t value = 0;
    std::size_t length = 0; ///< in bytes; 0: not UTF-8
};

CodePoint codePointAt(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return std::uint8_t(text[at + i]); };
    const std::size_t length = byte(0) < 0x80 ? 1 : byte(0) >= 0xf0 ? 4 : byte(0) >= 0xe0 ? 3 : 2;
    if (length == 1)
        return {byte(0), 1};
    if (byte(0) < 0xc2 || byte(0) > 0xf4 || at + length > text.size())
        return {};
    char32_t value = byte(0) & (0x7fu >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xc0) != 0x80)
            return {};
        value = value << 6 | (byte(i) & 0x3fu);
    }
    return {value, length};
}

void append(std::string& out, char32_t value)
{
    if (value < 0x80) {
        out += char(value);
    } else if (value < 0x800) {
        out += {char(0xc0 | value >> 6), char(0x80 | (value & 0x3f))};
    } else if (value < 0x10000) {
        out += {char(0xe0 | value >> 12), char(0x80 | (value >> 6 & 0x3f)), char(0x80 | (value & 0x3f))};
    } else {
        out += {char(0xf0 | value >> 18), char(0x80 | (value >> 12 & 0x3f)), char(0x80 | (value >> 6 & 0x3f)),
                char(0x80 | (value & 0x3f))};
    }
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Without the " (12)" at its end.
std::string_view withoutNumber(std::string_view name)
{
    if (!name.ends_with(')'))
        return name;
    const auto open = name.rfind(" (");
    if (open == name.npos || open == 0 || open + 3 == name.size())
        return name;
    const auto digits = name.substr(open + 2, name.size() - open - 3);
    return std::ranges::all_of(digits, isDigit) ? name.substr(0, open) : name;
}

}

// The C library's own table of letters, whatever the user's locale is; without it only ASCII is folded.
std::string folded(std::string_view text)
{
    const std::unique_ptr<std::remove_pointer_t<locale_t>, FreeLocale> unicode(
        ::newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr));
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const auto point = codePointAt(text, i);
        const bool isAscii = point.length == 1;
        if (point.length == 0)
            out += text[i];
        else if (point.value == U'ß' || point.value == U'ẞ')
            out += "ss";
        else if (isAscii || !unicode)
            out += isAscii && text[i] >= 'A' && text[i] <= 'Z' ? std::string(1, char(text[i] + 32))
                                                               : std::string(text.substr(i, point.length));
        else
            append(out, char32_t(::towlower_l(wint_t(point.value), unicode.get())));
        i += std::max<std::size_t>(point.length, 1);
    }
    return out;
}

bool matches(std::string_view haystack, std::string_view search)
{
    for (std::size_t i = 0; i < search.size();) {
        const auto begin = search.find_first_not_of(" \t\n\r", i);
        if (begin == search.npos)
            return true;
        i = std::min(search.find_first_of(" \t\n\r", begin), search.size());
        if (haystack.find(search.substr(begin, i - begin)) == haystack.npos)
            return false;
    }
    return true;
}

std::string numberedName(std::string_view name, const std::vector<std::string>& taken)
{
    const std::string base(withoutNumber(name));
    for (std::size_t n = 2;; ++n)
        if (auto candidate = base + " (" + std::to_string(n) + ")";
            std::ranges::find(taken, candidate) == taken.end())
            return candidate;
}

}
