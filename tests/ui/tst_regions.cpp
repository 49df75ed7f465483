#include "core/figures/regions_figure.h"
#include "tests/support/driver.h"
#include "tests/support/small_catalog.h"
#include "tests/support/strict.h"
#include "ui/regions/region_rows.h"
#include "ui/regions/regions_model.h"
#include "ui/regions/regions_screen.h"
#include "ui/shared/bar_delegate.h"
#include "ui/shared/scenario_document.h"
#include "ui/shared/settings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QTemporaryDir>

namespace {

ui::RegionRow row(const char* name, const char* provider, std::optional<double> kg, std::optional<double> usd)
{
    ui::RegionRow out;
    out.name = QString::fromLatin1(name);
    out.provider = out.providerName = QString::fromLatin1(provider);
    out.id = out.provider + QLatin1Char('/') + out.name;
    out.place = QStringLiteral("Town");
    out.kg = kg;
    out.usd = usd;
    if (!usd)
        out.whyNoCost = QStringLiteral("no price");
    return out;
}

std::vector<ui::RegionRow> fourRows()
{
    return {row("a", "x", 3, 10), row("b", "x", std::nullopt, 30), row("c", "y", 1, std::nullopt),
            row("d", "y", 2, 20)};
}

/// The names in the order of the view.
QString order(const QAbstractItemModel& model)
{
    QString out;
    for (int i = 0; i < model.rowCount(); ++i)
        out += model.index(i, ui::RegionsModel::Name).data().toString();
    return out;
}

/// The screen on the small catalogue, a scenario in its priced region, shown and up to date.
struct Fixture
{
    Fixture()
        : store(home.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , settings(store)
        , screen(document, test::smallCatalog(), settings)
    {
        core::Scenario s;
        s.hardware.accelerator = "chip";
        s.training.run.hours.value = 1000;
        s.site.region = "cloud/north";
        document.open(s);
        QObject::connect(&document, &ui::ScenarioDocument::changed, &screen,
                         &ui::RegionsScreen::displayScenario);
        screen.resize(1200, 700);
        screen.show();
    }
    [[nodiscard]] bool isReady()
    {
        return support::waitUntil([&] { return screen.isUpToDate(); });
    }
    template<class Widget>
    Widget* part(const char* name)
    {
        return screen.findChild<Widget*>(QString::fromLatin1(name));
    }
    QTableView& table() { return *part<QTableView>("regions_table"); }
    int rowOf(const QString& name)
    {
        for (int i = 0; i < table().model()->rowCount(); ++i)
            if (table().model()->index(i, ui::RegionsModel::Name).data().toString() == name)
                return i;
        return -1;
    }

    QTemporaryDir home;
    QSettings store;
    ui::Settings settings;
    ui::ScenarioDocument document;
    ui::RegionsScreen screen;
};

}

class TestRegions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        support::failOnWarnings();
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
    }

    void whatIsUnknownIsADashThatSaysWhyAndComesLast()
    {
        ui::RegionsModel model;
        model.display(fourRows());
        QCOMPARE(model.index(2, ui::RegionsModel::Cost).data().toString(), QStringLiteral("–"));
        QCOMPARE(model.index(2, ui::RegionsModel::Cost).data(Qt::ToolTipRole).toString(),
                 QStringLiteral("no price"));
        ui::RegionsFilter filter;
        filter.setSourceModel(&model);
        filter.sort(ui::RegionsModel::Cost, Qt::AscendingOrder);
        QCOMPARE(order(filter), QStringLiteral("adbc"));
        filter.sort(ui::RegionsModel::Cost, Qt::DescendingOrder);
        QCOMPARE(order(filter), QStringLiteral("dabc"));
        filter.sort(ui::RegionsModel::Carbon, Qt::AscendingOrder);
        QCOMPARE(order(filter), QStringLiteral("dacb"));
    }

    void theFiltersNarrowTogether()
    {
        ui::RegionsModel model;
        model.display(fourRows());
        ui::RegionsFilter filter;
        filter.setSourceModel(&model);
        filter.setProvider(QStringLiteral("y"));
        QCOMPARE(order(filter), QStringLiteral("cd"));
        filter.setOnlyPriced(true);
        QCOMPARE(order(filter), QStringLiteral("d"));
        filter.setProvider({});
        filter.setWords(QStringLiteral("TÓWN x/b"));
        QCOMPARE(order(filter), QStringLiteral("b"));
        filter.setWords({});
        filter.setPurchase(core::Purchase::Spot);
        QCOMPARE(order(filter), QString());
    }

    void everyValueStandsUnderItsHeader()
    {
        auto full = row("north", "cloud", 1200, 34);
        full.litres = 560;
        full.gramPerKWh = 78;
        full.pue = 1.25;
        full.switchingUsdPerTonne = 90;
        full.isBest = true;
        ui::RegionsModel model;
        model.display({full});
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells.append(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()
                         + QLatin1Char('=') + model.index(0, column).data().toString());
        QCOMPARE(cells.join(QLatin1Char('|')),
                 QStringLiteral("◆=◆|Region=north|Carbon=1.2 t|Cost=$34|Water=560 L|\u2002Purchase=On demand|"
                                "Provider=cloud|Place=Town|g/kWh=78|PUE=1.25|Pays from=$90/t"));
    }

    void barsAreSharesOfTheLargest()
    {
        ui::RegionsModel model;
        model.display(fourRows());
        QCOMPARE(model.index(0, ui::RegionsModel::Cost).data(ui::BarDelegate::ToRole).toDouble(), 10.0 / 30);
        QVERIFY(!model.index(2, ui::RegionsModel::Cost).data(ui::BarDelegate::ToRole).isValid());
    }

    void theTableHoldsEveryRegionAndMarksTheScenariosOwn()
    {
        Fixture f;
        QVERIFY(f.isReady());
        QCOMPARE(f.table().model()->rowCount(), 3); // north on demand and spot, south without a price
        const int own = f.rowOf(QStringLiteral("north"));
        QVERIFY(own >= 0);
        QVERIFY(f.rowOf(QStringLiteral("south")) >= 0);
        QCOMPARE(f.part<QLabel>("regions_count")->text(), QStringLiteral("Regions: 2 · offers: 3"));
    }

    void aDoubleClickMovesTheScenarioInOneStep()
    {
        Fixture f;
        QVERIFY(f.isReady());
        const core::Scenario before = f.document.scenario();
        const QModelIndex south
            = f.table().model()->index(f.rowOf(QStringLiteral("south")), ui::RegionsModel::Name);
        emit f.table().activated(south);
        QCOMPARE(f.document.scenario().site.region, std::string("cloud/south"));
        QCOMPARE(f.document.history()->count(), 1);
        QVERIFY(f.document.history()->undoText().contains(QLatin1String("cloud/south")));
        QVERIFY(f.isReady());
        f.document.history()->undo();
        QVERIFY(f.document.scenario() == before);
    }

    void whatWasStatedOfTheOldPlaceDoesNotGoAlong()
    {
        core::Scenario s;
        s.site.region = "cloud/north";
        s.site.pue = core::Stated<core::one> {1.5};
        s.site.carbonIntensity = core::Stated<core::gramPerKWh> {12};
        s.site.gridZone = "XX";
        s.hardware.pricePerAcceleratorHour = core::Stated<core::usdPerHour> {2};
        const auto stays = ui::movedTo(s, "cloud/north", core::Purchase::Spot);
        QVERIFY(stays.site.pue && stays.site.gridZone == "XX" && !stays.hardware.pricePerAcceleratorHour);
        const auto moved = ui::movedTo(s, "cloud/south", s.site.purchase);
        QVERIFY(!moved.site.pue && !moved.site.carbonIntensity && moved.site.gridZone.empty());
        QVERIFY(!moved.hardware.pricePerAcceleratorHour);
    }

    void theFilterReachesThePictureToo()
    {
        Fixture f;
        QVERIFY(f.isReady());
        QVERIFY(!f.screen.figure()->series.empty());
        f.part<QLineEdit>("regions_words")->setText(QStringLiteral("south"));
        QVERIFY(!f.table().currentIndex().isValid()); // nobody chose what is left
        QVERIFY(!f.part<QPushButton>("regions_move")->isEnabled());
        for (const core::Series& series : f.screen.figure()->series)
            QVERIFY(series.x.empty()); // its cost is unknown: nothing to place
        QCOMPARE(f.part<QLabel>("regions_count")->text(), QStringLiteral("Regions: 1 of 2 · offers: 1 of 3"));
    }

    void aFilterMatchesTheBeginningsOfWords()
    {
        ui::RegionsModel model;
        auto oracle = row("us-phoenix-1", "Oracle Cloud Infrastructure", 1, 1);
        auto frankfurt = row("eu-central-1", "Amazon Web Services", 1, 1);
        frankfurt.place = QStringLiteral("Frankfurt, DE");
        model.display({oracle, frankfurt});
        ui::RegionsFilter filter;
        filter.setSourceModel(&model);
        for (const char* words : {"fra", "web frank", "central-1", "eu-c", "amazon web services/eu"}) {
            filter.setWords(QString::fromLatin1(words));
            QCOMPARE(order(filter), QStringLiteral("eu-central-1"));
        }
        filter.setWords(QStringLiteral("entral"));
        QCOMPARE(order(filter), QString());
    }

    void whereTheFilterLeavesNothingItSaysSoAndIsCleared()
    {
        Fixture f;
        QVERIFY(f.isReady());
        const core::Figure before = *f.screen.figure();
        f.part<QLineEdit>("regions_words")->setText(QStringLiteral("zzz"));
        QVERIFY(!f.table().isVisible());
        QVERIFY(f.part<QLabel>("regions_nothing")->text().contains(QStringLiteral("“zzz”")));
        QVERIFY(f.screen.figure()->x == before.x && f.screen.figure()->y == before.y); // no axis jumps
        QCOMPARE(int(f.screen.figure()->markers.size()), 1); // this scenario
        f.part<QPushButton>("regions_clear")->click();
        QVERIFY(f.table().isVisible());
        QCOMPARE(f.table().model()->rowCount(), 3);
    }

    void itOpensAtTheScenariosOwnRow()
    {
        Fixture f;
        QVERIFY(f.isReady());
        const auto mark = f.table().currentIndex().siblingAtColumn(ui::RegionsModel::Best).data().toString();
        QVERIFY2(mark.contains(QStringLiteral("●")), qPrintable(mark));
        f.table().selectRow(f.rowOf(QStringLiteral("south")));
        f.screen.hide();
        f.screen.show();
        QVERIFY(f.isReady());
        QVERIFY(f.table().currentIndex().siblingAtColumn(ui::RegionsModel::Best).data().toString() == mark);
    }

    void whereTheAcceleratorIsNotSoldTheRowIsGreyAndMarked()
    {
        Fixture f;
        QVERIFY(f.isReady());
        const auto south = f.table().model()->index(f.rowOf(QStringLiteral("south")), ui::RegionsModel::Best);
        QCOMPARE(south.data().toString(), QStringLiteral("✕"));
        QVERIFY(!south.data(Qt::ToolTipRole).toString().isEmpty());
        QVERIFY(south.data(Qt::ForegroundRole).isValid());
        QVERIFY(!f.table().currentIndex().data(Qt::ForegroundRole).isValid());
    }

    void onItsOwnMachinesItSaysSoAndOffersToRent()
    {
        Fixture f;
        QVERIFY(f.isReady());
        core::Scenario own = f.document.scenario();
        own.site.kind = core::SiteKind::OnPremises;
        f.document.replace(own, QStringLiteral("own"));
        QVERIFY(f.part<QLabel>("regions_elsewhere")->isVisible());
        QVERIFY(!f.screen.figure());
        f.part<QPushButton>("regions_rent")->click();
        QCOMPARE(f.document.scenario().site.kind, core::SiteKind::Cloud);
        QVERIFY(f.isReady());
        QVERIFY(f.table().isVisible());
    }

    void theFrontAndTheOwnPlaceAreDrawn()
    {
        const auto picture = core::regionsFigure({{"x", "a", 1, 30, true, false, false},
                                                  {"x", "b", 2, 20, true, true, false},
                                                  {"y", "c", 3, 40, false, false, true}});
        QCOMPARE(int(picture.figure.series.size()), 3);
        const auto& front = picture.figure.series.back();
        QVERIFY(front.isDashed && front.x == std::vector<double>({1, 2}));
        QCOMPARE(int(picture.figure.markers.size()), 2);
        QCOMPARE(picture.dots.at(1), std::vector<std::size_t> {2});
    }

    void moreProvidersThanColoursShareTheLast()
    {
        std::vector<core::RegionDot> dots;
        for (const char* provider : {"a", "a", "b", "c", "d", "e", "f", "g", "h"})
            dots.push_back({provider, provider, 1, 1, false, false, false});
        const auto picture = core::regionsFigure(dots);
        QCOMPARE(int(picture.figure.series.size()), 6);
        std::size_t shown = 0;
        for (const auto& series : picture.figure.series)
            shown += series.x.size();
        QCOMPARE(shown, dots.size());
    }

    void everythingThatTakesFocusHasAName()
    {
        Fixture f;
        QVERIFY(f.isReady());
        for (const auto* widget : f.screen.findChildren<QWidget*>())
            if (widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy()) {
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
            }
    }
};

QTEST_MAIN(TestRegions)
#include "tst_regions.moc"
