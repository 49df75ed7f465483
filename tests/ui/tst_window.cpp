#include "tests/support/small_catalog.h"
#include "tests/support/strict.h"
#include "tests/support/window_fixture.h"
#include "ui/plan/chart_board.h"
#include "ui/plan/note_line.h"
#include "ui/shared/banner.h"
#include "ui/shared/chart_view.h"

#include <QAccessible>
#include <QClipboard>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSlider>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolBar>

using support::Desk;

namespace {

ui::Banners& banners(const Desk& desk)
{
    return *desk.window->findChild<ui::Banners*>();
}

QString bannerText(const Desk& desk, const char* key)
{
    const auto* banner = banners(desk).findChild<QFrame*>(QString::fromLatin1(key));
    return banner ? banner->findChild<QLabel*>(QStringLiteral("text"))->text() : QString();
}

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QString screenOf(const Desk& desk)
{
    return desk.window->findChild<QStackedWidget*>()->currentWidget()->objectName();
}

}

class TestWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { support::failOnWarnings(); }

    void everyActionHasAKeyOfItsOwnAndStandsInAMenu()
    {
        Desk desk;
        const auto& actions = desk.start().actions();
        QSet<QString> keys, shortcuts;
        for (const ui::ActionRow& row : actions.rows()) {
            const QAction* action = actions[row.key];
            QVERIFY2(!keys.contains(action->objectName()), row.key);
            keys.insert(action->objectName());
            QVERIFY2(!action->text().isEmpty(), row.key);
            const QString shortcut = action->shortcut().toString(QKeySequence::PortableText);
            QCOMPARE(shortcut.isEmpty(), !*row.shortcut);
            QVERIFY2(shortcut.isEmpty() || !shortcuts.contains(shortcut), row.key);
            shortcuts.insert(shortcut);
            bool isInMenu = false;
            for (const QWidget* place : action->associatedWidgets())
                isInMenu = isInMenu || qobject_cast<const QMenu*>(place);
            QVERIFY2(isInMenu, row.key);
        }
    }

    void everyActionRunsOnEveryScreen()
    {
        for (const char* screen : {"screen/plan", "screen/regions", "screen/library"}) {
            Desk desk;
            desk.start();
            for (const ui::ActionRow& row : desk.window->actions().rows()) {
                if (QLatin1String(row.key) == QLatin1String("quit"))
                    continue;
                desk.act(screen);
                desk.act(row.key);
                for (auto* dialog : desk.window->findChildren<QDialog*>())
                    dialog->close();
            }
            QVERIFY(desk.isReady());
        }
    }

    void theFirstStartShowsTheExampleAlive()
    {
        Desk desk;
        desk.start();
        QVERIFY(desk.isReady());
        QCOMPARE(desk.scenario().name, std::string("ResNet-50 on ImageNet"));
        QVERIFY(bannerText(desk, "example").contains(QLatin1String("Ctrl+N")));
        QVERIFY(desk.part<QLabel>("headline")->text().contains(QLatin1Char('g')));
        const auto* returns = desk.part<ui::ChartView>("returns");
        QVERIFY(returns && !returns->figure().series.empty() && !returns->figure().markers.empty());
        QVERIFY(!desk.part<ui::ChartView>("time")->figure().series.empty());
        desk.act("new");
        QVERIFY(!banners(desk).has(QStringLiteral("example")));
        QCOMPARE(desk.scenario().name, std::string("Untitled"));
    }

    void aSliderMovesTheChartsAndTheLedger()
    {
        Desk desk;
        desk.start();
        QVERIFY(desk.isReady());
        const auto before = desk.part<ui::ChartView>("time")->figure();
        const QString headline = desk.part<QLabel>("headline")->text();
        auto* slider
            = support::findIn<QAbstractSlider>(*desk.window, QStringLiteral("/inference/0/requests_per_day"));
        QVERIFY(slider);
        support::drag(*slider, slider->maximum());
        QVERIFY(desk.isReady());
        QVERIFY(desk.part<ui::ChartView>("time")->figure() != before);
        QVERIFY(desk.part<QLabel>("headline")->text() != headline);
        QVERIFY(desk.part<QLabel>("response_time")->text().endsWith(QLatin1String("ms")));
        QCOMPARE(desk.window->document().history()->count(), 1);
        QVERIFY(desk.window->actions()["undo"]->text().contains(QLatin1String("Requests per day")));
        desk.act("undo");
        QVERIFY(desk.isReady());
        QCOMPARE(desk.part<QLabel>("headline")->text(), headline);
    }

    void theScreensAreReachedByKeyAndRail()
    {
        Desk desk;
        desk.start();
        desk.act("screen/regions");
        QCOMPARE(screenOf(desk), QStringLiteral("regions"));
        desk.part<QAbstractButton>("rail/library")->click();
        QCOMPARE(screenOf(desk), QStringLiteral("library"));
        desk.act("screen/plan");
        QCOMPARE(screenOf(desk), QStringLiteral("plan"));
        QVERIFY(desk.part<QAbstractButton>("rail/plan")->isChecked());
    }

    void oneChartTakesTheWholeWindowAndEscGivesItBack()
    {
        Desk desk;
        desk.start();
        QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
        auto* board = desk.window->findChild<ui::ChartBoard*>();
        board->view(QStringLiteral("time"))->setFocus();
        desk.act("focus_chart");
        QVERIFY(board->isAlone());
        QVERIFY(bannerText(desk, "alone").contains(QLatin1String("Esc")));
        QVERIFY(!desk.part<QWidget>("example")->isVisible());
        QVERIFY(desk.part<ui::ChartView>("time")->isVisible());
        QVERIFY(!desk.part<ui::ChartView>("returns")->isVisible());
        QVERIFY(!desk.part<QWidget>("rail")->isVisible());
        QVERIFY(!desk.part<QWidget>("ledger")->isVisible());
        QTest::keyClick(desk.window.get(), Qt::Key_Escape);
        QVERIFY(!board->isAlone() && desk.part<QWidget>("example")->isVisible());
        QVERIFY(desk.part<ui::ChartView>("returns")->isVisible());
        QVERIFY(desk.part<QWidget>("rail")->isVisible());
    }

    void defaultsAreItalicFromTheFirstShowOnAndInEveryTheme()
    {
        Desk desk;
        desk.start();
        QVERIFY(desk.isReady());
        for (const char* action : {"theme/dark", "theme/light"}) {
            auto* zone = desk.part<QWidget>("/site/grid_zone")->findChild<QLineEdit*>();
            QVERIFY(zone->font().italic());
            auto* price = desk.part<QWidget>("/carbon/offset_quality")->findChild<QLineEdit*>();
            QVERIFY(price->font().italic());
            desk.window->findChild<QAction*>(QString::fromLatin1(action))->trigger();
            QVERIFY(zone->font().italic() && price->font().italic());
        }
    }

    void asManyChartsAsHaveRoomAreSeen()
    {
        Desk desk;
        desk.start();
        QVERIFY(desk.isReady());
        const auto seen = [&] {
            int count = 0;
            for (const auto* view : desk.window->findChildren<ui::ChartView*>())
                count += view->isVisible();
            return count;
        };
        desk.window->resize(1920, 1080);
        QCOMPARE(seen(), 6);
        desk.window->resize(1280, 800);
        QCOMPARE(seen(), 4);
        auto* board = desk.window->findChild<ui::ChartBoard*>();
        board->pick(QStringLiteral("offset"));
        QVERIFY(board->view(QStringLiteral("offset"))->isVisible());
        QVERIFY(!board->view(QStringLiteral("offset"))->figure().series.empty());
        int notes = 0; // how the example's law was laid: two charts are of it, one says it
        for (const auto* note : board->findChildren<ui::NoteLine*>())
            notes += note->isVisible() && note->text().contains(QLatin1String("Thompson 2020: ImageNet"));
        QCOMPARE(notes, 1);
        QCOMPARE(seen(), 4);
        desk.window->resize(1000, 560);
        QVERIFY(!desk.part<QWidget>("ledger")->isVisible());
        QVERIFY(desk.part<QWidget>("ledger_strip")->isVisible());
    }

    void f6WalksThroughEveryPart()
    {
        Desk desk;
        desk.start();
        QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
        QStringList visited;
        for (int i = 0; i < 5; ++i) {
            desk.act("next_pane");
            const QWidget* at = QApplication::focusWidget();
            QVERIFY(at);
            for (const char* pane : {"inputs", "chart_board", "ledger", "rail", "tool_bar"})
                if (desk.part<QWidget>(pane)->isAncestorOf(at))
                    visited.append(QString::fromLatin1(pane));
        }
        visited.sort();
        QCOMPARE(visited.join(QLatin1Char(' ')), QStringLiteral("chart_board inputs ledger rail tool_bar"));
    }

    void themeAndLanguageAreKept()
    {
        Desk desk;
        desk.start();
        desk.act("theme/dark");
        QVERIFY(desk.window->palette().color(QPalette::Window).lightness() < 128);
        desk.act("screen/regions");
        desk.act("log_compute");
        desk.quit();
        desk.start();
        QVERIFY(desk.window->palette().color(QPalette::Window).lightness() < 128);
        QCOMPARE(screenOf(desk), QStringLiteral("regions"));
        QVERIFY(!desk.window->actions()["log_compute"]->isChecked());
        QVERIFY(desk.window->actions()["theme/dark"]->isChecked());
        desk.act("screen/plan");
        QVERIFY(desk.isReady());
        QVERIFY(!desk.part<ui::ChartView>("returns")->figure().x.isLog);
        desk.act("theme/light");
        QVERIFY(desk.window->palette().color(QPalette::Window).lightness() > 128);
    }

    void anotherLanguageIsThereAtOnceAndTheNumbersStay()
    {
        Desk desk;
        desk.start();
        QVERIFY(desk.isReady());
        desk.act("screen/library");
        desk.act("screen/regions");
        desk.act("language/de"); // without its file the words stay English, the numbers turn German
        QVERIFY(desk.isReady());
        QCOMPARE(screenOf(desk), QStringLiteral("regions"));
        desk.act("screen/plan");
        QVERIFY(desk.part<QLabel>("headline")->text().size() > 1);
        QCOMPARE(desk.settings.value(QStringLiteral("view/language")).toString(), QStringLiteral("de"));
        desk.act("language/en");
    }

    void aFileIsOpenedAndWrittenBack()
    {
        Desk desk;
        desk.start();
        desk.prompts.opens = Desk::source("resources/examples/assistant.carbacus.json");
        desk.act("open");
        QVERIFY(desk.scenario().name != "ResNet-50 on ImageNet");
        desk.prompts.saves = desk.home.filePath(QStringLiteral("copy.carbacus.json"));
        desk.act("save");
        QVERIFY(desk.prompts.proposed.endsWith(QLatin1String(".carbacus.json")));
        const core::Scenario before = desk.scenario();
        desk.act("new");
        desk.window->openFiles({desk.prompts.saves});
        QVERIFY(desk.scenario() == before);
    }

    void aBadFileIsToldWithEveryFaultAndNothingIsLost()
    {
        Desk desk;
        desk.start();
        const core::Scenario before = desk.scenario();
        const QString path = desk.home.filePath(QStringLiteral("bad.carbacus.json"));
        write(
            path,
            R"({"format":"carbacus.scenario","version":1,"hardware":{"count":-3},"horizon":{"years":"x"}})");
        desk.prompts.opens = path;
        desk.act("open");
        const QString told = bannerText(desk, ("file/" + path.toUtf8()).constData());
        QVERIFY2(told.contains(QLatin1String("/hardware/count")), qPrintable(told));
        QVERIFY2(told.contains(QLatin1String("/horizon/years")), qPrintable(told));
        QVERIFY(desk.scenario() == before);
    }

    void unknownKeysAreANotice()
    {
        Desk desk;
        desk.start();
        const QString path = desk.home.filePath(QStringLiteral("more.carbacus.json"));
        write(path, R"({"format":"carbacus.scenario","version":1,"name":"more","colour":"red"})");
        desk.window->openFiles({path});
        QCOMPARE(desk.scenario().name, std::string("more"));
        QVERIFY(bannerText(desk, ("file/" + path.toUtf8()).constData()).contains(QLatin1String("/colour")));
    }

    void aWorkspaceThatCannotBeReadIsToldAndWorkGoesOn()
    {
        Desk desk;
        write(desk.home.filePath(QStringLiteral("workspace.sqlite")), "This is a letter, not a database.");
        desk.start();
        QVERIFY(banners(desk).has(QStringLiteral("saving")));
        auto* slider
            = support::findIn<QAbstractSlider>(*desk.window, QStringLiteral("/carbon/offset_usd_per_t"));
        support::drag(*slider, slider->maximum());
        QVERIFY(desk.isReady());
        QVERIFY(desk.window->document().history()->count() > 0);
    }

    void faultsOfTheCatalogueAreTold()
    {
        Desk desk;
        desk.start(Desk::shipped(), {{"accelerators.csv:14", "tdp_w is not a number"}});
        QVERIFY(bannerText(desk, "catalogue").contains(QLatin1String("accelerators.csv:14")));
    }

    void aCatalogueWithoutTheExamplesChipsLeavesTheWindowAlive()
    {
        Desk desk;
        desk.start(core::Catalog());
        QVERIFY(desk.isReady());
        QVERIFY(!desk.part<QLabel>("headline")->text().isEmpty());
        desk.act("screen/regions");
        desk.act("screen/plan");
    }

    void theResultIsCopiedInWords()
    {
        Desk desk;
        desk.start();
        QVERIFY(desk.isReady());
        desk.act("copy_result");
        QVERIFY(QGuiApplication::clipboard()->text().contains(QLatin1String("over 3 years")));
    }

    void theAssumptionsAreListedAndLeadToTheirInput()
    {
        Desk desk;
        desk.start();
        QVERIFY(desk.isReady());
        desk.act("assumptions");
        auto* table = desk.part<QTableWidget>("assumptions_table");
        QVERIFY(table && table->rowCount() > 3);
        for (int row = 0; row < table->rowCount(); ++row)
            QVERIFY2(!table->item(row, 1)->text().isEmpty(), qPrintable(table->item(row, 0)->text()));
        emit table->cellActivated(0, 0);
        QVERIFY(!desk.part<QWidget>("assumptions_dialog")->isVisible());
    }

    void theKeysAreListed()
    {
        Desk desk;
        desk.start();
        desk.act("keys");
        const auto* table = desk.part<QTableWidget>("keys_table");
        int shortcuts = 0;
        for (const auto& row : desk.window->actions().rows())
            shortcuts += *row.shortcut ? 1 : 0;
        QVERIFY(table->rowCount() > shortcuts);
    }

    void everythingThatTakesFocusHasAName()
    {
        Desk desk;
        desk.start();
        QVERIFY(desk.isReady());
        for (const char* screen : {"screen/library", "screen/regions", "screen/plan"}) {
            desk.act(screen);
            for (const auto* widget : desk.window->findChildren<QWidget*>())
                if (widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy() && widget->isVisible()) {
                    const QString which = QString::fromLatin1(widget->metaObject()->className())
                        + QLatin1Char(' ') + widget->objectName() + QLatin1String(" on ")
                        + QLatin1String(screen);
                    auto* told = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
                    QVERIFY2(told && !told->text(QAccessible::Name).isEmpty(), qPrintable(which));
                }
        }
    }
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
