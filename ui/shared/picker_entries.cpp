#include "ui/shared/picker_entries.h"

#include "ui/shared/fold.h"
#include "ui/shared/format.h"
#include "ui/shared/region_status.h"

#include <QCoreApplication>
#include <QStringList>

#include <map>

namespace ui {
namespace {

/// Sentences of the pickers: a context of their own for the translators.
class Pickers
{
    Q_DECLARE_TR_FUNCTIONS(ui::Pickers)
};

QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

QString joined(const QStringList& parts)
{
    return parts.join(QStringLiteral(" · "));
}

/// "700 W", or "TDP unknown".
template<const auto& U>
QString figure(const core::Maybe<U>& value, const QString& unknown)
{
    return value ? format::quantity(value->value, QString::fromUtf8(U.symbol)) : unknown;
}

QString percentOf(double percent)
{
    return format::percent(percent / 100, 2);
}

QString markOf(const std::string& unverified)
{
    return unverified.empty() ? QString() : Pickers::tr("some figures unchecked");
}

PickerEntry entry(const std::string& id, const std::string& name, const QStringList& figures)
{
    return {text(id), text(name), joined(figures), {}, {}, {}};
}

QString cloudPrices(int count)
{
    return count == 0 ? Pickers::tr("no cloud price")
        : count == 1  ? Pickers::tr("one cloud price")
                      : Pickers::tr("%n cloud prices", nullptr, count);
}

std::vector<PickerEntry> accelerators(const core::Catalog& catalog)
{
    std::map<std::string, int> offers;
    for (const auto& price : catalog.prices.rows())
        ++offers[price.accelerator];
    std::vector<PickerEntry> out;
    for (const auto& row : catalog.accelerators.rows()) {
        const int clouds = offers.contains(row.id) ? offers[row.id] : 0;
        PickerEntry e
            = entry(row.id, row.name,
                    {row.releaseYear ? QString::number(row.releaseYear) : Pickers::tr("year unknown"),
                     figure(row.tdp, Pickers::tr("TDP unknown")),
                     row.peakBf16 ? Pickers::tr("%1 bf16").arg(figure(row.peakBf16, {}))
                                  : Pickers::tr("bf16 unknown"),
                     figure(row.memory, Pickers::tr("memory unknown")), cloudPrices(clouds)});
        e.source = sourceText(catalog, row.source, row.dataYear);
        e.mark = markOf(row.unverified);
        e.folded = text(row.vendor) + QLatin1Char(' ') + text(row.kind);
        out.push_back(std::move(e));
    }
    return out;
}

std::vector<PickerEntry> hosts(const core::Catalog& catalog)
{
    std::vector<PickerEntry> out;
    for (const auto& row : catalog.hosts.rows()) {
        const auto* accelerator = catalog.accelerators.find(row.accelerator);
        QStringList figures;
        if (row.acceleratorsPerNode && !row.accelerator.empty())
            figures << Pickers::tr("%1 × %2").arg(format::number(row.acceleratorsPerNode->value),
                                                  text(accelerator ? accelerator->name : row.accelerator));
        figures << figure(row.maxPower, Pickers::tr("power unknown"));
        figures << (row.embodied ? Pickers::tr("%1 embodied").arg(figure(row.embodied, {}))
                                 : Pickers::tr("embodied unknown"));
        PickerEntry e = entry(row.id, row.name, figures);
        e.source = sourceText(catalog, row.source, row.dataYear);
        e.mark = markOf(row.unverified);
        e.folded = text(row.kind);
        out.push_back(std::move(e));
    }
    return out;
}

QString intensityOf(const core::Grid* grid)
{
    return grid && grid->intensity
        ? format::quantity(grid->intensity->value.value, QString::fromUtf8(core::gramPerKWh.symbol))
        : Pickers::tr("intensity unknown");
}

/// Of the zone's intensity.
void setSource(PickerEntry& e, const core::Grid* grid, const core::Catalog& catalog)
{
    if (!grid || !grid->intensity)
        return;
    e.source = sourceText(catalog, grid->intensity->source, grid->intensity->dataYear);
    if (!grid->intensity->isVerified)
        e.mark = Pickers::tr("unchecked");
}

std::vector<PickerEntry> grids(const core::Catalog& catalog)
{
    std::vector<PickerEntry> out;
    for (const auto& row : catalog.grids.rows()) {
        QStringList figures {text(row.id), intensityOf(&row)};
        if (row.intensity && !row.intensity->basis.empty())
            figures << text(row.intensity->basis);
        figures << (row.lowCarbonShare
                        ? Pickers::tr("%1 low-carbon").arg(percentOf(row.lowCarbonShare->value.value))
                        : Pickers::tr("low-carbon share unknown"));
        PickerEntry e = entry(row.id, row.name, figures);
        setSource(e, &row, catalog);
        e.folded = text(row.country);
        out.push_back(std::move(e));
    }
    return out;
}

/// Says which of several alike: "Iowa (gcp/us-central1)".
QString nameOf(const core::Region& row)
{
    return Pickers::tr("%1 (%2)").arg(text(row.name), text(row.id));
}

std::vector<PickerEntry> regions(const core::Catalog& catalog)
{
    std::vector<PickerEntry> out;
    for (const auto& row : catalog.regions.rows()) {
        const auto* provider = catalog.providers.find(row.provider);
        const auto* grid = catalog.grids.find(row.gridZone);
        QStringList figures {text(row.city.empty() ? row.country : row.city), intensityOf(grid)};
        figures << (row.pue ? Pickers::tr("PUE %1 (%2)")
                                  .arg(format::number(row.pue->value.value))
                                  .arg(row.pue->dataYear)
                            : Pickers::tr("PUE unknown"));
        figures << text(provider ? provider->name : row.provider);
        PickerEntry e = entry(row.id, {}, figures);
        e.name = nameOf(row);
        setSource(e, grid, catalog);
        if (const QString status = briefStatus(row.status); !status.isEmpty())
            e.mark = status;
        e.folded = joined({text(row.country), text(row.gridZone)});
        out.push_back(std::move(e));
    }
    return out;
}

std::vector<PickerEntry> laws(const core::Catalog& catalog)
{
    std::vector<PickerEntry> out;
    for (const auto& row : catalog.laws.rows()) {
        PickerEntry e = entry(row.id, row.name, {text(row.domain), text(row.formula)});
        e.source = sourceText(catalog, row.source, row.dataYear);
        if (!row.isVerified)
            e.mark = Pickers::tr("unchecked");
        e.folded = text(row.note);
        out.push_back(std::move(e));
    }
    return out;
}

template<class Row>
QString nameIn(const core::Table<Row>& table, const std::string& id)
{
    const Row* row = table.find(id);
    return row ? text(row->name) : QString();
}

}

std::vector<PickerEntry> pickerEntries(core::PickFrom from, const core::Catalog& catalog)
{
    using enum core::PickFrom;
    auto out = from == Accelerators ? accelerators(catalog)
        : from == Hosts             ? hosts(catalog)
        : from == Regions           ? regions(catalog)
        : from == Grids             ? grids(catalog)
        : from == Laws              ? laws(catalog)
                                    : std::vector<PickerEntry>();
    for (auto& e : out)
        e.folded = fold(QStringList {e.name, e.id, e.figures, e.folded}.join(QLatin1Char(' ')));
    return out;
}

QString pickerName(core::PickFrom from, const core::Catalog& catalog, const QString& id)
{
    const std::string key = id.toStdString();
    switch (from) {
    case core::PickFrom::Accelerators:
        return nameIn(catalog.accelerators, key);
    case core::PickFrom::Hosts:
        return nameIn(catalog.hosts, key);
    case core::PickFrom::Regions:
        if (const auto* region = catalog.regions.find(key))
            return nameOf(*region);
        break;
    case core::PickFrom::Grids:
        return nameIn(catalog.grids, key);
    case core::PickFrom::Laws:
        return nameIn(catalog.laws, key);
    case core::PickFrom::List:
        break;
    }
    return {};
}

QString sourceText(const core::Catalog& catalog, const std::string& key, int year)
{
    const auto* row = catalog.sources.find(key);
    const std::string who = !row  ? key
        : !row->author.empty()    ? row->author
        : !row->publisher.empty() ? row->publisher
                                  : row->title;
    return year ? Pickers::tr("%1, %2").arg(text(who)).arg(year) : text(who);
}

}
