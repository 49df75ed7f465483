#pragma once

#include "core/model/catalog.h"
#include "core/model/scenario.h"
#include "core/store/workspace.h"
#include "ui/shared/latest.h"

#include <QObject>

#include <map>
#include <memory>

namespace ui {

/// What a list shows of a scenario: two figures, empty where they are not known, and what tells it from its
/// copies.
struct Headline
{
    std::optional<double> kg, usd;
    double chips = 0;
    std::string chip, place; ///< names
};

/// Estimates scenarios for a list, off the GUI thread, each once per save of it.
class Headlines : public QObject
{
    Q_OBJECT
public:
    struct Question
    {
        core::ScenarioId id = 0;
        core::Timestamp savedAt;
        core::Scenario scenario;
    };

    explicit Headlines(QObject* parent = nullptr);

    void setCatalog(std::shared_ptr<const core::Catalog> catalog);
    bool hasCatalog() const { return m_catalog != nullptr; }
    /// Null: not estimated yet.
    const Headline* find(core::ScenarioId id, core::Timestamp savedAt) const;
    void request(std::vector<Question> questions);
    bool isBusy() const { return m_latest.isBusy(); }

signals:
    void found();

private:
    struct Work
    {
        std::shared_ptr<const core::Catalog> catalog;
        std::vector<Question> questions;
    };
    struct Answer
    {
        core::ScenarioId id = 0;
        core::Timestamp savedAt;
        Headline headline;
    };
    using Answers = std::vector<Answer>;

    static Answers answersTo(const Work& work, const std::stop_token& stop);
    void take(const Answers& answers);

    std::shared_ptr<const core::Catalog> m_catalog;
    std::map<core::ScenarioId, Answer> m_known;
    Latest<Work, Answers> m_latest;
};

}
