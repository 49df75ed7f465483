// The names of series: at the ends of their lines, or in a legend above the plot.
#include "ui/shared/chart_layout_parts.h"
#include "ui/shared/chart_text.h"
#include "ui/shared/format.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

constexpr double sampleWidth = 1.7, sampleGap = 0.35, entryGap = 1.1; // in heights of a line

/// A name at the right edge, on its way to a free place.
struct EndLabel
{
    std::size_t series = 0;
    QStringList lines;
    QPointF end; ///< of the line
    double top = 0, height = 0;
};

QPointF lastPoint(const PlacedSeries& series, const QRectF& plot)
{
    const auto within = plot.adjusted(-0.5, -0.5, 0.5, 0.5);
    for (int i = series.line.size() - 1; i >= 0; --i)
        if (within.contains(series.line[i]))
            return series.line[i];
    return plot.topLeft();
}

/// The end of the name's line that goes farthest: a curve and its dashed continuation share a name.
QPointF endOf(const ChartLayout& out, const core::Figure& figure, const KeyEntry& entry)
{
    QPointF end = out.plot.topLeft();
    for (std::size_t i = 0; i < figure.series.size(); ++i)
        if (figure.series[i].mark == core::Mark::Line
            && figure.series[i].name == figure.series[entry.series].name)
            if (const auto last = lastPoint(out.series[i], out.plot); last.x() > end.x())
                end = last;
    return end;
}

/// Moves labels apart within top and bottom, keeping their order; false where they do not fit.
bool spread(std::vector<EndLabel>& labels, double top, double bottom)
{
    std::ranges::sort(labels, {}, [](const EndLabel& l) { return l.end.y(); });
    double at = top;
    for (auto& label : labels) {
        label.top = std::max(label.end.y() - label.height / 2, at);
        at = label.top + label.height;
    }
    for (auto i = labels.size(); i-- > 0 && at > bottom;) {
        labels[i].top = std::min(labels[i].top, bottom - labels[i].height);
        bottom = labels[i].top;
        at = i > 0 ? labels[i - 1].top + labels[i - 1].height : top;
    }
    return labels.front().top >= top - 0.5;
}

QStringList endLines(const KeyEntry& entry, const ChartStyle& style, double width)
{
    return wrapped(entry.name, style.font, width);
}

void addEndLabel(ChartLayout& out, const core::Figure& figure, const ChartStyle& style, const EndLabel& label)
{
    const double line = lineHeight(style.font), left = out.plot.right() + 0.7 * line;
    const auto& series = figure.series[label.series];
    const double middle = label.top + label.height / 2;
    if (std::abs(middle - label.end.y()) > 0.35 * line || out.plot.right() - label.end.x() > line) {
        out.leaders.push_back({label.end, QPointF(left - 0.15 * line, middle)});
        out.leaderColours.push_back(colourOf(series, style));
    }
    double top = label.top;
    for (const auto& text : label.lines) {
        const auto colour = withContrast(colourOf(series, style), style.paper, 4.5);
        out.labels.push_back(textAt(PlacedText::Kind::Key, text, {left, top}, style.font, colour));
        top += line;
    }
}

}

PlacedText textAt(PlacedText::Kind kind, const QString& text, const QPointF& topLeft, const QFont& font,
                  const QColor& colour)
{
    PlacedText out;
    out.kind = kind;
    out.text = text;
    out.baseline = topLeft + QPointF(0, ascent(font));
    out.box = QRectF(topLeft, QSizeF(textWidth(text, font), lineHeight(font)));
    out.colour = colour;
    return out;
}

QString shortened(const QString& text, const QFont& font, double width)
{
    return textWidth(text, font) <= width ? text
                                          : QFontMetricsF(font).elidedText(text, Qt::ElideRight, width);
}

std::vector<KeyEntry> keyEntries(const core::Figure& figure)
{
    std::vector<KeyEntry> entries;
    for (std::size_t i = 0; i < figure.series.size(); ++i) {
        const auto name = format::sentence(figure.series[i].name);
        const bool isKnown = std::ranges::find(entries, name, &KeyEntry::name) != entries.end();
        if (!name.isEmpty() && !isKnown)
            entries.push_back({i, name});
    }
    return entries.size() > 1 ? entries : std::vector<KeyEntry> {};
}

bool canLabelEnds(const core::Figure& figure, const std::vector<KeyEntry>& entries)
{
    return std::ranges::all_of(
        entries, [&](const KeyEntry& e) { return figure.series[e.series].mark == core::Mark::Line; });
}

double endLabelWidth(const std::vector<KeyEntry>& entries, const ChartStyle& style, double most)
{
    double width = 0;
    for (const auto& entry : entries)
        width = std::max(width, widestLine(endLines(entry, style, most), style.font));
    return width == 0 || width > most ? 0 : width + 0.8 * lineHeight(style.font);
}

bool placeEndLabels(ChartLayout& out, const core::Figure& figure, const ChartStyle& style,
                    const std::vector<KeyEntry>& entries, double width)
{
    const double line = lineHeight(style.font);
    std::vector<EndLabel> labels;
    for (const auto& entry : entries) {
        EndLabel label;
        label.series = entry.series;
        label.lines = endLines(entry, style, width - 0.8 * line + 1e-6);
        label.height = line * double(label.lines.size());
        label.end = endOf(out, figure, entry);
        if (label.lines.size() > 2 || label.end.x() < out.plot.right() - 0.2 * out.plot.width())
            return false;
        labels.push_back(label);
    }
    if (!spread(labels, out.plot.top() - 0.5 * line, out.plot.bottom() + 0.5 * line))
        return false;
    for (const auto& label : labels)
        addEndLabel(out, figure, style, label);
    return true;
}

double legendWidth(const std::vector<KeyEntry>& entries, const ChartStyle& style)
{
    double width = 0;
    for (const auto& entry : entries)
        width += textWidth(entry.name, style.font)
            + (sampleWidth + sampleGap + entryGap) * lineHeight(style.font);
    return width;
}

void placeLegend(LayoutState& state, const std::vector<KeyEntry>& entries, double left)
{
    const auto& style = state.style;
    const double line = state.line, sample = sampleWidth * line, inner = sampleGap * line;
    const double room = state.free.width() - sample - inner;
    QPointF at(left, state.free.top());
    for (const auto& entry : entries) {
        const double width = textWidth(entry.name, style.font);
        if (width > room)
            state.out.squeezes.push_back({Squeeze::What::Legend, entry.name, width, room});
        if (at.x() + sample + inner + std::min(width, room) > state.free.right() + 1e-6
            && at.x() > state.free.left())
            at = {state.free.left(), at.y() + 1.1 * line};
        const bool isMuted = state.figure.series[entry.series].isMuted;
        state.out.keys.push_back({entry.series, QRectF(at, QSizeF(sample, line))});
        state.add(PlacedText::Kind::Key, shortened(entry.name, style.font, room),
                  at + QPointF(sample + inner, 0), style.font, isMuted ? style.mutedInk : style.ink);
        at.rx() += sample + inner + std::min(width, room) + entryGap * line;
    }
    state.free.setTop(at.y() + 1.3 * line);
}

}
