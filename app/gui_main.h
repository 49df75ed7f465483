#pragma once

#include "app/paths.h"

#include <string>
#include <vector>

namespace app {

/// The window with these scenario files open, until it is closed; the value is the exit status.
/// \p argc and \p argv are for Qt alone ("-style", "-geometry") and outlive the call.
int openWindow(int& argc, char** argv, const Places& places, const std::vector<std::string>& files);

}
