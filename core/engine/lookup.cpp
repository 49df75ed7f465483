#include "core/engine/lookup.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace core {

void Lookup::assume(std::string path, Message what, double value, const char* unit, std::string source,
                    int dataYear, Message why)
{
    Assumption a {std::move(path), value, unit, std::move(source), dataYear, std::move(why), std::move(what)};
    if (std::ranges::find(out.assumptions, a) == out.assumptions.end())
        out.assumptions.push_back(std::move(a));
}

void Lookup::warn(std::string where, Message what)
{
    if (std::ranges::find(out.warnings, what, &Estimate::Warning::what) == out.warnings.end())
        out.warnings.push_back({std::move(where), std::move(what)});
}

const Component* componentOf(const Catalog& catalog, const char* id)
{
    const Component* found = catalog.components.find(id);
    return found && found->value ? found : nullptr;
}

Credit creditOf(const Catalog& catalog, const std::string& own, const std::string& rows, int rowsYear)
{
    if (own.empty())
        return {rows, rowsYear};
    const SourceRow* source = catalog.sources.find(own.substr(0, own.find(';')));
    return {own, source ? source->dataYear : 0};
}

std::optional<Median> medianFigure(const Catalog& catalog, const Accelerator& accelerator,
                                   std::string_view kind, Work work, bool isOwnOnly)
{
    const std::string_view use = work == Work::Training ? "training" : "serving";
    std::vector<const UtilisationRow*> own, like, all;
    for (const UtilisationRow& row : catalog.utilisation.rows()) {
        if (!row.value || row.kind != kind || row.defaultFor != use)
            continue;
        all.push_back(&row);
        const Accelerator* on = catalog.accelerators.find(row.accelerator);
        if (on && on->kind == accelerator.kind)
            like.push_back(&row);
        if (row.accelerator == accelerator.id)
            own.push_back(&row);
    }
    auto& used = !own.empty() || isOwnOnly ? own : !like.empty() ? like : all;
    if (used.empty())
        return std::nullopt;
    std::ranges::stable_sort(used, {}, [](const auto* row) { return *row->value; });
    const auto n = used.size();
    Median out {(*used[(n - 1) / 2]->value + *used[n / 2]->value) / 2, n, !own.empty(), {}};
    std::set<std::string> sources;
    for (const auto* row : used)
        if (sources.insert(row->source).second)
            out.credit.sources += (out.credit.sources.empty() ? "" : ";") + row->source;
    out.credit.dataYear = n == 1 ? used.front()->dataYear : 0;
    return out;
}

WorkingLife workingLife(Lookup& l, const Accelerator& a, bool isTraining, bool isTrainings,
                        const std::string& path)
{
    const Hardware& h = l.scenario.hardware;
    const Host* host = machineWith(l, a, isTrainings,
                                   [](const Catalog&, const Host& m) { return m.lifetime.has_value(); });
    Time life(1, year);
    if (h.lifetime) {
        life = h.lifetime->quantity();
    } else if (host && host->lifetime) {
        life = host->lifetime->quantity();
        const Credit credit = creditOf(l.catalog, host->lifetimeSource, host->source, host->dataYear);
        l.assume(isTraining ? "/hardware/lifetime_years" : path, N_("Lifetime"), life.in(year), year.symbol,
                 credit.sources, credit.dataYear, {N_("typical life of %1"), {host->name}});
    } else if (const Component* server = componentOf(l.catalog, "life-server")) {
        life = Time(*server->value, year);
        l.assume(isTraining ? "/hardware/lifetime_years" : path, N_("Lifetime"), life.in(year), year.symbol,
                 server->source, server->dataYear, N_("typical life of a server"));
    } else {
        l.out.known.embodied = false;
        l.out.known.price = l.out.known.price && l.scenario.site.kind == SiteKind::Cloud;
        l.warn("/hardware/lifetime_years", N_("no lifetime is known: state one"));
    }
    double active = 1;
    if (h.fleetUtilisation) {
        active = h.fleetUtilisation->value;
    } else if (const UtilisationRow* fleet = l.catalog.utilisation.find("fleet-ai-servers-active-time");
               fleet && fleet->value) {
        active = *fleet->value;
        l.assume(isTraining ? "/hardware/fleet_utilisation" : path, N_("Fleet utilisation"), active, "",
                 fleet->source, fleet->dataYear, N_("share of time in which AI servers are active"));
    }
    return {life, active};
}

Frequency continuousRate(double perYearGrowth)
{
    return Frequency(std::log1p(perYearGrowth), perYear);
}

}
