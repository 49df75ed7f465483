#include "ui/plan/ledger_words.h"

#include "ui/plan/ledger_rows.h"
#include "ui/shared/format.h"

#include <QCoreApplication>

#include <cmath>

namespace ui::words {
namespace {

/// The context of the translators.
struct Ledger
{
    Q_DECLARE_TR_FUNCTIONS(ui::Ledger)
};

QString period(const core::Scenario& scenario)
{
    return format::duration(scenario.horizon.years.quantity().in(core::hour));
}

QString totals(const core::Scenario& scenario, const core::Estimate& e)
{
    const auto carbon = knownCarbon(e);
    const auto money = knownMoney(e);
    if (carbon && money)
        return Ledger::tr("%1 CO₂e and %2 over %3.")
            .arg(format::carbon(carbon->in(core::kilogram)), format::money(money->in(core::usd)),
                 period(scenario));
    if (carbon)
        return Ledger::tr("%1 CO₂e over %2; what it costs is unknown.")
            .arg(format::carbon(carbon->in(core::kilogram)), period(scenario));
    return Ledger::tr("Neither carbon nor cost of this plan is known.");
}

QString crossover(const core::Scenario& scenario, const core::Estimate& e)
{
    if (e.deployments.empty())
        return Ledger::tr("The model is trained and not served.");
    if (!e.known.carbon())
        return {};
    const auto crossing = e.timeline.carbonCrossover;
    if (!crossing)
        return Ledger::tr("Inference emits less than training for all of %1.").arg(period(scenario));
    if (*crossing == core::Time())
        return Ledger::tr("Inference emits more than training from the start.");
    return Ledger::tr("Inference emits more than training after %1.")
        .arg(format::duration(crossing->in(core::hour)));
}

}

QString headline(const core::Estimate& e)
{
    const auto carbon = knownCarbon(e);
    return carbon ? format::carbon(carbon->in(core::kilogram)) : QStringLiteral("–");
}

QString result(const core::Scenario& scenario, const core::Estimate& e)
{
    const QString more = crossover(scenario, e);
    return more.isEmpty() ? totals(scenario, e) : totals(scenario, e) + QLatin1Char(' ') + more;
}

QString offsets(const core::Estimate& e)
{
    if (!knownCarbon(e))
        return {};
    if (e.offset.bought <= core::Carbon())
        return Ledger::tr("Gross; no offsets are bought");
    return Ledger::tr("Gross; net %1 after offsets for %2")
        .arg(format::carbon(e.offset.net.in(core::kilogram)), format::money(e.offset.cost.in(core::usd)));
}

std::vector<std::pair<QString, QString>> details(const core::Estimate& e)
{
    std::vector<std::pair<QString, QString>> out;
    const core::Part total = e.total();
    if (e.wallTimePerRun > core::Time())
        out.emplace_back(Ledger::tr("One run"), format::duration(e.wallTimePerRun.in(core::hour)));
    if (e.returns.scenarioValue)
        out.emplace_back(format::sentence(e.returns.metric),
                         format::quantity(*e.returns.scenarioValue, QString::fromStdString(e.returns.unit)));
    if (e.known.energy())
        out.emplace_back(Ledger::tr("Water"),
                         e.known.water() ? format::water(total.water().in(core::litre))
                                         : Ledger::tr("unknown"));
    if (const double requests = e.requests(); requests > 0) {
        if (e.known.energy())
            out.emplace_back(Ledger::tr("Energy per request"),
                             format::energy(total.facility.in(core::kWh) / requests));
        if (e.known.carbon())
            out.emplace_back(Ledger::tr("Carbon per request"),
                             format::carbon(total.carbon().in(core::kilogram) / requests));
        if (const auto money = knownMoney(e))
            out.emplace_back(Ledger::tr("Cost per 1,000 requests"),
                             format::money(1000 * money->in(core::usd) / requests));
    }
    if (e.offset.shareOfBill && e.offset.cost > core::Money())
        out.emplace_back(Ledger::tr("Offsets in the bill"), format::percent(*e.offset.shareOfBill, 2));
    return out;
}

std::array<QString, 4> fourNumbers(const core::Estimate& e)
{
    const QString unknown = QStringLiteral("–");
    const auto energy = knownEnergy(e);
    const auto money = knownMoney(e);
    return {headline(e), money ? format::money(money->in(core::usd)) : unknown,
            energy ? format::energy(energy->in(core::kWh)) : unknown,
            e.known.water() ? format::water(e.total().water().in(core::litre)) : unknown};
}

QString warning(const core::Estimate::Warning& warning)
{
    const QString said = format::sentence(warning.what);
    return said.left(1).toUpper() + said.mid(1);
}

QString assumed(const core::Estimate& e)
{
    return Ledger::tr("%1 assumed values…").arg(e.assumptions.size());
}

QString boundary(const core::Estimate&)
{
    return Ledger::tr("In: use, search, serving, embodied, upstream · Out: network, staff");
}

}
