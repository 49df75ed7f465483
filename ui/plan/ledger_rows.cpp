#include "ui/plan/ledger_rows.h"

#include <QCoreApplication>

namespace ui {
namespace {

const char* const trainingNames[core::trainingParts] = {
    QT_TRANSLATE_NOOP("ui::Ledger", "Final runs"),  QT_TRANSLATE_NOOP("ui::Ledger", "Search"),
    QT_TRANSLATE_NOOP("ui::Ledger", "Development"), QT_TRANSLATE_NOOP("ui::Ledger", "Restarts"),
    QT_TRANSLATE_NOOP("ui::Ledger", "Retraining"),  QT_TRANSLATE_NOOP("ui::Ledger", "Repeated by others"),
};

/// The context of the translators.
struct Ledger
{
    Q_DECLARE_TR_FUNCTIONS(ui::Ledger)
};

bool takesNothing(const core::Part& part)
{
    return part == core::Part {};
}

template<class T>
std::optional<T> when(bool isKnown, T value)
{
    return isKnown ? std::optional(value) : std::nullopt;
}

LedgerRow rowOf(const QString& name, const core::Part& part, const core::Known& known)
{
    return {LedgerRow::Kind::Part, name, when(known.operational(), part.operational),
            when(known.energy(), part.facility), when(known.money(), part.cost())};
}

void addDeployments(std::vector<LedgerRow>& rows, const core::Estimate& e)
{
    for (std::size_t i = 0; i < e.deployments.size(); ++i) {
        const auto& d = e.deployments[i];
        const std::string& own = i < e.deploymentNames.size() ? e.deploymentNames[i] : std::string();
        const QString name = own.empty() ? Ledger::tr("Serving %1").arg(i + 1) : QString::fromStdString(own);
        if (!takesNothing(d.busy))
            rows.push_back(rowOf(Ledger::tr("%1, in use").arg(name), d.busy, e.known));
        if (!takesNothing(d.idle))
            rows.push_back(rowOf(Ledger::tr("%1, idle").arg(name), d.idle, e.known));
    }
}

}

std::optional<core::Carbon> knownCarbon(const core::Estimate& e)
{
    return when(e.known.carbon(), e.total().carbon());
}

std::optional<core::Energy> knownEnergy(const core::Estimate& e)
{
    return when(e.known.energy(), e.total().facility);
}

std::optional<core::Money> knownMoney(const core::Estimate& e)
{
    return when(e.knowsTotalCost(), e.totalCost());
}

std::vector<LedgerRow> ledgerRows(const core::Estimate& e)
{
    std::vector<LedgerRow> rows;
    for (std::size_t i = 0; i < e.training.size(); ++i)
        if (!takesNothing(e.training[i]))
            rows.push_back(rowOf(Ledger::tr(trainingNames[i]), e.training[i], e.known));
    addDeployments(rows, e);

    using Kind = LedgerRow::Kind;
    const core::Part total = e.total();
    rows.push_back(
        {Kind::Part, Ledger::tr("Embodied"), when(e.known.embodied && e.known.peak, total.embodied), {}, {}});
    if (e.offset.cost > core::Money())
        rows.push_back({Kind::Part, Ledger::tr("Offsets"), {}, {}, when(e.known.carbon(), e.offset.cost)});
    if (e.internalCarbon > core::Money())
        rows.push_back({Kind::Part,
                        Ledger::tr("Internal carbon price"),
                        {},
                        {},
                        when(e.known.carbon(), e.internalCarbon)});
    rows.push_back({Kind::Total, Ledger::tr("Total"), knownCarbon(e), knownEnergy(e), knownMoney(e)});
    if (e.upstream > core::Energy())
        rows.push_back(
            {Kind::Beside, Ledger::tr("Upstream energy"), {}, when(e.known.energy(), e.upstream), {}});
    return rows;
}

}
