#include "tests/support/driver.h"
#include "tests/support/strict.h"
#include "ui/plan/assumptions_dialog.h"
#include "ui/plan/ledger.h"
#include "ui/plan/ledger_rows.h"
#include "ui/plan/ledger_table.h"
#include "ui/plan/ledger_words.h"
#include "ui/shared/theme.h"

#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QToolButton>

namespace {

core::Part part(double kWh, double kg, double usd)
{
    core::Part out;
    out.it = core::Energy(kWh / 1.1, core::kWh);
    out.facility = core::Energy(kWh, core::kWh);
    out.operational = core::Carbon(kg, core::kilogram);
    out.compute = core::Money(usd, core::usd);
    return out;
}

core::Part& of(core::Estimate& e, core::TrainingPart which)
{
    return e.training[std::size_t(which)];
}

/// 1 t to train, 0.5 t to search, 0.4 t in use and 0.1 t idle; crosses after half a year.
core::Estimate plan()
{
    core::Estimate e;
    of(e, core::TrainingPart::Final) = part(2000, 1000, 800);
    of(e, core::TrainingPart::Search) = part(1000, 500, 400);
    e.training[0].embodied = core::Carbon(200, core::kilogram);
    core::DeploymentResult served;
    served.busy = part(800, 400, 300);
    served.idle = part(200, 100, 100);
    served.requests = core::Ratio(1e6, core::one);
    served.usefulResults = core::Ratio(1e6, core::one);
    e.deployments = {served};
    e.deploymentNames = {"answers"};
    e.offset.inScope = e.total().carbon();
    e.offset.bought = e.total().carbon();
    e.offset.cost = core::Money(22, core::usd);
    e.timeline.months = {0, 12};
    e.timeline.trainingCarbon = {core::Carbon(1, core::tonne), core::Carbon(1, core::tonne)};
    e.timeline.inferenceCarbon = {core::Carbon(), core::Carbon(2, core::tonne)};
    e.timeline.carbonCrossover = core::Time(6, core::month);
    return e;
}

core::Scenario threeYears()
{
    core::Scenario s;
    s.horizon.years.value = 3;
    return s;
}

QString text(const ui::Ledger& ledger, const char* name)
{
    return ledger.findChild<QLabel*>(QString::fromLatin1(name))->text();
}

}

class TestLedger : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        support::failOnWarnings();
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    }

    void theRowsSumUpToTheTotal()
    {
        const auto e = plan();
        const auto rows = ui::ledgerRows(e);
        core::Carbon carbon;
        core::Energy energy;
        core::Money money;
        for (const auto& row : rows)
            if (row.kind == ui::LedgerRow::Kind::Part) {
                carbon += row.carbon.value_or(core::Carbon());
                energy += row.energy.value_or(core::Energy());
                money += row.money.value_or(core::Money());
            }
        const auto total = std::ranges::find(rows, ui::LedgerRow::Kind::Total, &ui::LedgerRow::kind);
        QVERIFY(total != rows.end());
        QCOMPARE(carbon.in(core::kilogram), total->carbon->in(core::kilogram));
        QCOMPARE(energy.in(core::kWh), total->energy->in(core::kWh));
        QCOMPARE(money.in(core::usd), total->money->in(core::usd));
        QCOMPARE(total->carbon->in(core::kilogram), 2200.0);
        QCOMPARE(total->money->in(core::usd), 1622.0);
    }

    void partsThatTakeNothingAreLeftOut()
    {
        for (const auto& row : ui::ledgerRows(plan()))
            QVERIFY(row.name != QLatin1String("Restarts"));
    }

    void theResultIsOneSentenceWithItsCrossing()
    {
        QCOMPARE(
            ui::words::result(threeYears(), plan()),
            QStringLiteral(
                "2.2 t CO₂e and $1,620 over 3 years. Inference emits more than training after 6 months."));
        auto e = plan();
        e.timeline.carbonCrossover = core::Time(3, core::hour);
        QVERIFY(ui::words::result(threeYears(), e).endsWith(QLatin1String("training after 3 h.")));
        e.timeline.carbonCrossover = core::Time();
        QVERIFY(ui::words::result(threeYears(), e)
                    .endsWith(QLatin1String("Inference emits more than training from the start.")));
    }

    void aCrossingThatNeverComesIsSaid()
    {
        auto e = plan();
        e.timeline.carbonCrossover.reset();
        QVERIFY(ui::words::result(threeYears(), e)
                    .endsWith(QLatin1String("Inference emits less than training for all of 3 years.")));
        e.deployments.clear();
        QVERIFY(ui::words::result(threeYears(), e)
                    .endsWith(QLatin1String("The model is trained and not served.")));
    }

    void whatIsUnknownIsNeverZero()
    {
        auto e = plan();
        e.known.price = false;
        QVERIFY(ui::words::result(threeYears(), e)
                    .startsWith(QStringLiteral("2.2 t CO₂e over 3 years; what it costs is unknown.")));
        e.known.power = false;
        QCOMPARE(ui::words::headline(e), QStringLiteral("–"));
        QCOMPARE(ui::words::result(threeYears(), e),
                 QStringLiteral("Neither carbon nor cost of this plan is known."));
        e.known.price = true; // offsets are bought for carbon that cannot be told
        QCOMPARE(ui::words::result(threeYears(), e),
                 QStringLiteral("Neither carbon nor cost of this plan is known."));
        for (const auto& row : ui::ledgerRows(e)) {
            QVERIFY(!row.energy);
            QVERIFY(row.name == QLatin1String("Embodied") || !row.carbon);
        }
    }

    void theLedgerShowsGrossBeforeNet()
    {
        ui::Ledger ledger;
        ledger.display(threeYears(), plan());
        QCOMPARE(text(ledger, "headline"), QStringLiteral("2.2 t"));
        QVERIFY(text(ledger, "net").contains(QLatin1String("$22")));
        QVERIFY(text(ledger, "sentence").startsWith(QLatin1String("2.2 t")));
    }

    void itTakesOneEstimateAfterTheOther()
    {
        ui::Ledger ledger;
        auto e = plan();
        ledger.display(threeYears(), e);
        const int rows = ledger.findChild<ui::LedgerTable*>()->model()->rowCount();
        e.deployments.push_back(e.deployments.front());
        e.deploymentNames.push_back({});
        ledger.display(threeYears(), e);
        QCOMPARE(ledger.findChild<ui::LedgerTable*>()->model()->rowCount(), rows + 2);
        ledger.display(threeYears(), core::Estimate());
        QCOMPARE(text(ledger, "headline"), QStringLiteral("0 kg"));
    }

    void warningsLeadToTheirInput()
    {
        ui::Ledger ledger;
        auto e = plan();
        e.warnings.push_back({"/inference/0/replicas", "3 replicas are needed."});
        ledger.display(threeYears(), e);
        QCOMPARE(text(ledger, "warning"), QStringLiteral("3 replicas are needed."));
        QSignalSpy asked(&ledger, &ui::Ledger::inputRequested);
        ledger.findChild<QWidget*>(QStringLiteral("warnings"))->findChild<QToolButton*>()->click();
        QCOMPARE(asked.value(0).value(0).toString(), QStringLiteral("/inference/0/replicas"));
    }

    void theCarbonColumnHasCarbonOnly()
    {
        ui::LedgerModel model;
        model.display(ui::ledgerRows(plan()));
        int offsets = 0;
        while (model.index(offsets, 0).data().toString() != QLatin1String("Offsets"))
            QVERIFY(++offsets < model.rowCount());
        QCOMPARE(model.index(offsets, 0).data(ui::LedgerModel::FirstValueRole).toString(), QString());
        QCOMPARE(model.index(offsets, 0).data(ui::LedgerModel::OtherValuesRole).toString(),
                 QStringLiteral("$22"));
    }

    void everyFigureBelowTheTableHasAName()
    {
        const auto details = ui::words::details(plan());
        QVERIFY(details.size() > 3);
        for (const auto& [name, value] : details)
            QVERIFY(!name.isEmpty() && !value.isEmpty());
    }

    void cellsAreCopiedWithTheirUnits()
    {
        ui::LedgerTable table;
        table.display(ui::ledgerRows(plan()));
        table.selectRow(0);
        table.findChild<QAction*>(QStringLiteral("copy_cells"))->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Final runs\t1 t\t2 MWh\t$800"));
    }

    void assumptionsNameValueSourceAndYear()
    {
        core::Catalog catalog;
        catalog.sources
            = core::Table<core::SourceRow>(std::vector<core::SourceRow> {{.id = "book", .title = "A book"}});
        auto e = plan();
        e.assumptions = {
            {"/site/overrides/pue", 1.1, "", "book", 2023, "the provider's fleet"},
            {"/inference/0/call/mfu", 0.3, "", "", 0, "a rule"},
            {"/inference/0/accelerator", 46, "W", "", 0, {"%1 of TDP", {0.6950000000000001}}, "Idle power"}};
        core::Scenario s = threeYears();
        s.inference.resize(1);
        ui::AssumptionsDialog dialog(catalog);
        QSignalSpy asked(&dialog, &ui::AssumptionsDialog::inputRequested);
        dialog.display(s, e);
        auto* table = dialog.findChild<QTableWidget*>();
        QStringList first, second;
        for (int column = 0; column < table->columnCount(); ++column) {
            first.append(table->item(0, column)->text());
            second.append(table->item(1, column)->text());
        }
        QCOMPARE(
            first,
            QStringList({QStringLiteral("PUE"), QStringLiteral("1.1"), QStringLiteral("the provider's fleet"),
                         QStringLiteral("2023"), QStringLiteral("A book")}));
        QCOMPARE(second[0], QStringLiteral("Serving 1: MFU of prefill"));
        QCOMPARE(second[4], QStringLiteral("rule of this program"));
        QCOMPARE(second[3], QStringLiteral("–"));
        QCOMPARE(table->item(2, 0)->text(), QStringLiteral("Serving 1: Idle power"));
        QCOMPARE(table->item(2, 2)->text(), QStringLiteral("0.695 of TDP"));
        emit table->cellActivated(0, 0);
        QCOMPARE(asked.value(0).value(0).toString(), QStringLiteral("/site/overrides/pue"));
    }

    void everythingThatTakesFocusHasAName()
    {
        ui::Ledger ledger;
        auto e = plan();
        e.warnings.push_back({"/hardware/count", "Much."});
        e.assumptions.resize(2);
        ledger.display(threeYears(), e);
        ui::AssumptionsDialog dialog({});
        dialog.display(threeYears(), e);
        for (const QWidget* top : std::initializer_list<QWidget*> {&ledger, &dialog})
            for (const auto* widget : top->findChildren<QWidget*>())
                if (widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy()) {
                    QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
                }
    }
};

QTEST_MAIN(TestLedger)
#include "tst_ledger.moc"
