#include "ui/plan/ledger_strip.h"

#include "ui/plan/ledger_words.h"
#include "ui/shared/glyphs.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace ui {

LedgerStrip::LedgerStrip(QWidget* parent)
    : QWidget(parent)
    , m_warnings(new QToolButton(this))
    , m_assumptions(new QPushButton(this))
{
    setObjectName(QStringLiteral("ledger_strip"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(8, 4, 8, 4);
    line->setSpacing(24);
    const QString names[] = {tr("CO₂e"), tr("Cost"), tr("Energy"), tr("Water")};
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        auto* name = new QLabel(names[i], this);
        name->setForegroundRole(QPalette::PlaceholderText);
        m_values[i] = new QLabel(this);
        m_values[i]->setObjectName(QStringLiteral("strip_value"));
        m_values[i]->setTextFormat(Qt::PlainText);
        m_values[i]->setAccessibleName(names[i]);
        QFont bold = m_values[i]->font();
        bold.setBold(true);
        m_values[i]->setFont(bold);
        auto* column = new QVBoxLayout;
        column->setSpacing(0);
        column->addWidget(name);
        column->addWidget(m_values[i]);
        line->addLayout(column);
    }
    line->addStretch();
    m_warnings->setObjectName(QStringLiteral("strip_warnings"));
    m_warnings->setIcon(glyph("warning"));
    m_warnings->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_warnings->setPopupMode(QToolButton::InstantPopup);
    m_warnings->setFocusPolicy(Qt::StrongFocus);
    m_warnings->setMenu(new QMenu(m_warnings));
    line->addWidget(m_warnings);
    m_assumptions->setObjectName(QStringLiteral("strip_assumptions"));
    line->addWidget(m_assumptions);
    connect(m_assumptions, &QPushButton::clicked, this, &LedgerStrip::assumptionsRequested);
}

void LedgerStrip::display(const core::Scenario& scenario, const core::Estimate& estimate)
{
    const auto numbers = words::fourNumbers(estimate);
    for (std::size_t i = 0; i < m_values.size(); ++i)
        m_values[i]->setText(numbers[i]);
    setToolTip(words::result(scenario, estimate));
    m_assumptions->setText(words::assumed(estimate));
    m_assumptions->setAccessibleName(m_assumptions->text());
    m_assumptions->setVisible(!estimate.assumptions.empty());
    showWarnings(estimate);
}

void LedgerStrip::showWarnings(const core::Estimate& estimate)
{
    m_warnings->setVisible(!estimate.warnings.empty());
    m_warnings->setText(tr("Warnings: %1").arg(estimate.warnings.size()));
    m_warnings->setAccessibleName(m_warnings->text());
    QMenu* menu = m_warnings->menu();
    menu->clear();
    for (const auto& warning : estimate.warnings)
        menu->addAction(words::warning(warning), this, [this, where = QString::fromStdString(warning.where)] {
            emit inputRequested(where);
        });
}

}
