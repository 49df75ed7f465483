#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace app {

/// Where the program finds what it ships and where it keeps what is the user's. Folders may be missing unless
/// said otherwise.
struct Places
{
    std::filesystem::path catalog; ///< exists
    std::optional<std::filesystem::path> overlay; ///< the user's own catalogue; exists
    std::filesystem::path share; ///< schema, examples, translations
    std::filesystem::path
        userData; ///< $XDG_DATA_HOME/carbacus: the workspace and the overlay; empty: nowhere
};

/// What the search for places starts from, so that tests need no other process.
struct Surroundings
{
    std::optional<std::string> catalogOption; ///< --catalog DIR
    std::string catalogVariable; ///< CARBACUS_CATALOG; empty for none
    std::string dataHome, home; ///< XDG_DATA_HOME and HOME; empty for none
    std::filesystem::path executable;
    std::filesystem::path installedShare; ///< from the executable's folder, "../share/carbacus"
    std::filesystem::path buildShare; ///< the source tree's, for a program that was not installed
};

/// Those of this process.
Surroundings surroundings(std::optional<std::string> catalogOption = {});
/// Refused when the catalogue is nowhere to be found, with every folder that was tried.
core::Result<Places> findPlaces(const Surroundings& around);

}
