#pragma once

#include "core/model/catalog.h"
#include "core/model/estimate.h"
#include "core/model/scenario.h"

#include <QWidget>

#include <vector>

class QScrollArea;

namespace ui {

class InputsGroup;
class ScenarioDocument;
class ScenarioHead;
struct Theme;

/// Everything that a person decides or assumes: a loop over the rows of params and choices. Shows what it is
/// given; changes go to the document.
class InputsPanel : public QWidget
{
    Q_OBJECT
public:
    InputsPanel(ScenarioDocument& document, const core::Catalog& catalog, QWidget* parent = nullptr);

    /// Without an estimate the assumed values of before stay.
    void display(const core::Scenario& scenario, const core::Estimate* estimate);
    void setTheme(const Theme& theme);
    /// Unfolds, scrolls to and focuses the row of that key ("/hardware/count"); nothing where it does not
    /// apply.
    void reveal(const QString& key);

private:
    core::Catalog m_catalog;
    std::vector<core::Assumption> m_assumptions; ///< of the last estimate
    QScrollArea* m_scroll;
    ScenarioHead* m_head;
    InputsGroup* m_decisions;
    InputsGroup* m_assumed;
};

}
