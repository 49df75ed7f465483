// What people type for a number, in any unit of the same kind.
#include "ui/shared/format.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>
#include <cmath>
#include <optional>

namespace ui::format {
namespace {

enum class Kind { None, Carbon, Energy, Power, Time, Water, Money, Compute, Rate };

struct Unit
{
    const char* symbol;
    Kind kind;
    double factor; ///< to the canonical unit of its kind
    bool hasPrefixes = false; ///< k, M, G … may stand before it
};

constexpr double day = 24;
// clang-format off
constexpr Unit units[] = {
    {"g", Kind::Carbon, 1e-3, true}, {"t", Kind::Carbon, 1e3, true}, {"lb", Kind::Carbon, 0.45359237},
    {"tonne", Kind::Carbon, 1e3}, {"tonnes", Kind::Carbon, 1e3},
    {"Wh", Kind::Energy, 1e-3, true}, {"J", Kind::Energy, 1 / 3.6e6, true},
    {"W", Kind::Power, 1, true},
    {"ms", Kind::Time, 1 / 3.6e6}, {"s", Kind::Time, 1 / 3600.0}, {"sec", Kind::Time, 1 / 3600.0}, {"min", Kind::Time, 1 / 60.0},
    {"h", Kind::Time, 1}, {"hr", Kind::Time, 1}, {"hour", Kind::Time, 1}, {"hours", Kind::Time, 1},
    {"d", Kind::Time, day}, {"day", Kind::Time, day}, {"days", Kind::Time, day},
    {"wk", Kind::Time, 7 * day}, {"week", Kind::Time, 7 * day}, {"weeks", Kind::Time, 7 * day},
    {"mo", Kind::Time, 730}, {"month", Kind::Time, 730}, {"months", Kind::Time, 730},
    {"y", Kind::Time, 8760}, {"yr", Kind::Time, 8760}, {"year", Kind::Time, 8760}, {"years", Kind::Time, 8760},
    {"L", Kind::Water, 1, true}, {"l", Kind::Water, 1, true}, {"m3", Kind::Water, 1000}, {"m³", Kind::Water, 1000}, {"gal", Kind::Water, 3.785411784},
    {"USD", Kind::Money, 1}, {"$", Kind::Money, 1}, {"US$", Kind::Money, 1}, {"ct", Kind::Money, 0.01},
    {"FLOP", Kind::Compute, 1, true}, {"FLOPs", Kind::Compute, 1, true}, {"PF-days", Kind::Compute, 8.64e19}, {"PF-day", Kind::Compute, 8.64e19},
    {"FLOP/s", Kind::Rate, 1, true}, {"FLOPS", Kind::Rate, 1, true},
};
struct Factor
{
    const char* symbol;
    double factor;
};
constexpr Factor prefixes[] = {
    {"m", 1e-3}, {"k", 1e3}, {"M", 1e6}, {"G", 1e9}, {"T", 1e12}, {"P", 1e15}, {"E", 1e18}, {"Z", 1e21}, {"Y", 1e24},
};
constexpr Factor suffixes[] = { // of plain counts, as people write parameters, tokens and requests
    {"k", 1e3}, {"K", 1e3}, {"M", 1e6}, {"G", 1e9}, {"B", 1e9}, {"T", 1e12}, {"P", 1e15}, {"E", 1e18}, {"Z", 1e21},
    {"thousand", 1e3}, {"million", 1e6}, {"billion", 1e9}, {"trillion", 1e12},
    {"Tsd.", 1e3}, {"Mio.", 1e6}, {"Mio", 1e6}, {"Mrd.", 1e9}, {"Mrd", 1e9}, {"Bio.", 1e12},
};
// clang-format on

/// A unit that was understood: what it measures, over what, and its size.
struct Measure
{
    Kind over = Kind::None, under = Kind::None;
    double factor = 1;
};

std::optional<Unit> simpleUnit(const QString& text)
{
    for (const auto& unit : units)
        if (text == QString::fromUtf8(unit.symbol))
            return unit;
    for (const auto& unit : units)
        for (const auto& prefix : prefixes)
            if (unit.hasPrefixes && text == QLatin1String(prefix.symbol) + QString::fromUtf8(unit.symbol))
                return Unit {unit.symbol, unit.kind, unit.factor * prefix.factor};
    return std::nullopt;
}

std::optional<Measure> measureOf(QString text)
{
    text.remove(QStringLiteral(" CO2e")).remove(QStringLiteral("CO2e")).remove(QStringLiteral(" CO2"));
    if (text.startsWith(QLatin1String("per ")))
        text = QLatin1Char('/') + text.mid(4);
    if (text == QLatin1String("%"))
        return Measure {Kind::None, Kind::None, 0.01};
    if (const auto whole = simpleUnit(text))
        return Measure {whole->kind, Kind::None, whole->factor};
    const int slash = text.indexOf(QLatin1Char('/'));
    if (slash < 0)
        return std::nullopt;
    const auto over = text.left(slash).trimmed(), under = text.mid(slash + 1).trimmed();
    const auto top = over.isEmpty() ? Unit {"", Kind::None, 1} : simpleUnit(over), bottom = simpleUnit(under);
    if (!top || !bottom)
        return std::nullopt;
    return Measure {top->kind, bottom->kind, top->factor / bottom->factor};
}

bool isGrouped(const QString& digits, QChar separator)
{
    const auto groups = digits.split(separator);
    if (groups.front().isEmpty() || groups.front().size() > 3)
        return false;
    for (int i = 1; i < groups.size(); ++i)
        if (groups[i].size() != 3)
            return false;
    return true;
}

/// "1.234,5" or "1,234.5" as "1234.5"; nothing where the separators make no number.
std::optional<QString> plainDigits(QString digits)
{
    const QChar comma(QLatin1Char(',')), point(QLatin1Char('.')), blank(QLatin1Char(' '));
    const int last = std::max(digits.lastIndexOf(comma), digits.lastIndexOf(point));
    QString fraction;
    if (last >= 0) {
        const QChar used = digits[last], other = used == comma ? point : comma;
        const bool isAlone = digits.count(used) == 1 && !digits.contains(other);
        const bool isGroup = digits.count(used) > 1
            || (isAlone && used == QLocale().groupSeparator() && isGrouped(digits, used));
        if (digits.count(used) > 1 && digits.contains(other))
            return std::nullopt;
        if (!isGroup) {
            fraction = point + digits.mid(last + 1);
            digits.truncate(last);
        }
    }
    for (const auto separator : {comma, point, blank, QChar(QLatin1Char('\''))})
        if (digits.contains(separator)) {
            if (!isGrouped(digits, separator))
                return std::nullopt;
            digits.remove(separator);
        }
    return digits + fraction;
}

/// Typographic signs as those of a keyboard.
QString typed(QString text)
{
    for (const auto blank : {u'\u00A0', u'\u202F', u'\u2009'})
        text.replace(QChar(blank), QLatin1Char(' '));
    text.replace(QChar(0x2212), QLatin1Char('-')).replace(QChar(0x2019), QLatin1Char('\''));
    text.replace(QChar(0x2082), QLatin1Char('2')); // CO₂
    static const QRegularExpression power(
        QString::fromUtf8("\\s*[×·*x]\\s*10\\^?([⁰¹²³⁴⁵⁶⁷⁸⁹⁻]+|[+-]?\\d+)"));
    if (const auto found = power.match(text); found.hasMatch()) {
        static const QString raised = QString::fromUtf8("⁰¹²³⁴⁵⁶⁷⁸⁹");
        QString exponent = QStringLiteral("e");
        for (const QChar c : found.captured(1))
            exponent += c == QChar(0x207B) ? QLatin1Char('-')
                : raised.contains(c)       ? QChar(QLatin1Char(char('0' + raised.indexOf(c))))
                                           : c;
        text.replace(found.capturedStart(), found.capturedLength(), exponent);
    }
    return text.trimmed();
}

core::Issue refused(const char* why, const QString& first, const QString& second = {})
{
    return {{}, core::Message(why, {first.toStdString(), second.toStdString()})};
}

/// What stands after the digits, as a factor to the wanted unit.
core::Result<double> factorOf(const QString& rest, const QString& unit)
{
    if (rest.isEmpty())
        return 1.0;
    const auto wanted
        = unit.isEmpty() ? Measure {} : measureOf(unit).value_or(Measure {Kind::None, Kind::None, 0});
    if (rest == unit || rest == unitText(unit))
        return 1.0;
    if (const auto given = measureOf(rest)) {
        if (wanted.factor != 0 && given->over == wanted.over && given->under == wanted.under)
            return given->factor / wanted.factor;
        if (wanted.over != Kind::None || wanted.under != Kind::None)
            return refused(QT_TRANSLATE_NOOP("core", "%1 cannot be turned into %2"), rest, unitText(unit));
    }
    for (const auto& suffix : suffixes) {
        const auto text = QString::fromUtf8(suffix.symbol);
        if (!rest.startsWith(text))
            continue;
        const auto after = rest.mid(text.size()).trimmed();
        const bool isPlain
            = after.isEmpty() || (!after[0].isLetter() && after != rest) || rest[text.size()].isSpace();
        if (isPlain && after != rest)
            if (const auto inner = factorOf(after, unit))
                return suffix.factor * *inner;
    }
    if (unit.isEmpty())
        return refused(QT_TRANSLATE_NOOP("core", "“%1” is not understood after a number; K, M, B and T are"),
                       rest);
    return refused(QT_TRANSLATE_NOOP("core", "“%1” is not a unit that can be turned into %2"), rest,
                   unitText(unit));
}

}

core::Result<double> parse(const QString& text, const QString& unit)
{
    static const QRegularExpression form(QStringLiteral(
        R"(^(?<currency>US\$|\$)?\s*(?<sign>[+-]?)\s*(?<currency2>US\$|\$)?\s*(?<digits>\d[\d.,']*(?: \d{3}(?!\d))*(?:[.,]\d*)?|[.,]\d+)(?:[eE](?<exponent>[+-]?\d+))?\s*(?<rest>.*)$)"));
    const auto plain = typed(text);
    if (plain.isEmpty())
        return refused(QT_TRANSLATE_NOOP("core", "a number is missing"), {});
    const auto found = form.match(plain);
    const auto digits
        = found.hasMatch() ? plainDigits(found.captured(QStringLiteral("digits"))) : std::nullopt;
    if (!digits)
        return refused(QT_TRANSLATE_NOOP("core", "“%1” is not a number. Type for example %2"), plain,
                       number(1234.5, 5));
    auto rest = found.captured(QStringLiteral("rest")).trimmed();
    const bool hasCurrency = !found.captured(QStringLiteral("currency")).isEmpty()
        || !found.captured(QStringLiteral("currency2")).isEmpty();
    if (hasCurrency && !unit.contains(QLatin1String("USD")))
        return refused(QT_TRANSLATE_NOOP("core", "%1 cannot be turned into %2"), QStringLiteral("$"),
                       unitText(unit));
    if (hasCurrency && rest.startsWith(QLatin1Char('/')))
        rest.prepend(QLatin1Char('$'));
    const auto exponent = found.captured(QStringLiteral("exponent"));
    const double value = QLocale::c().toDouble(*digits + QLatin1Char('e')
                                               + (exponent.isEmpty() ? QStringLiteral("0") : exponent));
    const auto factor = factorOf(rest, unit);
    if (!factor)
        return factor.issues();
    const double result
        = (found.captured(QStringLiteral("sign")) == QLatin1String("-") ? -value : value) * *factor;
    if (!std::isfinite(result)
        || (value == 0 && digits->contains(QRegularExpression(QStringLiteral("[1-9]")))))
        return refused(QT_TRANSLATE_NOOP("core", "“%1” is too large or too small for a number"), plain);
    return result;
}

}
