#include "ui/shared/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace ui::format {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ui::format", text);
}

QLocale locale()
{
    QLocale out;
    out.setNumberOptions(QLocale::DefaultNumberOptions);
    return out;
}

QString withMinus(QString text) // the typographic sign, as wide as a plus
{
    return text.replace(QLatin1Char('-'), QChar(0x2212));
}

int decimalsOf(double value, int significant)
{
    return std::max(0, significant - 1 - int(std::floor(std::log10(std::abs(value)))));
}

QString withoutZeros(QString text)
{
    const auto locale = format::locale();
    if (!text.contains(locale.decimalPoint()))
        return text;
    while (text.endsWith(locale.zeroDigit()))
        text.chop(1);
    if (text.endsWith(locale.decimalPoint()))
        text.chop(1);
    return text;
}

QString superscript(int number)
{
    static const QString digits = QString::fromUtf8("⁰¹²³⁴⁵⁶⁷⁸⁹");
    QString out;
    for (const QChar c : QString::number(number))
        out += c == QLatin1Char('-') ? QChar(0x207B) : digits[c.digitValue()];
    return out;
}

QString withPower(double value, int significant)
{
    const int power = int(std::floor(std::log10(std::abs(value))));
    const auto mantissa = number(value / std::pow(10, power), significant);
    return QStringLiteral("%1\u00D710%2").arg(mantissa, superscript(power));
}

/// A number that keeps its last zeros where they were rounded to: 1.10 of 1.0987, but 1.1 of 1.1.
QString measured(double value, int significant)
{
    const double shown = rounded(value, significant);
    const bool isExact = std::abs(shown - value) <= 1e-9 * std::abs(value);
    if (isExact || !std::isfinite(value) || std::abs(shown) >= 1e15 || std::abs(shown) < 1e-4)
        return number(value, significant);
    return withMinus(locale().toString(shown, 'f', decimalsOf(shown, significant)));
}

/// A step of a scale: from what value on, the size of its unit, and the name for one and for more.
struct Step
{
    double from, size;
    const char *one, *many; ///< with %1 for the number
};

QString scaled(double value, std::span<const Step> steps, int significant = 3)
{
    const Step* step = &steps.front();
    const double size = rounded(std::abs(value), significant);
    for (const auto& next : steps)
        if (size >= next.from)
            step = &next;
    if (value == 0) // in the unit that the scale is named after, not in its smallest
        step = &*std::ranges::find_if(steps, [](const Step& s) { return s.size == 1; });
    const auto text = measured(value / step->size, significant);
    return tr(text == QLatin1String("1") ? step->one : step->many).arg(text);
}

constexpr Step same(double size, const char* text)
{
    return {size, size, text, text};
}

// clang-format off
constexpr std::array carbonSteps {
    same(1e-6, QT_TRANSLATE_NOOP("ui::format", "%1 mg")),
    same(1e-3, QT_TRANSLATE_NOOP("ui::format", "%1 g")),
    same(1,    QT_TRANSLATE_NOOP("ui::format", "%1 kg")),
    same(1e3,  QT_TRANSLATE_NOOP("ui::format", "%1 t")),
    same(1e6,  QT_TRANSLATE_NOOP("ui::format", "%1 kt")),
    same(1e9,  QT_TRANSLATE_NOOP("ui::format", "%1 Mt")),
};
constexpr std::array energySteps {
    same(1e-6, QT_TRANSLATE_NOOP("ui::format", "%1 mWh")),
    Step {1e-5, 1e-3, QT_TRANSLATE_NOOP("ui::format", "%1 Wh"), QT_TRANSLATE_NOOP("ui::format", "%1 Wh")}, // of requests
    same(1,    QT_TRANSLATE_NOOP("ui::format", "%1 kWh")),
    same(1e3,  QT_TRANSLATE_NOOP("ui::format", "%1 MWh")),
    same(1e6,  QT_TRANSLATE_NOOP("ui::format", "%1 GWh")),
    same(1e9,  QT_TRANSLATE_NOOP("ui::format", "%1 TWh")),
};
constexpr std::array waterSteps {
    same(1e-3, QT_TRANSLATE_NOOP("ui::format", "%1 mL")),
    same(1,    QT_TRANSLATE_NOOP("ui::format", "%1 L")),
    same(1e3,  QT_TRANSLATE_NOOP("ui::format", "%1 m³")),
};
constexpr std::array powerSteps {
    same(1e-3, QT_TRANSLATE_NOOP("ui::format", "%1 mW")),
    same(1,    QT_TRANSLATE_NOOP("ui::format", "%1 W")),
    same(1e3,  QT_TRANSLATE_NOOP("ui::format", "%1 kW")),
    same(1e6,  QT_TRANSLATE_NOOP("ui::format", "%1 MW")),
    same(1e9,  QT_TRANSLATE_NOOP("ui::format", "%1 GW")),
};
constexpr std::array countSteps {
    same(1,    "%1"),
    same(1e3,  QT_TRANSLATE_NOOP("ui::format", "%1K")),
    same(1e6,  QT_TRANSLATE_NOOP("ui::format", "%1M")),
    same(1e9,  QT_TRANSLATE_NOOP("ui::format", "%1B")),
    same(1e12, QT_TRANSLATE_NOOP("ui::format", "%1T")),
};
constexpr std::array moneySteps {
    same(1,    "%1"),
    same(1e6,  QT_TRANSLATE_NOOP("ui::format", "%1M")),
    same(1e9,  QT_TRANSLATE_NOOP("ui::format", "%1B")),
    same(1e12, QT_TRANSLATE_NOOP("ui::format", "%1T")),
};
constexpr double day = 24, month = 730, year = 8760;
constexpr std::array durationSteps { // people say "61 h" and "18 months", not "2.54 days" and "1.5 years"
    Step {1.0 / 3.6e6, 1.0 / 3.6e6, QT_TRANSLATE_NOOP("ui::format", "%1 ms"), QT_TRANSLATE_NOOP("ui::format", "%1 ms")},
    Step {1.0 / 3600,  1.0 / 3600,  QT_TRANSLATE_NOOP("ui::format", "%1 s"), QT_TRANSLATE_NOOP("ui::format", "%1 s")},
    Step {1.0 / 30,    1.0 / 60,    QT_TRANSLATE_NOOP("ui::format", "%1 min"), QT_TRANSLATE_NOOP("ui::format", "%1 min")},
    Step {1,           1,           QT_TRANSLATE_NOOP("ui::format", "%1 h"), QT_TRANSLATE_NOOP("ui::format", "%1 h")},
    Step {3 * day,     day,         QT_TRANSLATE_NOOP("ui::format", "%1 day"), QT_TRANSLATE_NOOP("ui::format", "%1 days")},
    Step {2 * month,   month,       QT_TRANSLATE_NOOP("ui::format", "%1 month"), QT_TRANSLATE_NOOP("ui::format", "%1 months")},
    Step {2 * year,    year,        QT_TRANSLATE_NOOP("ui::format", "%1 year"), QT_TRANSLATE_NOOP("ui::format", "%1 years")},
};

/// A unit of core that people read on a scale: the scale's own value is the number times the factor.
struct Scaled
{
    const char* unit;
    double factor;
    QString (*show)(double);
};
constexpr Scaled scaledUnits[] = {
    {"g CO2e", 1e-3, carbon}, {"kg CO2e", 1, carbon}, {"t CO2e", 1e3, carbon}, {"kt CO2e", 1e6, carbon}, {"Mt CO2e", 1e9, carbon},
    {"Wh", 1e-3, energy}, {"kWh", 1, energy}, {"MWh", 1e3, energy}, {"GWh", 1e6, energy}, {"TWh", 1e9, energy},
    {"W", 1, power}, {"kW", 1e3, power}, {"MW", 1e6, power},
    {"USD", 1, money}, {"k USD", 1e3, money}, {"M USD", 1e6, money}, {"bn USD", 1e9, money},
    {"L", 1, water}, {"FLOP", 1, compute},
};
struct Words
{
    const char *unit, *shown;
};
constexpr Words unitInWords[] = {
    {"k USD",  QT_TRANSLATE_NOOP("ui::format", "$ thousand")},
    {"M USD",  QT_TRANSLATE_NOOP("ui::format", "$ million")},
    {"bn USD", QT_TRANSLATE_NOOP("ui::format", "$ billion")},
};
// Words among the units of core; symbols are the same everywhere.
[[maybe_unused]] constexpr const char* unitWords[] = {
    QT_TRANSLATE_NOOP("ui::format", "months"), QT_TRANSLATE_NOOP("ui::format", "years"),
    QT_TRANSLATE_NOOP("ui::format", "days"), QT_TRANSLATE_NOOP("ui::format", "per day"),
    QT_TRANSLATE_NOOP("ui::format", "per year"), QT_TRANSLATE_NOOP("ui::format", "per second"),
};
// clang-format on

/// A number within a sentence: a count in full, a measure as far as it counts.
QString inWords(double value)
{
    return exact(rounded(value, 12)); // without what sums of binary fractions leave behind;
}

struct InWords
{
    QString operator()(const std::string& text) const { return QString::fromStdString(text); }
    QString operator()(double value) const { return inWords(value); }
    QString operator()(const core::Amount& amount) const
    {
        constexpr std::pair<std::string_view, double> times[] = {{"h", 1}, {"days", day}, {"months", month}};
        for (const auto& [unit, hours] : times)
            if (amount.unit == unit)
                return duration(amount.value * hours);
        return quantity(amount.value, QString::fromStdString(amount.unit));
    }
    QString operator()(const core::Term& term) const
    {
        return QCoreApplication::translate("core", term.source.c_str());
    }
};

QString withCurrency(const QString& amount)
{
    const bool isFirst = locale().toCurrencyString(1.0, QStringLiteral("$"), 0).startsWith(QLatin1Char('$'));
    if (!isFirst && locale().language() != QLocale::C)
        return QStringLiteral("%1\u00A0$").arg(amount);
    return amount.startsWith(QChar(0x2212)) ? QStringLiteral("\u2212$%1").arg(amount.mid(1))
                                            : QStringLiteral("$%1").arg(amount);
}

}

double rounded(double value, int significant)
{
    return QString::number(value, 'e', significant - 1).toDouble();
}

QString sentence(const core::Message& message)
{
    auto out = QCoreApplication::translate("core", message.source().c_str());
    // In one pass, so that an argument that holds "%2" is not taken for a place.
    for (int i = out.indexOf(QLatin1Char('%')); i >= 0; i = out.indexOf(QLatin1Char('%'), i)) {
        const int n = i + 1 < out.size() ? out[i + 1].digitValue() - 1 : -1;
        if (n < 0 || n >= int(message.arguments().size())) {
            ++i;
            continue;
        }
        const QString text = std::visit(InWords(), message.arguments()[std::size_t(n)]);
        out.replace(i, 2, text);
        i += text.size();
    }
    return out;
}

QString sentence(const core::Issue& issue)
{
    if (issue.where.empty())
        return sentence(issue.what);
    return tr("%1: %2").arg(QString::fromStdString(issue.where), sentence(issue.what));
}

QString number(double value, int significant)
{
    if (!std::isfinite(value))
        return QStringLiteral("\u2013");
    const double shown = rounded(value, significant);
    if (shown == 0)
        return locale().toString(0);
    if (std::abs(shown) >= 1e15 || std::abs(shown) < 1e-4)
        return withPower(shown, significant);
    return withMinus(withoutZeros(locale().toString(shown, 'f', decimalsOf(shown, significant))));
}

QString exact(double value)
{
    if (!std::isfinite(value))
        return QStringLiteral("\u2013");
    if (value != 0 && (std::abs(value) >= 1e15 || std::abs(value) < 1e-6)) {
        auto own = locale();
        own.setNumberOptions(QLocale::OmitLeadingZeroInExponent);
        return own.toString(value, 'e', QLocale::FloatingPointShortest).remove(QLatin1Char('+'));
    }
    return locale().toString(value, 'f', QLocale::FloatingPointShortest);
}

QString percent(double share, int significant)
{
    return tr("%1 %").arg(number(share * 100, significant));
}

QString count(double value)
{
    return scaled(value, countSteps);
}

QString wholeCount(double value)
{
    return std::isfinite(value) ? withMinus(locale().toString(value, 'f', 0)) : number(value);
}

QString carbon(double kg)
{
    return scaled(kg, carbonSteps);
}

QString energy(double kWh)
{
    return scaled(kWh, energySteps);
}

QString water(double litres)
{
    return scaled(litres, waterSteps);
}

QString power(double watts)
{
    return scaled(watts, powerSteps);
}

QString duration(double hours)
{
    return scaled(hours, durationSteps);
}

QString compute(double flop)
{
    return tr("%1 FLOP").arg(number(flop));
}

QString money(double usd)
{
    const double size = std::abs(usd);
    const bool hasCents = size >= 0.01 && rounded(size, 3) < 100;
    const auto cents
        = [&] { return withMinus(locale().toString(usd, 'f', std::max(2, decimalsOf(usd, 2)))); };
    const bool isWhole = usd == std::floor(usd);
    return withCurrency(hasCents && !isWhole ? cents() : scaled(usd, moneySteps));
}

QString quantity(double value, const QString& unit, int significant)
{
    if (unit == QLatin1String("%"))
        return percent(value / 100, significant);
    for (const auto& known : scaledUnits)
        if (unit == QLatin1String(known.unit))
            return known.show(value * known.factor);
    const auto text = number(value, significant);
    return unit.isEmpty() ? text : tr("%1 %2").arg(text, unitText(unit));
}

QString unitText(const QString& unit)
{
    for (const auto& words : unitInWords)
        if (unit == QLatin1String(words.unit))
            return tr(words.shown);
    auto out = unit.isEmpty() ? unit : tr(unit.toUtf8().constData());
    out.replace(QLatin1String("CO2"), QString::fromUtf8("CO\u2082"));
    return out.replace(QLatin1String("USD"), QLatin1String("$"));
}

}
