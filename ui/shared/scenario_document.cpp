#include "ui/shared/scenario_document.h"

#include <QCoreApplication>
#include <QUndoCommand>

#include <cassert>
#include <utility>

namespace ui {
namespace {

/// "Replicas", or "Replicas of answers" where the row is a deployment's.
template<class Ref>
QString nameOf(const Ref& row, const core::Scenario& scenario)
{
    const QString label = QCoreApplication::translate("core", row->label);
    const bool isNamed = row->isPerDeployment() && !scenario.inference[row.deployment].name.empty();
    return isNamed ? ScenarioDocument::tr("%1 of %2")
                         .arg(label, QString::fromStdString(scenario.inference[row.deployment].name))
                   : label;
}

}

/// The only command there is: a scenario before, a scenario after.
class EditScenario : public QUndoCommand
{
public:
    EditScenario(ScenarioDocument& document, DocumentStep step)
        : QUndoCommand(step.what)
        , m_document(document)
        , m_step(std::move(step))
    {
    }

    DocumentStep step() const
    {
        auto out = m_step;
        out.what = text();
        return out;
    }
    int id() const override { return m_step.row.empty() ? -1 : 1; }
    void undo() override
    {
        m_document.endGesture();
        m_document.apply(m_step.before);
    }
    void redo() override { m_document.apply(m_step.after); }

    bool mergeWith(const QUndoCommand* later) override
    {
        const auto& next = static_cast<const EditScenario&>(*later);
        if (next.m_step.row != m_step.row || next.m_step.gesture != m_step.gesture)
            return false;
        m_step.after = next.m_step.after;
        setText(next.text());
        setObsolete(m_step.after == m_step.before);
        return true;
    }

private:
    ScenarioDocument& m_document;
    DocumentStep m_step;
};

ScenarioDocument::ScenarioDocument(QObject* parent)
    : QObject(parent)
{
}

void ScenarioDocument::edit(const core::ParamRef& row, std::optional<double> value)
{
    assert(!value || core::whyNot(*row.param, *value).isEmpty());
    core::Scenario next = m_scenario;
    row.set(next, value);
    const QString what = value ? tr("Change %1") : tr("Reset %1");
    push(std::move(next), what.arg(nameOf(row, m_scenario)), row.key());
}

void ScenarioDocument::choose(const core::ChoiceRef& row, const QString& value)
{
    const std::string text = value.toStdString();
    assert(core::whyNot(*row.choice, text).isEmpty());
    core::Scenario next = m_scenario;
    row.set(next, text);
    replace(std::move(next), tr("Change %1").arg(nameOf(row, m_scenario)));
}

void ScenarioDocument::replace(core::Scenario next, const QString& what)
{
    endGesture();
    push(std::move(next), what, {});
}

DocumentPast ScenarioDocument::past() const
{
    DocumentPast out {m_scenario, {}, m_history.index()};
    for (int i = 0; i < m_history.count(); ++i)
        out.steps.push_back(static_cast<const EditScenario*>(m_history.command(i))->step());
    return out;
}

void ScenarioDocument::open(core::Scenario scenario, const DocumentPast& past)
{
    endGesture();
    m_history.clear();
    if (past.now == scenario)
        replay(past);
    apply(scenario);
}

void ScenarioDocument::replay(const DocumentPast& past)
{
    m_isReplaying = true;
    for (const DocumentStep& step : past.steps)
        m_history.push(new EditScenario(*this, step));
    m_history.setIndex(past.index);
    m_isReplaying = false;
}

void ScenarioDocument::push(core::Scenario next, const QString& what, std::string row)
{
    if (next == m_scenario)
        return;
    emit stepBegun();
    m_history.push(new EditScenario(*this, {m_scenario, std::move(next), what, std::move(row), m_gesture}));
}

void ScenarioDocument::apply(const core::Scenario& next)
{
    m_scenario = next;
    if (!m_isReplaying)
        emit changed(m_scenario);
}

}
