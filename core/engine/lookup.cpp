#include "core/engine/lookup.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace core {

void Lookup::assume(std::string path, double value, const char* unit, std::string source, int dataYear,
                    Message why)
{
    Assumption a {std::move(path), value, unit, std::move(source), dataYear, std::move(why)};
    if (std::ranges::find(out.assumptions, a) == out.assumptions.end())
        out.assumptions.push_back(std::move(a));
}

void Lookup::warn(std::string where, Message what)
{
    Estimate::Warning warning {std::move(where), std::move(what)};
    if (std::ranges::find(out.warnings, warning) == out.warnings.end())
        out.warnings.push_back(std::move(warning));
}

const Component* componentOf(const Catalog& catalog, const char* id)
{
    const Component* found = catalog.components.find(id);
    return found && found->value ? found : nullptr;
}

std::optional<Median> medianFigure(const Catalog& catalog, const std::string& accelerator,
                                   bool (*counts)(const UtilisationRow&))
{
    std::vector<const UtilisationRow*> own, all;
    for (const UtilisationRow& row : catalog.utilisation.rows())
        if (row.value && counts(row)) {
            all.push_back(&row);
            if (row.accelerator == accelerator)
                own.push_back(&row);
        }
    auto& used = own.empty() ? all : own;
    if (used.empty())
        return std::nullopt;
    std::ranges::stable_sort(used, {}, [](const auto* row) { return *row->value; });
    const auto n = used.size();
    Median out {(*used[(n - 1) / 2]->value + *used[n / 2]->value) / 2, n, !own.empty(), {}};
    std::set<std::string> sources;
    for (const auto* row : used)
        if (sources.insert(row->source).second)
            out.sources += (out.sources.empty() ? "" : ";") + row->source;
    return out;
}

WorkingLife workingLife(Lookup& l, const Host* host, bool isTraining, const std::string& path)
{
    const Hardware& h = l.scenario.hardware;
    Time life(4, year);
    if (h.lifetime) {
        life = h.lifetime->quantity();
    } else if (host && host->lifetime) {
        life = host->lifetime->quantity();
        l.assume(isTraining ? "/hardware/lifetime_years" : path, life.in(year), year.symbol, host->source,
                 host->dataYear, {N_("typical life of %1"), {host->name}});
    } else if (const Component* server = componentOf(l.catalog, "life-server")) {
        life = Time(*server->value, year);
        l.assume(isTraining ? "/hardware/lifetime_years" : path, life.in(year), year.symbol, server->source,
                 server->dataYear, N_("typical life of a server"));
    }
    double active = 1;
    if (h.fleetUtilisation) {
        active = h.fleetUtilisation->value;
    } else if (const UtilisationRow* fleet = l.catalog.utilisation.find("fleet-ai-servers-active-time");
               fleet && fleet->value) {
        active = *fleet->value;
        l.assume(isTraining ? "/hardware/fleet_utilisation" : path, active, "", fleet->source,
                 fleet->dataYear, N_("share of time in which AI servers are active"));
    }
    return {life, active};
}

Frequency continuousRate(double perYearGrowth)
{
    return Frequency(std::log1p(perYearGrowth), perYear);
}

}
