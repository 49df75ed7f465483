#pragma once

namespace app {

/// From here on what Qt cannot go on from is one line and the status 1, not a crash.
void sayQtFailures();
/// The same, and what Qt has to say of its surroundings is not said at all.
void sayQtFailuresOnly();

}
