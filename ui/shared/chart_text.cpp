#include "ui/shared/chart_text.h"

#include <QFontMetricsF>
#include <QHash>
#include <QPaintEngine>
#include <QPainter>
#include <QStaticText>

#include <algorithm>
#include <utility>
#include <vector>

namespace ui {
namespace {

enum class Level { Base, Super, Sub };

/// A stretch of a line in one size.
struct Run
{
    QString text;
    Level level = Level::Base;
};

struct Glyph
{
    QChar plain;
    Level level;
};

constexpr double smallShare = 0.7, superRise = 0.36, subDrop = 0.14; // of the font's size

Glyph glyphOf(QChar c)
{
    static const QString supers = QString::fromUtf8("⁰¹²³⁴⁵⁶⁷⁸⁹⁻"), subs = QString::fromUtf8("₀₁₂₃₄₅₆₇₈₉");
    static const QString plain = QString::fromUtf8("0123456789−");
    if (const int i = supers.indexOf(c); i >= 0)
        return {plain[i], Level::Super};
    if (const int i = subs.indexOf(c); i >= 0)
        return {plain[i], Level::Sub};
    return {c, Level::Base};
}

bool isPlain(const QString& line) // most are: numbers and words
{
    return !line.contains(QLatin1String("CO2")) && std::ranges::none_of(line, [](QChar c) {
        return c.unicode() > 0xB1 && glyphOf(c).level != Level::Base;
    });
}

std::vector<Run> runsOf(const QString& line)
{
    if (isPlain(line))
        return {{line, Level::Base}};
    std::vector<Run> runs;
    for (int i = 0; i < line.size(); ++i) {
        auto glyph = glyphOf(line[i]);
        if (line[i] == QLatin1Char('2') && i >= 2 && line.midRef(i - 2, 2) == QLatin1String("CO"))
            glyph.level = Level::Sub;
        if (runs.empty() || runs.back().level != glyph.level)
            runs.push_back({{}, glyph.level});
        runs.back().text += glyph.plain;
    }
    return runs;
}

QFont fontOf(const Run& run, const QFont& font)
{
    if (run.level == Level::Base)
        return font;
    QFont small = font;
    if (font.pixelSize() > 0)
        small.setPixelSize(std::max(1, int(font.pixelSize() * smallShare + 0.5)));
    else
        small.setPointSizeF(font.pointSizeF() * smallShare);
    return small;
}

bool isOnScreen(const QPainter& painter)
{
    return painter.paintEngine()->type() == QPaintEngine::Raster && !painter.worldTransform().isRotating();
}

/// What was made of a key before, or now.
template<class Value, class Make>
Value remembered(const QString& text, const QFont& font, Make make)
{
    // A chart that moves asks for the same words at every step, and to shape them is most of its work.
    constexpr int most = 4000;
    thread_local QHash<std::pair<QString, QFont>, Value> known;
    const std::pair key(text, font);
    if (const auto found = known.constFind(key); found != known.constEnd())
        return *found;
    if (known.size() >= most)
        known.clear();
    return *known.insert(key, make());
}

QStaticText shaped(const QString& text, const QFont& font)
{
    return remembered<QStaticText>(text, font, [&] {
        QStaticText out(text);
        out.setTextFormat(Qt::PlainText);
        out.prepare({}, font);
        return out;
    });
}

double measured(const QString& line, const QFont& font)
{
    double width = 0;
    for (const auto& run : runsOf(line))
        width += QFontMetricsF(fontOf(run, font)).horizontalAdvance(run.text);
    return width;
}

/// The words of a text; what stands in brackets, such as a unit, is one where the width allows it.
QStringList unbroken(const QString& text, const QFont& font, double width)
{
    QStringList out;
    bool isInside = false;
    for (const auto& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString longer = isInside ? out.last() + QLatin1Char(' ') + word : QString();
        if (isInside && textWidth(longer, font) <= width)
            out.last() = longer;
        else
            out.append(word);
        isInside = out.last().contains(QLatin1Char('(')) && !out.last().contains(QLatin1Char(')'));
    }
    return out;
}

}

double textWidth(const QString& line, const QFont& font)
{
    return remembered<double>(line, font, [&] { return measured(line, font); });
}

void drawText(QPainter& painter, const QPointF& baseline, const QString& line, const QFont& font)
{
    auto at = baseline;
    const double size = ascent(font);
    for (const auto& run : runsOf(line)) {
        const auto own = fontOf(run, font);
        const double rise = run.level == Level::Super ? superRise * size
            : run.level == Level::Sub                 ? -subDrop * size
                                                      : 0;
        painter.setFont(own);
        const QPointF place(at.x(), at.y() - rise);
        if (isOnScreen(painter))
            painter.drawStaticText(place - QPointF(0, ascent(own)), shaped(run.text, own));
        else
            painter.drawText(place, run.text);
        at.rx() += QFontMetricsF(own).horizontalAdvance(run.text);
    }
}

double lineHeight(const QFont& font)
{
    return QFontMetricsF(font).height();
}

double ascent(const QFont& font)
{
    return QFontMetricsF(font).ascent();
}

QStringList wrapped(const QString& text, const QFont& font, double width)
{
    QStringList lines;
    for (const auto& word : unbroken(text, font, width)) {
        const auto longer = lines.isEmpty() ? word : lines.last() + QLatin1Char(' ') + word;
        if (lines.isEmpty() || textWidth(longer, font) > width)
            lines.append(word);
        else
            lines.last() = longer;
    }
    return lines;
}

double widestLine(const QStringList& lines, const QFont& font)
{
    double widest = 0;
    for (const auto& line : lines)
        widest = std::max(widest, textWidth(line, font));
    return widest;
}

}
