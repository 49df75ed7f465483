#pragma once

#include "ui/shared/chart_layout.h"

#include <QtCharts/QChartGlobal>

#include <vector>

QT_CHARTS_BEGIN_NAMESPACE
class QAbstractBarSeries;
class QAbstractSeries;
class QBarSet;
class QChart;
class QLineSeries;
class QValueAxis;
QT_CHARTS_END_NAMESPACE

namespace ui {

/// The series of a chart of Qt's: made anew when the figure's structure changes, else only their points are
/// replaced. Points are given as shares of the plot, so that no axis of Qt's ever has to move.
class ChartSeries
{
public:
    explicit ChartSeries(QtCharts::QChart* chart);

    /// True where the looks have changed and not the points alone.
    bool display(const core::Figure& figure, const ChartLayout& layout, const ChartStyle& style);

private:
    struct Kept
    {
        QtCharts::QAbstractSeries* series = nullptr; ///< for bars that of all of its kind
        QtCharts::QLineSeries *line = nullptr, *high = nullptr;
        QtCharts::QBarSet* bars = nullptr;
    };

    void rebuild(const core::Figure& figure, bool isTransposed);
    void setBarRange(const ChartLayout& layout);
    void attach(QtCharts::QAbstractSeries* series, QtCharts::QValueAxis* x, QtCharts::QValueAxis* y);
    QtCharts::QValueAxis* addHiddenAxis(Qt::Alignment side);
    Kept keepLine();
    Kept keepBand();
    Kept keepBars(QtCharts::QAbstractBarSeries*& group, QtCharts::QAbstractBarSeries* made);
    static void setBars(QtCharts::QBarSet& bars, const std::vector<double>& values);
    void restyle(const core::Figure& figure, const ChartStyle& style);

    QtCharts::QChart* m_chart;
    QtCharts::QValueAxis *m_x, *m_y; ///< from 0 to 1
    QtCharts::QValueAxis *m_barX, *m_barY; ///< categories and values, the other way round for bars that lie
    std::vector<core::Series> m_structure; ///< without data
    std::size_t m_categories = 0;
    bool m_isTransposed = false;
    double m_barShare = 0;
    ChartStyle m_style;
    std::vector<Kept> m_kept;
};

}
