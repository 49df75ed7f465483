#include "core/figures/regions_figure.h"
#include "tests/support/strict.h"
#include "tests/support/window_fixture.h"
#include "ui/regions/region_columns.h"
#include "ui/regions/regions_model.h"
#include "ui/shared/chart_view.h"

#include <QHeaderView>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using support::Desk;
using ui::RegionsModel;

namespace {

/// The window on the shipped catalogue, at its regions.
struct Regions : Desk
{
    explicit Regions(const QSize& size = {1280, 800})
    {
        start().resize(size);
        act("screen/regions");
        isThere = support::waitUntil([&] { return table().model()->rowCount() > 0; });
    }
    QTableView& table() { return *part<QTableView>("regions_table"); }
    QTableView& frozen() { return *part<QTableView>("regions_frozen"); }
    ui::ChartView& chart() { return *part<ui::ChartView>("regions_chart"); }
    int right(int column) { return table().columnViewportPosition(column) + table().columnWidth(column); }
    QString name(const QModelIndex& index)
    {
        return index.siblingAtColumn(RegionsModel::Name).data().toString();
    }
    /// The names of the rows that are tinted.
    QStringList tinted()
    {
        QStringList out;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            if (table().model()->index(row, 0).data(Qt::BackgroundRole).isValid())
                out.append(name(table().model()->index(row, 0)));
        return out;
    }
    /// The first dot and what it stands for.
    QString firstDot() { return QString::fromStdString(chart().figure().series.at(0).labels.at(0)); }

    bool isThere = false;
};

}

/// How the regions' table and picture are looked at, in the window as it is.
class TestRegionsTable : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Regions> m_regions; ///< of the tests that change nothing

private slots:
    void initTestCase()
    {
        support::failOnWarnings();
        QFont usual = QApplication::font();
        // 13 pixels, as desktops have it, and not the larger one of no display.
        usual.setPointSizeF(13 * 72 / QGuiApplication::primaryScreen()->logicalDotsPerInch());
        QApplication::setFont(usual);
        m_regions = std::make_unique<Regions>();
        QVERIFY(m_regions->isThere);
    }
    void cleanupTestCase() { m_regions.reset(); }

    void pointingAtADotMarksItsRowAndChoosesNothing()
    {
        Regions& f = *m_regions;
        const QModelIndex before = f.table().currentIndex();
        const int scrolled = f.table().verticalScrollBar()->value();
        f.chart().point(0, 0);
        QCOMPARE(f.tinted(), QStringList {f.firstDot()});
        QCOMPARE(f.table().currentIndex(), before);
        QCOMPARE(f.table().verticalScrollBar()->value(), scrolled);
        f.chart().point(-1, -1);
        QVERIFY(f.tinted().isEmpty());
        QCOMPARE(f.table().currentIndex(), before);
    }

    void aClickOnADotChoosesItsRow()
    {
        Regions& f = *m_regions;
        f.chart().point(0, 0);
        const QString dot = f.firstDot();
        QTest::keyClick(&f.chart(), Qt::Key_Space);
        QCOMPARE(f.name(f.table().currentIndex()), dot);
        QSignalSpy chosen(&f.chart(), &ui::ChartView::pointChosen);
        f.chart().point(0, 1);
        QTest::mouseClick(f.chart().viewport(), Qt::LeftButton, {}, {2, 2}); // where there is no dot
        QVERIFY(chosen.size() <= 1);
        emit f.chart().pointActivated(7, 7); // what is not there moves nothing
        QCOMPARE(f.window->document().history()->count(), 0);
    }

    void pointingAtARowMarksItsDot()
    {
        Regions& f = *m_regions;
        QSignalSpy hovered(&f.chart(), &ui::ChartView::pointHovered);
        const QString dot = f.firstDot();
        for (int row = 0; row < f.table().model()->rowCount() && hovered.isEmpty(); ++row)
            if (f.name(f.table().model()->index(row, 0)) == dot)
                emit f.table().entered(f.table().model()->index(row, RegionsModel::Name));
        QCOMPARE(hovered.size(), 1);
        QCOMPARE(f.tinted(), QStringList {dot});
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(f.table().viewport(), &leave);
        QVERIFY(f.tinted().isEmpty());
    }

    void at1280TheImportantColumnsAreSeenWhole()
    {
        Regions& f = *m_regions;
        for (const int column :
             {RegionsModel::Name, RegionsModel::Carbon, RegionsModel::Cost, RegionsModel::Water})
            QVERIFY2(f.right(column) <= f.table().viewport()->width(), qPrintable(QString::number(column)));
    }

    void at1920EverythingIsSeenWhole()
    {
        Regions f({1920, 1080});
        QVERIFY(f.isThere);
        int needed = 0;
        for (int column = 0; column < RegionsModel::ColumnCount; ++column)
            needed += f.table().columnWidth(column);
        QVERIFY2(f.table().horizontalScrollBar()->maximum() == 0,
                 qPrintable(QStringLiteral("%1 of %2").arg(needed).arg(f.table().viewport()->width())));
        const QFontMetrics metrics(f.table().font());
        for (int column = 0; column < RegionsModel::ColumnCount; ++column)
            for (int row = 0; row < f.table().model()->rowCount(); ++row) {
                const QString text = f.table().model()->index(row, column).data().toString();
                QVERIFY2(metrics.horizontalAdvance(text) < f.table().columnWidth(column), qPrintable(text));
            }
    }

    void theRegionStaysInSightWhileTheRestIsScrolled()
    {
        Regions f({900, 600});
        QVERIFY(f.isThere);
        auto& bar = *f.table().horizontalScrollBar();
        QVERIFY(bar.maximum() > 0);
        QVERIFY(!f.frozen().isVisible());
        bar.setValue(bar.maximum());
        QVERIFY(f.frozen().isVisible());
        QVERIFY(f.frozen().geometry().left() <= 2);
        QCOMPARE(f.frozen().columnWidth(RegionsModel::Name), f.table().columnWidth(RegionsModel::Name));
        f.table().verticalScrollBar()->setValue(7);
        QCOMPARE(f.frozen().verticalScrollBar()->value(), 7);
        f.frozen().selectRow(3);
        QCOMPARE(f.table().currentIndex().row(), 3);
    }

    void widthsThatAPersonDrewAreKept()
    {
        Regions f;
        QVERIFY(f.isThere);
        f.table().horizontalHeader()->resizeSection(RegionsModel::Name, 333);
        f.window->resize(1500, 800);
        QCOMPARE(f.table().columnWidth(RegionsModel::Name), 333);
        f.quit();
        f.start();
        f.act("screen/regions");
        QCOMPARE(f.table().columnWidth(RegionsModel::Name), 333);
    }

    void theLegendStaysWhereOneProviderIsLeft()
    {
        const auto picture
            = core::regionsFigure({{"x", "a", 1, 30}, {"y", "b", 2, 20, false, false, false, false}});
        QCOMPARE(int(picture.figure.series.size()), 2);
        QVERIFY(picture.figure.series[1].x.empty());
        QCOMPARE(picture.dots.size(), picture.figure.series.size());
    }
};

QTEST_MAIN(TestRegionsTable)
#include "tst_regions_table.moc"
