#pragma once

#include "core/model/catalog.h"
#include "core/model/estimate.h"
#include "core/model/scenario.h"
#include "ui/shared/latest.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>

namespace ui {

/// A scenario with what follows from it, and how long both took from the change that asked for them.
struct Estimated
{
    std::shared_ptr<const core::Scenario> scenario;
    std::shared_ptr<const core::Estimate> estimate;
    QElapsedTimer asked; ///< runs since the request

    double milliseconds() const { return double(asked.nsecsElapsed()) / 1e6; }
};

/// Estimates the latest scenario off the GUI thread. A fault of the catalogue is told in words; the numbers
/// of before stay.
class Estimator : public QObject
{
    Q_OBJECT
public:
    explicit Estimator(core::Catalog catalog, QObject* parent = nullptr);

    void request(const core::Scenario& scenario);
    bool isBusy() const { return m_latest.isBusy(); }

signals:
    void estimated(const ui::Estimated& result);
    void failed(const QString& why);

private:
    struct Answer
    {
        Estimated result;
        QString fault;
    };
    using Question = Estimated; ///< the estimate is still missing

    void tell(const Answer& answer);

    Latest<Question, Answer> m_latest;
};

}

Q_DECLARE_METATYPE(ui::Estimated)
