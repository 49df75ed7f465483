#pragma once

#include "core/io/json.h"
#include "core/model/choices.h"
#include "core/model/params.h"
#include "core/model/scenario.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace core {

inline constexpr std::size_t mostErrors = 100; ///< that one reading tells

/// A scenario in the making: what was read so far, what is wrong, what was noticed.
struct Reading
{
    Scenario scenario;
    Issues errors, warnings;
    std::size_t moreErrors = 0; ///< than are kept

    void wrong(const std::string& where, Message what);
    bool isFull() const { return errors.size() >= mostErrors; }
    /// Keeps a key that has no meaning here, and says so with the known key that is nearest.
    void keep(const std::string& where, const Json& json, const std::vector<std::string>& known);
    void keepOthers(const Json& object, const std::string& where, const std::vector<std::string>& known);

    // Whether the shape is right; a wrong one is noted, null is none and no fault.
    bool isList(const Json& json, const std::string& where);
    bool isObject(const Json& json, const std::string& where);
    /// A number that must be there, within limits.
    std::optional<double> number(const Json& object, const std::string& where, const char* key, double min,
                                 double max);
    void text(const Json& json, const std::string& where, std::string& into, bool mayHaveLines = false);

    // The rows. Null takes the default, or the catalogue's value where there is such.
    void param(const ParamRef& row, const Json& json, const std::string& where);
    void choice(const ChoiceRef& row, const Json& json, const std::string& where);
};

}
