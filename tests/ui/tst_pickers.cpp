#include "core/io/catalog_loader.h"
#include "tests/support/driver.h"
#include "tests/support/strict.h"
#include "ui/shared/choice_row.h"
#include "ui/shared/fold.h"
#include "ui/shared/picker.h"
#include "ui/shared/picker_entries.h"
#include "ui/shared/picker_list.h"
#include "ui/shared/picker_search.h"
#include "ui/shared/refusal_line.h"
#include "ui/shared/region_status.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QListView>
#include <QSignalSpy>

using namespace ui;

namespace {

const core::Catalog& catalog()
{
    static const core::Catalog shipped = [] {
        auto read = core::loadCatalog(CARBACUS_SOURCE_DIR "/resources/catalog");
        return read ? *read : core::Catalog();
    }();
    return shipped;
}

/// A row of the table of choices, and what it asked for.
struct Field
{
    explicit Field(const char* key)
        : row(core::findChoice(scenario(), key), catalog())
    {
        QObject::connect(&row, &ChoiceRow::chosen, &row,
                         [this](const core::ChoiceRef&, const QString& value) { chosen << value; });
        row.display(scenario());
        row.resize(280, 60);
        row.show();
    }
    static core::Scenario scenario()
    {
        core::Scenario s;
        s.inference.resize(1);
        return s;
    }
    Picker& picker() { return *row.findChild<Picker*>(); }
    void type(const QString& text)
    {
        picker().setFocus();
        picker().selectAll();
        QTest::keyClicks(&picker(), text);
    }

    ChoiceRow row;
    QStringList chosen;
};

QStringList idsOf(const std::vector<PickerEntry>& entries, const QString& typed)
{
    QStringList out;
    for (const int i : matching(entries, typed))
        out << entries[std::size_t(i)].id;
    return out;
}

QString pickOf(const Field& field)
{
    return QString::fromStdString(field.row.row().get(Field::scenario()));
}

}

class TestPickers : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        support::failOnWarnings();
        QVERIFY2(!catalog().grids.rows().empty(), "the catalogue was not read");
    }

    void wordsAreFoundInAnyOrderCaseAndAccent()
    {
        const auto regions = pickerEntries(core::PickFrom::Regions, catalog());
        QVERIFY(idsOf(regions, QStringLiteral("MONTREAL google"))
                    .contains(QStringLiteral("gcp/northamerica-northeast1")));
        QVERIFY(idsOf(regions, QStringLiteral("us-central1")).contains(QStringLiteral("gcp/us-central1")));
        QVERIFY(idsOf(regions, QStringLiteral("no such place")).isEmpty());
        QCOMPARE(fold(QStringLiteral("  Zürich  São ")), QStringLiteral("zurich sao"));
    }

    void whatBeginsWithItComesFirst()
    {
        const auto chips = pickerEntries(core::PickFrom::Accelerators, catalog());
        const auto found = idsOf(chips, QStringLiteral("l4"));
        QVERIFY(found.size() > 1);
        QCOMPARE(found.first(), QStringLiteral("l4"));
    }

    void unknownFiguresAreCalledUnknown()
    {
        core::Catalog small;
        small.accelerators = core::Table(std::vector<core::Accelerator> {{.id = "x", .name = "X"}});
        small.grids = core::Table(std::vector<core::Grid> {{.id = "XX", .name = "Nowhere"}});
        const auto chip = pickerEntries(core::PickFrom::Accelerators, small).at(0).figures;
        for (const char* what :
             {"TDP unknown", "bf16 unknown", "memory unknown", "year unknown", "no cloud price"})
            QVERIFY2(chip.contains(QString::fromLatin1(what)), what);
        QVERIFY(pickerEntries(core::PickFrom::Grids, small)
                    .at(0)
                    .figures.contains(QStringLiteral("intensity unknown")));
    }

    void everyTableHasEntriesWithSourceAndName()
    {
        using enum core::PickFrom;
        for (const auto from : {Accelerators, Hosts, Regions, Grids, Laws}) {
            const auto entries = pickerEntries(from, catalog());
            QVERIFY(entries.size() > 10);
            int sourced = 0;
            for (const auto& entry : entries) {
                QVERIFY2(!entry.id.isEmpty() && !entry.name.isEmpty() && !entry.figures.isEmpty(),
                         qPrintable(entry.id));
                QCOMPARE(pickerName(from, catalog(), entry.id), entry.name);
                sourced += !entry.source.isEmpty() || from == Laws; // a law is called after its source
            }
            QVERIFY(sourced * 10 > int(entries.size()) * 9);
        }
    }

    void doubtfulFiguresAreMarked()
    {
        for (const auto& entry : pickerEntries(core::PickFrom::Accelerators, catalog())) {
            const auto* row = catalog().accelerators.find(entry.id.toStdString());
            QCOMPARE(entry.mark.isEmpty(), row->unverified.empty());
        }
    }

    void theKeyboardFiltersAndPicks()
    {
        Field field("/hardware/accelerator");
        QVERIFY(field.picker().text().contains(QStringLiteral("A100")));
        field.type(QStringLiteral("sxm a100"));
        QVERIFY(field.picker().list()->isVisible());
        const auto* model = static_cast<PickerModel*>(field.picker().list()->model());
        QVERIFY(model->rowCount() >= 2 && model->rowCount() < 20);
        const QString second = model->at(1).id;
        QTest::keyClick(field.picker().list(), Qt::Key_Down); // a popup gets the keys
        QTest::keyClick(field.picker().list(), Qt::Key_Return);
        QCOMPARE(field.chosen, QStringList {second});
        QVERIFY(!field.picker().list()->isVisible());
    }

    void typingGoesOnWhileTheListIsOpen()
    {
        Field field("/hardware/accelerator");
        field.type(QStringLiteral("tpu"));
        QTest::keyClicks(field.picker().list(), QStringLiteral(" v4"));
        QCOMPARE(field.picker().text(), QStringLiteral("tpu v4"));
        QTest::keyClick(field.picker().list(), Qt::Key_Return);
        QCOMPARE(field.chosen.size(), 1);
        QVERIFY(field.chosen.first().contains(QStringLiteral("tpu-v4")));
    }

    void lettersGoToTheOpenListAndNotToShortcuts()
    {
        QWidget window;
        auto field = std::make_unique<Field>("/site/region");
        field->row.setParent(&window);
        QAction action;
        action.setShortcut(QKeySequence(Qt::Key_F));
        window.addAction(&action);
        QSignalSpy fired(&action, &QAction::triggered);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        field->type(QStringLiteral("i"));
        QTest::keyClicks(field->picker().list(), QStringLiteral("f"));
        QCOMPARE(fired.count(), 0);
        QCOMPARE(field->picker().text(), QStringLiteral("if"));
    }

    void escapeGivesUp()
    {
        Field field("/hardware/accelerator");
        const QString before = field.picker().text();
        field.type(QStringLiteral("h100"));
        QTest::keyClick(&field.picker(), Qt::Key_Escape);
        QCOMPARE(field.picker().text(), before);
        QVERIFY(field.chosen.isEmpty());
        QVERIFY(!field.picker().list()->isVisible());
    }

    void whatIsNotOpenToAllIsSaidInWords()
    {
        int marked = 0;
        for (const auto from : {core::PickFrom::Regions, core::PickFrom::Accelerators, core::PickFrom::Hosts})
            for (const auto& entry : pickerEntries(from, catalog())) {
                marked += !entry.mark.isEmpty();
                QVERIFY2(!entry.mark.contains(QLatin1Char('_')), qPrintable(entry.mark));
                QVERIFY2(!entry.figures.contains(QStringLiteral("(s)")), qPrintable(entry.figures));
            }
        QVERIFY(marked > 10);
        for (const auto& region : catalog().regions.rows())
            QCOMPARE(briefStatus(region.status).isEmpty(), region.status == "public");
        QCOMPARE(briefStatus("some_new_one"), QStringLiteral("not open to everybody"));
    }

    void unknownTextIsRefusedAndTheNearestOffered()
    {
        Field field("/hardware/accelerator");
        field.type(QStringLiteral("H1000 SXM5"));
        QTest::keyClick(&field.picker(), Qt::Key_Return);
        QVERIFY(field.chosen.isEmpty());
        const auto* refusal = field.row.findChild<RefusalLine*>();
        QVERIFY(refusal && refusal->text().contains(QStringLiteral("“H1000 SXM5” is not in the catalogue")));
        QVERIFY2(refusal->text().endsWith(pickerName(core::PickFrom::Accelerators, catalog(), pickOf(field))),
                 qPrintable(refusal->text()));
        auto* offer = field.row.findChild<QAbstractButton*>(QStringLiteral("offer"));
        QVERIFY(offer->text().contains(QStringLiteral("H100")));
        offer->click();
        QCOMPARE(field.chosen.size(), 1);
        QVERIFY(field.chosen.first().startsWith(QStringLiteral("h100")));
        QVERIFY(refusal->isHidden());
    }

    void nothingIsOfferedWhereNothingIsNear()
    {
        Field field("/site/region");
        field.type(QStringLiteral("zzzz"));
        QTest::keyClick(&field.picker(), Qt::Key_Return);
        QVERIFY(field.row.findChild<RefusalLine*>()->isVisible());
        QVERIFY(field.row.findChild<QAbstractButton*>(QStringLiteral("offer"))->isHidden());
    }

    void aClickOpensTheListWhateverStandsInTheField()
    {
        Field field("/site/region");
        field.type(QStringLiteral("zzzz"));
        QTest::keyClick(&field.picker(), Qt::Key_Return);
        field.picker().clearFocus();
        QTest::mouseClick(&field.picker(), Qt::LeftButton);
        QVERIFY(field.picker().hasFocus());
        QCOMPARE(field.picker().selectedText(), QStringLiteral("zzzz"));
        QVERIFY(field.picker().list()->isVisible());
    }

    void theListOpensAtTheCurrentChoice()
    {
        Field field("/hardware/accelerator");
        const auto* list = field.picker().list();
        const auto* model = static_cast<PickerModel*>(list->model());
        field.picker().display(model->at(model->rowCount() - 30).id);
        QTest::mouseClick(&field.picker(), Qt::LeftButton);
        QCOMPARE(list->currentIndex().row(), model->rowCount() - 30);
        QVERIFY(list->viewport()->rect().contains(list->visualRect(list->currentIndex())));
    }

    void theFocusStaysWhereAnOfferIsTaken()
    {
        Field field("/hardware/accelerator");
        QVERIFY(QTest::qWaitForWindowActive(&field.row));
        field.type(QStringLiteral("H1000 SXM5"));
        QTest::keyClick(&field.picker(), Qt::Key_Return);
        QTest::keyClick(&field.picker(), Qt::Key_Tab);
        QTest::mouseClick(field.row.findChild<QAbstractButton*>(QStringLiteral("offer")), Qt::LeftButton);
        QCOMPARE(field.chosen.size(), 1);
        QVERIFY(field.picker().hasFocus());
    }

    void anIdIsTakenAsItIs()
    {
        Field field("/site/region");
        field.type(QStringLiteral("gcp/us-central1"));
        QTest::keyClick(&field.picker(), Qt::Key_Return);
        QCOMPARE(field.chosen, QStringList {QStringLiteral("gcp/us-central1")});
    }

    void anOptionalPickGoesBackToTheDefault()
    {
        Field field("/site/grid_zone");
        QCOMPARE(field.picker().text(), QStringLiteral("Default"));
        field.picker().setFocus();
        field.picker().selectAll();
        QTest::keyClick(&field.picker(), Qt::Key_Delete);
        QTest::keyClick(&field.picker(), Qt::Key_Return);
        QCOMPARE(field.chosen, QStringList {QString()});
    }

    void anIdThatIsNotInTheCatalogueIsShownAsItIs()
    {
        Field field("/hardware/accelerator");
        core::Scenario scenario = Field::scenario();
        scenario.hardware.accelerator = "my-own-chip";
        field.row.display(scenario);
        QCOMPARE(field.picker().text(), QStringLiteral("my-own-chip"));
    }

    void yesAndNoAreACheckBox()
    {
        Field field("/inference/0/always_on");
        auto* box = field.row.findChild<QCheckBox*>();
        QVERIFY(box && box->isChecked());
        box->click();
        QCOMPARE(field.chosen, QStringList {QStringLiteral("false")});
    }

    void aKeystrokeIsFast()
    {
        const auto entries = pickerEntries(core::PickFrom::Grids, catalog());
        QElapsedTimer clock;
        clock.start();
        std::size_t found = 0;
        for (const char* typed : {"g", "ge", "ger", "germ", "germany"})
            found += matching(entries, QString::fromLatin1(typed)).size();
        const double each = double(clock.nsecsElapsed()) / 5e6;
        qInfo("%d zones filtered in %.2f ms a keystroke", int(entries.size()), each);
        QVERIFY(found > 5);
        QVERIFY2(each < 50, "a keystroke has to be shown within three frames");
    }
};

QTEST_MAIN(TestPickers)
#include "tst_pickers.moc"
