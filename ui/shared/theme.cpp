#include "ui/shared/theme.h"

#include "ui/shared/controls_style.h"
#include "ui/shared/theme_style.h"

#include <QApplication>

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

constexpr std::array<QRgb, 7> tolBright {0x4477AA, 0xEE6677, 0x228833, 0xCCBB44,
                                         0x66CCEE, 0xAA3377, 0xBBBBBB};

double luminance(const QColor& colour)
{
    const auto linear
        = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

/// Thin lines look dimmer on dark ground than their contrast says: there it is that of text.
std::array<QColor, 7> seriesOn(const QColor& ground, bool isDark)
{
    std::array<QColor, 7> out;
    std::ranges::transform(tolBright, out.begin(),
                           [&](QRgb rgb) { return withContrast(QColor(rgb), ground, isDark ? 4.6 : 3.1); });
    return out;
}

void setForAll(QPalette& palette, QPalette::ColorRole role, const QColor& enabled, const QColor& disabled)
{
    palette.setColor(QPalette::Active, role, enabled);
    palette.setColor(QPalette::Inactive, role, enabled);
    palette.setColor(QPalette::Disabled, role, disabled);
}

QPalette paletteOf(const Theme& t)
{
    const auto disabled = withContrast(blended(t.mutedInk, t.panel, 0.7), t.panel, 3.3);
    const auto button = t.isDark ? blended(t.ink, t.panel, 0.07) : t.paper;
    const auto onAccent = contrast(t.accent, Qt::white) >= 4.5 ? QColor(Qt::white) : t.paper;
    QPalette p;
    // clang-format off
    setForAll(p, QPalette::Window,          t.panel,    t.panel);
    setForAll(p, QPalette::WindowText,      t.ink,      disabled);
    setForAll(p, QPalette::Base,            t.paper,    t.panel);
    setForAll(p, QPalette::AlternateBase,   blended(t.ink, t.paper, 0.03), t.panel);
    setForAll(p, QPalette::Text,            t.ink,      disabled);
    setForAll(p, QPalette::PlaceholderText, disabled,   disabled);
    setForAll(p, QPalette::Button,          button,     t.panel);
    setForAll(p, QPalette::ButtonText,      t.ink,      disabled);
    setForAll(p, QPalette::BrightText,      t.warning,  disabled);
    setForAll(p, QPalette::ToolTipBase,     t.ink,      t.ink);
    setForAll(p, QPalette::ToolTipText,     t.paper,    t.paper);
    setForAll(p, QPalette::Highlight,       t.accent,   t.line);
    setForAll(p, QPalette::HighlightedText, onAccent,   t.ink);
    setForAll(p, QPalette::Link,            t.accent,   disabled);
    setForAll(p, QPalette::LinkVisited,     t.accent,   disabled);
    setForAll(p, QPalette::Light,           blended(t.paper, t.panel, 0.6), t.panel);
    setForAll(p, QPalette::Midlight,        blended(t.line, t.panel, 0.4),  t.line);
    setForAll(p, QPalette::Mid,             t.line,     t.line);
    setForAll(p, QPalette::Dark,            blended(t.mutedInk, t.panel, 0.5), t.line);
    setForAll(p, QPalette::Shadow,          t.isDark ? QColor(Qt::black) : t.mutedInk, t.line);
    // clang-format on
    return p;
}

}

double contrast(const QColor& a, const QColor& b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

QColor withContrast(const QColor& colour, const QColor& ground, double atLeast)
{
    const double step = luminance(ground) > 0.18 ? -0.005 : 0.005;
    QColor out = colour;
    while (contrast(out, ground) < atLeast) {
        const double lightness = out.lightnessF() + step;
        if (lightness < 0 || lightness > 1)
            break;
        out = QColor::fromHslF(std::max(colour.hslHueF(), 0.0), colour.hslSaturationF(), lightness);
    }
    return QColor(out.rgb());
}

QColor blended(const QColor& over, const QColor& ground, double share)
{
    const auto mix = [&](int a, int b) { return int(std::lround(share * a + (1 - share) * b)); };
    return {mix(over.red(), ground.red()), mix(over.green(), ground.green()),
            mix(over.blue(), ground.blue())};
}

Theme lightTheme()
{
    Theme t;
    t.paper = 0xFFFFFF;
    t.panel = 0xF5F7F9;
    t.ink = 0x1B1F24;
    t.mutedInk = 0x57606A;
    t.line = 0xD0D7DE;
    t.accent = 0x2F5F95;
    t.decision = 0x2F5F95;
    t.assumption = 0x8A6D00;
    t.warning = 0x9A4A00;
    t.series = seriesOn(t.paper, t.isDark);
    return t;
}

Theme darkTheme()
{
    Theme t;
    t.isDark = true;
    t.paper = 0x14181D;
    t.panel = 0x1B2027;
    t.ink = 0xE6EAEE;
    t.mutedInk = 0xA3ADB8;
    t.line = 0x3A434D;
    t.accent = 0x7FB2E5;
    t.decision = 0x7FB2E5;
    t.assumption = 0xD9BC4A;
    t.warning = 0xF0A35E;
    t.series = seriesOn(t.paper, t.isDark);
    return t;
}

Theme themeFor(ThemeChoice choice, const QPalette& system)
{
    const bool systemIsDark
        = luminance(system.color(QPalette::Window)) < luminance(system.color(QPalette::WindowText));
    const bool isDark = choice == ThemeChoice::Dark || (choice == ThemeChoice::System && systemIsDark);
    return isDark ? darkTheme() : lightTheme();
}

void applyTheme(QApplication& application, const Theme& theme)
{
    application.setStyle(new ControlsStyle);
    application.setPalette(paletteOf(theme));
    application.setStyleSheet(styleSheetOf(theme));
}

}
