#include "core/explain/inputs.h"

#include "core/model/params.h"

#include <algorithm>
#include <cassert>

namespace core {
namespace {

/// What the number is in a scenario that nobody has touched, with as many deployments.
std::optional<double> untouched(const ParamRef& param, const Scenario& s)
{
    Scenario fresh;
    fresh.inference.resize(s.inference.size());
    return param.get(fresh);
}

}

Explanation constant(Message what, double value, const Measure& unit, Message why)
{
    Explanation out;
    out.what = std::move(what);
    out.value = value;
    out.unit = unit;
    out.origin = Explanation::Origin::Model;
    out.why = std::move(why);
    return out;
}

Explanation fact(Message what, double value, const Measure& unit, std::string source, int dataYear)
{
    Explanation out;
    out.what = std::move(what);
    out.value = value;
    out.unit = unit;
    out.origin = Explanation::Origin::Catalogue;
    out.source = std::move(source);
    out.year = dataYear;
    return out;
}

Inputs::Inputs(const Scenario& scenario, const Catalog& catalog, const Resolution& resolution)
    : m_scenario(scenario)
    , m_catalog(catalog)
    , m_resolution(resolution)
{
}

Explanation Inputs::stated(const std::string& key) const
{
    const ParamRef param = findParam(m_scenario, key);
    assert(param && param.get(m_scenario));
    Explanation out;
    out.what = param.label(m_scenario);
    out.value = param.get(m_scenario);
    out.unit = measureOf(param->unit);
    const bool isUntouched = untouched(param, m_scenario) == out.value;
    out.origin = isUntouched ? Explanation::Origin::Default : Explanation::Origin::User;
    out.path = key;
    return out;
}

std::optional<Explanation> Inputs::assumed(std::string_view path, std::string_view what) const
{
    const auto& all = m_resolution.assumptions;
    const auto found = std::ranges::find_if(
        all, [&](const Assumption& a) { return a.path == path && a.what.source() == what; });
    if (found == all.end())
        return std::nullopt;
    Explanation out = fact(found->what, found->value, measureOf(found->unit), found->source, found->year);
    if (found->source.empty())
        out.origin = Explanation::Origin::Assumed;
    out.path = found->path;
    out.why = found->why;
    return out;
}

Explanation Inputs::assumedOrLeftOut(std::string_view path, const char* what, const Measure& unit) const
{
    if (auto found = assumed(path, what))
        return *std::move(found);
    return constant(what, 0, unit, N_("not known, and left out"));
}

Explanation Inputs::statedOrAssumed(const std::string& key, std::string_view path, const char* what) const
{
    const ParamRef param = findParam(m_scenario, key);
    assert(param);
    return param.get(m_scenario) ? stated(key) : assumedOrLeftOut(path, what, measureOf(param->unit));
}

double Inputs::perNode(const Accelerator& chip, bool isTrainings) const
{
    Resolution unused;
    Lookup lookup {m_scenario, m_catalog, unused};
    return perNodeOf(lookup, chip, isTrainings);
}

}
