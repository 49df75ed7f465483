#pragma once

#include "core/base/result.h"
#include "core/model/params.h"

#include <QString>

namespace ui {

// A row's number as its field shows and reads it, in the user's locale.

QString briefText(const core::Param& param, double value, int digits = 6); ///< "137B", "412 g/kWh"
QString wholeText(const core::Param& param, double value); ///< digits as typed and the unit, to be edited
core::Result<double> readText(const core::Param& param, const QString& text);

}
