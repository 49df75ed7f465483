#include "tests/support/figures.h"
#include "tests/support/strict.h"
#include "ui/shared/chart_layout.h"
#include "ui/shared/chart_view.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTableWidget>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QStackedBarSeries>

using namespace ui;

namespace {

const QSize usual(632, 340);

std::vector<core::Figure> allFigures()
{
    return {support::returnsFigure(), support::timeFigure(),   support::partsFigure(),
            support::scatterFigure(), support::offsetFigure(), support::emptyFigure()};
}

ChartLayout laidOut(const core::Figure& figure, const QSize& size = usual)
{
    return layOut(figure, screenStyle(lightTheme(), QApplication::font()), QRectF({0, 0}, size));
}

/// As the view has it: with its own font, whose resolution is that of its screen.
ChartLayout laidOut(const ChartView& view)
{
    return layOut(view.figure(), screenStyle(lightTheme(), view.font()), view.viewport()->rect());
}

bool hasText(const ChartLayout& layout, const QString& text)
{
    const auto is = [&](const PlacedText& t) { return t.text == text; };
    return std::ranges::any_of(layout.texts, is) || std::ranges::any_of(layout.labels, is);
}

QColor pixelAt(ChartView& view, const QPointF& at)
{
    return view.grab().toImage().pixelColor(int(at.x()), int(at.y()));
}

std::unique_ptr<ChartView> shown(const core::Figure& figure, const QSize& size = usual)
{
    auto view = std::make_unique<ChartView>();
    view->resize(size);
    view->display(figure);
    view->show();
    [[maybe_unused]] const bool isShown = QTest::qWaitForWindowExposed(view.get());
    return view;
}

}

/// Charts on the screen: that points are replaced, that texts are whole and apart, and what keys and mouse
/// do.
class TestChartView : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { support::failOnWarnings(); }

    void newDataKeepsTheSeries()
    {
        ChartView view;
        view.display(support::timeFigure());
        const auto before = view.chart()->series();
        auto figure = support::timeFigure();
        for (auto& y : figure.series[1].y)
            y *= 0.5;
        view.display(figure);
        QCOMPARE(view.chart()->series(), before);
        const auto* line = qobject_cast<QtCharts::QLineSeries*>(before[1]);
        QCOMPARE(line->count(), 200);
        QCOMPARE(line->at(199).y(), 0.45); // 1.8 of 4: points are shares of the plot
    }

    void anotherStructureMakesNewSeries()
    {
        ChartView view;
        view.display(support::timeFigure());
        view.display(support::partsFigure());
        QCOMPARE(view.chart()->series().size(), 1); // both stacks are sets of one series
        view.display(support::returnsFigure());
        QCOMPARE(view.chart()->series().size(), 3);
        view.display(support::emptyFigure());
        QCOMPARE(view.chart()->series().size(), 0);
    }

    void stacksHaveTheirValues()
    {
        ChartView view;
        view.resize(1200, 500);
        view.display(support::partsFigure());
        auto* bars = qobject_cast<QtCharts::QAbstractBarSeries*>(view.chart()->series().front());
        QCOMPARE(bars->barSets().size(), 2);
        QCOMPARE(bars->barSets()[0]->at(4), 1.4);
        auto figure = support::partsFigure();
        figure.series[0].y[4] = 0.9;
        view.display(figure);
        QCOMPARE(bars->barSets()[0]->at(4), 0.9);
    }

    void linesAreDrawnWhereTheirValuesAre()
    {
        const auto view = shown(support::offsetFigure());
        const auto at = laidOut(*view).at(400, 760);
        QVERIFY(contrast(pixelAt(*view, at), lightTheme().paper) > 2);
        QVERIFY(contrast(pixelAt(*view, at + QPointF(0, 14)), lightTheme().paper) < 1.6);
    }

    void logarithmicAxesAreEvenInDecades()
    {
        const auto layout = laidOut(support::returnsFigure());
        const double first = layout.at(18, 0).x(), middle = layout.at(21, 0).x(), last = layout.at(24, 0).x();
        QVERIFY(std::abs(middle - (first + last) / 2) < 1e-6);
        QVERIFY(hasText(layout, QString::fromUtf8("10²¹")));
    }

    void textsAreInsideAndApart_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("usual") << usual;
        QTest::newRow("large") << QSize(1300, 700);
        QTest::newRow("small") << QSize(310, 225);
        QTest::newRow("flat") << QSize(632, 170);
    }
    void textsAreInsideAndApart()
    {
        QFETCH(QSize, size);
        for (const auto& figure : allFigures()) {
            const auto layout = laidOut(figure, size);
            auto texts = layout.texts;
            texts.insert(texts.end(), layout.labels.begin(), layout.labels.end());
            for (std::size_t i = 0; i < texts.size(); ++i) {
                QVERIFY2(layout.area.contains(texts[i].box), qPrintable(texts[i].text));
                for (std::size_t k = 0; k < i; ++k) {
                    const auto common = texts[i].box.intersected(texts[k].box);
                    const auto pair = texts[i].text + QStringLiteral(" over ") + texts[k].text;
                    QVERIFY2(std::min(common.width(), common.height()) < 2.5, qPrintable(pair));
                }
            }
        }
    }

    void markerLabelsStayInThePlotWhereverTheMarkerIs()
    {
        for (double x = 0; x <= 36; x += 0.5)
            for (double y = 0; y <= 4; y += 0.25) {
                auto figure = support::timeFigure();
                figure.markers.push_back({core::Marker::Kind::Scenario, x, y, "you", 0});
                const auto layout = laidOut(figure);
                for (const auto& label : layout.labels)
                    if (label.kind == PlacedText::Kind::Marker)
                        QVERIFY2(layout.plot.contains(label.box), qPrintable(label.text));
            }
    }

    void namesStandAtTheEndsOfLinesInTheirOrder()
    {
        const auto layout = laidOut(support::timeFigure());
        QVERIFY(layout.keys.empty());
        const auto find = [&](const char* name) {
            return std::ranges::find(layout.labels, QString::fromLatin1(name), &PlacedText::text);
        };
        QVERIFY(find("Serving") != layout.labels.end() && find("Training") != layout.labels.end());
        QVERIFY(find("Serving")->box.top() < find("Training")->box.top());
        QVERIFY(find("Serving")->box.left() > layout.plot.right());
    }

    void endsThatMeetHaveTheirNamesApart()
    {
        auto figure = support::timeFigure();
        figure.series[1].y = figure.series[0].y;
        const auto layout = laidOut(figure);
        QVERIFY(!layout.labels[0].box.intersects(layout.labels[1].box));
    }

    void bandsGetALegendAboveThePlot()
    {
        const auto layout = laidOut(support::returnsFigure());
        QCOMPARE(layout.keys.size(), std::size_t(3));
        for (const auto& key : layout.keys)
            QVERIFY(key.box.bottom() <= layout.plot.top());
    }

    void oneUnnamedSeriesNeedsNoLegend() { QVERIFY(laidOut(support::offsetFigure()).keys.empty()); }

    void longNamesOfBarsLieBesideThem()
    {
        const auto narrow = laidOut(support::partsFigure(), {420, 340});
        QVERIFY(narrow.isTransposed);
        QVERIFY(hasText(narrow, QStringLiteral("Development")));
        QVERIFY(narrow.squeezes.empty());
        QVERIFY(!laidOut(support::partsFigure(), {1300, 340}).isTransposed);
    }

    void barsThatLieAreDrawnWhereTheyAre()
    {
        const auto view = shown(support::partsFigure(), {420, 340});
        const auto layout = laidOut(*view);
        QVERIFY(layout.isTransposed);
        QCOMPARE(pixelAt(*view, layout.series[0].bars[4].center()), lightTheme().series[0]);
        QCOMPARE(pixelAt(*view, layout.series[1].bars[4].center()), lightTheme().series[1]);
        QCOMPARE(pixelAt(*view, layout.series[0].bars[0].center()), lightTheme().series[0]);
    }

    void barsThatStandAreDrawnWhereTheyAre()
    {
        const auto view = shown(support::partsFigure(), {1300, 500});
        const auto layout = laidOut(*view);
        QVERIFY(!layout.isTransposed);
        QCOMPARE(pixelAt(*view, layout.series[0].bars[4].center()), lightTheme().series[0]);
        QCOMPARE(pixelAt(*view, layout.series[1].bars[4].center()), lightTheme().series[1]);
    }

    void bandsOutsideTheAxesAndOddNumbersDoNoHarm()
    {
        auto figure = support::returnsFigure();
        figure.series[0].high[10] = 1e300;
        figure.series[0].y[11] = std::nan("");
        figure.series[1].y[12] = -std::numeric_limits<double>::infinity();
        figure.series[1].x[13] = -1; // has no logarithm
        figure.series[2].y.resize(3);
        figure.y.max = figure.y.min;
        figure.markers[0].x = 0;
        QVERIFY(!shown(figure)->grab().isNull());
        figure.x.ticks.clear();
        figure.series.clear();
        QVERIFY(!shown(figure, {1, 1})->grab().isNull());
    }

    void anEmptyFigureSaysWhy()
    {
        const auto layout = laidOut(support::emptyFigure());
        QVERIFY(layout.grid.empty());
        QVERIFY(hasText(layout, QStringLiteral("Error against compute")));
        const auto is = [](const PlacedText& t) { return t.kind == PlacedText::Kind::Empty; };
        QVERIFY(std::ranges::any_of(layout.texts, is));
        ChartView view;
        view.display(support::timeFigure());
        view.display(support::emptyFigure());
        QTRY_VERIFY(view.accessibleDescription().startsWith(QStringLiteral("The run is stated in hours")));
    }

    void screenReadersHearTheMainValues()
    {
        ChartView view;
        view.display(support::timeFigure());
        QTRY_COMPARE(view.accessibleName(), QStringLiteral("Cumulative carbon"));
        QCOMPARE(view.accessibleDescription(),
                 QString::fromUtf8(
                     "Carbon (t CO₂e) against Time (months). Training: from 700 kg to 900 kg. Serving: from "
                     "0 kg to 3.6 t. after 7 months: 700 kg at 7 months."));
    }

    void arrowKeysWalkAlongThePoints()
    {
        const auto view = shown(support::timeFigure());
        QSignalSpy hovered(view.get(), &ChartView::pointHovered);
        QTest::keyClick(view.get(), Qt::Key_Right);
        QTest::keyClick(view.get(), Qt::Key_Right);
        QTest::keyClick(view.get(), Qt::Key_Down);
        QTest::keyClick(view.get(), Qt::Key_End);
        QTest::keyClick(view.get(), Qt::Key_Escape);
        const QList<QVariantList> expected {{0, 0}, {0, 1}, {1, 1}, {1, 199}, {-1, -1}};
        QCOMPARE(QList<QVariantList>(hovered), expected);
    }

    void theMousePointsAtTheNearestPoint()
    {
        const auto view = shown(support::scatterFigure());
        const auto layout = laidOut(*view);
        QSignalSpy hovered(view.get(), &ChartView::pointHovered),
            activated(view.get(), &ChartView::pointActivated);
        const auto at = layout.series[0].line[1].toPoint();
        QTest::mouseMove(view->viewport(), at);
        QTRY_COMPARE(hovered.size(), 1);
        QCOMPARE(QVariantList(hovered[0]), (QVariantList {0, 1}));
        QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(QVariantList(activated[0]), (QVariantList {0, 1}));
    }

    void pointingAtAPointThatIsGoneForgetsIt()
    {
        const auto view = shown(support::timeFigure());
        view->point(1, 150);
        view->display(support::emptyFigure());
        view->display(support::offsetFigure());
        QVERIFY(!view->grab().isNull());
    }

    void tShowsTheNumbersAsATable()
    {
        const auto view = shown(support::partsFigure());
        QSignalSpy toggled(view.get(), &ChartView::tableToggled);
        QTest::keyClick(view.get(), Qt::Key_T);
        QVERIFY(view->isTableShown());
        const auto* table = view->findChild<QTableWidget*>();
        QCOMPARE(table->rowCount(), 12);
        QCOMPARE(table->item(0, 1)->text(), QStringLiteral("Final runs"));
        QCOMPARE(table->item(0, 2)->text(), QStringLiteral("0.7"));
        auto figure = support::partsFigure();
        figure.series[0].y[0] = 3.04417e15;
        view->display(figure);
        QCOMPARE(table->item(0, 2)->text(), QString::fromUtf8("3.044×10¹⁵"));
        QVERIFY(table->item(0, 2)->textAlignment() & Qt::AlignRight);
        QVERIFY(table->item(0, 1)->textAlignment() & Qt::AlignLeft);
        const auto* title = view->findChild<QLabel*>(QStringLiteral("chart_table_title"));
        QCOMPARE(title->text(), QString::fromStdString(figure.title.english()));
        for (int column = 0; column < table->columnCount(); ++column)
            for (const QString& line : table->horizontalHeaderItem(column)->text().split(QLatin1Char('\n')))
                QVERIFY(table->fontMetrics().horizontalAdvance(line) <= table->columnWidth(column));
        QVERIFY(!table->item(1, 0)); // the series is named once
        QTest::keyClick(view.get(), Qt::Key_T);
        QVERIFY(!view->isTableShown());
        QCOMPARE(toggled.size(), 2);
    }

    void copyTakesPictureAndData()
    {
        const auto view = shown(support::timeFigure());
        view->setTheme(darkTheme());
        QTest::keySequence(view.get(), QKeySequence::Copy);
        const auto* content = QApplication::clipboard()->mimeData();
        const auto image = qvariant_cast<QImage>(content->imageData());
        QCOMPARE(image.size(), view->viewport()->size() * 2);
        QCOMPARE(image.pixelColor(1, 1), QColor(Qt::white));
        QVERIFY(content->text().startsWith(
            QString::fromUtf8("Series\tTime (months)\tCarbon (t CO₂e)\nTraining\t0\t0.7\n")));
        QVERIFY(content->data(QStringLiteral("text/csv")).startsWith("series,x,y"));
    }

    void keysThatAreNotOursGoOn()
    {
        const auto view = shown(support::timeFigure());
        QKeyEvent event(QEvent::KeyPress, Qt::Key_G, Qt::NoModifier, QStringLiteral("g"));
        event.accept();
        QApplication::sendEvent(view.get(), &event);
        QVERIFY(!event.isAccepted());
    }

    void themesChangeTheColours()
    {
        const auto view = shown(support::timeFigure());
        QCOMPARE(pixelAt(*view, {3, 3}), lightTheme().paper);
        view->setTheme(darkTheme());
        QCOMPARE(pixelAt(*view, {3, 3}), darkTheme().paper);
    }

    void numbersFollowTheLocale()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        const auto layout = laidOut(support::returnsFigure());
        QLocale::setDefault(QLocale::c());
        QVERIFY(hasText(layout, QStringLiteral("2,5")));
        QVERIFY(!hasText(layout, QStringLiteral("2.5")));
    }
};

QTEST_MAIN(TestChartView)
#include "tst_chart_view.moc"
