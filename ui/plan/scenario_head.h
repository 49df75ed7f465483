#pragma once

#include "core/model/scenario.h"

#include <QWidget>

class QPlainTextEdit;

namespace ui {

class FoldHeader;
class NameEdit;
class ScenarioDocument;

/// The name of the scenario and its notes. What is written is one step when the field is left.
class ScenarioHead : public QWidget
{
    Q_OBJECT
public:
    explicit ScenarioHead(ScenarioDocument& document, QWidget* parent = nullptr);

    void display(const core::Scenario& scenario);
    QWidget* reveal(const QString& key); ///< the field, unfolded; null where it is not here

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void takeName();
    void takeNotes();

    ScenarioDocument& m_document;
    NameEdit* m_name;
    FoldHeader* m_fold;
    QPlainTextEdit* m_notes;
};

}
