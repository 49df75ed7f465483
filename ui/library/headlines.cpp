#include "ui/library/headlines.h"

#include "core/engine/engine.h"
#include "core/model/metrics.h"

#include <exception>

namespace ui {
namespace {

std::optional<double> valueOf(const core::Estimate& estimate, const char* key)
{
    const auto* metric = core::findMetric(key);
    return metric ? metric->get(estimate) : std::nullopt;
}

/// The name in the catalogue, or what the scenario calls it.
template<class Row>
std::string nameIn(const core::Table<Row>& table, const std::string& id)
{
    const Row* row = table.find(id);
    return row ? row->name : id;
}

/// The region as its provider calls it, or the grid of one's own machines.
std::string placeOf(const core::Scenario& scenario, const core::Catalog& catalog)
{
    const bool isCloud = scenario.site.kind == core::SiteKind::Cloud;
    return isCloud ? nameIn(catalog.regions, scenario.site.region)
                   : nameIn(catalog.grids, scenario.site.gridZone);
}

}

Headlines::Headlines(QObject* parent)
    : QObject(parent)
    , m_latest(&Headlines::answersTo, [this](const Answers& answers) { take(answers); })
{
}

void Headlines::setCatalog(std::shared_ptr<const core::Catalog> catalog)
{
    m_catalog = std::move(catalog);
    m_known.clear();
    emit found();
}

const Headline* Headlines::find(core::ScenarioId id, core::Timestamp savedAt) const
{
    const auto known = m_known.find(id);
    return known != m_known.end() && known->second.savedAt == savedAt ? &known->second.headline : nullptr;
}

void Headlines::request(std::vector<Question> questions)
{
    if (m_catalog && !questions.empty())
        m_latest.request({m_catalog, std::move(questions)});
}

Headlines::Answers Headlines::answersTo(const Work& work, const std::stop_token& stop)
{
    Answers out;
    for (const auto& question : work.questions) {
        if (stop.stop_requested())
            break;
        Answer answer {question.id, question.savedAt, {}};
        const core::Hardware& hardware = question.scenario.hardware;
        answer.headline.chips = hardware.count.value;
        answer.headline.chip = nameIn(work.catalog->accelerators, hardware.accelerator);
        answer.headline.place = placeOf(question.scenario, *work.catalog);
        try {
            const auto estimate = core::estimateTotals(question.scenario, *work.catalog);
            answer.headline.kg = valueOf(estimate, "carbon_kgco2e/total");
            answer.headline.usd = valueOf(estimate, "cost_usd/total");
        } catch (const std::exception&) { // a table that cannot be read: the plan's screen says so in words
        }
        out.push_back(answer);
    }
    return out;
}

void Headlines::take(const Answers& answers)
{
    for (const auto& answer : answers)
        m_known.insert_or_assign(answer.id, answer);
    emit found();
}

}
