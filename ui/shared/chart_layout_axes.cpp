// The axes of a figure: what they take of the space, and what is written on them.
#include "ui/shared/chart_layout_parts.h"
#include "ui/shared/chart_text.h"
#include "ui/shared/format.h"

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

using Kind = PlacedText::Kind;
constexpr double mostForNames = 0.4; ///< of the width, for names of bars at the left

/// A place on an axis and what is written there.
struct Label
{
    double at = 0; ///< in plotted values
    QStringList lines; ///< empty for a minor tick
    double width = 0;
};

std::vector<Label> labelsOf(const core::Axis& axis, const QFont& font, double most)
{
    std::vector<Label> out;
    for (std::size_t i = 0; i < axis.categories.size(); ++i) {
        const auto lines = wrapped(format::sentence(axis.categories[i]), font, most);
        out.push_back({double(i), lines, widestLine(lines, font)});
    }
    if (!axis.categories.empty())
        return out;
    for (const auto& tick : axis.ticks) {
        const auto text = tickText(tick.label);
        out.push_back({plotted(axis, tick.at), text.isEmpty() ? QStringList() : QStringList(text),
                       textWidth(text, font)});
    }
    return out;
}

double widest(const std::vector<Label>& labels)
{
    double out = 0;
    for (const auto& label : labels)
        out = std::max(out, label.width);
    return out;
}

int mostLines(const std::vector<Label>& labels)
{
    int out = 1;
    for (const auto& label : labels)
        out = std::max<int>(out, label.lines.size());
    return out;
}

/// The width of one bar's share of the plot, names at the left not counted.
double slotWidth(const LayoutState& state)
{
    const auto values = labelsOf(state.figure.y, state.style.font, 0);
    const double plot = state.free.width() - widest(values) - 1.5 * state.line;
    return plot / double(state.figure.x.categories.size()) - 0.3 * state.line;
}

/// Places both axes. The names of sides are those on the paper.
class AxisPlacer
{
public:
    explicit AxisPlacer(LayoutState& state)
        : m_state(state)
        , m_left(leftAxis(state))
        , m_bottom(bottomAxis(state))
        , m_font(state.style.font)
        , m_tick(state.style.hasGrid ? 0 : 0.25 * state.line)
        , m_gap(m_tick + 0.3 * state.line)
        , m_bottomGap(std::max(m_gap, 0.45 * state.line))
        , m_titleColour(state.style.hasGrid ? state.style.mutedInk : state.style.ink)
    {
    }

    void place()
    {
        auto& free = m_state.free;
        m_leftLabels = labelsOf(m_left, m_font, mostForNames * free.width());
        checkNames();
        const double outer = free.left();
        const bool isBeside = !m_state.style.isYTitleOnTop && !axisTitle(m_left).isEmpty();
        reserveBottomTitle(isBeside ? 1.2 * m_state.line : 0);
        free.setLeft(outer + (isBeside ? 1.2 * m_state.line : 0) + widest(m_leftLabels) + m_gap);
        free.setTop(free.top() + 0.5 * ascent(m_font));
        const double slot
            = (free.width() - 0.3 * m_state.line) / std::max(1.0, double(m_bottom.categories.size()));
        m_bottomLabels = labelsOf(m_bottom, m_font, slot - 0.3 * m_state.line);
        free.setRight(free.right() - overhang());
        m_bottomHeight = m_state.line * mostLines(m_bottomLabels);
        free.setBottom(free.bottom() - m_bottomHeight - m_bottomGap);
        if (isBeside)
            placeTitleBeside(outer);
        m_state.out.plot = free;
        checkPlot();
        limitBars();
        placeLeftLabels();
        placeBottomLabels();
        placeBottomTitle();
    }

private:
    void checkNames()
    {
        const double most = mostForNames * m_state.free.width();
        for (auto& label : m_leftLabels)
            if (label.width > most && !m_left.categories.empty()) {
                m_state.out.squeezes.push_back(
                    {Squeeze::What::Labels, label.lines.join(QLatin1Char(' ')), label.width, most});
                for (auto& line : label.lines)
                    line = shortened(line, m_font, most);
                label.width = most;
            }
    }

    void reserveBottomTitle(double titleWidth)
    {
        const auto title = axisTitle(m_bottom);
        if (title.isEmpty())
            return;
        const double width = m_state.free.width() - titleWidth - widest(m_leftLabels) - m_gap;
        m_titleLines = std::min<int>(2, wrapped(title, m_font, width).size());
        m_state.free.setBottom(m_state.free.bottom() - m_state.line * m_titleLines - 0.15 * m_state.line);
    }

    /// How far the last label below the plot would stand out to the right.
    double overhang() const
    {
        double most = 0;
        if (!m_bottom.categories.empty())
            return most;
        const bool isX = &m_bottom == &m_state.figure.x;
        const double min = isX ? m_state.out.xMin : m_state.out.yMin,
                     max = isX ? m_state.out.xMax : m_state.out.yMax;
        for (const auto& label : m_bottomLabels)
            most = std::max(most, label.width / 2 - (max - label.at) / (max - min) * m_state.free.width());
        return most;
    }

    void placeTitleBeside(double left)
    {
        const double height = m_state.free.height();
        const auto lines = m_state.fitted(axisTitle(m_left), m_font, height, 2, Squeeze::What::YTitle);
        m_state.free.setLeft(m_state.free.left() + m_state.line * double(lines.size() - 1));
        for (const auto& line : lines) {
            const double width = textWidth(line, m_font);
            PlacedText text;
            text.kind = Kind::AxisTitle;
            text.text = line;
            text.isTurned = true;
            text.baseline = {left + ascent(m_font), m_state.free.center().y() + width / 2};
            text.box = QRectF(left, m_state.free.center().y() - width / 2, m_state.line, width);
            text.colour = m_titleColour;
            m_state.out.texts.push_back(text);
            left += m_state.line;
        }
    }

    void checkPlot()
    {
        auto& plot = m_state.out.plot;
        const double width = 6 * m_state.line, height = 3 * m_state.line;
        if (plot.width() < width)
            m_state.out.squeezes.push_back({Squeeze::What::Plot, {}, width, plot.width()});
        else if (plot.height() < height)
            m_state.out.squeezes.push_back({Squeeze::What::Plot, {}, height, plot.height()});
        plot.setWidth(std::max(plot.width(), m_state.line)); // never turned inside out
        plot.setHeight(std::max(plot.height(), m_state.line));
    }

    /// A lone bar is no wall.
    void limitBars()
    {
        constexpr double mostLines = 5;
        const auto count = double(m_state.figure.x.categories.size());
        const auto& plot = m_state.out.plot;
        const double length = m_state.out.isTransposed ? plot.height() : plot.width();
        if (count > 0)
            m_state.out.barShare = std::min(m_state.out.barShare, mostLines * m_state.line * count / length);
    }

    QPointF along(const core::Axis& axis, double value) const
    {
        return &axis == &m_state.figure.x ? m_state.out.at(value, m_state.out.yMin)
                                          : m_state.out.at(m_state.out.xMin, value);
    }

    QColor tickColour() const { return m_state.style.hasGrid ? m_state.style.mutedInk : m_state.style.ink; }

    void placeTick(const QLineF& gridLine, const QLineF& mark, bool isMinor)
    {
        if (m_state.style.hasGrid && !isMinor)
            m_state.out.grid.push_back(gridLine);
        if (!m_state.style.hasGrid)
            m_state.out.axes.push_back(isMinor ? QLineF(mark.p1(), mark.center()) : mark);
    }

    /// The smallest step at which every n-th label is clear of the one before.
    static std::size_t stride(const std::vector<QRectF>& boxes, double gapX, double gapY)
    {
        const auto isClear = [&](std::size_t step) {
            for (std::size_t i = step; i < boxes.size(); i += step)
                if (boxes[i].adjusted(-gapX, -gapY, gapX, gapY).intersects(boxes[i - step]))
                    return false;
            return true;
        };
        std::size_t step = 1;
        while (step < boxes.size() && !isClear(step))
            ++step;
        return step;
    }

    void addLabels(const std::vector<Label>& labels, const std::vector<QRectF>& boxes, Qt::Alignment side)
    {
        const bool isLeft = side == Qt::AlignRight;
        const auto step = stride(boxes, isLeft ? 0 : 0.25 * m_state.line, isLeft ? leftGap() : 0);
        std::size_t i = 0;
        for (const auto& label : labels) {
            if (label.lines.isEmpty())
                continue;
            const auto& box = boxes[i];
            if (i++ % step != 0)
                continue;
            double top = box.top();
            for (const auto& line : label.lines) {
                const double room = box.width() - textWidth(line, m_font);
                m_state.add(Kind::Tick, line, {box.left() + (isLeft ? room : room / 2), top}, m_font,
                            tickColour());
                top += m_state.line;
            }
        }
    }

    void placeLeftLabels()
    {
        const auto& plot = m_state.out.plot;
        for (const auto& label : m_leftLabels) {
            const double y = along(m_left, label.at).y();
            if (m_left.categories.empty())
                placeTick({plot.left(), y, plot.right(), y}, {plot.left(), y, plot.left() - m_tick, y},
                          label.lines.isEmpty());
        }
        if (!m_left.categories.empty())
            keepNames();
        addLabels(m_leftLabels, leftBoxes(), Qt::AlignRight);
    }

    std::vector<QRectF> leftBoxes() const
    {
        std::vector<QRectF> boxes;
        for (const auto& label : m_leftLabels) {
            const double y = along(m_left, label.at).y(), height = m_state.line * double(label.lines.size());
            if (!label.lines.isEmpty())
                boxes.emplace_back(m_state.out.plot.left() - m_gap - label.width, y - height / 2, label.width,
                                   height);
        }
        return boxes;
    }

    /// Numbers may be left out of an axis, names are shortened to one line first.
    void keepNames()
    {
        const auto boxes = leftBoxes();
        if (stride(boxes, 0, leftGap()) == 1)
            return;
        const double needs = m_state.line * mostLines(m_leftLabels) * double(boxes.size());
        m_state.out.squeezes.push_back({Squeeze::What::Plot, {}, needs, m_state.out.plot.height()});
        for (auto& label : m_leftLabels)
            label.lines
                = QStringList(shortened(label.lines.join(QLatin1Char(' ')), m_font, widest(m_leftLabels)));
        for (auto& label : m_leftLabels)
            label.width = widestLine(label.lines, m_font);
    }

    double leftGap() const { return -0.1 * m_state.line; }

    void placeBottomLabels()
    {
        const auto& plot = m_state.out.plot;
        std::vector<QRectF> boxes;
        for (const auto& label : m_bottomLabels) {
            const double x = along(m_bottom, label.at).x();
            if (m_bottom.categories.empty())
                placeTick({x, plot.top(), x, plot.bottom()}, {x, plot.bottom(), x, plot.bottom() + m_tick},
                          label.lines.isEmpty());
            if (!label.lines.isEmpty())
                boxes.emplace_back(x - label.width / 2, plot.bottom() + m_bottomGap, label.width,
                                   m_bottomHeight);
        }
        addLabels(m_bottomLabels, boxes, Qt::AlignHCenter);
    }

    void placeBottomTitle()
    {
        const auto title = axisTitle(m_bottom);
        if (title.isEmpty())
            return;
        const auto& plot = m_state.out.plot;
        double top = plot.bottom() + m_bottomGap + m_bottomHeight + 0.15 * m_state.line;
        for (const auto& line :
             m_state.fitted(title, m_font, plot.width(), m_titleLines, Squeeze::What::XTitle)) {
            const double width = textWidth(line, m_font);
            const double x = m_state.style.hasGrid ? plot.right() - width : plot.center().x() - width / 2;
            m_state.add(Kind::AxisTitle, line, {x, top}, m_font, m_titleColour);
            top += m_state.line;
        }
    }

    LayoutState& m_state;
    const core::Axis &m_left, &m_bottom;
    const QFont m_font;
    const double m_tick, m_gap, m_bottomGap; ///< length of a tick; from the plot to its labels
    const QColor m_titleColour;
    std::vector<Label> m_leftLabels, m_bottomLabels;
    double m_bottomHeight = 0;
    int m_titleLines = 0;
};

}

const core::Axis& leftAxis(const LayoutState& state)
{
    return state.out.isTransposed ? state.figure.x : state.figure.y;
}

const core::Axis& bottomAxis(const LayoutState& state)
{
    return state.out.isTransposed ? state.figure.y : state.figure.x;
}

bool mustTranspose(const LayoutState& state)
{
    if (state.figure.x.categories.empty())
        return false;
    const double slot = slotWidth(state);
    const auto labels = labelsOf(state.figure.x, state.style.font, slot);
    return widest(labels) > slot || mostLines(labels) > 2;
}

void placeAxes(LayoutState& state)
{
    AxisPlacer(state).place();
    placeSeries(state.out, state.figure);
    placeMarkers(state.out, state.figure);
}

}
