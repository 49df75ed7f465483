#pragma once

namespace app {

/// The whole program: a command where the first argument names one, else the window with the files named. The
/// value is the exit status.
int run(int argc, char** argv);

}
