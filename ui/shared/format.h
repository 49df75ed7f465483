#pragma once

#include "core/base/result.h"

#include <QLocale>
#include <QString>

/// Numbers and units as people write and read them, in QLocale() (which the application sets). Files and the
/// command line use core/base/text.h instead.
namespace ui::format {

/// A sentence of the core, translated, its numbers in the locale.
QString sentence(const core::Message& message);
/// Where and what is wrong: "/hardware/count: -3 is below the minimum 1".
QString sentence(const core::Issue& issue);

double rounded(double value, int significant); ///< to significant digits
/// Rounded to significant digits, grouped, no trailing zeros: "1,240", "0.38", "1.2×10²⁴".
QString number(double value, int significant = 3);
/// All digits that count, for a field in which the number is edited: "137,000,000,000", "0.38".
QString exact(double value);
QString percent(double share, int significant = 3); ///< 0.38 is "38 %"
QString count(double value); ///< short scale: "1M", "30B", "950"
QString wholeCount(double value); ///< "1,000,000"

QString carbon(double kg); ///< "1.9 t", "320 g"
QString energy(double kWh); ///< "412 MWh"
QString money(double usd); ///< "$1,240", "$1.24M"
QString water(double litres); ///< "320 L", "1.9 m³"
QString duration(double hours); ///< "61 h", "5 months"
QString power(double watts); ///< "310 W", "1.2 MW"
QString compute(double flop); ///< "1.2×10²⁴ FLOP"

/// A value in a unit of core ("kWh", "USD", "g/kWh", "" …): scaled where it has a scale, else number and
/// unit.
QString quantity(double value, const QString& unit, int significant = 3);
/// The unit as shown beside an axis or a field: "t CO₂e", "$/t".
QString unitText(const QString& unit);

/// What somebody typed, as a number in \p unit: "30B", "1.5M", "2.5 MWh", "3 d", "310 W", "1e9", "38 %". A
/// number alone is in that unit already. The issue says what was not understood and what would be.
core::Result<double> parse(const QString& text, const QString& unit = {});

}
