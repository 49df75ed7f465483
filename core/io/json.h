#pragma once

#include "core/base/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// A JSON document as it was written: members in their order, numbers with their digits, so that what is not
/// understood can be written again as it was. A value knows nothing of files or meanings.
struct Json
{
    enum class Kind { Null, Bool, Number, Text, Array, Object };

    Kind kind = Kind::Null;
    std::string text; ///< of a text; of a number its digits; of a bool "true" or "false"
    double value = 0; ///< of a number
    std::vector<std::string> keys; ///< of an object, one for each item
    std::vector<Json> items; ///< of an array or object

    static Json ofNumber(double value); ///< null where it is not finite
    static Json ofText(std::string_view text);
    static Json ofBool(bool value);
    static Json array() { return {.kind = Kind::Array, .text = {}, .value = 0, .keys = {}, .items = {}}; }
    static Json object() { return {.kind = Kind::Object, .text = {}, .value = 0, .keys = {}, .items = {}}; }

    bool isNull() const { return kind == Kind::Null; }
    bool isNumber() const { return kind == Kind::Number; }
    bool isText() const { return kind == Kind::Text; }
    bool isBool() const { return kind == Kind::Bool; }
    bool isArray() const { return kind == Kind::Array; }
    bool isObject() const { return kind == Kind::Object; }

    const Json* find(std::string_view key) const; ///< null where there is none
    Json& member(std::string_view key); ///< made (null) where there is none
    void add(std::string_view key, Json item);

    friend bool operator==(const Json&, const Json&) = default;
};

/// Reads one JSON text. Bad syntax, a repeated key, bytes that are not UTF-8, numbers too large for a double
/// and nesting too deep are issues; a tree is there where only keys are repeated, so that more faults can be
/// found.
std::optional<Json> parseJson(std::string_view text, Issues& issues);
/// \p indent below 0 gives one line. Numbers are the shortest that read back the same.
std::string printJson(const Json& json, int indent = 2);
/// A value as it is quoted in an issue: one line, cut after some forty letters.
std::string excerptOf(const Json& json);

/// One step of a JSON pointer, with '~' and '/' written as RFC 6901 wants.
std::string pointerStep(std::string_view key);
/// The steps of a pointer, unescaped.
std::vector<std::string> pointerSteps(std::string_view pointer);

}
