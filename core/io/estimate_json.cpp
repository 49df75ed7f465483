#include "core/io/estimate_json.h"

#include "core/io/explain_json.h"
#include "core/io/json.h"
#include "core/model/metrics.h"

namespace core {
namespace {

Json numberOrNull(std::optional<double> value)
{
    return value ? Json::ofNumber(*value) : Json();
}

/// "energy_kwh/total" at its place; sections are made on the way.
void place(Json& root, std::string_view key, Json value)
{
    Json* at = &root;
    for (const std::string& step : pointerSteps("/" + std::string(key))) {
        if (at->isNull())
            *at = Json::object();
        at = &at->member(step);
    }
    *at = std::move(value);
}

Json deploymentOf(const Estimate& e, std::size_t i)
{
    const DeploymentResult& d = e.deployments[i];
    const Part all = d.busy + d.idle;
    const bool isEdge
        = d.requests == Ratio() && Energy() < d.busy.it; // devices answer no requests that are counted
    const bool hasEnergy = e.known.energy();
    const auto when = [](bool isKnown, double value) { return isKnown ? Json::ofNumber(value) : Json(); };

    Json out = Json::object();
    out.add("name", Json::ofText(i < e.deploymentNames.size() ? e.deploymentNames[i] : ""));
    out.add("requests", when(!isEdge, d.requests.in(one)));
    place(out, "energy_kwh/total", when(hasEnergy, all.facility.in(kWh)));
    place(out, "energy_kwh/busy", when(hasEnergy, d.busy.facility.in(kWh)));
    place(out, "energy_kwh/idle", when(hasEnergy, d.idle.facility.in(kWh)));
    place(out, "carbon_kgco2e/total", when(e.known.carbon(), all.carbon().in(kilogram)));
    place(out, "carbon_kgco2e/operational", when(e.known.operational(), all.operational.in(kilogram)));
    place(out, "carbon_kgco2e/embodied", when(e.known.embodied && e.known.peak, all.embodied.in(kilogram)));
    out.add("cost_usd", when(e.known.money(), all.cost().in(usd)));
    out.add("load", when(!isEdge && e.known.peak, d.load.in(one)));
    out.add("needed_replicas", when(!isEdge && e.known.peak, d.neededReplicas.in(one)));
    out.add("wh_per_call", when(!isEdge && hasEnergy, d.energyPerCall.in(Wh)));
    return out;
}

Json assumptionOf(const Assumption& a)
{
    Json out = Json::object();
    out.add("path", Json::ofText(a.path));
    out.add("value", Json::ofNumber(a.value));
    out.add("unit", Json::ofText(a.unit));
    out.add("source", Json::ofText(a.source));
    if (a.year != 0)
        out.add("year", Json::ofNumber(a.year));
    out.add("why", Json::ofText(a.why.english()));
    return out;
}

Json warningOf(const Estimate::Warning& w)
{
    Json out = Json::object();
    if (!w.where.empty())
        out.add("path", Json::ofText(w.where));
    out.add("text", Json::ofText(w.what.english()));
    return out;
}

template<class List, class Make>
Json listOf(const List& list, Make make)
{
    Json out = Json::array();
    for (const auto& item : list)
        out.items.push_back(make(item));
    return out;
}

}

std::string estimateToJson(const Estimate& e, int indent, std::span<const Percentiles> percentiles,
                           std::span<const Explained> explained)
{
    Json root = Json::object();
    root.add("format", Json::ofText("carbacus.estimate"));
    root.add("version", Json::ofNumber(1));
    root.add("scenario", Json::ofText(e.scenario));
    const bool hasReturns = !e.returns.metric.isEmpty();
    for (const Metric& metric : metrics()) {
        if (std::string_view(metric.key) == "returns/value") // the word for it comes before
            place(root, "returns/metric", hasReturns ? Json::ofText(e.returns.metric.english()) : Json());
        place(root, metric.key, numberOrNull(metric.get(e)));
    }
    Json deployments = Json::array();
    for (std::size_t i = 0; i < e.deployments.size(); ++i)
        deployments.items.push_back(deploymentOf(e, i));
    place(root, "inference/deployments", std::move(deployments));
    root.add("assumptions", listOf(e.assumptions, assumptionOf));
    root.add("warnings", listOf(e.warnings, warningOf));
    for (const Percentiles& p : percentiles) {
        place(root, "percentiles/" + p.key + "/p5", Json::ofNumber(p.p5));
        place(root, "percentiles/" + p.key + "/p50", Json::ofNumber(p.p50));
        place(root, "percentiles/" + p.key + "/p95", Json::ofNumber(p.p95));
    }
    if (!explained.empty()) {
        Json trees = Json::object();
        for (const Explained& each : explained)
            trees.add(each.metric, explanationToJson(each.explanation));
        root.add("explanation", std::move(trees));
    }
    return printJson(root, indent);
}

}
