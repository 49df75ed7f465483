// What the mouse or the arrow keys point at, and how that is shown.
#include "ui/shared/chart_pointer.h"

#include "ui/shared/chart_painter.h"
#include "ui/shared/chart_text.h"
#include "ui/shared/format.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <optional>

namespace ui {
namespace {

using core::Mark;

QString tr(const char* text)
{
    return QCoreApplication::translate("ui", text);
}

std::optional<QPointF> placeOf(const ChartLayout& layout, Pointed point)
{
    if (point.isNone() || point.series >= int(layout.series.size()))
        return std::nullopt;
    const auto& placed = layout.series[std::size_t(point.series)];
    const auto found = std::ranges::find(placed.index, std::size_t(point.index));
    if (found == placed.index.end())
        return std::nullopt;
    return placed.line[int(found - placed.index.begin())];
}

/// Lines are pointed at along x, with a little weight for the other way to tell lines apart.
double distance(const QPointF& at, const QPointF& point, Mark mark)
{
    const auto d = point - at;
    return mark == Mark::Points ? std::hypot(d.x(), d.y()) : std::hypot(4 * d.x(), d.y());
}

QString coordinate(const core::Axis& axis, double value)
{
    return format::quantity(value, QString::fromStdString(axis.unit), 4);
}

QString xText(const core::Figure& figure, const core::Series& series, std::size_t i)
{
    if (i < figure.x.categories.size())
        return format::sentence(figure.x.categories[i]);
    return i < series.x.size() ? coordinate(figure.x, series.x[i]) : QString();
}

QRectF boxFor(const QSizeF& size, const QPointF& at, const QRectF& area, double gap)
{
    QRectF box({at.x() + gap, at.y() - size.height() - gap}, size);
    if (box.right() > area.right())
        box.moveRight(at.x() - gap);
    box.moveLeft(std::max(box.left(), area.left()));
    if (box.top() < area.top())
        box.moveTop(std::min(at.y() + gap, area.bottom() - size.height()));
    return box;
}

}

Pointed nearest(const ChartLayout& layout, const core::Figure& figure, const QPointF& at)
{
    Pointed best;
    double least = 1e300;
    for (std::size_t s = 0; s < layout.series.size(); ++s) {
        const auto& placed = layout.series[s];
        for (std::size_t i = 0; i < placed.bars.size(); ++i)
            if (placed.bars[i].contains(at))
                return {int(s), int(placed.index[i])};
        if (figure.series[s].mark == Mark::Band)
            continue;
        for (int i = 0; i < placed.line.size(); ++i) {
            const double d = distance(at, placed.line[i], figure.series[s].mark);
            if (d < least && layout.plot.adjusted(-1, -1, 1, 1).contains(placed.line[i])) {
                least = d;
                best = {int(s), int(placed.index[std::size_t(i)])};
            }
        }
    }
    return best;
}

Pointed neighbour(const ChartLayout& layout, const core::Figure& figure, Pointed from, int along, int across)
{
    const auto count = int(layout.series.size());
    const auto usable = [&](int s) {
        return figure.series[std::size_t(s)].mark != Mark::Band
            && !layout.series[std::size_t(s)].index.empty();
    };
    if (from.isNone()) {
        for (int s = 0; s < count; ++s)
            if (usable(s))
                return {s, int(layout.series[std::size_t(s)].index.front())};
        return {};
    }
    const auto here = placeOf(layout, from);
    int series = from.series;
    for (int step = 0; across != 0 && step < count; ++step) {
        series = (series + across + count) % count;
        if (usable(series))
            break;
    }
    const auto& placed = layout.series[std::size_t(series)];
    if (placed.index.empty() || !here)
        return {};
    if (series != from.series) {
        const auto closest = std::ranges::min_element(
            placed.line, {}, [&](const QPointF& p) { return std::abs(p.x() - here->x()); });
        return {series, int(placed.index[std::size_t(closest - placed.line.begin())])};
    }
    const auto at = std::ranges::find(placed.index, std::size_t(from.index)) - placed.index.begin();
    const auto last = std::ptrdiff_t(placed.index.size()) - 1;
    return {series, int(placed.index[std::size_t(std::clamp<std::ptrdiff_t>(at + along, 0, last))])};
}

QStringList valuesAt(const core::Figure& figure, Pointed point)
{
    if (point.isNone() || point.series >= int(figure.series.size()))
        return {};
    const auto& series = figure.series[std::size_t(point.series)];
    const auto i = std::size_t(point.index);
    if (i >= series.y.size())
        return {};
    QStringList out;
    if (i < series.labels.size() && !series.labels[i].empty())
        out.append(QString::fromStdString(series.labels[i]));
    if (!series.name.isEmpty())
        out.append(format::sentence(series.name));
    const auto y = coordinate(figure.y, series.y[i]);
    out.append(figure.y.label.isEmpty() ? y : tr("%1: %2").arg(format::sentence(figure.y.label), y));
    const auto x = xText(figure, series, i);
    const bool isNamed = !figure.x.label.isEmpty() && figure.x.categories.empty();
    out.append(isNamed ? tr("%1: %2").arg(format::sentence(figure.x.label), x) : x);
    return out;
}

void paintPointed(QPainter& painter, const ChartLayout& layout, const core::Figure& figure,
                  const ChartStyle& style, Pointed point)
{
    const auto at = placeOf(layout, point);
    if (!at)
        return;
    const auto& series = figure.series[std::size_t(point.series)];
    const double line = lineHeight(style.font);
    painter.setPen(QPen(style.mutedInk, style.stroke));
    if (layout.series[std::size_t(point.series)].bars.empty()) {
        painter.drawLine(QLineF(at->x(), layout.plot.top(), at->x(), layout.plot.bottom()));
        painter.setPen(QPen(style.paper, style.stroke * 2));
        painter.setBrush(colourOf(series, style));
        painter.drawEllipse(*at, 0.32 * line, 0.32 * line);
    }
    auto room = layout.area.adjusted(2, 2, -2, -2);
    room.setBottom(layout.plot.bottom()); // the axis says where the point is
    const double pad = 0.4 * line;
    QStringList lines;
    for (const auto& text : valuesAt(figure, point))
        lines += wrapped(text, style.font, room.width() / 2);
    const QSizeF size(widestLine(lines, style.font) + 2 * pad, line * double(lines.size()) + pad);
    const auto box = boxFor(size, *at, room, 0.7 * line);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style.ink);
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(style.paper);
    double top = box.top() + pad / 2;
    for (const auto& text : lines) {
        drawText(painter, {box.left() + pad, top + ascent(style.font)}, text, style.font);
        top += line;
    }
}

}
