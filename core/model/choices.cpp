#include "core/model/choices.h"

#include "core/model/names.h"

#include <algorithm>

namespace core {
namespace {

using Applies = bool (*)(const Scenario&, std::size_t);

/// How a field is told and set as text.
template<class E>
struct Words
{
    static constexpr bool isYesNo = false;
    static std::vector<Option> options()
    {
        std::vector<Option> out;
        for (const auto& n : names<E>())
            out.push_back({n.key, n.label});
        return out;
    }
    static std::string get(E field) { return keyOf(field); }
    static void set(E& field, std::string_view text) { field = fromKey<E>(text).value_or(field); }
};
template<>
struct Words<std::string>
{
    static constexpr bool isYesNo = false;
    static std::vector<Option> options() { return {}; }
    static std::string get(const std::string& field) { return field; }
    static void set(std::string& field, std::string_view text) { field = text; }
};
template<>
struct Words<bool>
{
    static constexpr bool isYesNo = true;
    static std::vector<Option> options() { return {{"true", N_("Yes")}, {"false", N_("No")}}; }
    static std::string get(bool field) { return field ? "true" : "false"; }
    static void set(bool& field, std::string_view text) { field = text == "true"; }
};

struct About
{
    const char *key, *label, *help;
    Group group;
    Role role;
    Applies applies;
    PickFrom from = PickFrom::List;
    bool isOptional = false;
};

template<auto... Path>
constexpr Choice row(const About& a)
{
    using Field = Words<std::remove_cvref_t<decltype(follow(std::declval<Scenario&>(), Path...))>>;
    return {a.key,
            a.label,
            a.help,
            a.group,
            a.role,
            a.from,
            a.isOptional,
            Field::isYesNo,
            Field::options,
            a.applies,
            [](const Scenario& s, std::size_t) { return Field::get(follow(s, Path...)); },
            [](Scenario& s, std::size_t, std::string_view value) { Field::set(follow(s, Path...), value); }};
}

template<auto... Path>
constexpr Choice each(const About& a)
{
    using Field = Words<std::remove_cvref_t<decltype(follow(std::declval<Deployment&>(), Path...))>>;
    return {a.key,
            a.label,
            a.help,
            a.group,
            a.role,
            a.from,
            a.isOptional,
            Field::isYesNo,
            Field::options,
            a.applies,
            [](const Scenario& s, std::size_t i) { return Field::get(follow(s.inference[i], Path...)); },
            [](Scenario& s, std::size_t i, std::string_view value) {
                Field::set(follow(s.inference[i], Path...), value);
            }};
}

bool always(const Scenario&, std::size_t)
{
    return true;
}
bool inCloud(const Scenario& s, std::size_t)
{
    return s.site.kind == SiteKind::Cloud;
}
bool isServed(const Scenario& s, std::size_t i)
{
    return s.inference[i].kind == DeploymentKind::Served;
}
bool isEdge(const Scenario& s, std::size_t i)
{
    return s.inference[i].kind == DeploymentKind::Edge;
}
bool isTokens(const Scenario& s, std::size_t i)
{
    return isServed(s, i) && s.inference[i].call.kind == CallKind::Tokens;
}
bool fromFlops(const Scenario& s, std::size_t)
{
    return s.training.run.kind == RunKind::Flops || s.training.run.kind == RunKind::TotalFlops;
}

using enum PickFrom;
using enum Role;
using S = Scenario;
using D = Deployment;
constexpr bool optional = true;

// clang-format off
constexpr Choice table[] = {
    row<&S::site, &Site::kind>({"/site/kind", N_("Site"), N_("Rented in a cloud, or your own machines."), Group::Site, Decision, always}),
    row<&S::site, &Site::region>({"/site/region", N_("Region"), N_("The cloud provider's region."), Group::Site, Decision, inCloud, Regions, optional}),
    row<&S::site, &Site::purchase>({"/site/purchase", N_("Purchase"), N_("How the cloud is paid for."), Group::Site, Decision, inCloud}),
    row<&S::site, &Site::gridZone>({"/site/grid_zone", N_("Grid zone"), N_("The electricity grid of the site; a cloud region has its own."), Group::Site, Decision, always, Grids, optional}),
    row<&S::site, &Site::accounting>({"/site/accounting", N_("Accounting"), N_("Which carbon intensity drives the totals: the grid's, that of the contracts, what certificates leave, or that of one more kilowatt-hour."), Group::Site, Assumption, always}),
    row<&S::hardware, &Hardware::accelerator>({"/hardware/accelerator", N_("Accelerator"), N_("The chip that trains."), Group::Hardware, Decision, always, Accelerators}),
    row<&S::hardware, &Hardware::host>({"/hardware/host", N_("Host"), N_("The machine around the accelerators."), Group::Hardware, Assumption, always, Hosts, optional}),
    row<&S::training, &Training::run, &TrainingRun::kind>({"/training/run/kind", N_("A run is stated as"), N_("What you know of one training run."), Group::Training, Decision, always}),
    row<&S::training, &Training::run, &TrainingRun::precision>({"/training/run/precision", N_("Precision"), N_("Number format of the training; it sets the accelerator's peak."), Group::Training, Decision, fromFlops}),
    row<&S::training, &Training::search, &Search::strategy>({"/training/search/strategy", N_("Search"), N_("How hyperparameters are searched."), Group::Search, Decision, always}),
    each<&D::kind>({"/inference/*/kind", N_("Runs"), N_("In a data centre, or on devices in the field."), Group::Inference, Decision, always}),
    each<&D::accelerator>({"/inference/*/accelerator", N_("Serving accelerator"), N_("The chip that serves; the training's where none is chosen."), Group::Inference, Decision, isServed, Accelerators, optional}),
    each<&D::alwaysOn>({"/inference/*/always_on", N_("Always on"), N_("Whether replicas wait for requests, drawing idle power and being paid for."), Group::Inference, Decision, isServed}),
    each<&D::call, &Call::kind>({"/inference/*/call/kind", N_("Energy of a call"), N_("Measured, or worked out from tokens."), Group::Inference, Decision, isServed}),
    each<&D::call, &Call::precision>({"/inference/*/call/precision", N_("Serving precision"), N_("Number format of the served model."), Group::Inference, Decision, isTokens}),
    each<&D::gridZone>({"/inference/*/grid_zone", N_("Devices' grid zone"), N_("The grid that the devices are charged from; the site's where none is chosen."), Group::Inference, Decision, isEdge, Grids, optional}),
    row<&S::carbon, &CarbonPolicy::scope>({"/carbon/scope", N_("Scope of offsets"), N_("Whether the carbon of making the hardware is offset and priced, too."), Group::Offsets, Decision, always}),
    row<&S::returns, &ReturnsChoice::law>({"/returns/law", N_("Law of returns"), N_("The published curve from compute to error."), Group::Training, Assumption, always, Laws}),
};
// clang-format on

}

bool Choice::isPerDeployment() const
{
    return hasDeployment(key);
}

std::string ChoiceRef::key() const
{
    return keyFor(choice->key, deployment);
}

std::span<const Choice> choices()
{
    return table;
}

ChoiceRef findChoice(const Scenario& scenario, std::string_view key)
{
    for (const Choice& c : table)
        if (const auto deployment = matchKey(c.key, key);
            deployment && (!c.isPerDeployment() || *deployment < scenario.inference.size()))
            return {&c, *deployment};
    return {};
}

std::vector<ChoiceRef> choicesOf(const Scenario& scenario)
{
    std::vector<ChoiceRef> out;
    for (const Choice& c : table) {
        const std::size_t count = c.isPerDeployment() ? scenario.inference.size() : 1;
        for (std::size_t i = 0; i < count; ++i)
            out.push_back({&c, i});
    }
    return out;
}

Message whyNot(const Choice& choice, std::string_view value)
{
    if (choice.from != PickFrom::List)
        return value.empty() && !choice.isOptional ? Message(N_("must not be empty")) : Message();
    std::string allowed;
    for (const Option& option : choice.options()) {
        if (value == option.key)
            return {};
        allowed += (allowed.empty() ? "" : ", ") + std::string(option.key);
    }
    return {N_("\"%1\" is not one of %2"), {std::string(value), allowed}};
}

}
