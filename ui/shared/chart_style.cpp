#include "ui/shared/chart_style.h"

#include <QFontInfo>

#include <algorithm>

namespace ui {

ChartStyle screenStyle(const Theme& theme, const QFont& font)
{
    ChartStyle style;
    style.font = style.titleFont = font;
    style.titleFont.setBold(true);
    const QFontInfo info(
        font); // labels a little smaller than the window's text, as far as that stays readable
    style.font.setPixelSize(std::max(std::min(info.pixelSize(), 11), int(info.pixelSize() * 0.87 + 0.5)));
    style.paper = theme.paper;
    style.ink = theme.ink;
    style.mutedInk = theme.mutedInk;
    style.grid = blended(theme.line, theme.paper, 0.55);
    style.series = theme.series;
    return style;
}

QColor colourAt(int index, const ChartStyle& style)
{
    const auto count = int(style.series.size());
    return style.series[std::size_t((index % count + count) % count)];
}

QColor colourOf(const core::Series& series, const ChartStyle& style)
{
    return series.isMuted ? style.mutedInk : colourAt(series.colour, style);
}

QColor fillOf(const core::Series& series, const ChartStyle& style)
{
    auto colour = colourOf(series, style);
    colour.setAlphaF(style.paper.lightnessF() > 0.5 ? 0.2 : 0.34);
    return colour;
}

QPen penOf(const core::Series& series, const ChartStyle& style)
{
    // Lengths in line widths. Series told apart by dashes have long ones; short ones say "not certain".
    static const std::array<QVector<qreal>, 7> dashes {
        {{}, {7, 2.5}, {7, 2, 1.5, 2}, {4, 1.5, 1.5, 1.5, 1.5, 1.5}, {10, 3}, {10, 2, 4, 2}, {1.5, 1.5}}};
    QPen pen(colourOf(series, style), style.stroke * 2, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (series.isDashed)
        pen.setDashPattern({3, 2});
    else if (const auto& own = dashes[std::size_t(std::abs(series.colour)) % dashes.size()];
             style.isColourless && !own.isEmpty())
        pen.setDashPattern(own);
    return pen;
}

}
