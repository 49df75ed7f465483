#include "ui/shared/chart_series.h"

#include <QtCharts/QAreaSeries>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QHorizontalBarSeries>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QLineSeries>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

using namespace QtCharts;
using core::Mark;

core::Series withoutData(const core::Series& series)
{
    core::Series out;
    out.mark = series.mark;
    out.colour = series.colour;
    out.isDashed = series.isDashed;
    out.isMuted = series.isMuted;
    return out;
}

QVector<QPointF> shares(const QPolygonF& points, const QRectF& plot)
{
    // Far outside the plot the painter would lose its precision; no slope that is seen changes by this.
    constexpr double most = 1e5;
    QVector<QPointF> out;
    out.reserve(points.size());
    for (const auto& p : points)
        out.append({std::clamp((p.x() - plot.left()) / plot.width(), -most, most),
                    std::clamp((plot.bottom() - p.y()) / plot.height(), -most, most)});
    return out;
}

/// Qt Charts draws opaque lines piece by piece, with seams between; by this hint of transparency it draws one
/// path, which is faster too.
QPen asOnePath(QPen pen)
{
    auto colour = pen.color();
    colour.setAlpha(254);
    pen.setColor(colour);
    return pen;
}

QAbstractBarSeries* newBars(Mark mark, bool isTransposed)
{
    if (isTransposed)
        return mark == Mark::Bars ? static_cast<QAbstractBarSeries*>(new QHorizontalBarSeries)
                                  : new QHorizontalStackedBarSeries;
    return mark == Mark::Bars ? static_cast<QAbstractBarSeries*>(new QBarSeries) : new QStackedBarSeries;
}

}

ChartSeries::ChartSeries(QChart* chart)
    : m_chart(chart)
    , m_x(addHiddenAxis(Qt::AlignBottom))
    , m_y(addHiddenAxis(Qt::AlignLeft))
    , m_barX(addHiddenAxis(Qt::AlignBottom))
    , m_barY(addHiddenAxis(Qt::AlignLeft))
{
    m_x->setRange(0, 1);
    m_y->setRange(0, 1);
}

QValueAxis* ChartSeries::addHiddenAxis(Qt::Alignment side)
{
    auto* axis = new QValueAxis;
    axis->setVisible(false);
    m_chart->addAxis(axis, side);
    return axis;
}

void ChartSeries::attach(QAbstractSeries* series, QValueAxis* x, QValueAxis* y)
{
    m_chart->addSeries(series);
    series->attachAxis(x);
    series->attachAxis(y);
}

ChartSeries::Kept ChartSeries::keepLine()
{
    auto* line = new QLineSeries;
    attach(line, m_x, m_y);
    return {line, line, nullptr, nullptr};
}

ChartSeries::Kept ChartSeries::keepBand()
{
    auto *low = new QLineSeries, *high = new QLineSeries;
    auto* area = new QAreaSeries(high, low);
    low->setParent(area);
    high->setParent(area);
    attach(area, m_x, m_y);
    return {area, low, high, nullptr};
}

ChartSeries::Kept ChartSeries::keepBars(QAbstractBarSeries*& group, QAbstractBarSeries* made)
{
    if (!group) {
        group = made;
        group->setBarWidth(m_barShare);
        attach(group, m_barX, m_barY);
    }
    auto* bars = new QBarSet(QString());
    group->append(bars);
    return {group, nullptr, nullptr, bars};
}

void ChartSeries::rebuild(const core::Figure& figure, bool isTransposed)
{
    m_chart->removeAllSeries();
    m_kept.assign(figure.series.size(), {});
    QAbstractBarSeries* groups[] = {nullptr, nullptr};
    for (const auto mark : {Mark::Band, Mark::Bars, Mark::StackedBars, Mark::Line}) // later ones lie above
        for (std::size_t i = 0; i < figure.series.size(); ++i) {
            if (figure.series[i].mark != mark)
                continue;
            if (mark == Mark::Band)
                m_kept[i] = keepBand();
            else if (mark == Mark::Line)
                m_kept[i] = keepLine();
            else if (auto*& group = groups[mark == Mark::Bars]; true)
                m_kept[i] = keepBars(group, group ? nullptr : newBars(mark, isTransposed));
        }
}

void ChartSeries::restyle(const core::Figure& figure, const ChartStyle& style)
{
    for (std::size_t i = 0; i < m_kept.size(); ++i) {
        const auto& series = figure.series[i];
        if (auto* area = qobject_cast<QAreaSeries*>(m_kept[i].series)) {
            area->setPen(Qt::NoPen);
            area->setBrush(fillOf(series, style));
        } else if (m_kept[i].line) {
            m_kept[i].line->setPen(asOnePath(penOf(series, style)));
        } else if (m_kept[i].bars) {
            m_kept[i].bars->setBrush(colourOf(series, style));
            m_kept[i].bars->setPen(Qt::NoPen);
        }
    }
    m_style = style;
}

void ChartSeries::setBars(QBarSet& bars, const std::vector<double>& values)
{
    if (bars.count() != int(values.size())) {
        bars.remove(0, bars.count());
        for (std::size_t i = 0; i < values.size(); ++i)
            bars.append(0.0);
    }
    for (std::size_t i = 0; i < values.size(); ++i)
        if (const double value = std::isfinite(values[i]) ? values[i] : 0; bars.at(int(i)) != value)
            bars.replace(int(i), value);
}

void ChartSeries::setBarRange(const ChartLayout& layout)
{
    auto *categories = m_barX, *values = m_barY;
    if (layout.isTransposed)
        std::swap(categories, values);
    values->setReverse(false);
    categories->setReverse(layout.isTransposed); // the first on top
    categories->setRange(layout.xMin, layout.xMax);
    values->setRange(layout.yMin, layout.yMax);
}

bool ChartSeries::display(const core::Figure& figure, const ChartLayout& layout, const ChartStyle& style)
{
    std::vector<core::Series> structure;
    std::ranges::transform(figure.series, std::back_inserter(structure), withoutData);
    const bool isNew = structure != m_structure || figure.x.categories.size() != m_categories
        || layout.isTransposed != m_isTransposed || layout.barShare != m_barShare;
    if (isNew) {
        m_barShare = layout.barShare;
        rebuild(figure, layout.isTransposed);
        m_isTransposed = layout.isTransposed;
        m_structure = std::move(structure);
        m_categories = figure.x.categories.size();
    }
    const bool isRestyled = isNew || !(style == m_style);
    if (isRestyled)
        restyle(figure, style);
    setBarRange(layout);
    for (std::size_t i = 0; i < m_kept.size() && i < layout.series.size(); ++i) {
        const auto& kept = m_kept[i];
        if (kept.line)
            kept.line->replace(shares(layout.series[i].line, layout.plot));
        if (kept.high)
            kept.high->replace(shares(layout.series[i].high, layout.plot));
        if (kept.bars)
            setBars(*kept.bars, figure.series[i].y);
    }
    return isRestyled;
}

}
