#include "core/base/file.h"
#include "tests/support/driver.h"
#include "tests/support/strict.h"
#include "ui/shared/scenario_document.h"
#include "ui/shared/session.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using core::Library;
using core::Workspace;
using ui::ScenarioDocument;
using ui::Session;

namespace {

const char* const price = "/carbon/offset_usd_per_t";
const char* const hours = "/training/run/hours";

core::Scenario named(const std::string& name)
{
    core::Scenario scenario;
    scenario.name = name;
    return scenario;
}

void setPrice(ScenarioDocument& document, double value)
{
    document.edit(core::findParam(document.scenario(), price), value);
}

/// What a program would have: a document, a library in a file and what ties them.
struct Program
{
    explicit Program(const std::filesystem::path& file, const core::WorkspaceOptions& options = {})
        : library(file, options)
        , session(document, library)
    {
    }
    ScenarioDocument document;
    Library library;
    Session session;

    double savedPrice(core::ScenarioId id) { return library.load(id)->scenario.carbon.offsetPrice.value; }
};

double priceInFile(const std::filesystem::path& file, core::ScenarioId id)
{
    const auto workspace = Workspace::openReadOnly(file);
    return (*workspace)->load(id)->scenario.carbon.offsetPrice.value;
}

/// The program that is killed: drags without end and says each gesture that it has finished.
int dragUntilKilled(const char* file, int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    Program program(file);
    if (!program.session.openLast())
        program.session.create(named("killed"));
    int gesture = int(program.document.scenario().training.run.hours.value);
    QTimer drag;
    QObject::connect(&drag, &QTimer::timeout, [&] {
        for (int i = 1; i <= 5; ++i)
            program.document.edit(core::findParam(program.document.scenario(), hours), ++gesture);
        program.document.endGesture();
        std::printf("%d\n", gesture);
        std::fflush(stdout);
    });
    drag.start(5);
    return QCoreApplication::exec();
}

}

class TestSession : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    std::filesystem::path file(const char* name = "w.sqlite") const
    {
        return m_folder->filePath(QLatin1String(name)).toStdString();
    }
    QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }

private slots:
    void initTestCase()
    {
        support::failOnWarnings();
        qRegisterMetaType<Session::State>();
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void anEditIsSavedByItselfWithinASecond()
    {
        Program program(file());
        const auto id = program.session.create(named("a"));
        setPrice(program.document, 70);
        QCOMPARE(program.session.state(), Session::State::Pending);
        QElapsedTimer since;
        since.start();
        QVERIFY(support::waitUntil([&] { return program.session.state() == Session::State::Saved; }));
        QVERIFY(since.elapsed() < 1000);
        QCOMPARE(priceInFile(file(), id), 70.0);
    }

    void aLongDragIsSavedOnItsWay()
    {
        Program program(file());
        program.session.create(named("a"));
        QSignalSpy saved(&program.session, &Session::libraryChanged);
        QTimer drag;
        double value = 10;
        connect(&drag, &QTimer::timeout, &drag, [&] { setPrice(program.document, value += 1); });
        drag.start(10);
        QVERIFY(support::waitUntil([&] { return saved.count() >= 2; }));
        QVERIFY2(value > 40, "saving is gathered, not done for each step");
    }

    void closingSavesAndStartingOpensTheLast()
    {
        {
            Program program(file());
            program.session.create(named("older"));
            program.session.create(named("last"));
            setPrice(program.document, 33);
        }
        Program program(file());
        QVERIFY(program.session.openLast());
        QCOMPARE(program.document.scenario().name, std::string("last"));
        QCOMPARE(program.document.scenario().carbon.offsetPrice.value, 33.0);
        QCOMPARE(program.document.history()->count(), 0);
    }

    void anEmptyLibraryHasNothingToOpen()
    {
        Program program(file());
        QVERIFY(!program.session.openLast());
        QVERIFY(!program.session.current());
    }

    void anExampleEntersTheLibraryWithItsFirstChange()
    {
        Program program(file());
        program.session.show(named("example"));
        program.session.save();
        QVERIFY(program.library.list().empty());
        setPrice(program.document, 20);
        program.session.save();
        QCOMPARE(program.library.list().size(), std::size_t(1));
        QCOMPARE(program.library.current(), program.session.current());
    }

    void switchingKeepsWhatEachScenarioWas()
    {
        Program program(file());
        const auto a = program.session.create(named("a"));
        setPrice(program.document, 20);
        const auto b = program.session.create(named("b"));
        setPrice(program.document, 30);
        QVERIFY(program.session.open(a));
        QCOMPARE(program.document.scenario().carbon.offsetPrice.value, 20.0);
        QCOMPARE(program.savedPrice(b), 30.0);
        QCOMPARE(program.document.history()->count(), 0);
    }

    void openingTheOpenOneKeepsItsUndo()
    {
        Program program(file());
        const auto id = program.session.create(named("a"));
        setPrice(program.document, 20);
        QVERIFY(program.session.open(id));
        QCOMPARE(program.document.history()->count(), 1);
    }

    void renamingTheOpenOneIsAStepThatCanBeUndone()
    {
        Program program(file());
        const auto id = program.session.create(named("before"));
        QVERIFY(program.session.rename(id, QStringLiteral("Größe")));
        QCOMPARE(program.library.list().front().name, std::string("Größe"));
        program.document.history()->undo();
        program.session.save();
        QCOMPARE(program.library.list().front().name, std::string("before"));
    }

    void removingTheOpenOneOpensTheOneSavedLast()
    {
        Program program(file());
        const auto a = program.session.create(named("a"));
        const auto b = program.session.create(named("b"));
        QCOMPARE(program.session.remove({b}).size(), std::size_t(1));
        QCOMPARE(program.session.current(), std::optional(a));
        QCOMPARE(program.session.remove({a}).size(), std::size_t(1));
        QVERIFY(!program.session.current());
        QCOMPARE(program.document.scenario().name, std::string("Untitled"));
        QVERIFY(program.library.list().empty());
        QVERIFY(program.session.restore(a));
        QCOMPARE(program.library.list().size(), std::size_t(1));
    }

    void undoingADeletionGivesBackTheHistoryToo()
    {
        Program program(file());
        const auto b = program.session.create(named("b")), a = program.session.create(named("a"));
        setPrice(program.document, 20);
        program.document.endGesture();
        setPrice(program.document, 30);
        program.document.history()->undo();
        QCOMPARE(program.session.remove({a, b, 77}).size(), std::size_t(2));
        QCOMPARE(program.document.history()->count(), 0);
        QVERIFY(program.session.undoStep().empty());
        QVERIFY(program.session.stepToUndo().isEmpty());
        QCOMPARE(program.session.current(), std::optional(a));
        QCOMPARE(program.document.scenario().carbon.offsetPrice.value, 20.0);
        program.document.history()->redo();
        QCOMPARE(program.document.scenario().carbon.offsetPrice.value, 30.0);
        program.document.history()->undo();
        program.document.history()->undo();
        QVERIFY(program.document.scenario() == named("a"));
        QCOMPARE(program.library.list().size(), std::size_t(2));
    }

    void renamingAnotherIsUndoneAndDoneAgain()
    {
        Program program(file());
        const auto other = program.session.create(named("before"));
        program.session.create(named("open"));
        setPrice(program.document, 20);
        const auto name = [&] { return program.library.load(other)->scenario.name; };
        QVERIFY(program.session.rename(other, QStringLiteral("after")));
        QVERIFY(program.session.stepToUndo().contains(QStringLiteral("before")));
        QVERIFY(program.session.undoStep().empty());
        QCOMPARE(name(), std::string("before"));
        QVERIFY(program.session.stepToUndo().isEmpty()); // the price is next
        QVERIFY(program.session.open(other));
        QVERIFY(program.session.redoStep().empty());
        QCOMPARE(name(), std::string("after"));
        QCOMPARE(program.document.scenario().name, std::string("after"));
        QVERIFY(program.session.undoStep().empty());
        QCOMPARE(program.document.scenario().name, std::string("before"));
        setPrice(program.document, 30); // another way on from here
        QVERIFY(program.session.stepToRedo().isEmpty());
    }

    void aDeletionIsDoneAgain()
    {
        Program program(file());
        const auto a = program.session.create(named("a")), b = program.session.create(named("b"));
        program.session.remove({a, b});
        QVERIFY(program.session.stepToRedo().isEmpty());
        QVERIFY(program.session.undoStep().empty());
        QVERIFY(!program.session.stepToRedo().isEmpty());
        QVERIFY(program.session.redoStep().empty());
        QVERIFY(program.library.list().empty());
        QVERIFY(program.session.stepToRedo().isEmpty());
        QVERIFY(program.session.undoStep().empty());
        QCOMPARE(program.session.current(), std::optional(b));
        QCOMPARE(program.library.list().size(), std::size_t(2));
    }

    void whatIsGoneForGoodOrBackAlreadyIsNotUndone()
    {
        Program program(file());
        const auto a = program.session.create(named("a")), b = program.session.create(named("b"));
        program.session.remove({a});
        program.session.remove({b});
        QVERIFY(program.session.restore(b));
        QVERIFY(program.session.stepToUndo().contains(QLatin1Char('a')));
        program.session.emptyTrash();
        QVERIFY(program.session.stepToUndo().isEmpty());
    }

    void whatIsOnTheScreenOutlivesTheTrash()
    {
        Program program(file());
        const auto id = program.session.create(named("a"));
        QVERIFY(program.library.remove(id));
        program.library.emptyTrash();
        setPrice(program.document, 20);
        program.session.save();
        QCOMPARE(program.library.list().size(), std::size_t(1));
    }

    void aScenarioGoesThroughAFileAndBack()
    {
        Program program(file());
        const auto id = program.session.create(named("mailed"));
        setPrice(program.document, 44);
        QVERIFY(program.session.exportFile(id, path("s.carbacus.json")));
        const auto read = program.session.importFile(path("s.carbacus.json"));
        QVERIFY(read);
        QVERIFY(program.session.current() != id);
        QCOMPARE(program.savedPrice(*program.session.current()), 44.0);
    }

    void aBadFileIsRefusedAndNothingChanges()
    {
        Program program(file());
        const auto id = program.session.create(named("a"));
        QVERIFY(core::writeFile(file("bad.json"), "{\"format\": \"carbacus.scenario\", \"version\": 99}"));
        for (const char* name : {"bad.json", "missing.json", "."})
            QVERIFY(!program.session.importFile(path(name)));
        QCOMPARE(program.session.current(), std::optional(id));
        QCOMPARE(program.library.list().size(), std::size_t(1));
    }

    void theSecondProgramSaysWhyAndComesBackByItself()
    {
        auto first = std::make_unique<Program>(file());
        const auto id = first->session.create(named("shared"));
        Program second(file());
        QCOMPARE(second.session.state(), Session::State::InMemory);
        QVERIFY(second.session.openLast());
        setPrice(second.document, 50);
        setPrice(first->document, 40);
        QVERIFY(!second.session.retry());
        first.reset();

        QSignalSpy states(&second.session, &Session::stateChanged);
        QVERIFY(support::waitUntil([&] { return states.count() > 0; }));
        QCOMPARE(second.session.state(), Session::State::Saved);
        QCOMPARE(second.document.scenario().name, std::string("shared (2)"));
        QCOMPARE(priceInFile(file(), id), 40.0);
        QCOMPARE(priceInFile(file(), *second.session.current()), 50.0);
    }

    void onAFullDiskWorkGoesOnAndCanMoveElsewhere()
    {
        Program program(file(), {.mostPages = 12});
        auto large = named("large");
        large.notes = std::string(60'000, 'n');
        program.session.create(large);
        QCOMPARE(program.session.state(), Session::State::InMemory);
        setPrice(program.document, 21);
        program.session.save();
        QCOMPARE(program.savedPrice(*program.session.current()), 21.0);
        QVERIFY(program.session.continueIn(path("elsewhere.sqlite")));
        QCOMPARE(program.session.state(), Session::State::Saved);
        QCOMPARE(priceInFile(file("elsewhere.sqlite"), *program.session.current()), 21.0);
    }

    void aKilledProgramLosesAtMostTheLastMoment()
    {
        for (int round = 0; round < 3; ++round) {
            QProcess program;
            program.start(QCoreApplication::applicationFilePath(),
                          {QStringLiteral("--drag"), QString::fromStdString(file().string())});
            QVERIFY(program.waitForStarted());
            int reached = 0;
            QElapsedTimer sinceReached;
            const auto read = [&] {
                while (program.canReadLine())
                    reached = program.readLine().trimmed().toInt();
                return reached > 0;
            };
            QVERIFY(support::waitUntil(read));
            const int early = reached;
            sinceReached.start();
            QVERIFY(
                support::waitUntil([&] { return read() && sinceReached.elapsed() > 1000 + 130 * round; }));
            program.kill();
            QVERIFY(program.waitForFinished());
            auto workspace = Workspace::open(file());
            QVERIFY(workspace);
            QVERIFY((*workspace)->checkIntegrity().empty());
            const auto kept = (*workspace)->load((*workspace)->list()->front().id);
            QVERIFY(kept->scenario.training.run.hours.value >= early);
        }
    }
};

int main(int argc, char** argv)
{
    if (argc == 3 && std::string_view(argv[1]) == "--drag")
        return dragUntilKilled(argv[2], argc, argv);
    QCoreApplication application(argc, argv);
    TestSession test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_session.moc"
