#pragma once

#include "core/engine/engine.h"
#include "core/io/catalog_loader.h"
#include "tests/support/driver.h"
#include "ui/plan/inputs_panel.h"
#include "ui/shared/number_box.h"
#include "ui/shared/refusal_line.h"
#include "ui/shared/scenario_document.h"

#include <QSlider>

namespace support {

/// Two deployments, one of each kind, and a run stated in tokens.
inline core::Scenario twoDeployments()
{
    core::Scenario s;
    s.training.run.kind = core::RunKind::Flops;
    s.training.run.parameters = {1.1e8};
    s.training.run.tokens = {1.37e11};
    s.inference.resize(2);
    s.inference[0].name = "answers";
    s.inference[0].call.kind = core::CallKind::Tokens;
    s.inference[1].name = "cars";
    s.inference[1].kind = core::DeploymentKind::Edge;
    return s;
}

/// The panel of inputs on the shipped catalogue, and what the plan does: the document's changes are shown
/// with their estimate.
struct Inputs
{
    explicit Inputs(const core::Scenario& scenario = twoDeployments())
        : panel(document, catalog())
    {
        QObject::connect(&document, &ui::ScenarioDocument::changed, &panel,
                         [this](const core::Scenario& s) { show(s); });
        panel.resize(316, 706);
        panel.show();
        QApplication::setActiveWindow(&panel);
        document.open(scenario);
    }
    static const core::Catalog& catalog()
    {
        static const auto read = core::loadCatalog(CARBACUS_SOURCE_DIR "/resources/catalog");
        return *read;
    }
    void show(const core::Scenario& s)
    {
        estimate = core::estimate(s, catalog());
        panel.display(s, &estimate);
    }
    QSlider* slider(const char* key) { return findIn<QSlider>(panel, QString::fromLatin1(key)); }
    ui::NumberBox* box(const char* key) { return findIn<ui::NumberBox>(panel, QString::fromLatin1(key)); }
    QString refusal(const char* key)
    {
        const auto* line = findIn<ui::RefusalLine>(panel, QString::fromLatin1(key));
        return line && !line->isHidden() ? line->text() : QString();
    }
    std::optional<double> value(const char* key) const
    {
        return core::findParam(document.scenario(), key).get(document.scenario());
    }

    ui::ScenarioDocument document;
    ui::InputsPanel panel;
    core::Estimate estimate;
};

}
