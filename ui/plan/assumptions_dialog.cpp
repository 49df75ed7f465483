#include "ui/plan/assumptions_dialog.h"

#include "core/model/choices.h"
#include "core/model/params.h"
#include "ui/shared/format.h"
#include "ui/shared/table_copy.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {
namespace {

enum Column { Input, Value, Why, Year, Source, ColumnCount };
constexpr int keyRole = Qt::UserRole;
constexpr QSize firstSize {1060, 660}; // about as many rows as a plan has
constexpr int rowPadding = 12;

QString named(const core::Scenario& scenario, bool isPerDeployment, std::size_t deployment, const char* label)
{
    const QString name = format::sentence(core::Message(label));
    if (!isPerDeployment)
        return name;
    const QString own = QString::fromStdString(scenario.inference[deployment].name);
    return own.isEmpty() ? AssumptionsDialog::tr("Serving %1: %2").arg(deployment + 1).arg(name)
                         : AssumptionsDialog::tr("%1: %2").arg(own, name);
}

}

QString assumptionName(const core::Scenario& scenario, const core::Assumption& assumption)
{
    const std::string& key = assumption.path;
    if (const auto row = core::findParam(scenario, key))
        return named(scenario, row->isPerDeployment(), row.deployment, row->label);
    const auto row = core::findChoice(scenario, key);
    const std::string& what = assumption.what.source(); // a pick stands for several values
    if (!row)
        return QString::fromStdString(key);
    return named(scenario, row->isPerDeployment(), row.deployment, what.empty() ? row->label : what.c_str());
}

bool isBefore(const core::Assumption& assumption, int year)
{
    return assumption.year > 0 && assumption.year < year;
}

AssumptionsDialog::AssumptionsDialog(core::Catalog catalog, QWidget* parent)
    : QDialog(parent)
    , m_catalog(std::move(catalog))
    , m_sentence(new QLabel(this))
    , m_onlyOld(new QCheckBox(this))
    , m_table(new QTableWidget(0, ColumnCount, this))
{
    setObjectName(QStringLiteral("assumptions_dialog"));
    setWindowTitle(tr("Assumed values"));
    m_sentence->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("assumptions_table"));
    m_table->setAccessibleName(windowTitle());
    m_table->setHorizontalHeaderLabels(
        {tr("Input"), tr("Value"), tr("Why this value"), tr("Year"), tr("Source")});
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    auto* columns = m_table->horizontalHeader();
    columns->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const int wide : {Input, Why, Source}) // these wrap instead of being cut
        columns->setSectionResizeMode(wide, QHeaderView::Stretch);
    connect(columns, &QHeaderView::sectionResized, this, &AssumptionsDialog::fitRows);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeaderItem(Value)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    enableCopy(*m_table);
    m_onlyOld->setObjectName(QStringLiteral("assumptions_only_old"));
    m_onlyOld->setAccessibleName(tr("Only old figures"));
    m_onlyOld->hide();
    connect(m_onlyOld, &QCheckBox::toggled, this, &AssumptionsDialog::filter);
    connect(m_table, &QTableWidget::cellActivated, this,
            [this](int row) { emit inputRequested(m_table->item(row, Input)->data(keyRole).toString()); });
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (auto* button : buttons->findChildren<QWidget*>())
        button->setAccessibleName(tr("Close"));

    auto* column = new QVBoxLayout(this);
    column->addWidget(m_sentence);
    column->addWidget(m_onlyOld);
    column->addWidget(m_table, 1);
    column->addWidget(buttons);
    resize(firstSize);
}

void AssumptionsDialog::display(const core::Scenario& scenario, const core::Estimate& estimate)
{
    m_sentence->setText(
        tr("Values that the scenario leaves open and the estimate takes from the catalogue: %1. Inputs that "
           "have a default of their own are not among them. Double-click one to state your own.")
            .arg(estimate.assumptions.size()));
    if (estimate.assumptions == m_shown)
        return;
    m_shown = estimate.assumptions;
    m_table->setRowCount(int(m_shown.size()));
    for (int row = 0; row < int(m_shown.size()); ++row)
        fillRow(row, scenario, m_shown[std::size_t(row)]);
    filter();
}

/// Rows that do not touch, whatever they wrap into.
void AssumptionsDialog::fitRows()
{
    m_table->resizeRowsToContents();
    for (int row = 0; row < m_table->rowCount(); ++row)
        if (!m_table->isRowHidden(row))
            m_table->setRowHeight(row, m_table->rowHeight(row) + rowPadding);
}

/// The columns have their widths only now.
void AssumptionsDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    QMetaObject::invokeMethod(this, &AssumptionsDialog::fitRows, Qt::QueuedConnection);
}

void AssumptionsDialog::showOnlyBefore(int year)
{
    if (year > 0)
        m_beforeYear = year;
    m_onlyOld->setText(tr("Only figures from before %1").arg(m_beforeYear));
    m_onlyOld->setAccessibleName(m_onlyOld->text());
    m_onlyOld->setVisible(m_beforeYear > 0);
    m_onlyOld->setChecked(year > 0);
    filter();
}

void AssumptionsDialog::filter()
{
    for (int row = 0; row < m_table->rowCount(); ++row)
        m_table->setRowHidden(row,
                              m_onlyOld->isChecked() && !isBefore(m_shown[std::size_t(row)], m_beforeYear));
    fitRows(); // which passes over hidden ones
}

void AssumptionsDialog::fillRow(int row, const core::Scenario& scenario, const core::Assumption& assumption)
{
    QStringList titles, addresses;
    for (const QString& key :
         QString::fromStdString(assumption.source).split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const core::SourceRow* source = m_catalog.sources.find(key.toStdString());
        titles.append(source ? QString::fromStdString(source->title) : key);
        if (source && !source->url.empty())
            addresses.append(QString::fromStdString(source->url));
    }
    if (titles.isEmpty())
        titles.append(tr("rule of this program"));
    const QString texts[ColumnCount] = {
        assumptionName(scenario, assumption),
        format::quantity(assumption.value, QString::fromStdString(assumption.unit)),
        format::sentence(assumption.why),
        assumption.year > 0 ? QString::number(assumption.year) : QStringLiteral("–"),
        titles.join(QStringLiteral("; ")),
    };
    for (int column = 0; column < ColumnCount; ++column) {
        auto* item = new QTableWidgetItem(texts[column]);
        item->setToolTip(texts[column]);
        item->setTextAlignment(Qt::AlignVCenter | (column == Value ? Qt::AlignRight : Qt::AlignLeft));
        m_table->setItem(row, column, item);
    }
    m_table->item(row, Input)->setData(keyRole, QString::fromStdString(assumption.path));
    m_table->item(row, Source)->setToolTip((titles + addresses).join(QLatin1Char('\n')));
}

}
