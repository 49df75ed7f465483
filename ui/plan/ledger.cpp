#include "ui/plan/ledger.h"

#include "ui/plan/gross_net_bar.h"
#include "ui/plan/ledger_rows.h"
#include "ui/plan/ledger_table.h"
#include "ui/plan/ledger_words.h"
#include "ui/plan/steady_label.h"
#include "ui/shared/glyphs.h"
#include "ui/shared/theme.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int margin = 12;
constexpr double headlineScale = 2.1;

QLabel* label(const char* name, QWidget* parent)
{
    auto* out = new QLabel(parent);
    out->setObjectName(QString::fromLatin1(name));
    out->setTextFormat(Qt::PlainText);
    out->setWordWrap(true);
    return out;
}

void clear(QLayout& layout)
{
    while (QLayoutItem* item = layout.takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

double share(core::Carbon part, core::Carbon whole)
{
    return whole > core::Carbon() ? (part / whole).in(core::one) : 0;
}

}

Ledger::Ledger(QWidget* parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("ledger"));
    setAccessibleName(tr("Result"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* inner = new QWidget;
    setWidget(inner);
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(6);
    addHeadline(*column);
    m_table = new LedgerTable(inner);
    column->addWidget(m_table);
    addFoot(*column);
    column->addStretch();
}

void Ledger::addHeadline(QVBoxLayout& column)
{
    QWidget* inner = widget();
    m_stale = label("stale", inner);
    m_stale->setText(tr("These numbers are of an earlier state of the scenario."));
    m_stale->hide();
    column.addWidget(m_stale);

    auto* line = new QHBoxLayout;
    m_headline = label("headline", inner);
    m_headline->setAccessibleName(tr("Emissions before offsets"));
    m_headline->setWordWrap(false);
    QFont large = m_headline->font();
    large.setPointSizeF(large.pointSizeF() * headlineScale);
    large.setBold(true);
    m_headline->setFont(large);
    m_unit = label("headline_unit", inner);
    m_unit->setText(tr("CO₂e"));
    m_unit->setWordWrap(false);
    line->addWidget(new SteadyLabel(m_headline, inner), 0, Qt::AlignBaseline);
    line->addWidget(m_unit, 1, Qt::AlignBaseline);
    auto* copy = new QToolButton(inner);
    copy->setObjectName(QStringLiteral("copy_result"));
    copy->setIcon(glyph("copy"));
    copy->setAutoRaise(true);
    copy->setAccessibleName(tr("Copy the result in words"));
    copy->setToolTip(copy->accessibleName());
    connect(copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_sentence->text()); });
    line->addWidget(copy, 0, Qt::AlignTop);
    column.addLayout(line);

    m_bar = new GrossNetBar(inner);
    column.addWidget(m_bar);
    m_net = label("net", inner);
    column.addWidget(new SteadyLabel(m_net, inner));
    m_sentence = label("sentence", inner);
    column.addWidget(new SteadyLabel(m_sentence, inner));
}

void Ledger::addFoot(QVBoxLayout& column)
{
    QWidget* inner = widget();
    auto* details = new QWidget(inner);
    details->setObjectName(QStringLiteral("details"));
    details->setToolTip(
        tr("Per request: all that the plan takes, training included, over the requests of the deployment "
           "that has the most; a request can pass through several.\nWater is unknown where the site or its "
           "grid publishes none."));
    m_details = new QGridLayout(details);
    m_details->setContentsMargins(6, 2, 6, 2);
    m_details->setVerticalSpacing(2);
    m_details->setColumnStretch(0, 1);
    column.addWidget(details);

    m_assumptions = new QPushButton(inner);
    m_assumptions->setObjectName(QStringLiteral("assumptions"));
    m_assumptions->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed); // it makes nothing wider
    m_assumptions->setToolTip(tr("What was not stated in the scenario, with value, source and year"));
    connect(m_assumptions, &QPushButton::clicked, this, &Ledger::assumptionsRequested);
    column.addWidget(m_assumptions);

    m_warnings = new QWidget(inner);
    m_warnings->setObjectName(QStringLiteral("warnings"));
    auto* list = new QVBoxLayout(m_warnings);
    list->setContentsMargins(0, 0, 0, 0);
    column.addWidget(m_warnings);
}

void Ledger::display(const core::Scenario& scenario, const core::Estimate& estimate)
{
    const core::Part total = estimate.total();
    m_headline->setText(words::headline(estimate));
    m_bar->setVisible(total.carbon() > core::Carbon());
    const auto net = total.carbon() + core::Carbon() - estimate.offset.inScope + estimate.offset.net;
    m_bar->display(share(estimate.trainingTotal().carbon(), total.carbon()), share(net, total.carbon()));
    m_net->setText(words::offsets(estimate));
    m_sentence->setText(words::result(scenario, estimate));
    m_table->display(ledgerRows(estimate));
    showDetails(estimate);
    m_assumptions->setText(words::assumed(estimate));
    m_assumptions->setAccessibleName(m_assumptions->text());
    m_assumptions->setVisible(!estimate.assumptions.empty());
    showWarnings(estimate);
}

void Ledger::showDetails(const core::Estimate& estimate)
{
    const auto rows = words::details(estimate);
    if (m_details->count() != 2 * int(rows.size())) {
        clear(*m_details);
        for (int i = 0; i < int(rows.size()); ++i) {
            auto* name = label("detail_name", widget());
            m_details->addWidget(name, i, 0);
            auto* value = label("detail", widget());
            value->setWordWrap(false);
            value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_details->addWidget(new SteadyLabel(value, widget()), i, 1);
        }
    }
    for (int i = 0; i < int(rows.size()); ++i) {
        const auto& [name, value] = rows[std::size_t(i)];
        static_cast<QLabel*>(m_details->itemAtPosition(i, 0)->widget())->setText(name);
        static_cast<SteadyLabel*>(m_details->itemAtPosition(i, 1)->widget())->label()->setText(value);
    }
}

void Ledger::showWarnings(const core::Estimate& estimate)
{
    if (estimate.warnings == m_shownWarnings)
        return;
    m_shownWarnings = estimate.warnings;
    clear(*m_warnings->layout());
    for (const auto& warning : m_shownWarnings) {
        auto* line = new QWidget(m_warnings);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 2, 0, 2);
        auto* button = new QToolButton(line);
        const QString where = QString::fromStdString(warning.where);
        button->setIcon(glyph("warning"));
        button->setAutoRaise(true);
        button->setAccessibleName(tr("Go to the input"));
        button->setToolTip(button->accessibleName());
        connect(button, &QToolButton::clicked, this, [this, where] { emit inputRequested(where); });
        row->addWidget(button, 0, Qt::AlignTop);
        auto* text = label("warning", line);
        text->setText(words::warning(warning));
        row->addWidget(text, 1);
        m_warnings->layout()->addWidget(line);
    }
}

void Ledger::setTheme(const Theme& theme)
{
    m_bar->setTheme(theme);
    m_table->setTheme(theme);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, theme.mutedInk);
    m_net->setPalette(quiet);
    m_unit->setPalette(quiet);
    QPalette loud = palette();
    loud.setColor(QPalette::WindowText, theme.warning);
    m_stale->setPalette(loud);
}

void Ledger::setStale(bool isStale)
{
    m_stale->setVisible(isStale);
    m_table->setEnabled(!isStale);
    m_headline->setEnabled(!isStale);
    m_sentence->setEnabled(!isStale);
}

}
