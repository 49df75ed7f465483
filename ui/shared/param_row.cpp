#include "ui/shared/param_row.h"

#include "ui/shared/format.h"
#include "ui/shared/number_box.h"
#include "ui/shared/param_text.h"
#include "ui/shared/picker_entries.h"
#include "ui/shared/refusal_line.h"
#include "ui/shared/revert_button.h"
#include "ui/shared/value_slider.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHelpEvent>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolTip>

namespace ui {
namespace {

constexpr int all = 6, few = 4; // digits of a value of the user's, and of a default
const QString widest = QStringLiteral("00,000 kg CO₂e");

QString translated(const char* source)
{
    return QCoreApplication::translate("core", source);
}

/// What a new scenario has there.
std::optional<double> initialValue(const core::Param& param)
{
    core::Scenario fresh;
    fresh.inference.resize(1);
    return param.get(fresh, 0);
}

}

ParamRow::ParamRow(const core::ParamRef& row, const core::Catalog& catalog, QWidget* parent)
    : QWidget(parent)
    , m_row(row)
    , m_catalog(catalog)
    , m_scale(*row.param)
    , m_default(initialValue(*row.param))
    , m_label(new QLabel(this))
    , m_slider(new ValueSlider(this))
    , m_box(new NumberBox(this))
{
    setObjectName(QString::fromStdString(row.key()));
    build();
    connectParts();
}

void ParamRow::build()
{
    m_label->setWordWrap(true);
    m_label->setBuddy(m_box);
    m_slider->setRange(0, m_scale.last());
    m_box->setLeastText(widest);
    for (QWidget* field : {static_cast<QWidget*>(m_slider), static_cast<QWidget*>(m_box)})
        field->setAccessibleDescription(translated(m_row->help));
    name(m_row->label);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(1);
    grid->setColumnStretch(0, 1);
    auto* top = new QHBoxLayout;
    top->addWidget(m_label, 1);
    grid->addLayout(top, 0, 0, 1, 2);
    grid->addWidget(m_slider, 1, 0);
    grid->addWidget(m_box, 1, 1);
    setTabOrder(m_slider, m_box);
}

void ParamRow::name(const char* source)
{
    if (source == m_name)
        return;
    m_name = source;
    m_label->setText(translated(source));
    m_slider->setAccessibleName(m_label->text());
    m_box->setAccessibleName(m_label->text());
}

void ParamRow::connectParts()
{
    connect(m_slider, &QSlider::valueChanged, this, [this](int position) { ask(m_scale.value(position)); });
    connect(m_slider, &ValueSlider::stepped, this, &ParamRow::step);
    connect(m_slider, &ValueSlider::gestureEnded, this, &ParamRow::gestureEnded);
    connect(m_slider, &QSlider::sliderReleased, this, &ParamRow::gestureEnded);
    connect(m_slider, &ValueSlider::reverted, this, &ParamRow::revert);
    connect(m_box, &NumberBox::typed, this, &ParamRow::read);
    connect(m_box, &NumberBox::stepped, this, &ParamRow::step);
    connect(m_box, &NumberBox::gestureEnded, this, &ParamRow::gestureEnded);
    connect(m_box, &NumberBox::abandoned, this, &ParamRow::accept);
    connect(m_box, &NumberBox::reverted, this, &ParamRow::revert);
}

void ParamRow::display(const core::Scenario& scenario, const core::Assumption* assumed)
{
    name(m_row.label(scenario));
    const auto value = m_row.get(scenario);
    const bool isNews = assumed ? *assumed != m_assumed : !m_assumed.path.empty();
    if (m_isDisplayed && value == m_value && !isNews)
        return;
    if (isNews)
        m_assumed = assumed ? *assumed : core::Assumption {};
    if (m_row->isOptional)
        m_default = m_assumed.path.empty() ? std::nullopt : std::optional(m_assumed.value);
    if (m_isDisplayed && value != m_value)
        accept();
    m_isDisplayed = true;
    m_value = value;
    m_isDefault = m_row->isOptional ? !value : value == m_default;
    show(value ? value : m_default);
}

void ParamRow::show(std::optional<double> shown)
{
    const QSignalBlocker quiet(m_slider);
    m_slider->setNotch(m_default ? m_scale.position(*m_default) : -1);
    m_slider->setIsDefault(m_isDefault);
    m_slider->setValue(shown ? m_scale.position(*shown) : 0);
    if (shown)
        m_box->display(briefText(*m_row.param, *shown, m_value ? all : few), wholeText(*m_row.param, *shown),
                       m_isDefault);
    else
        m_box->display(tr("not set"), {}, true);
    const bool canRevert = !m_isDefault && (m_row->isOptional || m_default);
    m_box->setCanRevert(canRevert);
    showRevert(canRevert);
}

void ParamRow::showRevert(bool isNeeded)
{
    if (isNeeded && !m_revert) {
        m_revert = new RevertButton(this);
        m_revert->setAccessibleName(tr("Reset %1").arg(m_label->text()));
        static_cast<QGridLayout*>(layout())->itemAtPosition(0, 0)->layout()->addWidget(m_revert);
        setTabOrder(m_box, m_revert);
        connect(m_revert, &RevertButton::clicked, this, &ParamRow::revert);
    }
    if (m_revert)
        m_revert->setVisible(isNeeded);
}

void ParamRow::revert()
{
    emit gestureEnded();
    ask(m_row->isOptional ? std::nullopt : m_default);
    emit gestureEnded();
}

void ParamRow::step(int direction, ParamScale::Step size)
{
    const auto from = m_value ? m_value : m_default;
    ask(from ? m_scale.stepped(*from, direction, size) : m_scale.value(0));
}

/// An emptied box: a decision has to be made, an assumption is left to the default.
void ParamRow::readNothing()
{
    accept();
    if (m_row->isOptional || m_row->role == core::Role::Assumption)
        ask(m_row->isOptional ? std::nullopt : m_default);
}

void ParamRow::read(const QString& text)
{
    if (text.trimmed().isEmpty())
        return readNothing();
    const auto value = readText(*m_row.param, text);
    if (!value)
        return refuse(tr("%1.").arg(format::sentence(value.issues().front())), {});
    if (core::whyNot(*m_row.param, *value).isEmpty()) {
        accept();
        return ask(*value);
    }
    const auto brief = [this](double number) { return briefText(*m_row.param, number); };
    const bool isInRange = *value >= m_row->min && *value <= m_row->max;
    const QString why = isInRange
        ? tr("%1 must be a whole number. %2 is not one.").arg(m_label->text(), brief(*value))
        : tr("Allowed for %1: %2 to %3. %4 is outside of that.")
              .arg(m_label->text(), brief(m_row->min), brief(m_row->max), brief(*value));
    refuse(why, m_scale.nearestAllowed(*value));
}

void ParamRow::refuse(const QString& why, std::optional<double> instead)
{
    if (!m_refusal) {
        m_refusal = new RefusalLine(this);
        static_cast<QGridLayout*>(layout())->addWidget(m_refusal, 2, 0, 1, 2);
        setTabOrder(m_box, m_refusal);
    }
    m_refusal->disconnect(this);
    if (instead)
        connect(m_refusal, &RefusalLine::offerTaken, this, [this, instead] {
            accept();
            ask(instead);
            emit gestureEnded();
        });
    m_refusal->say(why, instead ? tr("Use %1").arg(briefText(*m_row.param, *instead)) : QString());
    m_box->setIsRefused(true);
    m_box->setAccessibleDescription(why);
}

void ParamRow::hint(const QString& why)
{
    if (!m_hint && why.isEmpty())
        return;
    if (!m_hint) {
        m_hint = new QLabel(this);
        m_hint->setObjectName(QStringLiteral("hint"));
        m_hint->setTextFormat(Qt::PlainText);
        m_hint->setWordWrap(true);
        m_hint->setForegroundRole(QPalette::BrightText);
        static_cast<QGridLayout*>(layout())->addWidget(m_hint, 3, 0, 1, 2);
    }
    if (m_hint->text() != why)
        m_hint->setText(why);
    m_hint->setVisible(!why.isEmpty());
}

void ParamRow::accept()
{
    m_box->restore();
    m_box->setAccessibleDescription(translated(m_row->help));
    if (m_refusal)
        m_refusal->hide();
}

void ParamRow::dropRefused()
{
    if (m_box->isRefused())
        accept();
}

void ParamRow::ask(std::optional<double> value)
{
    emit edited(m_row, value);
}

bool ParamRow::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), describe(), this);
    return true;
}

QString ParamRow::describe() const
{
    const auto brief = [this](double number) { return briefText(*m_row.param, number); };
    QStringList lines {translated(m_row->help),
                       tr("Allowed: %1 to %2.").arg(brief(m_row->min), brief(m_row->max))};
    if (m_default)
        lines << (m_isDefault ? tr("This is the default.") : tr("Default: %1.").arg(brief(*m_default)));
    if (!m_assumed.why.isEmpty())
        lines << format::sentence(m_assumed.why);
    if (!m_assumed.source.empty())
        lines << tr("Source: %1").arg(sourceText(m_catalog, m_assumed.source, m_assumed.year));
    if (!m_value && !m_default)
        lines << tr(
            "Nothing is assumed here: the catalogue has no figure, or another input makes it needless.");
    return lines.join(QLatin1Char('\n'));
}

}
