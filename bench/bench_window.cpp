// How long from a step of a slider until every visible chart has painted it, against a bare Qt Charts window
// that paints the same series at the same sizes?
#include "bench/samples.h"
#include "core/io/catalog_loader.h"
#include "core/model/params.h"
#include "core/store/library.h"
#include "ui/main_window.h"
#include "ui/shared/chart_view.h"
#include "ui/shared/prompts.h"

#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>
#include <QtCharts/QBarSet>
#include <QtCharts/QChartView>
#include <QtCharts/QLineSeries>
#include <QtCharts/QStackedBarSeries>

#include <cstdlib>
#include <memory>

namespace {

constexpr int steps = 300;

/// Answers every question with no.
class NoPrompts : public ui::Prompts
{
public:
    QString openFile(QWidget*, const QString&, const QString&) override { return {}; }
    QString saveFile(QWidget*, const QString&, const QString&, const QString&) override { return {}; }
    QString text(QWidget*, const QString&, const QString&, const QString&) override { return {}; }
    void tell(QWidget*, const QString&, const QStringList&) override { }
};

QString resources(const char* folder)
{
    return QStringLiteral(CARBACUS_SOURCE_DIR "/resources/") + QString::fromLatin1(folder);
}

/// The series of one figure in a chart with nothing around them; their points are replaced at each step.
class BareChart
{
public:
    BareChart(const core::Figure& figure, QSize size)
        : m_figure(figure)
        , m_view(new QtCharts::QChart)
    {
        m_view.resize(size);
        m_view.setRenderHint(QPainter::Antialiasing);
        for (const core::Series& series : figure.series)
            add(series);
        m_view.chart()->createDefaultAxes();
        m_view.show();
    }

    void step(double factor)
    {
        std::size_t line = 0, bar = 0;
        for (const core::Series& series : m_figure.series)
            if (isBar(series))
                for (std::size_t i = 0; i < series.y.size(); ++i)
                    m_bars[bar]->replace(int(i), series.y[i] * factor), bar += i + 1 == series.y.size();
            else
                m_lines[line++]->replace(points(series, factor));
        m_view.viewport()->repaint();
    }

private:
    static bool isBar(const core::Series& s)
    {
        return s.mark == core::Mark::Bars || s.mark == core::Mark::StackedBars;
    }

    static QVector<QPointF> points(const core::Series& series, double factor)
    {
        QVector<QPointF> out;
        for (std::size_t i = 0; i < series.x.size(); ++i)
            out.append({series.x[i], series.y[i] * factor});
        return out;
    }

    void add(const core::Series& series)
    {
        if (isBar(series)) {
            auto* bars = new QtCharts::QStackedBarSeries;
            auto* set = new QtCharts::QBarSet(QString());
            for (const double y : series.y)
                set->append(y);
            bars->append(set);
            m_bars.push_back(set);
            m_view.chart()->addSeries(bars);
        } else {
            m_lines.push_back(new QtCharts::QLineSeries);
            m_lines.back()->replace(points(series, 1));
            m_view.chart()->addSeries(m_lines.back());
        }
    }

    core::Figure m_figure;
    QtCharts::QChartView m_view;
    std::vector<QtCharts::QLineSeries*> m_lines;
    std::vector<QtCharts::QBarSet*> m_bars;
};

void settle(ui::MainWindow& window)
{
    do
        QApplication::processEvents(QEventLoop::AllEvents, 1);
    while (!window.isUpToDate());
}

std::vector<ui::ChartView*> visibleCharts(ui::MainWindow& window)
{
    std::vector<ui::ChartView*> out;
    for (auto* chart : window.findChildren<ui::ChartView*>())
        if (chart->isVisible())
            out.push_back(chart);
    return out;
}

/// Steps of final runs: they move the marginal cost, the timeline, the offset and the breakdown.
bench::Samples ours(ui::MainWindow& window, const std::vector<ui::ChartView*>& charts)
{
    bench::Samples samples;
    for (int i = 0; i < steps; ++i) {
        const auto runs = core::findParam(window.document().scenario(), "/training/final_runs");
        samples.time([&] {
            window.document().edit(runs, 2 + i % 50);
            settle(window);
            for (auto* chart : charts)
                chart->viewport()->repaint();
        });
    }
    return samples;
}

bench::Samples floorOf(const std::vector<ui::ChartView*>& charts)
{
    std::vector<std::unique_ptr<BareChart>> bare;
    for (auto* chart : charts)
        bare.push_back(std::make_unique<BareChart>(chart->figure(), chart->size()));
    bench::Samples samples;
    for (int i = 0; i < steps; ++i)
        samples.time([&] {
            for (auto& chart : bare)
                chart->step(1 - 0.01 * (i % 50));
            QApplication::processEvents();
        });
    return samples;
}

}

int main(int argc, char** argv)
{
    if (!std::getenv("QT_QPA_PLATFORM"))
        ::setenv("QT_QPA_PLATFORM", "offscreen", 1);
    QApplication application(argc, argv);
    const QTemporaryDir home;
    QSettings settings(home.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    core::Library library(home.filePath(QStringLiteral("workspace.sqlite")).toStdString());
    NoPrompts prompts;
    auto catalog = core::loadCatalog(resources("catalog").toStdString());
    if (!catalog)
        return EXIT_FAILURE;
    ui::MainWindow window({std::move(*catalog),
                           {},
                           library,
                           settings,
                           prompts,
                           resources("examples"),
                           {},
                           QApplication::palette()});
    window.resize(1280, 800);
    window.show();
    settle(window);

    const auto charts = visibleCharts(window);
    if (charts.size() < 3) {
        std::fprintf(stderr, "%zu charts are visible: nothing is timed\n", charts.size());
        return EXIT_FAILURE;
    }
    ours(window, charts); // warm
    const auto step = ours(window, charts);
    const auto floor = floorOf(charts);
    std::printf("%zu charts at 1280 x 800\n", charts.size());
    step.print("slider step to painted charts");
    floor.print("the same series in a bare window");
    const bool tail = bench::holds("p99", step.p99(), floor.p99(), 1.5);
    return tail ? EXIT_SUCCESS : EXIT_FAILURE;
}
