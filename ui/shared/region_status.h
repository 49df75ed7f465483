#pragma once

#include <QString>

#include <string>

namespace ui {

// What a status of the catalogue means to whoever wants to rent a region; empty for one open to everybody.

QString briefStatus(const std::string& status); ///< "access on request"
QString statusInWords(const std::string& status); ///< a whole sentence

}
