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

/// What the steps share: the figure, the style and the space that is left.
class Layouter
{
public:
    Layouter(const core::Figure& figure, const ChartStyle& style, const QRectF& area)
        : m_figure(figure)
        , m_style(style)
        , m_line(lineHeight(style.font))
        , m_free(area.adjusted(0.5 * m_line, 0.4 * m_line, -0.5 * m_line, -0.4 * m_line))
    {
        m_out.area = area;
        m_out.isEmpty = !figure.whyEmpty.isEmpty();
    }

    ChartLayout run()
    {
        setRange(m_figure.x, m_out.xMin, m_out.xMax);
        setRange(m_figure.y, m_out.yMin, m_out.yMax);
        if (m_style.hasTitle)
            placeTitle();
        if (m_out.isEmpty) {
            placeWhyEmpty();
            return std::move(m_out);
        }
        const auto entries = keyEntries(m_figure);
        if (canLabelEnds(m_figure, entries)) {
            const auto beforeAxes = m_out;
            const auto free = m_free;
            const double width = endLabelWidth(entries, m_style, 0.3 * m_out.area.width());
            m_free.setRight(m_free.right() - width);
            placeAxes();
            if (width > 0 && placeEndLabels(m_out, m_figure, m_style, entries, width)) {
                placeMarkerLabels(m_out, m_figure, m_style);
                return std::move(m_out);
            }
            m_out = beforeAxes;
            m_free = free;
        }
        if (!entries.empty())
            m_free = placeLegend(m_out, m_figure, m_style, entries, m_free);
        placeAxes();
        placeMarkerLabels(m_out, m_figure, m_style);
        return std::move(m_out);
    }

private:
    static void setRange(const core::Axis& axis, double& min, double& max)
    {
        min = axis.categories.empty() ? plotted(axis, axis.min) : -0.5;
        max = axis.categories.empty() ? plotted(axis, axis.max) : double(axis.categories.size()) - 0.5;
        if (!std::isfinite(min) || !std::isfinite(max) || min >= max) {
            const double middle = std::isfinite(min) ? min : 0;
            min = middle - 0.5;
            max = middle + 0.5;
        }
    }

    void squeeze(Squeeze::What what, const QString& text, double needs, double has)
    {
        m_out.squeezes.push_back({what, text, needs, has});
    }

    /// Lines of at most that width, at most \p most of them; what is too much is a squeeze and is shortened.
    QStringList fitted(const QString& text, const QFont& font, double width, int most, Squeeze::What what)
    {
        auto lines = wrapped(text, font, width);
        double needs = widestLine(lines, font);
        if (lines.size() > most) {
            needs = 1.05 * textWidth(text, font) / most;
            lines[most - 1] = QStringList(lines.mid(most - 1)).join(QLatin1Char(' '));
            lines = lines.mid(0, most);
        }
        if (widestLine(lines, font) > width) {
            squeeze(what, text, needs, width);
            for (auto& line : lines)
                line = shortened(line, font, width);
        }
        return lines;
    }

    void add(Kind kind, const QString& text, const QPointF& topLeft, const QFont& font, const QColor& colour)
    {
        m_out.texts.push_back(textAt(kind, text, topLeft, font, colour));
    }

    void placeTitle()
    {
        const auto& font = m_style.titleFont;
        for (const auto& line :
             fitted(format::sentence(m_figure.title), font, m_free.width(), 2, Squeeze::What::Title)) {
            add(Kind::Title, line, m_free.topLeft(), font, m_style.ink);
            m_free.setTop(m_free.top() + lineHeight(font));
        }
        m_free.setTop(m_free.top() + 0.2 * m_line);
    }

    void placeWhyEmpty()
    {
        const auto lines = fitted(format::sentence(m_figure.whyEmpty), m_style.font, 0.8 * m_free.width(), 6,
                                  Squeeze::What::Title);
        auto top = m_free.center().y() - 0.5 * m_line * double(lines.size());
        for (const auto& line : lines) {
            add(Kind::Empty, line, {m_free.center().x() - textWidth(line, m_style.font) / 2, top},
                m_style.font, m_style.mutedInk);
            top += m_line;
        }
        m_out.plot = m_free;
    }

    void placeAxes()
    {
        const double tickLength = m_style.hasGrid ? 0 : 0.25 * m_line;
        m_yLabelGap = tickLength + 0.3 * m_line;
        if (m_style.isYTitleOnTop)
            placeYTitleOnTop();
        reserveXTitle();
        const double left = m_free.left();
        const double titleWidth = m_style.isYTitleOnTop || axisTitle(m_figure.y).isEmpty() ? 0 : 1.2 * m_line;
        m_free.setLeft(left + titleWidth + yLabelWidth() + m_yLabelGap);
        m_free.setTop(m_free.top() + 0.5 * ascent(m_style.font));
        m_free.setRight(m_free.right() - overhang());
        const auto categories = m_figure.x.categories.empty() ? QList<QStringList>() : categoryLines();
        m_free.setBottom(m_free.bottom() - m_xLabelHeight - m_yLabelGap);
        if (titleWidth > 0)
            placeYTitleBeside(left);
        m_out.plot = m_free;
        checkPlot();
        placeTicks(tickLength);
        placeCategories(categories);
        placeXTitle();
        placeSeries(m_out, m_figure);
        placeMarkers(m_out, m_figure);
    }

    void placeYTitleOnTop()
    {
        const auto title = axisTitle(m_figure.y);
        if (title.isEmpty())
            return;
        for (const auto& line : fitted(title, m_style.font, m_free.width(), 2, Squeeze::What::YTitle)) {
            add(Kind::AxisTitle, line, m_free.topLeft(), m_style.font, m_style.mutedInk);
            m_free.setTop(m_free.top() + m_line);
        }
        m_free.setTop(m_free.top() + 0.25 * m_line);
    }

    void placeYTitleBeside(double left)
    {
        const auto title = axisTitle(m_figure.y);
        auto lines = wrapped(title, m_style.font, m_free.height());
        if (lines.size() > 1 || widestLine(lines, m_style.font) > m_free.height()) {
            lines = fitted(title, m_style.font, m_free.height(), 2, Squeeze::What::YTitle);
            m_free.setLeft(m_free.left() + m_line * double(lines.size() - 1));
        }
        double x = left;
        for (const auto& line : lines) {
            const double width = textWidth(line, m_style.font);
            PlacedText text;
            text.kind = Kind::AxisTitle;
            text.text = line;
            text.isTurned = true;
            text.baseline = {x + ascent(m_style.font), m_free.center().y() + width / 2};
            text.box = QRectF(x, m_free.center().y() - width / 2, m_line, width);
            text.colour = m_style.ink;
            m_out.texts.push_back(text);
            x += m_line;
        }
    }

    void reserveXTitle()
    {
        const auto title = axisTitle(m_figure.x);
        if (title.isEmpty())
            return;
        // The plot's final width is not known yet; what stands left of it is a fair guess for the number of
        // lines.
        const double width = m_free.width() - yLabelWidth() - m_yLabelGap - 1.2 * m_line;
        m_xTitleLines = std::min<int>(2, wrapped(title, m_style.font, width).size());
        m_free.setBottom(m_free.bottom() - m_line * m_xTitleLines - 0.15 * m_line);
    }

    void placeXTitle()
    {
        const auto title = axisTitle(m_figure.x);
        if (title.isEmpty())
            return;
        double top = m_out.plot.bottom() + m_yLabelGap + m_xLabelHeight + 0.15 * m_line;
        for (const auto& line :
             fitted(title, m_style.font, m_out.plot.width(), m_xTitleLines, Squeeze::What::XTitle)) {
            const double width = textWidth(line, m_style.font);
            const double x
                = m_style.hasGrid ? m_out.plot.right() - width : m_out.plot.center().x() - width / 2;
            add(Kind::AxisTitle, line, {x, top}, m_style.font,
                m_style.hasGrid ? m_style.mutedInk : m_style.ink);
            top += m_line;
        }
    }

    double yLabelWidth() const
    {
        double widest = 0;
        for (const auto& tick : m_figure.y.ticks)
            widest = std::max(widest, textWidth(tickText(tick.label), m_style.font));
        return widest;
    }

    /// How far the last label of x would stand out to the right.
    double overhang() const
    {
        double most = 0;
        for (const auto& tick : m_figure.x.ticks) {
            const double share = (plotted(m_figure.x, tick.at) - m_out.xMin) / (m_out.xMax - m_out.xMin);
            const double half = textWidth(tickText(tick.label), m_style.font) / 2;
            most = std::max(most, half - (1 - share) * m_free.width());
        }
        return most;
    }

    void checkPlot()
    {
        const double width = 8 * m_line, height = 3 * m_line;
        if (m_out.plot.width() < width)
            squeeze(Squeeze::What::Plot, {}, width, m_out.plot.width());
        else if (m_out.plot.height() < height)
            squeeze(Squeeze::What::Plot, {}, height, m_out.plot.height());
        m_out.plot.setWidth(std::max(m_out.plot.width(), m_line)); // never turned inside out
        m_out.plot.setHeight(std::max(m_out.plot.height(), m_line));
    }

    QColor tickColour() const { return m_style.hasGrid ? m_style.mutedInk : m_style.ink; }

    void placeTicks(double length)
    {
        const auto& plot = m_out.plot;
        double lastTop = 1e300, lastRight = -1e300;
        for (const auto& tick : m_figure.y.ticks) {
            const double y = m_out.at(0, plotted(m_figure.y, tick.at)).y();
            const auto text = tickText(tick.label);
            placeTick({plot.left(), y, plot.right(), y}, {plot.left(), y, plot.left() - length, y},
                      text.isEmpty());
            const QPointF topLeft(plot.left() - m_yLabelGap - textWidth(text, m_style.font), y - m_line / 2);
            if (text.isEmpty() || topLeft.y() + 0.9 * m_line > lastTop)
                continue;
            lastTop = topLeft.y();
            add(Kind::Tick, text, topLeft, m_style.font, tickColour());
        }
        if (!m_figure.x.categories.empty())
            return;
        for (const auto& tick : m_figure.x.ticks) {
            const double x = m_out.at(plotted(m_figure.x, tick.at), 0).x();
            const auto text = tickText(tick.label);
            placeTick({x, plot.top(), x, plot.bottom()}, {x, plot.bottom(), x, plot.bottom() + length},
                      text.isEmpty());
            const double width = textWidth(text, m_style.font), left = x - width / 2;
            if (text.isEmpty() || left < lastRight + 0.5 * m_line)
                continue;
            lastRight = left + width;
            add(Kind::Tick, text, {left, plot.bottom() + m_yLabelGap}, m_style.font, tickColour());
        }
    }

    void placeTick(const QLineF& gridLine, const QLineF& mark, bool isMinor)
    {
        if (m_style.hasGrid && !isMinor)
            m_out.grid.push_back(gridLine);
        if (!m_style.hasGrid)
            m_out.axes.push_back(isMinor ? QLineF(mark.p1(), mark.center()) : mark);
    }

    /// Names under the bars: in lines where their words fit the width of a bar, else turned.
    QList<QStringList> categoryLines()
    {
        const double slot = m_free.width() / double(m_figure.x.categories.size()) - 0.3 * m_line;
        QList<QStringList> all;
        int most = 1;
        bool fits = true;
        for (const auto& category : m_figure.x.categories) {
            all.append(wrapped(format::sentence(category), m_style.font, slot));
            most = std::max<int>(most, all.last().size());
            fits = fits && widestLine(all.last(), m_style.font) <= slot;
        }
        m_xLabelHeight = m_line * most;
        m_isTurned = !fits || most > 3;
        if (m_isTurned)
            turn(all);
        return all;
    }

    void turn(QList<QStringList>& all)
    {
        const double most = 0.45 * m_free.height();
        m_xLabelHeight = 0;
        for (auto& lines : all) {
            const auto text = lines.join(QLatin1Char(' '));
            const double width = textWidth(text, m_style.font);
            if (width > most)
                squeeze(Squeeze::What::XLabels, text, width, most);
            lines = QStringList(shortened(text, m_style.font, most));
            m_xLabelHeight = std::max(m_xLabelHeight, std::min(width, most));
        }
    }

    void placeCategories(const QList<QStringList>& all)
    {
        for (int i = 0; i < all.size(); ++i) {
            const double x = m_out.at(i, 0).x();
            double top = m_out.plot.bottom() + m_yLabelGap;
            for (const auto& line : all[i]) {
                const double width = textWidth(line, m_style.font);
                if (m_isTurned)
                    addTurned(line, x, top, width);
                else
                    add(Kind::Tick, line, {x - width / 2, top}, m_style.font, tickColour());
                top += m_line;
            }
        }
    }

    void addTurned(const QString& line, double x, double top, double width)
    {
        PlacedText text;
        text.text = line;
        text.isTurned = true;
        text.baseline = {x + ascent(m_style.font) - m_line / 2, top + width};
        text.box = QRectF(x - m_line / 2, top, m_line, width);
        text.colour = tickColour();
        m_out.texts.push_back(text);
    }

    const core::Figure& m_figure;
    const ChartStyle& m_style;
    const double m_line; ///< height of a line of text: the measure of all gaps
    QRectF m_free;
    ChartLayout m_out;
    double m_yLabelGap = 0, m_xLabelHeight = m_line;
    int m_xTitleLines = 0;
    bool m_isTurned = false;
};

}

ChartLayout layOut(const core::Figure& figure, const ChartStyle& style, const QRectF& area)
{
    return Layouter(figure, style, area).run();
}

QPointF ChartLayout::at(double x, double y) const
{
    return {plot.left() + (x - xMin) / (xMax - xMin) * plot.width(),
            plot.bottom() - (y - yMin) / (yMax - yMin) * plot.height()};
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
