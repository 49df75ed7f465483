#pragma once

#include "core/model/catalog.h"
#include "ui/shared/session.h"

#include <QWidget>

namespace ui {

class Prompts;

/// The screen of all scenarios: find, open, name, copy, throw away and bring back. It acts through the
/// session.
class LibraryPanel : public QWidget
{
    Q_OBJECT
public:
    /// \p examples is the folder of the example scenarios that an empty library offers.
    LibraryPanel(Session& session, Prompts& prompts, const QString& examples, QWidget* parent = nullptr);

    /// What the figures beside each scenario are computed with; without it there are none.
    void setCatalog(std::shared_ptr<const core::Catalog> catalog);

public slots:
    void createScenario();
    void importFile();

signals:
    void scenarioOpened(core::ScenarioId id); ///< a person opened it here: time to show the plan
};

}
