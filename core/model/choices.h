#pragma once

#include "core/base/message.h"
#include "core/model/rows.h"
#include "core/model/scenario.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// What a choice picks from: a closed list, or a table of the catalogue.
enum class PickFrom { List, Accelerators, Hosts, Regions, Grids, Laws };

struct Option
{
    const char* key;
    const char* label;
};

/// The row of one pick of a scenario: a word of a closed list, or the id of a catalogue row.
struct Choice
{
    const char* key; ///< JSON pointer; '*' stands for the number of a deployment
    const char* label;
    const char* help;
    Group group;
    Role role;
    PickFrom from;
    bool isOptional; ///< may be absent (an empty text)
    bool isYesNo; ///< true and false in files; options "true" and "false" here
    std::vector<Option> (*options)(); ///< of a closed list
    bool (*applies)(const Scenario&, std::size_t deployment);
    std::string (*get)(const Scenario&, std::size_t deployment);
    void (*set)(Scenario&, std::size_t deployment, std::string_view);

    bool isPerDeployment() const;
};

struct ChoiceRef
{
    const Choice* choice = nullptr;
    std::size_t deployment = 0;

    explicit operator bool() const { return choice != nullptr; }
    const Choice* operator->() const { return choice; }
    std::string key() const;
    std::string get(const Scenario& s) const { return choice->get(s, deployment); }
    void set(Scenario& s, std::string_view value) const { choice->set(s, deployment, value); }
    bool applies(const Scenario& s) const { return choice->applies(s, deployment); }
    friend bool operator==(const ChoiceRef&, const ChoiceRef&) = default;
};

std::span<const Choice> choices();
ChoiceRef findChoice(const Scenario& scenario, std::string_view key);
std::vector<ChoiceRef> choicesOf(const Scenario& scenario);
/// Nothing where a closed list has the word, else what is allowed. Ids of the catalogue are checked where it
/// is known.
Message whyNot(const Choice& choice, std::string_view value);

}
