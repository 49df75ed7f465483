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
    EditScenario(ScenarioDocument& document, core::Scenario after, const QString& what, std::string row)
        : QUndoCommand(what)
        , m_document(document)
        , m_before(document.scenario())
        , m_after(std::move(after))
        , m_row(std::move(row))
        , m_gesture(document.m_gesture)
    {
    }

    int id() const override { return m_row.empty() ? -1 : 1; }
    void undo() override
    {
        m_document.endGesture();
        m_document.apply(m_before);
    }
    void redo() override { m_document.apply(m_after); }

    bool mergeWith(const QUndoCommand* later) override
    {
        const auto& next = static_cast<const EditScenario&>(*later);
        if (next.m_row != m_row || next.m_gesture != m_gesture)
            return false;
        m_after = next.m_after;
        setText(next.text());
        setObsolete(m_after == m_before);
        return true;
    }

private:
    ScenarioDocument& m_document;
    core::Scenario m_before, m_after;
    std::string m_row; ///< its key; empty for a step that takes in no other
    int m_gesture;
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

void ScenarioDocument::open(core::Scenario scenario)
{
    endGesture();
    m_history.clear();
    apply(scenario);
}

void ScenarioDocument::push(core::Scenario next, const QString& what, std::string row)
{
    if (next != m_scenario)
        m_history.push(new EditScenario(*this, std::move(next), what, std::move(row)));
}

void ScenarioDocument::apply(const core::Scenario& next)
{
    m_scenario = next;
    emit changed(m_scenario);
}

}
