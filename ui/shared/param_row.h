#pragma once

#include "core/model/catalog.h"
#include "core/model/estimate.h"
#include "core/model/params.h"
#include "ui/shared/param_scale.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace ui {

class NumberBox;
class RefusalLine;
class RevertButton;
class ValueSlider;

/// Label, slider and box of one number of the scenario. Shows a value and asks for another; what is not
/// allowed is refused in words and changes nothing.
class ParamRow : public QWidget
{
    Q_OBJECT
public:
    ParamRow(const core::ParamRef& row, const core::Catalog& catalog, QWidget* parent = nullptr);

    const core::ParamRef& row() const { return m_row; }
    /// \p assumed is what the estimate took for it, where the scenario says nothing.
    void display(const core::Scenario& scenario, const core::Assumption* assumed);
    bool isDefault() const { return m_isDefault; }
    void hint(const QString& why); ///< what the value that counts lacks; empty for nothing
    void dropRefused(); ///< back to the value that counts

signals:
    void edited(const core::ParamRef& row, std::optional<double> value);
    void gestureEnded();

protected:
    bool event(QEvent* event) override;

private:
    void build();
    void name(const char* source);
    void connectParts();
    void show(std::optional<double> shown);
    void showRevert(bool isNeeded);
    void revert();
    void step(int direction, ParamScale::Step size);
    void read(const QString& text);
    void readNothing();
    void refuse(const QString& why, std::optional<double> instead);
    void accept();
    void ask(std::optional<double> value);
    QString describe() const;

    core::ParamRef m_row;
    const core::Catalog& m_catalog;
    ParamScale m_scale;
    std::optional<double> m_value, m_default; ///< as displayed last
    core::Assumption m_assumed;
    bool m_isDefault = false, m_isDisplayed = false;
    const char* m_name = nullptr; ///< what the label says, untranslated
    QLabel* m_label;
    ValueSlider* m_slider;
    NumberBox* m_box;
    RevertButton* m_revert = nullptr; ///< made when first needed, as the next
    RefusalLine* m_refusal = nullptr;
    QLabel* m_hint = nullptr;
};

}
