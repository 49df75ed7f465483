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
        try {
            const auto estimate = core::estimateTotals(question.scenario, *work.catalog);
            answer.headline = {valueOf(estimate, "carbon_kgco2e/total"), valueOf(estimate, "cost_usd/total")};
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
