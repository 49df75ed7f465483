#pragma once

#include <string>
#include <vector>

namespace app {

class Session;

/// The window with the files among the arguments; Qt's own options ("-style", "-geometry") go to Qt. The
/// value is the exit status.
int runWindow(Session& session, const std::string& program, const std::vector<std::string>& arguments);

}
