#include "ui/plan/deployment_edits.h"

#include <charconv>
#include <map>
#include <optional>
#include <string_view>

namespace ui {
namespace {

constexpr std::string_view root = "/inference/";

/// The key after a deployment has gone; nothing where it was that one's.
std::optional<std::string> keyWithout(const std::string& key, std::size_t gone)
{
    if (!key.starts_with(root))
        return key;
    const char* const begin = key.data() + root.size();
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(begin, key.data() + key.size(), number);
    if (error != std::errc() || number < gone)
        return key;
    if (number == gone)
        return std::nullopt;
    return std::string(root) + std::to_string(number - 1) + key.substr(std::size_t(end - key.data()));
}

template<class Value>
std::map<std::string, Value> mapWithout(const std::map<std::string, Value>& map, std::size_t gone)
{
    std::map<std::string, Value> out;
    for (const auto& [key, value] : map)
        if (auto kept = keyWithout(key, gone))
            out.emplace(std::move(*kept), value);
    return out;
}

}

core::Scenario withDeployment(core::Scenario scenario, const std::string& name)
{
    scenario.inference.emplace_back().name = name;
    return scenario;
}

core::Scenario withoutDeployment(core::Scenario scenario, std::size_t deployment)
{
    scenario.inference.erase(scenario.inference.begin() + std::ptrdiff_t(deployment));
    scenario.uncertainty = mapWithout(scenario.uncertainty, deployment);
    scenario.extras = mapWithout(scenario.extras, deployment);
    return scenario;
}

}
