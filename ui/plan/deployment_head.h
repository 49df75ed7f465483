#pragma once

#include "core/model/scenario.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace ui {

class ScenarioDocument;

/// The name of a deployment, to be edited, and the button that takes the deployment away.
class DeploymentHead : public QWidget
{
    Q_OBJECT
public:
    DeploymentHead(ScenarioDocument& document, std::size_t deployment, QWidget* parent = nullptr);

    void display(const core::Deployment& deployment);

private:
    void rename();
    void remove();

    ScenarioDocument& m_document;
    std::size_t m_deployment;
    QLineEdit* m_name;
    QToolButton* m_remove;
};

}
