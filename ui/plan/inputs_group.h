#pragma once

#include "ui/plan/inputs_section.h"

#include <QColor>
#include <QWidget>

class QVBoxLayout;

namespace ui {

class DeploymentHead;
class FoldHeader;

/// All decisions, or all assumptions: sections under one heading, with an edge in the colour of the kind.
class InputsGroup : public QWidget
{
    Q_OBJECT
public:
    InputsGroup(core::Role role, ScenarioDocument& document, const core::Catalog& catalog,
                QWidget* parent = nullptr);

    void display(const core::Scenario& scenario, const AssumptionsByPath& assumed);
    void setEdge(const QColor& colour);
    /// Unfolds what holds the row; null where it is not here or does not apply.
    QWidget* reveal(const QString& key);
    FoldHeader& header() { return *m_header; }
    QVBoxLayout& body() { return *m_column; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Deployment
    {
        InputsSection* section;
        DeploymentHead* head; ///< null among the assumptions
    };

    void fitDeployments(std::size_t count);
    void addDeployment();
    template<class Visit>
    void forEachSection(Visit visit);

    core::Role m_role;
    ScenarioDocument& m_document;
    const core::Catalog& m_catalog;
    QColor m_edge;
    FoldHeader* m_header;
    QWidget* m_body;
    QVBoxLayout* m_column;
    QVBoxLayout* m_deploymentColumn;
    std::vector<InputsSection*> m_sections;
    std::vector<Deployment> m_deployments; ///< by their number
};

}
