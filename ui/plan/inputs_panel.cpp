#include "ui/plan/inputs_panel.h"

#include "ui/plan/fold_header.h"
#include "ui/plan/inputs_group.h"
#include "ui/plan/scenario_head.h"
#include "ui/shared/scenario_document.h"
#include "ui/shared/theme.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

InputsPanel::InputsPanel(ScenarioDocument& document, const core::Catalog& catalog, QWidget* parent)
    : QWidget(parent)
    , m_catalog(catalog)
    , m_scroll(new QScrollArea(this))
    , m_head(new ScenarioHead(document))
    , m_decisions(new InputsGroup(core::Role::Decision, document, m_catalog))
    , m_assumed(new InputsGroup(core::Role::Assumption, document, m_catalog))
{
    setObjectName(QStringLiteral("inputs"));
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(8, 8, 2, 8);
    column->setSpacing(10);
    for (QWidget* part : std::initializer_list<QWidget*> {m_head, m_decisions, m_assumed})
        column->addWidget(part);
    column->addStretch();

    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setVerticalScrollBarPolicy(
        Qt::ScrollBarAlwaysOn); // the rows keep their width when it is needed
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_scroll);

    m_assumed->header().setOpen(false);
    setTheme(themeFor(ThemeChoice::System, palette()));
    setMinimumWidth(260);
    display(document.scenario(), nullptr);
}

void InputsPanel::display(const core::Scenario& scenario, const core::Estimate* estimate)
{
    if (estimate && estimate->assumptions != m_assumptions)
        m_assumptions = estimate->assumptions;
    AssumptionsByPath byPath;
    for (const auto& assumption : m_assumptions)
        byPath.emplace(assumption.path, &assumption);
    m_head->display(scenario);
    m_decisions->display(scenario, byPath);
    m_assumed->display(scenario, byPath);
}

void InputsPanel::setTheme(const Theme& theme)
{
    m_decisions->setEdge(theme.decision);
    m_assumed->setEdge(theme.assumption);
}

void InputsPanel::reveal(const QString& key)
{
    QWidget* row = m_decisions->reveal(key);
    if (!row)
        row = m_assumed->reveal(key);
    if (!row)
        row = m_head->reveal(key);
    if (!row)
        return;
    layout()->activate();
    m_scroll->widget()->layout()->activate();
    m_scroll->ensureWidgetVisible(row, 0, 40);
    QWidget* field = row;
    for (auto* child : row->findChildren<QWidget*>())
        if (child->focusPolicy() & Qt::TabFocus && !child->isHidden())
            field = child;
    field->setFocus(Qt::OtherFocusReason);
}

}
