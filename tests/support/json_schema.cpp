#include "tests/support/json_schema.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <nlohmann/json.hpp>
#include <regex>

namespace test {
namespace {

using Json = nlohmann::json;

bool isOfType(const Json& value, const std::string& type)
{
    if (type == "integer")
        return value.is_number() && std::floor(value.get<double>()) == value.get<double>();
    return type == "null"   ? value.is_null()
        : type == "boolean" ? value.is_boolean()
        : type == "number"  ? value.is_number()
        : type == "string"  ? value.is_string()
        : type == "array"   ? value.is_array()
                            : type == "object" && value.is_object();
}

/// One walk through a document and its schema.
class Validator
{
public:
    explicit Validator(const Json& root)
        : m_root(root)
    {
    }

    std::vector<std::string> faults;

    void check(const Json& schema, const Json& value, const std::string& where)
    {
        static const std::map<std::string,
                              void (Validator::*)(const Json&, const Json&, const Json&, const std::string&)>
            words {{"type", &Validator::type},
                   {"enum", &Validator::oneOf},
                   {"const", &Validator::constant},
                   {"minimum", &Validator::minimum},
                   {"maximum", &Validator::maximum},
                   {"minLength", &Validator::length},
                   {"maxItems", &Validator::items},
                   {"pattern", &Validator::pattern},
                   {"required", &Validator::required},
                   {"properties", &Validator::properties},
                   {"additionalProperties", &Validator::others},
                   {"propertyNames", &Validator::names},
                   {"items", &Validator::items},
                   {"anyOf", &Validator::anyOf},
                   {"$ref", &Validator::reference},
                   {"if", &Validator::when}};
        static const std::vector<std::string> silent {"$schema", "$id",         "title", "description",
                                                      "default", "definitions", "then"};
        for (const auto& [word, rule] : schema.items())
            if (const auto found = words.find(word); found != words.end())
                (this->*found->second)(schema, rule, value, where);
            else if (std::ranges::find(silent, word) == silent.end())
                faults.push_back("the schema says " + word);
    }

private:
    void expect(bool isGood, const std::string& where)
    {
        if (!isGood)
            faults.push_back(where);
    }
    bool isGood(const Json& schema, const Json& value) const
    {
        Validator inner(m_root);
        inner.check(schema, value, "");
        return inner.faults.empty();
    }

    void type(const Json&, const Json& rule, const Json& value, const std::string& where)
    {
        bool isAny = rule.is_string() && isOfType(value, rule.get<std::string>());
        if (rule.is_array())
            for (const Json& one : rule)
                isAny = isAny || isOfType(value, one.get<std::string>());
        expect(isAny, where);
    }
    void oneOf(const Json&, const Json& rule, const Json& value, const std::string& where)
    {
        expect(std::ranges::find(rule, value) != rule.end(), where);
    }
    void constant(const Json&, const Json& rule, const Json& value, const std::string& where)
    {
        expect(rule == value, where);
    }
    void minimum(const Json&, const Json& rule, const Json& value, const std::string& where)
    {
        expect(!value.is_number() || value >= rule, where);
    }
    void maximum(const Json&, const Json& rule, const Json& value, const std::string& where)
    {
        expect(!value.is_number() || value <= rule, where);
    }
    void length(const Json&, const Json& rule, const Json& value, const std::string& where)
    {
        if (value.is_string())
            expect(value.get<std::string>().size() >= rule.get<std::size_t>(), where);
    }
    void pattern(const Json&, const Json& rule, const Json& value, const std::string& where)
    {
        if (value.is_string())
            expect(std::regex_search(value.get<std::string>(), std::regex(rule.get<std::string>())), where);
    }
    void required(const Json&, const Json& rule, const Json& value, const std::string& where)
    {
        if (value.is_object())
            for (const Json& key : rule)
                expect(value.contains(key.get<std::string>()), where + "/" + key.get<std::string>());
    }
    void properties(const Json&, const Json& rule, const Json& value, const std::string& where)
    {
        if (value.is_object())
            for (const auto& [key, schema] : rule.items())
                if (value.contains(key))
                    check(schema, value[key], where + "/" + key);
    }
    void others(const Json& schema, const Json& rule, const Json& value, const std::string& where)
    {
        const Json known = schema.value("properties", Json::object());
        if (value.is_object())
            for (const auto& [key, item] : value.items())
                if (!known.contains(key))
                    check(rule, item, where + "/" + key);
    }
    void names(const Json&, const Json& rule, const Json& value, const std::string& where)
    {
        if (value.is_object())
            for (const auto& [key, item] : value.items())
                check(rule, key, where + "/" + key);
    }
    void items(const Json&, const Json& rule, const Json& value, const std::string& where)
    {
        if (value.is_array() && rule.is_number())
            expect(value.size() <= rule.get<std::size_t>(), where);
        else if (value.is_array())
            for (std::size_t i = 0; i < value.size(); ++i)
                check(rule, value[i], where + "/" + std::to_string(i));
    }
    void anyOf(const Json&, const Json& rule, const Json& value, const std::string& where)
    {
        expect(std::ranges::any_of(rule, [&](const Json& one) { return isGood(one, value); }), where);
    }
    void reference(const Json&, const Json& rule, const Json& value, const std::string& where)
    {
        check(m_root[Json::json_pointer(rule.get<std::string>().substr(1))], value, where);
    }
    void when(const Json& schema, const Json& rule, const Json& value, const std::string& where)
    {
        if (isGood(rule, value))
            check(schema["then"], value, where);
    }

    const Json& m_root;
};

}

std::vector<std::string> schemaFaults(const nlohmann::json& schema, const nlohmann::json& document)
{
    Validator validator(schema);
    validator.check(schema, document, "");
    return validator.faults;
}

}
