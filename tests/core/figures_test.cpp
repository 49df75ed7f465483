// What each figure shows, and what it says where there is nothing to show.
#include "core/base/csv.h"
#include "core/base/text.h"
#include "tests/core/figures_runs.h"

#include <algorithm>
#include <gtest/gtest.h>
#include <numeric>

using namespace figures_test;

TEST(Figures, keysAreThoseOfTheContract)
{
    std::string keys;
    for (const FigureKind& kind : figures())
        keys += std::string(kind.key) + " ";
    EXPECT_EQ(keys, "returns marginal time offset breakdown cost energy ");
    EXPECT_EQ(findFigure("no such"), nullptr);
}

TEST(Figures, everyFigureHasItsTitleCaptionAndAxes)
{
    for (const FigureKind& kind : figures()) {
        const Figure figure = kind.build(std::vector {visionRun()}, {});
        EXPECT_EQ(figure.key, kind.key);
        EXPECT_EQ(figure.title.source(), kind.title);
        EXPECT_TRUE(figure.whyEmpty.isEmpty()) << figure.whyEmpty.english();
        EXPECT_FALSE(figure.caption.isEmpty()) << kind.key;
        EXPECT_FALSE(figure.y.label.isEmpty() || figure.y.unit.empty()) << kind.key;
        EXPECT_FALSE(figure.series.empty()) << kind.key;
    }
}

TEST(ReturnsFigure, theScenarioLiesOnTheCurve)
{
    const Figure figure = build("returns", {visionRun()});
    const Marker* marker = findMarker(figure, Marker::Kind::Scenario);
    ASSERT_NE(marker, nullptr);
    const Series& curve = figure.series.front();
    const auto at = std::ranges::find(curve.x, marker->x);
    ASSERT_NE(at, curve.x.end());
    EXPECT_EQ(curve.y[std::size_t(at - curve.x.begin())], marker->y);
    EXPECT_EQ(marker->x, 4e18);
    EXPECT_NEAR(marker->y, 23.9, 1e-9);
    EXPECT_EQ(marker->label.english(), "This scenario, measured");
    EXPECT_EQ(findSeries(figure, "Measured"), nullptr); // one point needs no two marks
}

TEST(ReturnsFigure, measuredPointsElsewhereAreMarked)
{
    core::Run run = visionRun();
    Scenario s = *run.scenario;
    s.returns.points.push_back({{2e18}, 25});
    run.scenario = std::make_shared<Scenario>(s);
    const Figure figure = build("returns", {run});
    EXPECT_EQ(findSeries(figure, "Measured")->y, std::vector<double> {25});
    EXPECT_EQ(findMarker(figure, Marker::Kind::Scenario)->label.english(), "This scenario, measured");
}

TEST(ReturnsFigure, beyondItsDataTheLawIsDashedAndJoinsTheRest)
{
    const Figure figure = build("returns", {languageRun()});
    ASSERT_EQ(figure.series.size(), 3u);
    const Series &below = figure.series[0], &fit = figure.series[1], &above = figure.series[2];
    EXPECT_TRUE(below.isMuted && below.isDashed && above.isMuted && above.isDashed);
    EXPECT_FALSE(fit.isMuted || fit.isDashed);
    EXPECT_EQ(below.x.back(), fit.x.front());
    EXPECT_EQ(fit.x.back(), above.x.front());
    EXPECT_EQ(findMarker(figure, Marker::Kind::HorizontalLine)->y, 1.6934);
    EXPECT_LE(figure.y.min, 1.6934);
}

TEST(ReturnsFigure, aLawWithoutCurveIsASentence)
{
    const auto run = changed(visionRun(), [](Scenario&, Estimate& e) {
        e.returns = {};
        e.returns.whyNone = "No law of returns is chosen.";
    });
    for (const char* key : {"returns", "marginal"}) {
        const Figure figure = build(key, {run});
        EXPECT_EQ(figure.whyEmpty.english(), "No law of returns is chosen.") << key;
        EXPECT_TRUE(figure.series.empty()) << key;
    }
}

TEST(ReturnsFigure, anotherKindOfErrorIsLeftOutAndNamed)
{
    const Figure figure = build("returns", {visionRun(), languageRun("7B"), visionRun(3, "B")});
    EXPECT_EQ(findSeries(figure, "7B"), nullptr);
    ASSERT_NE(findSeries(figure, "B"), nullptr);
    EXPECT_EQ(findSeries(figure, "B")->colour, 2);
    const auto names7B = [](const Message& note) { return note.english().starts_with("7B is not shown"); };
    EXPECT_TRUE(std::ranges::any_of(figure.notes, names7B));
}

TEST(ReturnsFigure, theBandOfALawIsDrawn)
{
    const auto run = changed(visionRun(), [](Scenario& s, Estimate& e) {
        s.returns = returns_test::anchored("thompson2020_practice_range", {{"p", 10}});
        e.returns = returnsOf(s.returns, ratesOf(e, 4e18), returns_test::catalog());
    });
    const Figure figure = build("returns", {run});
    const Series* band = findSeries(figure, "Range of the law");
    ASSERT_NE(band, nullptr);
    EXPECT_EQ(band->mark, Mark::Band);
    EXPECT_EQ(band->high.size(), band->y.size());
}

TEST(MarginalFigure, standsBelowReturnsOnTheSameAxis)
{
    for (const bool isLog : {true, false}) {
        const std::vector runs {visionRun(), visionRun(7, "B")};
        EXPECT_EQ(build("returns", runs, {isLog}).x, build("marginal", runs, {isLog}).x);
    }
}

TEST(MarginalFigure, theScenarioPaysWhatItsEstimateSays)
{
    const auto run = visionRun();
    const Figure figure = build("marginal", {run});
    EXPECT_EQ(figure.y.unit, "kg CO2e");
    EXPECT_TRUE(figure.y.isLog);
    EXPECT_EQ(findMarker(figure, Marker::Kind::Scenario)->y, run.estimate->returns.scenarioKgPerPoint);
    EXPECT_EQ(figure.y.label.english(), "Carbon of the next 1 %");
    EXPECT_EQ(build("marginal", {languageRun()}).y.label.english(), "Carbon of the next 0.01 nats/token");
}

TEST(MarginalFigure, withoutCarbonItSaysSo)
{
    const auto run = changed(visionRun(), [](Scenario&, Estimate& e) {
        std::ranges::fill(e.returns.kgPerPoint, 0);
        e.returns.scenarioKgPerPoint = 0;
    });
    EXPECT_EQ(build("marginal", {run}).whyEmpty.english(),
              "The training emits no carbon here: the next point costs none.");
}

TEST(ReturnsFigure, aLinearAxisEndsADecadeBeyondTheScenario)
{
    const Figure figure = build("returns", {visionRun()}, {.logCompute = false});
    EXPECT_FALSE(figure.x.isLog);
    EXPECT_EQ(figure.x.unit, "10¹⁸ FLOP");
    EXPECT_EQ(figure.x.min, 0);
    EXPECT_NEAR(figure.x.max, 39, 1);
    EXPECT_EQ(figure.series.front().x.back(), figure.x.max);
}

TEST(TimeFigure, theCrossingLiesOnBothLines)
{
    const Figure figure = build("time", {visionRun()});
    const Marker* crossing = findMarker(figure, Marker::Kind::Crossing);
    ASSERT_NE(crossing, nullptr);
    // Training 90 kg at once; inference 173 kg over 36 months.
    EXPECT_NEAR(crossing->x, 36 * 90.0 / 173, 1e-9);
    EXPECT_NEAR(crossing->y, 90, 1e-9);
    EXPECT_EQ(crossing->label.english(), "Inference passes after 18.7 months");
    EXPECT_EQ(findSeries(figure, "Inference")->y.back(), 173);
}

TEST(TimeFigure, severalRunsShowTheirTotals)
{
    const Figure figure = build("time", {visionRun(1, "A"), visionRun(2, "B")});
    ASSERT_EQ(figure.series.size(), 2u);
    EXPECT_NEAR(findSeries(figure, "A")->y.back(), 263, 1e-9);
    EXPECT_NEAR(findSeries(figure, "B")->y.back(), 526, 1e-9);
    EXPECT_EQ(findMarker(figure, Marker::Kind::Crossing), nullptr);
}

TEST(TimeFigure, aPlanWithoutInferenceShowsTrainingAlone)
{
    const Figure figure = build("time", {languageRun()});
    ASSERT_EQ(figure.series.size(), 1u);
    EXPECT_EQ(figure.series[0].name.english(), "Training");
    EXPECT_EQ(figure.y.label.english(), "Cumulative carbon of training"); // there is no key to say it
    EXPECT_EQ(figure.y.unit, "t CO2e");
}

TEST(OffsetFigure, theCostIsProportionalToThePrice)
{
    const Figure figure = build("offset", {visionRun()});
    const Marker* marker = findMarker(figure, Marker::Kind::Scenario);
    EXPECT_EQ(marker->x, 10);
    EXPECT_NEAR(marker->y, 0.263 * 10, 1e-12);
    EXPECT_EQ(figure.x.max, 100);
    EXPECT_NEAR(figure.series[0].y.back(), 0.263 * 100, 1e-9);
    const auto dear = changed(visionRun(), [](Scenario& s, Estimate& e) {
        s.carbon.offsetPrice = {250};
        e.offset.cost = e.offset.bought * s.carbon.offsetPrice.quantity();
    });
    EXPECT_EQ(build("offset", {dear}).x.max, 500);
}

TEST(OffsetFigure, aPriceOfZeroIsStillOnTheLine)
{
    const auto run = changed(visionRun(), [](Scenario& s, Estimate& e) {
        s.carbon.offsetPrice = {0};
        e.offset.cost = {};
    });
    const Figure figure = build("offset", {run});
    EXPECT_EQ(findMarker(figure, Marker::Kind::Scenario)->y, 0);
    EXPECT_NEAR(figure.series[0].y.back(), 26.3, 1e-9);
}

TEST(OffsetFigure, nothingToOffsetIsASentence)
{
    const auto run = changed(visionRun(), [](Scenario& s, Estimate& e) {
        s.carbon.offsetShare = {0};
        e.offset = {};
    });
    EXPECT_EQ(build("offset", {run}).whyEmpty.english(), "The plan offsets nothing: its offset share is 0.");
}

TEST(ByPart, theBarsSumToTheTotal)
{
    const auto run = visionRun();
    const auto sum = [](const Figure& figure) {
        double total = 0;
        for (const Series& s : figure.series)
            total = std::accumulate(s.y.begin(), s.y.end(), total);
        return total;
    };
    EXPECT_NEAR(sum(build("breakdown", {run})), run.estimate->total().carbon().in(kilogram), 1e-9);
    EXPECT_NEAR(sum(build("cost", {run})), run.estimate->totalCost().in(usd), 1e-9);
    EXPECT_NEAR(sum(build("energy", {run})), run.estimate->total().facility.in(kWh), 1e-9);
}

TEST(ByPart, onlyPartsThatTakeSomethingHaveABar)
{
    const Figure figure = build("breakdown", {visionRun()});
    std::string names;
    for (const Message& category : figure.x.categories)
        names += category.english() + "; ";
    EXPECT_EQ(names, "Final runs; Search; answers; answers, idle; ");
    EXPECT_EQ(findSeries(figure, "Operation")->y, (std::vector<double> {16, 64, 120, 40}));
    EXPECT_EQ(findSeries(figure, "Hardware")->y, (std::vector<double> {2, 8, 10, 3}));
}

TEST(ByPart, severalRunsShareTheirCategoriesByName)
{
    const auto other = changed(visionRun(1, "B"), [](Scenario&, Estimate& e) {
        e.training[2] = part(1, 5, 0, 1);
        e.deploymentNames = {"cars"};
    });
    const Figure figure = build("breakdown", {visionRun(1, "A"), other});
    std::string names;
    for (const Message& category : figure.x.categories)
        names += category.english() + "; ";
    EXPECT_EQ(names, "Final runs; Search; Development; answers; answers, idle; cars; cars, idle; ");
    EXPECT_EQ(findSeries(figure, "A")->y, (std::vector<double> {18, 72, 0, 130, 43, 0, 0}));
    EXPECT_EQ(findSeries(figure, "B")->y, (std::vector<double> {18, 72, 5, 0, 0, 130, 43}));
}

TEST(ByPart, offsetsAndTheCarbonPriceHaveTheirOwnBars)
{
    const auto run = changed(visionRun(), [](Scenario&, Estimate& e) { e.internalCarbon = Money(7, usd); });
    const Figure figure = build("cost", {run});
    EXPECT_EQ(figure.x.categories.back().english(), "Internal carbon price");
    EXPECT_EQ(findSeries(figure, "Internal carbon price")->y.back(), 7);
    EXPECT_EQ(findSeries(figure, "Cloud")->y.back(), 0);
}

TEST(Figures, anEmptyPlanIsASentenceEverywhere)
{
    const auto run = core::Run {"nothing", std::make_shared<Scenario>(), std::make_shared<Estimate>()};
    for (const FigureKind& kind : figures())
        for (const auto& runs : {std::vector {run}, std::vector {run, run}}) {
            const Figure figure = kind.build(runs, {});
            EXPECT_FALSE(figure.whyEmpty.isEmpty()) << kind.key;
            EXPECT_TRUE(figure.series.empty()) << kind.key;
        }
}

TEST(Figures, whatIsNotKnownIsNotDrawnAsZero)
{
    const auto run = changed(visionRun(), [](Scenario&, Estimate& e) {
        e.known.power = e.known.price = false;
        for (auto* costs : {&e.returns.kgPerPoint, &e.returns.usdPerPoint, &e.returns.kWhPerPoint})
            std::ranges::fill(*costs, 0);
    });
    for (const char* key : {"marginal", "time", "offset", "breakdown", "cost", "energy"})
        EXPECT_NE(build(key, {run}).whyEmpty.english().find("not known"), std::string::npos) << key;
    EXPECT_TRUE(build("returns", {run}).whyEmpty.isEmpty());
}

TEST(FigureCsv, numbersReadBackExactly)
{
    const Figure figure = build("returns", {languageRun()});
    const auto rows = parseCsv(figureToCsv(figure), "figure.csv");
    ASSERT_TRUE(rows.ok());
    EXPECT_EQ(rows->front().cells, (std::vector<std::string> {"series", "x", "y", "x_unit", "y_unit"}));
    const Series& first = figure.series.front();
    for (std::size_t i = 0; i < first.x.size(); ++i) {
        const auto& cells = (*rows)[i + 1].cells;
        EXPECT_EQ(cells[0], "Beyond the law's data");
        EXPECT_EQ(parseNumber(cells[1]), first.x[i]);
        EXPECT_EQ(parseNumber(cells[2]), first.y[i]);
    }
    EXPECT_EQ(rows->back().cells.front(), "This scenario");
}

TEST(FigureCsv, barsNameTheirCategoryAndBandsTheirUpperEdge)
{
    EXPECT_NE(
        figureToCsv(build("breakdown", {visionRun()})).find("Operation,\"answers, idle\",40,,kg CO2e\n"),
        std::string::npos);
    Figure figure;
    figure.series.push_back(
        {.name = "Band", .mark = Mark::Band, .x = {1}, .y = {2}, .high = {3}, .labels = {"a,b"}});
    EXPECT_EQ(figureToCsv(figure), "series,x,y,high,label,x_unit,y_unit\nBand,1,2,3,\"a,b\",,\n");
}
