#pragma once

#include <QString>

namespace ui {

/// A text to be searched, without case and accents: "Montréal" and "MONTREAL" are the same.
QString fold(const QString& text);

}
