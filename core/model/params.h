#pragma once

#include "core/base/message.h"
#include "core/model/rows.h"
#include "core/model/scenario.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

enum class Scale { Linear, Log };

/// The row of one number of a scenario. The window, the command line, files, the store and the tests loop
/// over these.
struct Param
{
    const char* key; ///< JSON pointer in the scenario file; '*' stands for the number of a deployment
    const char* label; ///< English source text
    const char* help; ///< one sentence: what it is and what it does
    Group group;
    Role role;
    Scale scale;
    const char* unit; ///< as shown; empty for a plain number
    double min, max; ///< allowed, both ends included
    double sliderMin, sliderMax; ///< what a slider spans; on a log scale its left end also stands for 0
    bool isWhole; ///< only whole numbers
    bool isOptional; ///< may be absent: the catalogue's value is taken
    bool (*applies)(const Scenario&, std::size_t deployment); ///< whether it counts in this scenario
    std::optional<double> (*get)(const Scenario&, std::size_t deployment);
    void (*set)(Scenario&, std::size_t deployment, std::optional<double>);

    bool isPerDeployment() const;
};

/// A row and, where it needs one, the deployment that it speaks of.
struct ParamRef
{
    const Param* param = nullptr;
    std::size_t deployment = 0;

    explicit operator bool() const { return param != nullptr; }
    const Param* operator->() const { return param; }
    std::string key() const; ///< with the number in place of '*'
    const char* label(const Scenario& s) const; ///< the row's, or what it is in this scenario
    std::optional<double> get(const Scenario& s) const { return param->get(s, deployment); }
    void set(Scenario& s, std::optional<double> value) const { param->set(s, deployment, value); }
    bool applies(const Scenario& s) const { return param->applies(s, deployment); }
    friend bool operator==(const ParamRef&, const ParamRef&) = default;
};

std::span<const Param> params();
/// The row of "/inference/2/replicas"; null where there is none or the scenario has no such deployment.
ParamRef findParam(const Scenario& scenario, std::string_view key);
/// Every row that the scenario has, those of deployments once for each.
std::vector<ParamRef> paramsOf(const Scenario& scenario);
/// Nothing where the value is allowed, else why not, in words ("-3 is below the minimum 1").
Message whyNot(const Param& param, double value);

}
