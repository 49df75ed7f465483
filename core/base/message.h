#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

/// Marks English source text for the translators; core itself never translates.
#define N_(text) text

namespace core {

/// A number in a unit of core, shown as people read it.
struct Amount
{
    double value = 0;
    std::string unit;

    friend bool operator==(const Amount&, const Amount&) = default;
};

/// A word of the program's own within a sentence: English source text, translated with it.
struct Term
{
    std::string source;

    friend bool operator==(const Term&, const Term&) = default;
};

/// A sentence for people: English source text with %1, %2 … and what goes in their places.
/// The window translates the source and writes the numbers in the user's locale; the command line prints
/// english().
class Message
{
public:
    using Argument = std::variant<std::string, double, Amount, Term>;

    Message() = default;
    Message(const char* source)
        : m_source(source)
    {
    }
    Message(std::string_view source, std::vector<Argument> arguments)
        : m_source(source)
        , m_arguments(std::move(arguments))
    {
    }

    const std::string& source() const { return m_source; }
    const std::vector<Argument>& arguments() const { return m_arguments; }
    bool isEmpty() const { return m_source.empty(); }
    [[nodiscard]] std::string english() const; ///< numbers with '.' and up to 15 significant digits

    friend bool operator==(const Message&, const Message&) = default;

private:
    std::string m_source;
    std::vector<Argument> m_arguments;
};

}
