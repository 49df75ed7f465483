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

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <set>

namespace {

constexpr int steps = 300, values = 50;
constexpr int rounds = 5; ///< of either in turn, so that what else the machine does falls on both

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

/// The series of one figure in a chart with nothing around them; at each step it is given the points and the
/// ranges of another.
class BareChart
{
public:
    BareChart(const core::Figure& figure, QSize size)
        : m_view(new QtCharts::QChart)
    {
        m_view.resize(size);
        m_view.setRenderHint(QPainter::Antialiasing);
        for (const core::Series& series : figure.series)
            add(series, figure);
        m_view.chart()->createDefaultAxes();
        show(figure);
        m_view.show();
    }

    void show(const core::Figure& figure)
    {
        std::size_t line = 0, bar = 0;
        for (const core::Series& series : figure.series)
            if (isBar(series)) {
                for (std::size_t i = 0; i < series.y.size(); ++i)
                    m_bars[bar]->replace(int(i), series.y[i]);
                ++bar;
            } else {
                m_lines[line++]->replace(points(series, figure));
            }
        for (auto* axis : m_view.chart()->axes(Qt::Vertical))
            axis->setRange(at(figure.y, figure.y.min), at(figure.y, figure.y.max));
        if (m_bars.empty())
            for (auto* axis : m_view.chart()->axes(Qt::Horizontal))
                axis->setRange(at(figure.x, figure.x.min), at(figure.x, figure.x.max));
    }

    QWidget* surface() { return m_view.viewport(); }

private:
    static bool isBar(const core::Series& s)
    {
        return s.mark == core::Mark::Bars || s.mark == core::Mark::StackedBars;
    }

    static double at(const core::Axis& axis, double value) { return axis.isLog ? std::log10(value) : value; }

    static QVector<QPointF> points(const core::Series& series, const core::Figure& figure)
    {
        QVector<QPointF> out;
        for (std::size_t i = 0; i < series.x.size(); ++i)
            out.append({at(figure.x, series.x[i]), at(figure.y, series.y[i])});
        return out;
    }

    void add(const core::Series& series, const core::Figure& figure)
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
            m_lines.back()->replace(points(series, figure));
            m_view.chart()->addSeries(m_lines.back());
        }
    }

    QtCharts::QChartView m_view;
    std::vector<QtCharts::QLineSeries*> m_lines;
    std::vector<QtCharts::QBarSet*> m_bars;
};

/// Counts what was painted of some surfaces since the count was last begun.
class Painted : public QObject
{
public:
    explicit Painted(std::vector<QWidget*> surfaces)
        : m_surfaces(std::move(surfaces))
    {
        for (auto* surface : m_surfaces)
            surface->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            m_done.insert(watched);
        return false;
    }

    void begin() { m_done.clear(); }

    void wait()
    {
        while (m_done.size() < m_surfaces.size())
            QApplication::processEvents(QEventLoop::AllEvents, 1);
    }

private:
    std::vector<QWidget*> m_surfaces;
    std::set<QObject*> m_done;
};

void settle(ui::MainWindow& window)
{
    do
        QApplication::processEvents(QEventLoop::AllEvents, 1);
    while (!window.isUpToDate());
}

/// A step of the final runs: it moves the timeline, the breakdown and what hangs on them.
void move(ui::MainWindow& window, int i)
{
    const auto runs = core::findParam(window.document().scenario(), "/training/final_runs");
    window.document().edit(runs, 2 + i % values);
}

/// A visible chart that the step moves, and what it shows at each value. The others need no painting.
struct Moving
{
    ui::ChartView* chart;
    std::vector<core::Figure> figures;
};

std::vector<Moving> movingCharts(ui::MainWindow& window)
{
    std::vector<Moving> out;
    for (auto* chart : window.findChildren<ui::ChartView*>())
        if (chart->isVisible())
            out.push_back({chart, {}});
    for (int i = 0; i < values; ++i) {
        move(window, i);
        settle(window);
        for (auto& moving : out)
            moving.figures.push_back(moving.chart->figure());
    }
    std::erase_if(out, [](const Moving& m) { return m.figures[0] == m.figures[1]; });
    return out;
}

void ours(ui::MainWindow& window, const std::vector<Moving>& charts, bench::Samples& samples)
{
    std::vector<QWidget*> surfaces;
    for (const auto& moving : charts)
        surfaces.push_back(moving.chart->viewport());
    Painted painted(surfaces);
    for (int i = 0; i < steps; ++i) {
        QApplication::processEvents();
        painted.begin();
        samples.time([&] {
            move(window, i);
            painted.wait();
        });
    }
}

void floorOf(const std::vector<Moving>& charts, bench::Samples& samples)
{
    std::vector<std::unique_ptr<BareChart>> bare;
    std::vector<QWidget*> surfaces;
    for (const auto& moving : charts) {
        bare.push_back(std::make_unique<BareChart>(moving.figures[0], moving.chart->size()));
        surfaces.push_back(bare.back()->surface());
    }
    Painted painted(surfaces);
    painted.wait();
    for (int i = 0; i < steps; ++i) {
        QApplication::processEvents();
        painted.begin();
        samples.time([&] {
            for (std::size_t c = 0; c < bare.size(); ++c)
                bare[c]->show(charts[c].figures[std::size_t(i % values)]);
            painted.wait();
        });
    }
}

}

int main(int argc, char** argv)
{
    if (!std::getenv("DISPLAY") && !std::getenv("WAYLAND_DISPLAY")) {
        std::fputs("bench_window: painting is measured on a display: xvfb-run bench_window\n", stderr);
        return EXIT_FAILURE;
    }
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

    const auto charts = movingCharts(window);
    if (charts.size() < 2) {
        std::fprintf(stderr, "%zu charts move: nothing is timed\n", charts.size());
        return EXIT_FAILURE;
    }
    bench::Samples warm, step, floor;
    ours(window, charts, warm);
    for (int round = 0; round < rounds; ++round) {
        ours(window, charts, step);
        floorOf(charts, floor);
    }
    std::printf("%zu charts move, at 1280 x 800\n", charts.size());
    step.print("slider step to painted charts");
    floor.print("the same series in a bare window");
    const bool tail = bench::holds("p99", step.p99(), floor.p99(), 1.5);
    return tail ? EXIT_SUCCESS : EXIT_FAILURE;
}
