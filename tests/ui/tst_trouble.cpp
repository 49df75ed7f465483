// What a person is told and asked when something goes wrong, and that they lose nothing by it.
#include "tests/support/strict.h"
#include "tests/support/window_fixture.h"
#include "ui/library/library_panel.h"
#include "ui/shared/banner.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>

using support::Desk;

namespace {

enum Answer { Cancel = -1, SaveElsewhere, QuitAnyway };

QFrame* banner(const Desk& desk, const char* key)
{
    return desk.window->findChild<ui::Banners*>()->findChild<QFrame*>(QString::fromLatin1(key));
}

QString bannerText(const Desk& desk, const char* key)
{
    const auto* frame = banner(desk, key);
    return frame ? frame->findChild<QLabel*>(QStringLiteral("text"))->text() : QString();
}

QPushButton* bannerButton(const Desk& desk, const char* key, int which)
{
    return banner(desk, key)->findChildren<QPushButton*>().at(which);
}

void write(const std::filesystem::path& path, const QByteArray& content)
{
    QFile file(QString::fromStdString(path.string()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

std::string nameIn(const std::filesystem::path& workspace)
{
    return (*core::Workspace::openReadOnly(workspace))->list()->front().name;
}

core::Scenario named(const char* name)
{
    core::Scenario out;
    out.name = name;
    return out;
}

ui::BannerText message(int number)
{
    return {.key = QStringLiteral("m%1").arg(number), .text = QString::number(number)};
}

}

class TestTrouble : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { support::failOnWarnings(); }

    void whatIsInMemoryOnlyIsNotLostByClosingUnasked()
    {
        Desk desk;
        write(desk.file("workspace.sqlite"), "This is a letter, not a database.");
        auto& window = desk.start();
        window.session().create(named("precious"));
        QVERIFY(!window.close());
        QCOMPARE(desk.prompts.asked.size(), 1);
        QVERIFY(desk.prompts.asked.first().contains(QLatin1String("workspace.sqlite")));

        desk.prompts.chooses = SaveElsewhere;
        QVERIFY(!window.close()); // no place was named
        desk.prompts.saves = desk.home.filePath(QStringLiteral("missing/elsewhere.sqlite"));
        QVERIFY(!window.close());
        QVERIFY(!bannerText(desk, "save").isEmpty());
        desk.prompts.saves = desk.home.filePath(QStringLiteral("elsewhere.sqlite"));
        QVERIFY(window.close());
        QCOMPARE(nameIn(desk.file("elsewhere.sqlite")), std::string("precious"));
    }

    void aPersonMayLoseWhatIsInMemoryOnly()
    {
        Desk desk;
        write(desk.file("workspace.sqlite"), "This is a letter, not a database.");
        desk.start().session().create(named("of no worth"));
        desk.prompts.chooses = QuitAnyway;
        QVERIFY(desk.window->close());
    }

    void nothingIsAskedWhereNothingWouldBeLost()
    {
        Desk desk;
        write(desk.file("workspace.sqlite"), "This is a letter, not a database.");
        desk.start();
        QVERIFY(desk.window->close());
        QVERIFY(desk.prompts.asked.isEmpty());
    }

    void aWorkspaceThatIsDeletedIsNoticedByItselfAndWrittenAgainWhenAsked()
    {
        Desk desk;
        auto& window = desk.start();
        window.session().create(named("precious"));
        QCOMPARE(window.session().state(), ui::Session::State::Saved);
        std::filesystem::remove(desk.file("workspace.sqlite"));
        QVERIFY(support::waitUntil([&] { return banner(desk, "saving") != nullptr; }));
        QVERIFY(bannerText(desk, "saving").contains(QLatin1String("deleted or moved")));
        QVERIFY(!window.session().library().trouble().empty());
        QVERIFY(!std::filesystem::exists(desk.file("workspace.sqlite")));
        bannerButton(desk, "saving", 0)->click();
        QVERIFY(!banner(desk, "saving"));
        QCOMPARE(nameIn(desk.file("workspace.sqlite")), std::string("precious"));
    }

    void aWorkspaceThatIsDeletedJustBeforeClosingIsAskedAbout()
    {
        Desk desk;
        desk.start().session().create(named("precious"));
        std::filesystem::remove(desk.file("workspace.sqlite"));
        desk.prompts.chooses = SaveElsewhere;
        desk.prompts.saves = desk.home.filePath(QStringLiteral("elsewhere.sqlite"));
        QVERIFY(desk.window->close());
        QCOMPARE(nameIn(desk.file("elsewhere.sqlite")), std::string("precious"));
    }

    void withoutAPlaceForTheLibraryTheWindowSaysSo()
    {
        Desk desk;
        core::Library library({});
        library.lackPlace({"", "no place"});
        ui::MainWindow window({Desk::shipped(),
                               {},
                               library,
                               desk.settings,
                               desk.prompts,
                               Desk::source("resources/examples"),
                               {},
                               QApplication::style()->standardPalette()});
        const auto* told = window.findChild<ui::Banners*>()->findChild<QFrame*>(QStringLiteral("saving"));
        QVERIFY(told->findChild<QLabel*>(QStringLiteral("text"))->text().contains(QLatin1String("no place")));
        QCOMPARE(told->findChildren<QPushButton*>().size(), 1); // to save elsewhere
    }

    void manyFaultsAreAFewLines()
    {
        Desk desk;
        desk.start();
        QByteArray faults;
        for (int i = 0; i < 100; ++i)
            faults += R"({"requests_per_day": "x"},)";
        faults.chop(1);
        write(desk.file("bad.json"),
              R"({"format":"carbacus.scenario","version":1,"inference":[)" + faults + "]}");
        const auto path = QString::fromStdString(desk.file("bad.json").string());
        desk.window->openFiles({path});
        const QStringList lines
            = bannerText(desk, ("file/" + path.toUtf8()).constData()).split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 4);
        QVERIFY2(lines.last().startsWith(QLatin1String("and ")), qPrintable(lines.last()));
    }

    void ofManyMessagesTheLatestAreSeen()
    {
        ui::Banners banners;
        banners.show();
        auto lasting = message(0);
        lasting.isLasting = true;
        banners.tell(lasting);
        for (int i = 1; i <= 5; ++i)
            banners.tell(message(i));
        const auto seen = [&] {
            QString out;
            for (int i = 0; i <= 5; ++i)
                if (const auto* frame = banners.findChild<QFrame*>(QStringLiteral("m%1").arg(i)))
                    out += frame->isVisible() ? QString::number(i) : QString();
            return out;
        };
        auto* more = banners.findChild<QPushButton*>(QStringLiteral("more_banners"));
        QCOMPARE(seen(), QStringLiteral("045"));
        QCOMPARE(more->text(), QStringLiteral("and 3 more messages"));
        banners.withdraw(QStringLiteral("m5"));
        QCOMPARE(seen(), QStringLiteral("034"));
        more->click();
        QCOMPARE(seen(), QStringLiteral("01234"));
        QVERIFY(!more->isVisible());
        for (int i = 3; i <= 4; ++i)
            banners.withdraw(QStringLiteral("m%1").arg(i));
        QCOMPARE(seen(), QStringLiteral("012"));
    }

    void theOrderOfTheLibraryOutlivesTheWindow()
    {
        Desk desk;
        desk.settings.setValue(QStringLiteral("library/sort"), QStringLiteral("-carbon"));
        desk.start();
        desk.act("screen/library");
        const auto order = [&] { return desk.window->findChild<ui::LibraryPanel*>()->sort(); };
        QCOMPARE(order(), QStringLiteral("-carbon"));
        desk.window->findChild<ui::LibraryPanel*>()->setSort(QStringLiteral("name"));
        desk.quit();
        desk.start();
        QCOMPARE(order(), QStringLiteral("name"));
    }

    void aDeletionIsUndoneWhereverTheFocusIs()
    {
        Desk desk;
        auto& window = desk.start();
        auto& session = window.session();
        const auto id = session.create(named("precious"));
        QVERIFY(QTest::qWaitForWindowActive(&window));
        desk.act("screen/library");
        for (const char* focus : {"scenarios", "search", "shelves"}) {
            QCOMPARE(int(session.remove({id}).size()), 1);
            QVERIFY(session.current() != id);
            QVERIFY(window.actions()["undo"]->text().contains(QStringLiteral("Delete “precious”")));
            auto* at = desk.part(focus);
            at->setFocus();
            QTest::keyClick(at, Qt::Key_Z, Qt::ControlModifier);
            QVERIFY2(session.current() == id, focus);
            QVERIFY(!window.actions()["undo"]->isEnabled());
        }
    }

    void whatIsChangedAfterADeletionIsUndoneBeforeIt()
    {
        Desk desk;
        auto& session = desk.start().session();
        const auto id = session.create(named("precious"));
        session.create(named("other"));
        QCOMPARE(int(session.remove({id}).size()), 1);
        desk.window->document().replace(named("renamed"), QStringLiteral("Rename"));
        QVERIFY(desk.window->actions()["undo"]->text().contains(QLatin1String("Rename")));
        desk.act("undo");
        QCOMPARE(desk.scenario().name, std::string("other"));
        desk.act("undo");
        QCOMPARE(int(desk.library->list().size()), 2);
        QCOMPARE(desk.scenario().name, std::string("other"));
    }
};

QTEST_MAIN(TestTrouble)
#include "tst_trouble.moc"
