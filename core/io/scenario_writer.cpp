// A scenario as a document: the rows and fields in the order of the format, then the keys that were kept.
#include "core/io/scenario_fields.h"
#include "core/io/scenario_json.h"
#include "core/io/scenario_upgrade.h"

#include <algorithm>

namespace core {
namespace {

/// The order in which people expect the keys. What is not named follows at the end of its section.
// clang-format off
constexpr std::string_view order[] = {
    "/name", "/notes", "/tags",
    "/site/kind", "/site/region", "/site/purchase", "/site/grid_zone", "/site/accounting",
    "/site/overrides/carbon_intensity_g_per_kwh", "/site/overrides/pue", "/site/overrides/wue_l_per_kwh",
    "/site/overrides/electricity_usd_per_kwh", "/site/overrides/onsite_renewable_share",
    "/hardware/accelerator", "/hardware/count", "/hardware/per_node", "/hardware/host", "/hardware/utilisation",
    "/hardware/lifetime_years", "/hardware/fleet_utilisation",
    "/hardware/overrides/accelerator_power_w", "/hardware/overrides/host_power_w_per_node",
    "/hardware/overrides/usd_per_accelerator_hour", "/hardware/overrides/accelerator_price_usd",
    "/hardware/overrides/embodied_kgco2e_per_accelerator", "/hardware/overrides/embodied_kgco2e_per_node",
    "/training/run/kind", "/training/run/parameters", "/training/run/tokens", "/training/run/epochs",
    "/training/run/flops", "/training/run/hours", "/training/run/steps", "/training/run/seconds_per_step",
    "/training/run/precision", "/training/run/mfu",
    "/training/final_runs",
    "/training/search/strategy", "/training/search/levels", "/training/search/confidence",
    "/training/search/best_share", "/training/search/max_resource", "/training/search/eta",
    "/training/search/sample_efficiency", "/training/search/trials", "/training/search/trial_fraction",
    "/training/development_share", "/training/restart_overhead", "/training/retrainings_per_year",
    "/training/retraining_fraction", "/training/redundant_runs", "/training/redundant_fraction",
    "/inference/*/name", "/inference/*/kind", "/inference/*/accelerator",
    "/inference/*/accelerators_per_replica", "/inference/*/replicas", "/inference/*/requests_per_day",
    "/inference/*/growth_per_year", "/inference/*/calls_per_request", "/inference/*/always_on",
    "/inference/*/useful_share",
    "/inference/*/call/kind", "/inference/*/call/wh", "/inference/*/call/parameters",
    "/inference/*/call/input_tokens", "/inference/*/call/output_tokens", "/inference/*/call/batch",
    "/inference/*/call/precision", "/inference/*/call/mfu", "/inference/*/call/bandwidth_efficiency",
    "/inference/*/devices", "/inference/*/power_w", "/inference/*/hours_per_day", "/inference/*/grid_zone",
    "/horizon/start", "/horizon/years", "/horizon/grid_decarbonisation_per_year",
    "/horizon/efficiency_gain_per_year", "/horizon/discount_rate",
    "/carbon/offset_usd_per_t", "/carbon/offset_growth_per_year", "/carbon/offset_share",
    "/carbon/offset_quality", "/carbon/internal_price_usd_per_t", "/carbon/scope",
    "/upstream/energy_overhead",
    "/returns/law", "/returns/parameters", "/returns/points",
    "/uncertainty",
};
// clang-format on

/// A key of the file and the row or field that it stands for.
struct Line
{
    std::string_view key;
    const Param* param = nullptr;
    const Choice* choice = nullptr;
    const Field* field = nullptr;
};

std::size_t rank(const Line& line)
{
    return std::size_t(std::ranges::find(order, line.key) - std::begin(order));
}

std::vector<Line> makeLines()
{
    std::vector<Line> lines;
    for (const Param& param : params())
        lines.push_back({.key = param.key, .param = &param});
    for (const Choice& choice : choices())
        lines.push_back({.key = choice.key, .choice = &choice});
    for (const Field& field : fields())
        lines.push_back({.key = field.key, .field = &field});
    std::ranges::stable_sort(lines, {}, rank);
    return lines;
}

/// Of the sections with a kind only the fields of this kind are written, and others that say something.
bool dependsOnKind(std::string_view key)
{
    return key.starts_with("/training/run/") || key.starts_with("/inference/");
}

std::optional<Json> valueOf(const Param& param, const Scenario& s, std::size_t i, const Scenario& defaults)
{
    const auto value = param.get(s, i);
    if (dependsOnKind(param.key) && !param.applies(s, i) && value == param.get(defaults, 0))
        return std::nullopt;
    return value ? Json::ofNumber(*value) : Json();
}

std::optional<Json> valueOf(const Choice& choice, const Scenario& s, std::size_t i, const Scenario& defaults)
{
    const std::string value = choice.get(s, i);
    if (dependsOnKind(choice.key) && !choice.applies(s, i) && value == choice.get(defaults, 0))
        return std::nullopt;
    return choice.isYesNo ? Json::ofBool(value == "true") : value.empty() ? Json() : Json::ofText(value);
}

std::optional<Json> valueOf(const Line& line, const Scenario& s, std::size_t i, const Scenario& defaults)
{
    if (line.param != nullptr)
        return valueOf(*line.param, s, i, defaults);
    if (line.choice != nullptr)
        return valueOf(*line.choice, s, i, defaults);
    return line.field->write(s, i);
}

/// Sections on the way are made.
void place(Json& root, std::string_view pointer, Json value)
{
    Json* at = &root;
    const auto steps = pointerSteps(pointer);
    for (std::size_t i = 0; i + 1 < steps.size(); ++i) {
        at = &at->member(steps[i]);
        if (at->isNull())
            *at = Json::object();
    }
    at->member(steps.back()) = std::move(value);
}

Json* child(Json& json, const std::string& step)
{
    if (json.isObject()) {
        const auto found = std::ranges::find(json.keys, step);
        return found == json.keys.end() ? nullptr : &json.items[std::size_t(found - json.keys.begin())];
    }
    const auto index = matchKey("*", step);
    return json.isArray() && index && *index < json.items.size() ? &json.items[*index] : nullptr;
}

/// Puts a kept key back where it was; where its surroundings are gone (a deployment was removed), so is it.
void restore(Json& root, const std::string& pointer, const std::string& text)
{
    const auto steps = pointerSteps(pointer);
    Json* at = steps.empty() ? nullptr : &root;
    for (std::size_t i = 0; at != nullptr && i + 1 < steps.size(); ++i) {
        Json* next = child(*at, steps[i]);
        if (next == nullptr && i == 2 && steps[0] == "inference" && steps[2] == "call")
            next = &(at->member("call") = Json::object()); // of edge devices, with nothing else to say
        at = next;
    }
    if (at == nullptr || !at->isObject() || at->find(steps.back()) != nullptr)
        return;
    Issues unread;
    const auto json = parseJson(text, unread);
    at->add(steps.back(), json && unread.empty() ? *json : Json::ofText(text));
}

}

std::string scenarioToJson(const Scenario& scenario)
{
    static const std::vector<Line> lines = makeLines();
    static const Scenario defaults = [] {
        Scenario s;
        s.inference.resize(1);
        return s;
    }();
    constexpr std::string_view each = "/inference/*";

    Json root = Json::object();
    root.add("format", Json::ofText("carbacus.scenario"));
    root.add("version", Json::ofNumber(double(upgrades().size() + 1)));
    for (const Line& line : lines) {
        if (!line.key.starts_with(each)) {
            if (auto value = valueOf(line, scenario, 0, defaults))
                place(root, line.key, std::move(*value));
            continue;
        }
        Json& list = root.member("inference");
        if (!list.isArray()) {
            list = Json::array();
            list.items.assign(scenario.inference.size(), Json::object());
        }
        for (std::size_t i = 0; i < list.items.size(); ++i)
            if (auto value = valueOf(line, scenario, i, defaults))
                place(list.items[i], line.key.substr(each.size()), std::move(*value));
    }
    for (const auto& [pointer, text] : scenario.extras)
        restore(root, pointer, text);
    return printJson(root) + "\n";
}

}
