#pragma once

#include <span>

namespace core {

/// The schema of a workspace as SQL texts, append only: PRAGMA user_version counts those that have run.
/// A text may not begin or end a transaction.
std::span<const char* const> migrations();

}
