#include "ui/plan/deployment_head.h"

#include "ui/plan/deployment_edits.h"
#include "ui/shared/scenario_document.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

#include <utility>

namespace ui {

DeploymentHead::DeploymentHead(ScenarioDocument& document, std::size_t deployment, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_deployment(deployment)
    , m_name(new QLineEdit(this))
    , m_remove(new QToolButton(this))
{
    m_name->setObjectName(QStringLiteral("/inference/%1/name").arg(deployment));
    m_name->setPlaceholderText(tr("Name"));
    m_name->setAccessibleName(tr("Name of the deployment"));
    m_remove->setObjectName(QStringLiteral("/inference/%1/remove").arg(deployment));
    m_remove->setText(tr("Remove"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_name, 1);
    line->addWidget(m_remove);
    connect(m_name, &QLineEdit::editingFinished, this, &DeploymentHead::rename);
    connect(m_remove, &QToolButton::clicked, this, &DeploymentHead::remove);
}

void DeploymentHead::display(const core::Deployment& deployment)
{
    const QString name = QString::fromStdString(deployment.name);
    if (!m_name->isModified() && m_name->text() != name)
        m_name->setText(name);
    m_remove->setAccessibleName(tr("Remove deployment %1").arg(name));
    m_remove->setToolTip(tr("Remove this deployment. Undo brings it back."));
}

void DeploymentHead::rename()
{
    if (!m_name->isModified())
        return;
    m_name->setModified(false);
    core::Scenario next = m_document.scenario();
    next.inference[m_deployment].name = m_name->text().toStdString();
    m_document.replace(std::move(next), tr("Rename deployment"));
}

void DeploymentHead::remove()
{
    const auto& name = m_document.scenario().inference[m_deployment].name;
    m_document.replace(withoutDeployment(m_document.scenario(), m_deployment),
                       tr("Remove deployment %1").arg(QString::fromStdString(name)));
}

}
