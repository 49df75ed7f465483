#include "tests/support/strict.h"
#include "tests/support/window_fixture.h"
#include "ui/plan/name_edit.h"

#include <QCheckBox>
#include <QLabel>
#include <QStatusBar>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

using support::Desk;

namespace {

int shownRows(const QTableWidget& table)
{
    int count = 0;
    for (int row = 0; row < table.rowCount(); ++row)
        count += !table.isRowHidden(row);
    return count;
}

}

/// What the window says at its edges, and where that leads.
class TestStatusLine : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { support::failOnWarnings(); }

    void whatIsNotKeptIsNotCalledSaved()
    {
        Desk desk;
        desk.start();
        desk.act("new");
        auto* saving = desk.part<QLabel>("saving");
        QCOMPARE(saving->text(), QStringLiteral("Not kept yet"));
        QVERIFY(!saving->toolTip().isEmpty());
        QVERIFY(desk.library->list().empty());
        desk.window->document().edit(core::findParam(desk.scenario(), "/hardware/count"), 4);
        QVERIFY(support::waitUntil([&] { return saving->text() == QStringLiteral("Saved"); }));
        QCOMPARE(desk.library->list().size(), std::size_t(1));
    }

    void theWarningsLeadToTheFirstOnesInput()
    {
        Desk desk;
        desk.start();
        desk.act("new"); // which has no place, and is warned of that
        QVERIFY(desk.isReady());
        auto* button = desk.part<QToolButton>("status_warnings");
        QVERIFY(button->isVisible() && button->text().contains(QLatin1Char('2')));
        QCOMPARE(button->toolTip().split(QLatin1Char('\n')).size(), 2);
        desk.act("screen/library");
        button->click();
        QVERIFY(desk.part<QWidget>("plan")->isVisible());
        const QWidget* focused = QApplication::focusWidget();
        QVERIFY(focused && desk.part<QWidget>("inputs")->isAncestorOf(focused));
    }

    void theOldFiguresAreNamedAndListed()
    {
        Desk desk;
        desk.start();
        QVERIFY(desk.isReady());
        auto* button = desk.part<QToolButton>("status_old");
        QVERIFY(button->isVisible());
        const int old = button->toolTip().split(QLatin1Char('\n')).size();
        QVERIFY(button->text().endsWith(QString::number(old)));
        button->click();
        auto* table = desk.part<QTableWidget>("assumptions_table");
        QVERIFY(table->isVisible());
        QCOMPARE(shownRows(*table), old);
        const auto heights = [table] {
            int sum = 0;
            for (int row = 0; row < table->rowCount(); ++row)
                sum += table->isRowHidden(row) ? 0 : table->rowHeight(row);
            return sum;
        };
        QVERIFY(support::waitUntil([&] { return heights() < old * 8 * table->fontMetrics().height(); }));
        desk.part<QCheckBox>("assumptions_only_old")->setChecked(false);
        QCOMPARE(shownRows(*table), table->rowCount());
        button->click();
        desk.act("assumptions");
        QCOMPARE(shownRows(*table), table->rowCount());
    }

    void theRowsOfTheAssumedValuesAreApart()
    {
        Desk desk;
        desk.start();
        QVERIFY(desk.isReady());
        desk.act("assumptions");
        auto* table = desk.part<QTableWidget>("assumptions_table");
        for (int row = 0; row < table->rowCount(); ++row)
            QVERIFY(table->rowHeight(row) >= table->fontMetrics().height() + 12);
        QVERIFY(table->height() > 500);
    }

    void aCopySaysThatItIsOneAndShowsTheEndOfItsName()
    {
        Desk desk;
        desk.start();
        core::Scenario named = desk.scenario();
        named.name = "A plan with a name that is much longer than any field that would have to show it";
        desk.window->document().replace(named, QStringLiteral("name"));
        desk.act("duplicate");
        QVERIFY(desk.window->statusBar()->currentMessage().contains(QStringLiteral("copy")));
        QVERIFY(desk.isReady());
        QVERIFY(!desk.part<QToolButton>("status_old")->isVisible()); // not under the message
        const QString end = QStringLiteral("(copy)");
        QVERIFY(desk.part<QLabel>("scenario_name")->text().endsWith(end));
        auto* field = desk.part<ui::NameEdit>("/name");
        QVERIFY(field->shown() != field->text());
        QVERIFY(field->shown().endsWith(end));
        QCOMPARE(field->toolTip(), field->text());
    }

    void theThemeButtonShowsWhereItLeads()
    {
        Desk desk;
        desk.start();
        desk.act("theme/light");
        QCOMPARE(desk.window->actions()["toggle_theme"]->icon().name(), QStringLiteral("moon"));
        desk.act("toggle_theme");
        QCOMPARE(desk.window->actions()["toggle_theme"]->icon().name(), QStringLiteral("sun"));
    }

    void theTableOfAChartIsInTheMenu()
    {
        Desk desk;
        desk.start();
        QVERIFY(desk.isReady());
        desk.act("chart_table");
        QVERIFY(desk.part<QTableWidget>("chart_table")->isVisible());
        desk.act("chart_table");
        QVERIFY(!desk.part<QTableWidget>("chart_table")->isVisible());
    }
};

QTEST_MAIN(TestStatusLine)
#include "tst_status_line.moc"
