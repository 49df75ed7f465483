#include "core/base/file.h"
#include "core/engine/engine.h"
#include "tests/support/driver.h"
#include "tests/support/small_catalog.h"
#include "tests/support/strict.h"
#include "ui/library/library_panel.h"
#include "ui/library/message_bar.h"
#include "ui/library/scenario_list.h"
#include "ui/library/scenario_model.h"
#include "ui/shared/format.h"
#include "ui/shared/prompts.h"
#include "ui/shared/scenario_document.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/Database.h>

using namespace ui;
using support::find;

namespace {

/// Answers as it is told to, and counts the questions.
class Answers : public Prompts
{
public:
    QString path;
    bool isSure = false;
    QString proposal, question;

    QString openFile(QWidget*, const QString&, const QString&) override { return path; }
    QString saveFile(QWidget*, const QString&, const QString& proposed, const QString&) override
    {
        proposal = proposed;
        return path;
    }
    QString text(QWidget*, const QString&, const QString&, const QString&) override { return {}; }
    bool confirm(QWidget*, const QString& asked, const QString&) override
    {
        question = asked;
        return isSure;
    }
    void tell(QWidget*, const QString&, const QStringList&) override { }
};

core::Scenario named(const std::string& name, const std::string& tag = {})
{
    core::Scenario scenario;
    scenario.name = name;
    if (!tag.empty())
        scenario.tags = {tag};
    return scenario;
}

/// The screen, shown, over a library in memory that holds some scenarios.
struct Screen
{
    explicit Screen(std::initializer_list<const char*> names, const std::filesystem::path& file = {})
        : library(file)
        , session(document, library)
        , panel(session, answers, QStringLiteral(CARBACUS_SOURCE_DIR "/resources/examples"))
    {
        for (const char* name : names)
            ids.push_back(library.create(named(name)));
        panel.resize(1000, 600);
        panel.show();
        QApplication::setActiveWindow(&panel);
        list().sortByColumn(ScenarioModel::NameColumn, Qt::AscendingOrder);
        list().setFocus();
    }

    ScenarioList& list() { return *find<ScenarioList>(panel, QStringLiteral("scenarios")); }
    QPushButton& button(const char* key) { return *find<QPushButton>(panel, QLatin1String(key)); }
    MessageBar& message() { return *find<MessageBar>(panel, QStringLiteral("messageBar")); }
    QTabBar& shelves() { return *find<QTabBar>(panel, QStringLiteral("shelves")); }
    QStringList column(int column = ScenarioModel::NameColumn)
    {
        QStringList out;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            out.append(list().model()->index(row, column).data().toString());
        return out;
    }
    void choose(int row) { list().moveTo(list().model()->index(row, 0)); }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&list(), Qt::Key(key), modifiers);
    }

    ScenarioDocument document;
    core::Library library;
    Session session;
    Answers answers;
    LibraryPanel panel;
    std::vector<core::ScenarioId> ids;
};

/// A workspace with one scenario whose text is anything.
void addBody(const std::string& file, const std::string& body)
{
    QVERIFY(core::Workspace::open(file));
    SQLite::Database db(file, SQLite::OPEN_READWRITE);
    db.exec("INSERT INTO scenario (name, body, created_at, saved_at) VALUES ('damaged', '" + body
            + "', 1, 1)");
}

QStringList texts(std::initializer_list<const char*> all)
{
    QStringList out;
    for (const char* text : all)
        out.append(QString::fromUtf8(text));
    return out;
}

}

class TestLibrary : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { support::failOnWarnings(); }

    void namesAreInAPersonsOrder()
    {
        Screen screen {"run 10", "Run 9", "apple", "Zebra"};
        QCOMPARE(screen.column(), texts({"apple", "Run 9", "run 10", "Zebra"}));
    }

    void itsOrderIsKeptInAWordAndTakenUpAgain()
    {
        Screen screen {"b", "a"};
        QCOMPARE(screen.panel.sort(), QStringLiteral("name"));
        screen.list().sortByColumn(ScenarioModel::CostColumn, Qt::DescendingOrder);
        QCOMPARE(screen.panel.sort(), QStringLiteral("-cost"));
        screen.panel.setSort(QStringLiteral("-name"));
        QCOMPARE(screen.column(), texts({"b", "a"}));
        screen.panel.setSort(QStringLiteral("nonsense"));
        QCOMPARE(screen.panel.sort(), QStringLiteral("-name"));
    }

    void enterAndADoubleClickOpen()
    {
        Screen screen {"a", "b"};
        QSignalSpy opened(&screen.panel, &LibraryPanel::scenarioOpened);
        screen.choose(1);
        screen.press(Qt::Key_Return);
        QCOMPARE(screen.session.current(), std::optional(screen.ids[1]));
        const auto at = screen.list().visualRect(screen.list().model()->index(0, 0)).center();
        QTest::mouseClick(screen.list().viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(screen.list().viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(screen.session.current(), std::optional(screen.ids[0]));
        QCOMPARE(opened.count(), 2);
    }

    void f2NamesInPlace()
    {
        Screen screen {"a", "b"};
        screen.choose(1);
        screen.press(Qt::Key_F2);
        auto* editor = screen.list().findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->setText(QStringLiteral("  Größe "));
        QTest::keyClick(editor, Qt::Key_Return);
        QVERIFY(
            support::waitUntil([&] { return screen.library.load(screen.ids[1])->scenario.name == "Größe"; }));
        QCOMPARE(screen.column(), texts({"a", "Größe"}));
    }

    void anEmptyNameChangesNothing()
    {
        Screen screen {"a"};
        QVERIFY(!screen.list().model()->setData(screen.list().model()->index(0, 0), QStringLiteral("  ")));
        QCOMPARE(screen.column(), texts({"a"}));
    }

    void savingWhileNamingKeepsTheEditor()
    {
        Screen screen {"a", "b"};
        screen.choose(0);
        screen.press(Qt::Key_F2);
        screen.library.create(named("c"));
        emit screen.session.libraryChanged();
        QVERIFY(screen.list().findChild<QLineEdit*>());
        QCOMPARE(screen.column(), texts({"a", "b", "c"}));
    }

    void duplicatingSelectsTheCopy()
    {
        Screen screen {"a"};
        screen.choose(0);
        screen.press(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(screen.column(), texts({"a", "a (2)"}));
        QCOMPARE(screen.list().currentIndex().data().toString(), QStringLiteral("a (2)"));
        QCOMPARE(screen.list().selected().size(), std::size_t(1)); // or Del would take both
    }

    void deletingIsUndoneByItsButtonOrTheWindow()
    {
        Screen screen {"a", "b", "c"};
        screen.choose(1);
        screen.press(Qt::Key_Delete);
        QCOMPARE(screen.column(), texts({"a", "c"}));
        QCOMPARE(screen.list().currentIndex().data().toString(), QStringLiteral("c"));
        QVERIFY(screen.message().isVisible());
        screen.button("messageAction").click();
        QCOMPARE(screen.column(), texts({"a", "b", "c"}));
        QVERIFY(!screen.message().isVisible());
        screen.press(Qt::Key_Delete);
        QVERIFY(screen.session.undoStep().empty());
        QCOMPARE(screen.column(), texts({"a", "b", "c"}));
        QVERIFY(!screen.message().isVisible());
        QCOMPARE(screen.list().selected(), std::vector {screen.ids[1]});
        QVERIFY(screen.answers.question.isEmpty());
    }

    void undoOpensAgainWhatWasOpen()
    {
        Screen screen {"a", "b"};
        QVERIFY(screen.session.open(screen.ids[0]));
        screen.list().selectAll();
        screen.button("remove").click();
        QVERIFY(screen.column().isEmpty());
        QVERIFY(!screen.session.current());
        screen.button("messageAction").click();
        QCOMPARE(screen.column(), texts({"a", "b"}));
        QCOMPARE(screen.session.current(), std::optional(screen.ids[0]));
    }

    void theTrashGivesBackAndAsksBeforeItIsEmptied()
    {
        Screen screen {"a", "b", "c"};
        screen.list().selectAll();
        screen.press(Qt::Key_Delete);
        screen.shelves().setCurrentIndex(1);
        QCOMPARE(screen.shelves().tabText(1), QStringLiteral("Trash (3)"));
        screen.choose(0);
        screen.list().setFocus();
        screen.press(Qt::Key_Return);
        QCOMPARE(screen.column().size(), 2);
        screen.button("emptyTrash").click();
        QVERIFY(screen.answers.question.contains(QLatin1Char('2')));
        QCOMPARE(screen.column().size(), 2);
        screen.answers.isSure = true;
        screen.button("emptyTrash").click();
        QVERIFY(screen.column().isEmpty());
        QVERIFY(!screen.button("emptyTrash").isEnabled());
        screen.shelves().setCurrentIndex(0);
        QCOMPARE(screen.column().size(), 1);
    }

    void searchNarrowsAndSaysWhenNothingIsFound()
    {
        Screen screen {"apple", "pear"};
        auto& search = *find<QLineEdit>(screen.panel, QStringLiteral("search"));
        search.setText(QStringLiteral("APP"));
        QCOMPARE(screen.column(), texts({"apple"}));
        search.setText(QStringLiteral("plum"));
        auto* nothing = find<QLabel>(screen.panel, QStringLiteral("nothing"));
        QVERIFY(nothing->isVisible());
        QVERIFY(nothing->text().contains(QStringLiteral("plum")));
        search.clear();
        QCOMPARE(screen.column().size(), 2);
    }

    void enterInTheSearchGoesToTheList()
    {
        Screen screen {"apple", "pear"};
        auto& search = *find<QLineEdit>(screen.panel, QStringLiteral("search"));
        search.setFocus();
        QTest::keyClicks(&search, QStringLiteral("pear"));
        QTest::keyClick(&search, Qt::Key_Return);
        QCOMPARE(screen.list().currentIndex().data().toString(), QStringLiteral("pear"));
        QTest::keyClick(&screen.list(), Qt::Key_Return);
        QCOMPARE(screen.session.current(), std::optional(screen.ids[1]));
    }

    void anEmptyLibraryOffersThreeExamplesThatOpen()
    {
        for (const char* file : {"bert-fine-tune", "pretrain-7b", "assistant"}) {
            Screen screen {};
            auto* card
                = find<QPushButton>(screen.panel, QLatin1String(file) + QStringLiteral(".carbacus.json"));
            QVERIFY(card && card->isVisible());
            card->click();
            QVERIFY(screen.session.current());
            QCOMPARE(screen.column().size(), 1);
            QVERIFY2(!screen.message().isVisible(), file);
        }
    }

    void theFiguresAreThoseOfTheEngine()
    {
        Screen screen {};
        auto scenario = named("a");
        scenario.site.region = "cloud/north";
        scenario.hardware.accelerator = "chip";
        scenario.training.run.hours = {1000};
        screen.library.create(scenario);
        screen.panel.setCatalog(std::make_shared<const core::Catalog>(test::smallCatalog()));
        emit screen.session.libraryChanged();
        QVERIFY(support::waitUntil([&] { return !screen.column(ScenarioModel::CarbonColumn)[0].isEmpty(); }));
        const auto estimate = core::estimateTotals(scenario, test::smallCatalog());
        QCOMPARE(screen.column(ScenarioModel::CarbonColumn)[0],
                 format::carbon(estimate.total().carbon().in(core::kilogram)));
    }

    void aDamagedOneSaysWhyAndCanOnlyBeSavedOrThrownAway()
    {
        const QTemporaryDir folder;
        const auto file = folder.filePath(QStringLiteral("w.sqlite")).toStdString();
        const std::string body = "{\"format\": \"carbacus.scenario\", \"version\": 99}";
        addBody(file, body);
        Screen screen({"whole"}, file);
        screen.choose(0);
        const auto detail = screen.list().currentIndex().data(ScenarioModel::DetailRole).toString();
        QVERIFY2(detail.contains(QStringLiteral("99")), qPrintable(detail));
        QVERIFY(!screen.button("open").isEnabled() && !screen.button("rename").isEnabled());
        QVERIFY(screen.button("remove").isEnabled());
        screen.press(Qt::Key_Return);
        QVERIFY(screen.message().isVisible());
        screen.answers.path = folder.filePath(QStringLiteral("out.json"));
        screen.button("export").click();
        QCOMPARE(*core::readFile(screen.answers.path.toStdString()), body);
    }

    void aFileGoesOutAndIn()
    {
        const QTemporaryDir folder;
        Screen screen {"a/b: c"};
        screen.choose(0);
        screen.answers.path = folder.filePath(QStringLiteral("x.json"));
        screen.button("export").click();
        QCOMPARE(screen.answers.proposal, QStringLiteral("a-b- c.carbacus.json"));
        screen.button("import").click();
        QCOMPARE(screen.column(), texts({"a/b: c", "a/b: c"}));
        QVERIFY(core::writeFile(screen.answers.path.toStdString(), "{"));
        screen.button("import").click();
        QVERIFY(screen.message().isVisible());
        QCOMPARE(screen.column().size(), 2);
    }

    void buttonsFollowTheSelection()
    {
        Screen screen {"a", "b"};
        screen.list().clearSelection();
        QVERIFY(!screen.button("remove").isEnabled() && !screen.button("open").isEnabled());
        screen.list().selectAll();
        QVERIFY(screen.button("remove").isEnabled() && !screen.button("open").isEnabled());
        QVERIFY(screen.button("restore").isHidden());
    }

    void everythingThatTakesFocusHasAName()
    {
        Screen screen {"a"};
        screen.choose(0);
        screen.press(Qt::Key_Delete);
        for (const auto* widget : screen.panel.findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
                continue;
            const auto* accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(),
                     widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(TestLibrary)
#include "tst_library.moc"
