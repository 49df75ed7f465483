#include "core/io/explain_json.h"

#include <algorithm>
#include <array>

namespace core {
namespace {

using Operation = Explanation::Operation;
using Origin = Explanation::Origin;

// clang-format off
constexpr std::array<std::pair<Operation, const char*>, 15> operations = {{
    {Operation::Input, "input"},             {Operation::Sum, "sum"},                   {Operation::Difference, "difference"},
    {Operation::Product, "product"},         {Operation::Quotient, "quotient"},         {Operation::Largest, "largest"},
    {Operation::Smallest, "smallest"},       {Operation::RoundUp, "round_up"},          {Operation::GrowthMean, "growth_mean"},
    {Operation::Spare, "spare"},             {Operation::RandomTrials, "random_trials"}, {Operation::Hyperband, "hyperband"},
    {Operation::Crossing, "crossing"},       {Operation::Law, "law"},                   {Operation::Unknown, "unknown"},
}};
constexpr std::array<std::pair<Origin, const char*>, 6> origins = {{
    {Origin::Derived, "derived"},     {Origin::User, "user"},       {Origin::Default, "default"},
    {Origin::Catalogue, "catalogue"}, {Origin::Assumed, "assumed"}, {Origin::Model, "model"},
}};
// clang-format on

template<class Rows, class Value>
Json wordOf(const Rows& rows, Value value)
{
    return Json::ofText(std::ranges::find(rows, value, [](const auto& row) { return row.first; })->second);
}

}

Json explanationToJson(const Explanation& node)
{
    Json out = Json::object();
    out.add("what", Json::ofText(node.what.english()));
    out.add("value", node.value ? Json::ofNumber(*node.value) : Json());
    out.add("unit", Json::ofText(node.unit.symbol));
    out.add("operation", wordOf(operations, node.operation));
    if (node.operation == Operation::Input)
        out.add("origin", wordOf(origins, node.origin));
    const auto addText = [&](const char* key, const std::string& text) {
        if (!text.empty())
            out.add(key, Json::ofText(text));
    };
    addText("path", node.path);
    addText("source", node.source);
    if (node.year != 0)
        out.add("year", Json::ofNumber(node.year));
    addText("why", node.why.english());
    if (node.parts.empty())
        return out;
    Json parts = Json::array();
    for (const Explanation& part : node.parts)
        parts.items.push_back(explanationToJson(part));
    out.add("parts", std::move(parts));
    return out;
}

}
