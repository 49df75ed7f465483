#include "ui/plan/inputs_group.h"

#include "ui/plan/deployment_edits.h"
#include "ui/plan/deployment_head.h"
#include "ui/plan/fold_header.h"
#include "ui/shared/scenario_document.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int edgeWidth = 3;
constexpr core::Group order[]
    = {core::Group::Hardware,  core::Group::Site,    core::Group::Training, core::Group::Search,
       core::Group::Inference, core::Group::Horizon, core::Group::Offsets};

}

InputsGroup::InputsGroup(core::Role role, ScenarioDocument& document, const core::Catalog& catalog,
                         QWidget* parent)
    : QWidget(parent)
    , m_role(role)
    , m_document(document)
    , m_catalog(catalog)
    , m_header(new FoldHeader(role == core::Role::Decision ? tr("Decisions") : tr("Assumptions"),
                              FoldHeader::Level::Group, this))
    , m_body(new QWidget(this))
    , m_column(new QVBoxLayout(m_body))
    , m_deploymentColumn(new QVBoxLayout)
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(edgeWidth + 5, 0, 6, 0);
    all->setSpacing(0);
    all->addWidget(m_header);
    all->addWidget(m_body);
    m_column->setContentsMargins(0, 0, 0, 6);
    m_column->setSpacing(2);
    for (const core::Group group : order) {
        if (group == core::Group::Inference) {
            m_column->addLayout(m_deploymentColumn);
            addDeployment();
            continue;
        }
        m_sections.push_back(new InputsSection({group, role}, document, catalog, m_body));
        m_column->addWidget(m_sections.back());
    }
    connect(m_header, &FoldHeader::toggled, m_body, &QWidget::setVisible);
}

/// The button that adds one; among the decisions only.
void InputsGroup::addDeployment()
{
    if (m_role != core::Role::Decision)
        return;
    auto* add = new QPushButton(tr("Add deployment"), m_body);
    add->setObjectName(QStringLiteral("add_deployment"));
    add->setAccessibleName(add->text());
    add->setToolTip(tr("A model in use: served from a data centre, or on devices in the field."));
    auto* line = new QHBoxLayout;
    line->setContentsMargins(InputsSection::indent, 2, 2, 8);
    line->addWidget(add);
    line->addStretch();
    m_column->addLayout(line);
    connect(add, &QPushButton::clicked, this, [this] {
        const auto& scenario = m_document.scenario();
        const QString name = tr("Deployment %1").arg(scenario.inference.size() + 1);
        m_document.replace(withDeployment(scenario, name.toStdString()), tr("Add deployment"));
    });
}

template<class Visit>
void InputsGroup::forEachSection(Visit visit)
{
    for (auto* section : m_sections)
        visit(*section);
    for (const Deployment& deployment : m_deployments)
        visit(*deployment.section);
}

void InputsGroup::fitDeployments(std::size_t count)
{
    for (; m_deployments.size() > count; m_deployments.pop_back())
        m_deployments.back().section->deleteLater(); // its own button may be what is being clicked
    while (m_deployments.size() < count) {
        const std::size_t number = m_deployments.size();
        auto* section
            = new InputsSection({core::Group::Inference, m_role, number}, m_document, m_catalog, m_body);
        auto* head
            = m_role == core::Role::Decision ? new DeploymentHead(m_document, number, section) : nullptr;
        if (head)
            section->addAbove(head);
        m_deploymentColumn->addWidget(section);
        m_deployments.push_back({section, head});
    }
}

void InputsGroup::display(const core::Scenario& scenario, const AssumptionsByPath& assumed)
{
    fitDeployments(scenario.inference.size());
    int shown = 0, defaults = 0;
    for (std::size_t i = 0; i < m_deployments.size(); ++i) {
        const auto& deployment = scenario.inference[i];
        const auto& [section, head] = m_deployments[i];
        section->setTitle(deployment.name.empty() ? tr("Deployment %1").arg(i + 1)
                                                  : QString::fromStdString(deployment.name));
        if (head)
            head->display(deployment);
    }
    forEachSection([&](InputsSection& section) {
        section.display(scenario, assumed);
        shown += section.shown();
        defaults += section.defaults();
    });
    if (m_role == core::Role::Assumption)
        m_header->setSummary(tr("%1 of %2 inputs at default").arg(defaults).arg(shown));
}

QWidget* InputsGroup::reveal(const QString& key)
{
    QWidget* found = nullptr;
    forEachSection([&](InputsSection& section) {
        if (QWidget* row = section.row(key)) {
            m_header->setOpen(true);
            section.open();
            found = row;
        }
    });
    return found;
}

void InputsGroup::setEdge(const QColor& colour)
{
    m_edge = colour;
    update();
}

void InputsGroup::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(QRect(0, 0, edgeWidth, height()), m_edge);
}

}
