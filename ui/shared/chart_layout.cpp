#include "ui/shared/chart_layout.h"

#include "ui/shared/chart_layout_parts.h"
#include "ui/shared/chart_text.h"
#include "ui/shared/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

using Kind = PlacedText::Kind;

void setRange(const core::Axis& axis, double& min, double& max)
{
    min = axis.categories.empty() ? plotted(axis, axis.min) : -0.5;
    max = axis.categories.empty() ? plotted(axis, axis.max) : double(axis.categories.size()) - 0.5;
    if (!std::isfinite(min) || !std::isfinite(max) || min >= max) {
        const double middle = std::isfinite(min) ? min : 0;
        min = middle - 0.5;
        max = middle + 0.5;
    }
}

void placeTitle(LayoutState& state)
{
    const auto& font = state.style.titleFont;
    for (const auto& line : state.fitted(format::sentence(state.figure.title), font, state.free.width(), 2,
                                         Squeeze::What::Title)) {
        state.add(Kind::Title, line, state.free.topLeft(), font, state.style.ink);
        state.free.setTop(state.free.top() + lineHeight(font));
    }
    state.free.setTop(state.free.top() + 0.2 * state.line);
}

void placeWhyEmpty(LayoutState& state)
{
    const auto& font = state.style.font;
    const auto lines = state.fitted(format::sentence(state.figure.whyEmpty), font, 0.8 * state.free.width(),
                                    6, Squeeze::What::Title);
    auto top = state.free.center().y() - 0.5 * state.line * double(lines.size());
    for (const auto& line : lines) {
        const double left = state.free.center().x() - textWidth(line, font) / 2;
        state.add(Kind::Empty, line, {left, top}, font, state.style.mutedInk);
        top += state.line;
    }
    state.out.plot = state.free;
}

/// The title of the left axis above it, then the legend in the same row where there is room.
void placeHeader(LayoutState& state, const std::vector<KeyEntry>& legend)
{
    const auto title = state.style.isYTitleOnTop ? axisTitle(leftAxis(state)) : QString();
    const auto& font = state.style.font;
    const double right = state.free.left() + textWidth(title, font) + 1.1 * state.line;
    const bool sharesRow = !title.isEmpty() && right + legendWidth(legend, state.style) < state.free.right();
    if (!title.isEmpty())
        for (const auto& line : state.fitted(title, font, state.free.width(), 2, Squeeze::What::YTitle)) {
            state.add(Kind::AxisTitle, line, state.free.topLeft(), font, state.style.mutedInk);
            state.free.setTop(state.free.top() + state.line);
        }
    if (legend.empty()) {
        state.free.setTop(state.free.top() + (title.isEmpty() ? 0 : 0.25 * state.line));
        return;
    }
    if (sharesRow)
        state.free.setTop(state.free.top() - state.line);
    placeLegend(state, legend, sharesRow ? right : state.free.left());
}

/// The names at the ends of the lines, or false and nothing done.
bool laidOutWithEndLabels(LayoutState& state, const std::vector<KeyEntry>& entries)
{
    if (!canLabelEnds(state.figure, entries))
        return false;
    auto attempt = state;
    const double width = endLabelWidth(entries, state.style, 0.3 * state.out.area.width());
    attempt.free.setRight(attempt.free.right() - width);
    placeHeader(attempt, {});
    placeAxes(attempt);
    if (width == 0 || !placeEndLabels(attempt.out, state.figure, state.style, entries, width))
        return false;
    state.out = std::move(attempt.out);
    return true;
}

}

ChartLayout layOut(const core::Figure& figure, const ChartStyle& style, const QRectF& area)
{
    const double line = lineHeight(style.font);
    LayoutState state {
        figure, style, line, area.adjusted(0.5 * line, 0.4 * line, -0.5 * line, -0.4 * line), {}};
    state.out.area = area;
    state.out.isEmpty = !figure.whyEmpty.isEmpty();
    setRange(figure.x, state.out.xMin, state.out.xMax);
    setRange(figure.y, state.out.yMin, state.out.yMax);
    if (style.hasTitle && !figure.title.isEmpty())
        placeTitle(state);
    if (state.out.isEmpty) {
        placeWhyEmpty(state);
        return std::move(state.out);
    }
    state.out.isTransposed = mustTranspose(state);
    const auto entries = keyEntries(figure);
    if (entries.empty() || !laidOutWithEndLabels(state, entries)) {
        placeHeader(state, entries);
        placeAxes(state);
    }
    placeMarkerLabels(state.out, figure, style);
    return std::move(state.out);
}

void LayoutState::add(Kind kind, const QString& text, const QPointF& topLeft, const QFont& font,
                      const QColor& colour)
{
    out.texts.push_back(textAt(kind, text, topLeft, font, colour));
}

QStringList LayoutState::fitted(const QString& text, const QFont& font, double width, int most,
                                Squeeze::What what)
{
    auto lines = wrapped(text, font, width);
    double needs = widestLine(lines, font);
    if (lines.size() > most) {
        needs = 1.05 * textWidth(text, font) / most;
        lines[most - 1] = QStringList(lines.mid(most - 1)).join(QLatin1Char(' '));
        lines = lines.mid(0, most);
    }
    if (widestLine(lines, font) > width) {
        out.squeezes.push_back({what, text, needs, width});
        for (auto& each : lines)
            each = shortened(each, font, width);
    }
    return lines;
}

bool ChartLayout::isSameBehind(const ChartLayout& other) const
{
    return area == other.area && plot == other.plot && texts == other.texts && grid == other.grid
        && axes == other.axes && keys == other.keys;
}

QPointF ChartLayout::at(double x, double y) const
{
    const double xShare = (x - xMin) / (xMax - xMin), yShare = (y - yMin) / (yMax - yMin);
    if (isTransposed) // the first category is on top
        return {plot.left() + yShare * plot.width(), plot.top() + xShare * plot.height()};
    return {plot.left() + xShare * plot.width(), plot.bottom() - yShare * plot.height()};
}

double plotted(const core::Axis& axis, double value)
{
    return axis.isLog ? std::log10(value) : value;
}

QString axisTitle(const core::Axis& axis)
{
    const auto label = format::sentence(axis.label),
               unit = format::unitText(QString::fromStdString(axis.unit));
    if (label.isEmpty() || unit.isEmpty())
        return label + unit;
    return QCoreApplication::translate("ui::ChartView", "%1 (%2)").arg(label, unit);
}

QString tickText(const std::string& label)
{
    const auto text = QString::fromStdString(label);
    bool isNumber = false;
    const double value = QLocale::c().toDouble(text, &isNumber);
    if (!isNumber || text.contains(QLatin1Char('e')))
        return text;
    const int point = text.indexOf(QLatin1Char('.'));
    QLocale locale;
    locale.setNumberOptions(QLocale::DefaultNumberOptions);
    auto out = locale.toString(value, 'f', point < 0 ? 0 : text.size() - point - 1);
    return out.replace(QLatin1Char('-'), QChar(0x2212));
}

}
