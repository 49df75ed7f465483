#include "app/paths.h"

#include <cstdlib>

namespace fs = std::filesystem;

namespace app {
namespace {

std::string variable(const char* name)
{
    const char* value = std::getenv(name);
    return value ? value : "";
}

bool isFolder(const fs::path& path)
{
    std::error_code ignored;
    return fs::is_directory(path, ignored);
}

/// Of the XDG base directories: a relative path there is to be ignored.
fs::path userDataOf(const Surroundings& around)
{
    if (fs::path(around.dataHome).is_absolute())
        return fs::path(around.dataHome) / "carbacus";
    return fs::path(around.home).is_absolute() ? fs::path(around.home) / ".local/share/carbacus" : fs::path();
}

/// The installed one beside the executable, else that of the source tree.
fs::path shareOf(const Surroundings& around)
{
    const auto installed = (around.executable.parent_path() / around.installedShare).lexically_normal();
    return isFolder(installed / "catalog") ? installed : around.buildShare;
}

core::Result<fs::path> catalogOf(const Surroundings& around, const fs::path& share)
{
    const auto named = around.catalogOption.value_or(around.catalogVariable);
    if (!named.empty() || around.catalogOption) {
        if (isFolder(named))
            return fs::path(named);
        return core::Issue {around.catalogOption ? "--catalog" : "CARBACUS_CATALOG",
                            core::Message(N_("%1 is not a folder"), {named.empty() ? "\"\"" : named})};
    }
    if (isFolder(share / "catalog"))
        return share / "catalog";
    const auto installed = (around.executable.parent_path() / around.installedShare).lexically_normal();
    return core::Issue {
        (installed / "catalog").string(),
        N_("the catalogue is not there; name its folder with --catalog DIR or CARBACUS_CATALOG")};
}

}

Surroundings surroundings(std::optional<std::string> catalogOption)
{
    std::error_code ignored;
    return {.catalogOption = std::move(catalogOption),
            .catalogVariable = variable("CARBACUS_CATALOG"),
            .dataHome = variable("XDG_DATA_HOME"),
            .home = variable("HOME"),
            .executable = fs::read_symlink("/proc/self/exe", ignored),
            .installedShare = CARBACUS_INSTALLED_SHARE,
            .buildShare = CARBACUS_SOURCE_SHARE};
}

core::Result<Places> findPlaces(const Surroundings& around)
{
    Places places;
    places.share = shareOf(around);
    auto catalog = catalogOf(around, places.share);
    if (!catalog)
        return catalog.issues();
    places.catalog = *catalog;
    places.userData = userDataOf(around);
    const auto overlay = places.userData / "catalog";
    std::error_code failed; // one that is there and cannot be used is a fault, which its reading tells
    if (!places.userData.empty() && fs::status(overlay, failed).type() != fs::file_type::not_found)
        places.overlay = overlay;
    return places;
}

}
