#include "ui/plan/inputs_section.h"

#include "core/engine/runs.h"
#include "core/model/checks.h"
#include "ui/plan/fold_header.h"
#include "ui/shared/choice_row.h"
#include "ui/shared/format.h"
#include "ui/shared/param_row.h"
#include "ui/shared/scenario_document.h"

#include <QVBoxLayout>

#include <algorithm>

namespace ui {
namespace {

constexpr int rowSpacing = 7;

template<class Row>
bool belongs(const Row& row, const InputsSection::Which& which)
{
    return row.group == which.group && row.role == which.role;
}

/// What has to be stated there, in words.
QString gapAt(const core::Issues& gaps, const std::string& key)
{
    const auto gap = std::ranges::find(gaps, key, &core::Issue::where);
    return gap == gaps.end() ? QString() : InputsSection::tr("%1.").arg(format::sentence(gap->what));
}

}

QString titleOf(core::Group group)
{
    using enum core::Group;
    switch (group) {
    case Hardware:
        return InputsSection::tr("Hardware");
    case Site:
        return InputsSection::tr("Site");
    case Training:
        return InputsSection::tr("Training");
    case Search:
        return InputsSection::tr("Search");
    case Inference:
        return InputsSection::tr("Deployment");
    case Horizon:
        return InputsSection::tr("Horizon");
    case Offsets:
        return InputsSection::tr("Offsets");
    }
    return {};
}

InputsSection::InputsSection(const Which& which, ScenarioDocument& document, const core::Catalog& catalog,
                             QWidget* parent)
    : QWidget(parent)
    , m_which(which)
    , m_document(document)
    , m_catalog(catalog)
    , m_header(new FoldHeader(titleOf(which.group), FoldHeader::Level::Section, this))
    , m_body(new QWidget(this))
    , m_above(new QVBoxLayout)
    , m_rows(new QVBoxLayout)
{
    for (const auto& choice : core::choices())
        if (belongs(choice, which)) {
            const core::ChoiceRef ref {&choice, choice.isPerDeployment() ? which.deployment : 0};
            m_choices.push_back({ref, ref.key()});
        }
    for (const auto& param : core::params())
        if (belongs(param, which)) {
            const core::ParamRef ref {&param, param.isPerDeployment() ? which.deployment : 0};
            m_params.push_back({ref, ref.key()});
        }

    auto* inside = new QVBoxLayout(m_body);
    inside->setContentsMargins(InputsSection::indent, 2, 2, 8);
    inside->setSpacing(rowSpacing);
    inside->addLayout(m_above);
    inside->addLayout(m_rows);
    m_rows->setSpacing(rowSpacing);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_body);
    connect(m_header, &FoldHeader::toggled, m_body, &QWidget::setVisible);
}

ParamRow* InputsSection::make(const core::ParamRef& ref)
{
    auto* row = new ParamRow(ref, m_catalog, m_body);
    connect(row, &ParamRow::edited, &m_document, &ScenarioDocument::edit);
    connect(row, &ParamRow::gestureEnded, &m_document, &ScenarioDocument::endGesture);
    connect(&m_document, &ScenarioDocument::changed, row, &ParamRow::dropRefused);
    return row;
}

ChoiceRow* InputsSection::make(const core::ChoiceRef& ref)
{
    auto* row = new ChoiceRow(ref, m_catalog, m_body);
    connect(row, &ChoiceRow::chosen, &m_document, &ScenarioDocument::choose);
    return row;
}

template<class Ref, class Row>
Row* InputsSection::prepared(Slot<Ref, Row>& slot, const core::Scenario& scenario, int position)
{
    const bool applies = slot.ref.applies(scenario);
    if (applies && !slot.row) {
        slot.row = make(slot.ref);
        m_rows->insertWidget(position, slot.row);
        slot.row->setVisible(true); // now, not when the layout comes to it
    } else if (slot.row && slot.row->isHidden() == applies) {
        slot.row->setVisible(applies);
    }
    return applies ? slot.row : nullptr;
}

void InputsSection::display(const core::Scenario& scenario, const AssumptionsByPath& assumed)
{
    m_shown = m_defaults = 0;
    const auto gaps = m_which.group == core::Group::Inference ? core::checkGaps(scenario) : core::Issues {};
    int position = 0; // in the layout, which has the rows that were made, also the hidden ones
    const auto count = [this](bool isDefault) {
        ++m_shown;
        m_defaults += isDefault;
    };
    for (auto& slot : m_choices) {
        if (ChoiceRow* row = prepared(slot, scenario, position)) {
            row->display(scenario);
            count(row->isDefault());
        }
        position += slot.row != nullptr;
    }
    for (auto& slot : m_params) {
        if (ParamRow* row = prepared(slot, scenario, position)) {
            const auto found = assumed.find(slot.key);
            row->display(scenario, found == assumed.end() ? nullptr : found->second);
            row->hint(gapAt(gaps, slot.key));
            count(row->isDefault());
        }
        position += slot.row != nullptr;
    }
    if (m_which.group == core::Group::Search && m_which.role == core::Role::Decision)
        showTrials(scenario.training.search);
    if (isHidden() == (m_shown > 0))
        setVisible(m_shown > 0);
}

/// What the confidence, the levels or the brackets come to.
void InputsSection::showTrials(const core::Search& search)
{
    const auto plan = core::searchPlan(search);
    if (search.strategy == core::Strategy::None || search.strategy == core::Strategy::Custom)
        m_header->setSummary({});
    else if (plan.trials == plan.fullTrials)
        m_header->setSummary(tr("Trials: %1").arg(format::wholeCount(plan.trials)));
    else
        m_header->setSummary(tr("Trials: %1, as long as %2 full ones")
                                 .arg(format::wholeCount(plan.trials), format::number(plan.fullTrials)));
}

void InputsSection::setTitle(const QString& title)
{
    m_header->setTitle(title);
}

void InputsSection::addAbove(QWidget* widget)
{
    m_above->addWidget(widget);
}

QWidget* InputsSection::row(const QString& key) const
{
    QWidget* row = m_body->findChild<QWidget*>(key);
    return row && !row->isHidden() ? row : nullptr;
}

void InputsSection::open()
{
    m_header->setOpen(true);
}

}
