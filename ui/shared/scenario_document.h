#pragma once

#include "core/model/choices.h"
#include "core/model/params.h"
#include "core/model/scenario.h"

#include <QMetaType>
#include <QObject>
#include <QUndoStack>

#include <optional>
#include <string>
#include <vector>

namespace ui {

/// A step from one scenario to another and back.
struct DocumentStep
{
    core::Scenario before, after;
    QString what;
    std::string row; ///< its key; empty for a step that takes in no other
    int gesture = 0;
};

/// How a document came to be what it is, so that it can be taken up again.
struct DocumentPast
{
    core::Scenario now;
    std::vector<DocumentStep> steps;
    int index = 0; ///< of the step that redo would take
};

/// The one scenario being edited. Every change comes through here; every reader listens to changed(). It
/// neither computes nor stores.
class ScenarioDocument : public QObject
{
    Q_OBJECT
public:
    explicit ScenarioDocument(QObject* parent = nullptr);

    const core::Scenario& scenario() const { return m_scenario; }
    QUndoStack* history() { return &m_history; }

    /// Changes of one row within one gesture are one step. The row has refused what is not allowed; nothing
    /// takes an optional number back to the catalogue's and any other to that of a new scenario.
    void edit(const core::ParamRef& row, std::optional<double> value);
    /// A pick is a step of its own; an empty text takes an optional one back to the default.
    void choose(const core::ChoiceRef& row, const QString& value);
    /// Everything else: imported, pasted, a deployment added. \p what is the step's name for people.
    void replace(core::Scenario next, const QString& what);
    DocumentPast past() const;
    /// Another document: its history starts here, or goes on where it is what it was in that past.
    void open(core::Scenario scenario, const DocumentPast& past = {});
    void endGesture() { ++m_gesture; } ///< the next edit is a step of its own

signals:
    void changed(const core::Scenario& scenario);
    void stepBegun(); ///< a new one, and not undo or redo; before it is in the history

private:
    friend class EditScenario;
    void push(core::Scenario next, const QString& what, std::string row);
    void replay(const DocumentPast& past);
    void apply(const core::Scenario& next);

    core::Scenario m_scenario;
    QUndoStack m_history;
    int m_gesture = 0;
    bool m_isReplaying = false; ///< the steps are taken, and nobody is told
};

}

Q_DECLARE_METATYPE(core::Scenario)
