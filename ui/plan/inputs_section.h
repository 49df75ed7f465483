#pragma once

#include "core/model/catalog.h"
#include "core/model/choices.h"
#include "core/model/estimate.h"
#include "core/model/params.h"

#include <QWidget>

#include <map>
#include <string>
#include <string_view>
#include <vector>

class QVBoxLayout;

namespace ui {

class ChoiceRow;
class FoldHeader;
class ParamRow;
class ScenarioDocument;

/// What the estimate assumed, by the pointer of the input.
using AssumptionsByPath = std::map<std::string_view, const core::Assumption*>;

/// A heading with the rows of one group and role, or of one deployment. Rows come and go as they apply; each
/// is made when it first does.
class InputsSection : public QWidget
{
    Q_OBJECT
public:
    static constexpr int indent = 10; ///< of its fields, under its heading

    struct Which
    {
        core::Group group;
        core::Role role;
        std::size_t deployment = 0; ///< of the rows of deployments
    };

    InputsSection(const Which& which, ScenarioDocument& document, const core::Catalog& catalog,
                  QWidget* parent = nullptr);

    void display(const core::Scenario& scenario, const AssumptionsByPath& assumed);
    void setTitle(const QString& title);
    void addAbove(QWidget* widget); ///< between heading and rows
    QWidget* row(const QString& key) const; ///< null where it is not shown
    void open();

    int shown() const { return m_shown; } ///< rows that apply
    int defaults() const { return m_defaults; } ///< of these, the ones that are not the user's

private:
    template<class Ref, class Row>
    struct Slot
    {
        Ref ref;
        std::string key;
        Row* row = nullptr;
    };

    ParamRow* make(const core::ParamRef& ref);
    ChoiceRow* make(const core::ChoiceRef& ref);
    /// Shows or hides the row; null where it does not apply.
    template<class Ref, class Row>
    Row* prepared(Slot<Ref, Row>& slot, const core::Scenario& scenario, int position);

    void showTrials(const core::Search& search);

    Which m_which;
    ScenarioDocument& m_document;
    const core::Catalog& m_catalog;
    std::vector<Slot<core::ChoiceRef, ChoiceRow>> m_choices;
    std::vector<Slot<core::ParamRef, ParamRow>> m_params;
    FoldHeader* m_header;
    QWidget* m_body;
    QVBoxLayout* m_above;
    QVBoxLayout* m_rows;
    int m_shown = 0, m_defaults = 0;
};

QString titleOf(core::Group group);

}
