#pragma once

#include "core/model/catalog.h"
#include "core/model/choices.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;

namespace ui {

class Picker;
struct PickerEntry;
class RefusalLine;

/// Label and field of one pick of the scenario: a list, a check box, or a search of the catalogue. Shows a
/// value and asks for another.
class ChoiceRow : public QWidget
{
    Q_OBJECT
public:
    ChoiceRow(const core::ChoiceRef& row, const core::Catalog& catalog, QWidget* parent = nullptr);

    const core::ChoiceRef& row() const { return m_row; }
    void display(const core::Scenario& scenario);
    bool isDefault() const { return m_isDefault; }

signals:
    void chosen(const core::ChoiceRef& row, const QString& value);

private:
    QWidget* makeCombo();
    QWidget* makeCheck(const QString& label);
    QWidget* makePicker();
    void refuse(const QString& typed, const PickerEntry& nearest);
    void accept();

    core::ChoiceRef m_row;
    const core::Catalog& m_catalog;
    std::string m_initial; ///< what a new scenario has there
    QString m_value;
    bool m_isDisplayed = false, m_isDefault = false;
    QComboBox* m_combo = nullptr;
    QCheckBox* m_check = nullptr;
    Picker* m_picker = nullptr;
    RefusalLine* m_refusal = nullptr; ///< made when first needed
};

}
