#include "ui/shared/param_text.h"

#include "ui/shared/format.h"

#include <cmath>

namespace ui {
namespace {

QString unitOf(const core::Param& param)
{
    return QString::fromUtf8(param.unit);
}

QString withUnit(const core::Param& param, const QString& number)
{
    const QString unit = format::unitText(unitOf(param));
    return unit.isEmpty() ? number : QStringLiteral("%1\u00A0%2").arg(number, unit);
}

}

QString briefText(const core::Param& param, double value, int digits)
{
    const double size = std::abs(value);
    const bool isLong = size >= 1e6 && size < 1e15;
    return withUnit(param, isLong ? format::count(value) : format::number(value, size < 1e6 ? digits : 3));
}

QString wholeText(const core::Param& param, double value)
{
    constexpr int typedDigits = 10, computedDigits = 6; // 2M a month is 65753.42465753425 a day
    const bool isTyped = value == std::floor(value) || format::rounded(value, typedDigits) == value;
    return withUnit(param, isTyped ? format::exact(value) : format::number(value, computedDigits));
}

core::Result<double> readText(const core::Param& param, const QString& text)
{
    return format::parse(text, unitOf(param));
}

}
