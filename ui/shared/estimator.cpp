#include "ui/shared/estimator.h"

#include "core/engine/engine.h"

#include <exception>

namespace ui {

Estimator::Estimator(core::Catalog catalog, QObject* parent)
    : QObject(parent)
    , m_latest(
          [catalog = std::move(catalog)](const Question& question, const std::stop_token& stop) -> Answer {
              Answer answer {question, {}};
              try {
                  answer.result.estimate = std::make_shared<const core::Estimate>(
                      core::estimate(*question.scenario, catalog, stop));
              } catch (const std::exception& fault) { // a table of the catalogue that cannot be read
                  answer.fault = QString::fromUtf8(fault.what());
              }
              return answer;
          },
          [this](const Answer& answer) { tell(answer); })
{
}

void Estimator::request(const core::Scenario& scenario)
{
    Question question {std::make_shared<const core::Scenario>(scenario), {}, {}};
    question.asked.start();
    m_latest.request(std::move(question));
}

void Estimator::tell(const Answer& answer)
{
    if (answer.result.estimate)
        emit estimated(answer.result);
    else
        emit failed(answer.fault);
}

}
