#include "ui/shared/choice_row.h"

#include "ui/shared/picker.h"
#include "ui/shared/picker_entries.h"
#include "ui/shared/refusal_line.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace ui {
namespace {

QString translated(const char* source)
{
    return QCoreApplication::translate("core", source);
}

/// The wheel turns it only where it has the focus: else it scrolls the panel.
class QuietCombo : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent* event) override
    {
        if (hasFocus())
            QComboBox::wheelEvent(event);
        else
            event->ignore();
    }
};

std::string initialValue(const core::Choice& choice)
{
    core::Scenario fresh;
    fresh.inference.resize(1);
    return choice.get(fresh, 0);
}

}

ChoiceRow::ChoiceRow(const core::ChoiceRef& row, const core::Catalog& catalog, QWidget* parent)
    : QWidget(parent)
    , m_row(row)
    , m_catalog(catalog)
    , m_initial(initialValue(*row.choice))
{
    setObjectName(QString::fromStdString(row.key()));
    const QString text = translated(row->label), help = translated(row->help);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    auto* field = row->isYesNo              ? makeCheck(text)
        : row->from == core::PickFrom::List ? makeCombo()
                                            : makePicker();
    if (!m_check) {
        auto* label = new QLabel(text, this);
        label->setWordWrap(true);
        label->setBuddy(field);
        column->addWidget(label);
    }
    column->addWidget(field);
    field->setAccessibleName(text);
    field->setAccessibleDescription(help);
    if (m_combo)
        m_combo->view()->setAccessibleName(text);
    setToolTip(help);
}

QWidget* ChoiceRow::makeCombo()
{
    m_combo = new QuietCombo(this);
    m_combo->setFocusPolicy(Qt::StrongFocus);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(8);
    for (const auto& option : m_row->options())
        m_combo->addItem(translated(option.label), QString::fromUtf8(option.key));
    connect(m_combo, qOverload<int>(&QComboBox::currentIndexChanged), this,
            [this](int index) { emit chosen(m_row, m_combo->itemData(index).toString()); });
    return m_combo;
}

QWidget* ChoiceRow::makeCheck(const QString& label)
{
    m_check = new QCheckBox(label, this);
    connect(m_check, &QCheckBox::toggled, this, [this](bool isOn) {
        emit chosen(m_row, isOn ? QStringLiteral("true") : QStringLiteral("false"));
    });
    return m_check;
}

QWidget* ChoiceRow::makePicker()
{
    const QString none = m_row->isOptional ? tr("Default") : QString();
    m_picker = new Picker(m_row->from, m_catalog, none, translated(m_row->help), this);
    connect(m_picker, &Picker::picked, this, [this](const QString& id) {
        accept();
        emit chosen(m_row, id);
    });
    connect(m_picker, &Picker::refused, this, &ChoiceRow::refuse);
    connect(m_picker, &Picker::abandoned, this, &ChoiceRow::accept);
    return m_picker;
}

void ChoiceRow::display(const core::Scenario& scenario)
{
    const std::string value = m_row.get(scenario);
    m_isDefault = value == m_initial;
    const QString shown = QString::fromStdString(value);
    if (m_isDisplayed && shown == m_value)
        return;
    if (m_isDisplayed)
        accept();
    m_isDisplayed = true;
    m_value = shown;
    if (m_combo) {
        const QSignalBlocker quiet(m_combo);
        m_combo->setCurrentIndex(m_combo->findData(shown));
    } else if (m_check) {
        const QSignalBlocker quiet(m_check);
        m_check->setChecked(shown == QLatin1String("true"));
    } else {
        m_picker->display(shown);
    }
}

void ChoiceRow::refuse(const QString& typed, const PickerEntry& nearest)
{
    if (!m_refusal) {
        m_refusal = new RefusalLine(this);
        layout()->addWidget(m_refusal);
    }
    m_refusal->disconnect(this);
    connect(m_refusal, &RefusalLine::offerTaken, this, [this, id = nearest.id] {
        m_picker->setFocus(); // the offer goes, and would pass it on to whatever is next
        m_picker->take(id);
    });
    const QString pick = pickerName(m_row->from, m_catalog, m_value);
    m_refusal->say(typed.isEmpty() ? tr("Something must be picked here.")
                       : pick.isEmpty()
                       ? tr("“%1” is not in the catalogue.").arg(typed)
                       : tr("“%1” is not in the catalogue. Still in use: %2").arg(typed, pick),
                   nearest.id.isEmpty() ? QString() : tr("Use %1").arg(nearest.name));
}

void ChoiceRow::accept()
{
    if (m_refusal)
        m_refusal->hide();
}

}
