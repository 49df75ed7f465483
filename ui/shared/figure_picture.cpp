#include "ui/shared/figure_picture.h"

#include "ui/shared/chart_painter.h"
#include "ui/shared/format.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <optional>

namespace ui {
namespace {

constexpr double mmPerInch = 25.4;
constexpr double unitsPerMm = FigurePicture::unitsPerInch / mmPerInch;

struct Palette
{
    const char* name;
    std::array<QRgb, 7> colours;
};
// clang-format off
constexpr Palette palettes[] = { // neighbours differ in lightness as well
    {"okabe-ito", {0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0xE69F00, 0x56B4E9, 0x000000}},
    {"viridis",   {0x440154, 0x2A788E, 0x7AD151, 0x414487, 0x22A884, 0x482475, 0x35B779}},
    {"gray",      {0x111111, 0x8F8F8F, 0x4D4D4D, 0xB0B0B0, 0x333333, 0x777777, 0xC8C8C8}},
};

/// An allowed range of a number of the options.
struct Range
{
    const char* sentence; ///< with %1 given, %2 and %3 allowed
    double FigureExport::*number;
    double min, max;
};
constexpr Range ranges[] = {
    {QT_TRANSLATE_NOOP("core", "a width of %1 mm is outside %2 to %3"), &FigureExport::widthMm, 20, 500},
    {QT_TRANSLATE_NOOP("core", "a height of %1 mm is outside %2 to %3"), &FigureExport::heightMm, 20, 500},
    {QT_TRANSLATE_NOOP("core", "a font of %1 pt is outside %2 to %3"), &FigureExport::fontPt, 4, 48},
};
// clang-format on
constexpr int leastDpi = 50, mostDpi = 1200;

/// The first of the typefaces that journals ask for which this machine has.
QString paperFamily()
{
    const auto known = QFontDatabase().families();
    for (const auto& family :
         {QStringLiteral("Arial"), QStringLiteral("Helvetica"), QStringLiteral("Liberation Sans"),
          QStringLiteral("Nimbus Sans"), QStringLiteral("DejaVu Sans")})
        if (known.contains(family))
            return family;
    return QFont().defaultFamily();
}

ChartStyle paperStyle(const FigureExport& options)
{
    ChartStyle style;
    style.font = QFont(paperFamily());
    style.font.setPixelSize(int(std::lround(options.fontPt * FigurePicture::unitsPerPoint)));
    style.font.setHintingPreference(QFont::PreferNoHinting);
    style.titleFont = style.font;
    style.titleFont.setBold(true);
    style.stroke = 0.5 * FigurePicture::unitsPerPoint;
    style.paper = Qt::white;
    style.ink = Qt::black;
    style.mutedInk = 0x595959;
    style.grid = 0xD0D7DE;
    style.hasTitle = options.hasTitle;
    style.hasGrid = style.isYTitleOnTop = false;
    style.isColourless = true;
    for (const auto& palette : palettes)
        if (options.palette == QLatin1String(palette.name))
            std::ranges::transform(palette.colours, style.series.begin(), [](QRgb c) { return QColor(c); });
    return style;
}

ChartLayout laidOut(const core::Figure& figure, const FigureExport& options)
{
    return layOut(figure, paperStyle(options),
                  {0, 0, options.widthMm * unitsPerMm, options.heightMm * unitsPerMm});
}

/// The smallest change of one number at which the figure fits, if any up to the limit does.
std::optional<double> remedy(const core::Figure& figure, FigureExport options, double FigureExport::*number,
                             double step, double limit)
{
    const auto steps = int(std::floor((limit - options.*number) / step));
    const double start = step > 0 ? std::ceil(options.*number) : std::floor(options.*number * 2) / 2;
    const auto fits = [&](int n) {
        options.*number = start + n * step;
        return laidOut(figure, options).squeezes.empty();
    };
    int low = 0, high = steps;
    if (steps < 1 || !fits(high))
        return std::nullopt;
    while (low < high) {
        const int middle = (low + high) / 2;
        if (fits(middle))
            high = middle;
        else
            low = middle + 1;
    }
    return start + high * step;
}

const char* sentenceFor(Squeeze::What what)
{
    switch (what) {
    case Squeeze::What::Title:
        return QT_TRANSLATE_NOOP("core", "the title “%3” needs %1 mm, the figure has %2 mm");
    case Squeeze::What::XTitle:
        return QT_TRANSLATE_NOOP("core", "the x axis title “%3” needs %1 mm, the plot has %2 mm");
    case Squeeze::What::YTitle:
        return QT_TRANSLATE_NOOP("core", "the y axis title “%3” needs %1 mm, the plot has %2 mm");
    case Squeeze::What::Labels:
        return QT_TRANSLATE_NOOP("core", "the label “%3” needs %1 mm, there are %2 mm");
    case Squeeze::What::Legend:
        return QT_TRANSLATE_NOOP("core", "the legend's “%3” needs %1 mm, there are %2 mm");
    case Squeeze::What::MarkerLabel:
        return QT_TRANSLATE_NOOP("core", "there is no free place in the plot for the label “%3”, %1 mm wide");
    case Squeeze::What::Plot:
        break;
    }
    return QT_TRANSLATE_NOOP("core", "the plot needs %1 mm beside its labels, there are %2 mm");
}

}

FigurePicture::FigurePicture(const core::Figure& figure, const FigureExport& options)
    : m_figure(figure)
    , m_options(options)
    , m_style(paperStyle(options))
    , m_layout(laidOut(figure, options))
{
}

QSizeF FigurePicture::size() const
{
    return m_layout.area.size();
}

void FigurePicture::paint(QPainter& painter) const
{
    paintBehind(painter, m_layout, m_figure, m_style);
    paintSeries(painter, m_layout, m_figure, m_style);
    paintAbove(painter, m_layout, m_figure, m_style);
}

core::Issues FigurePicture::squeezed() const
{
    core::Issues out;
    const auto mm = [](double units) { return std::round(units / unitsPerMm * 10) / 10; };
    for (const auto& s : m_layout.squeezes)
        out.push_back({{},
                       core::Message(sentenceFor(s.what),
                                     {mm(s.needs), std::max(0.0, mm(s.has)), s.text.toStdString()})});
    if (out.empty())
        return out;
    using E = FigureExport;
    if (const auto width = remedy(m_figure, m_options, &E::widthMm, 1, 400))
        out.push_back(
            {{}, core::Message(QT_TRANSLATE_NOOP("core", "it fits from a width of %1 mm"), {*width})});
    if (const auto height = remedy(m_figure, m_options, &E::heightMm, 1, 400))
        out.push_back(
            {{}, core::Message(QT_TRANSLATE_NOOP("core", "it fits from a height of %1 mm"), {*height})});
    if (const auto font = remedy(m_figure, m_options, &E::fontPt, -0.5, 5))
        out.push_back(
            {{}, core::Message(QT_TRANSLATE_NOOP("core", "it fits with a font of %1 pt"), {*font})});
    return out;
}

core::Issues whyNot(const FigureExport& options)
{
    core::Issues out;
    for (const auto& range : ranges) {
        const double value = options.*range.number;
        if (!(value >= range.min && value <= range.max))
            out.push_back({{}, core::Message(range.sentence, {value, range.min, range.max})});
    }
    if (options.dpi < leastDpi || options.dpi > mostDpi)
        out.push_back({{},
                       core::Message(QT_TRANSLATE_NOOP("core", "%1 dpi is outside %2 to %3"),
                                     {double(options.dpi), double(leastDpi), double(mostDpi)})});
    if (!exportPalettes().contains(options.palette))
        out.push_back({{},
                       core::Message(QT_TRANSLATE_NOOP("core", "there is no palette “%1”; there are %2"),
                                     {options.palette.toStdString(),
                                      exportPalettes().join(QStringLiteral(", ")).toStdString()})});
    return out;
}

QStringList exportPalettes()
{
    QStringList out;
    for (const auto& palette : palettes)
        out.append(QString::fromLatin1(palette.name));
    return out;
}

}
