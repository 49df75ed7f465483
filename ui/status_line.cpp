#include "ui/status_line.h"

#include "ui/plan/ledger_words.h"
#include "ui/shared/format.h"

#include <QLabel>

#include <algorithm>

namespace ui {
namespace {

constexpr int oldAfterYears = 3, timeWidth = 84;

}

StatusLine::StatusLine(QWidget* parent)
    : QStatusBar(parent)
    , m_boundary(add("boundary", 1))
    , m_data(add("data_issues"))
    , m_saving(add("saving"))
    , m_time(add("response_time"))
{
    setSizeGripEnabled(false);
    for (QLabel* changing : {m_saving, m_time}) // or each step would lay out the window
        changing->setFixedSize(timeWidth, fontMetrics().height());
    m_time->setToolTip(tr("From the last change to everything on screen showing it"));
}

QLabel* StatusLine::add(const char* name, int stretch)
{
    auto* label = new QLabel(this);
    label->setObjectName(QString::fromLatin1(name));
    label->setContentsMargins(6, 0, 6, 0);
    addWidget(label, stretch);
    return label;
}

void StatusLine::display(const core::Estimate& estimate, int thisYear)
{
    const QString boundary = words::boundary(estimate);
    m_boundary->setText(boundary);
    m_boundary->setToolTip(boundary);
    const auto old = std::ranges::count_if(estimate.assumptions, [&](const core::Assumption& a) {
        return a.year > 0 && a.year < thisYear - oldAfterYears;
    });
    const int warnings = int(estimate.warnings.size());
    QStringList parts;
    if (warnings > 0)
        parts.append(tr("Warnings: %1").arg(warnings));
    if (old > 0)
        parts.append(tr("Figures from before %1: %2").arg(thisYear - oldAfterYears).arg(old));
    m_data->setText(parts.join(QStringLiteral(" · ")));
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
