#include "ui/status_line.h"

#include "ui/plan/assumptions_dialog.h"
#include "ui/plan/ledger_words.h"
#include "ui/shared/banner.h"
#include "ui/shared/format.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace ui {
namespace {

constexpr int oldAfterYears = 3, timeWidth = 84, mostNamed = 12;

/// Shows what it says, or nothing.
void say(QToolButton& button, const QString& text, const QStringList& named)
{
    button.setText(text);
    button.setAccessibleName(text);
    button.setToolTip(inBrief(named.join(QLatin1Char('\n')), mostNamed));
    button.setVisible(!text.isEmpty());
}

}

StatusLine::StatusLine(QWidget* parent)
    : QStatusBar(parent)
    , m_boundary(add("boundary", 1))
    , m_amiss(addAmiss())
    , m_warnings(addButton("status_warnings"))
    , m_old(addButton("status_old"))
    , m_saving(add("saving"))
    , m_time(add("response_time"))
{
    setSizeGripEnabled(false);
    for (QLabel* changing : {m_saving, m_time}) // or each step would lay out the window
        changing->setFixedSize(timeWidth, fontMetrics().height());
    m_time->setToolTip(tr("From the last change to everything on screen showing it"));
    connect(m_warnings, &QToolButton::clicked, this, [this] { emit warningRequested(m_firstWarning); });
    connect(m_old, &QToolButton::clicked, this, [this] { emit oldFiguresRequested(m_beforeYear); });
}

QLabel* StatusLine::add(const char* name, int stretch)
{
    auto* label = new QLabel(this);
    label->setObjectName(QString::fromLatin1(name));
    label->setContentsMargins(6, 0, 6, 0);
    addWidget(label, stretch);
    return label;
}

/// A part of its own, which the bar hides behind a message whatever is shown in it.
QWidget* StatusLine::addAmiss()
{
    auto* part = new QWidget(this);
    auto* line = new QHBoxLayout(part);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    addWidget(part);
    return part;
}

QToolButton* StatusLine::addButton(const char* name)
{
    auto* button = new QToolButton(m_amiss);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->hide();
    m_amiss->layout()->addWidget(button);
    return button;
}

void StatusLine::display(const core::Scenario& scenario, const core::Estimate& estimate, int thisYear)
{
    const QString boundary = words::boundary(estimate);
    m_boundary->setText(boundary);
    m_boundary->setToolTip(boundary);
    m_beforeYear = thisYear - oldAfterYears;
    displayWarnings(estimate);
    displayOld(scenario, estimate);
}

void StatusLine::displayWarnings(const core::Estimate& estimate)
{
    QStringList lines;
    for (const auto& warning : estimate.warnings)
        lines.append(words::warning(warning));
    m_firstWarning
        = estimate.warnings.empty() ? QString() : QString::fromStdString(estimate.warnings.front().where);
    say(*m_warnings, lines.isEmpty() ? QString() : tr("Warnings: %1").arg(lines.size()), lines);
}

void StatusLine::displayOld(const core::Scenario& scenario, const core::Estimate& estimate)
{
    QStringList lines;
    for (const auto& assumption : estimate.assumptions)
        if (isBefore(assumption, m_beforeYear))
            lines.append(
                tr("%1: %2").arg(assumptionName(scenario, assumption), QString::number(assumption.year)));
    say(*m_old,
        lines.isEmpty() ? QString() : tr("Figures from before %1: %2").arg(m_beforeYear).arg(lines.size()),
        lines);
}

void StatusLine::displayTime(double milliseconds)
{
    m_time->setText(tr("%1 ms").arg(format::number(milliseconds, 2)));
}

void StatusLine::displaySaving(Session::State state)
{
    switch (state) {
    case Session::State::Saved:
        m_saving->setText(tr("Saved"));
        break;
    case Session::State::Unkept:
        m_saving->setText(tr("Not kept yet"));
        break;
    case Session::State::Pending:
        m_saving->setText(tr("Saving …"));
        break;
    case Session::State::InMemory:
        m_saving->setText(tr("Not saved"));
        break;
    }
    m_saving->setToolTip(state == Session::State::Unkept
                             ? tr("There is nothing to keep yet: it enters the library with its first change")
                             : QString());
    if (const int needed = m_saving->sizeHint().width(); needed > m_saving->width())
        m_saving->setFixedWidth(needed); // and no less with shorter words, as above
}

}
