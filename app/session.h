#pragma once

#include "app/paths.h"
#include "app/terminal.h"
#include "core/model/catalog.h"

#include <optional>
#include <string>

namespace app {

/// What one run of a command works with: the terminal, and the places and the catalogue, found and opened
/// when first asked for.
class Session
{
public:
    Terminal& terminal() { return m_terminal; }
    void useCatalog(std::string folder) { m_catalogOption = std::move(folder); } ///< --catalog

    const Places* places(); ///< null where nothing was found, which was then said
    const core::Catalog* catalog(); ///< null where it cannot be used, which was then said

    /// Says what was wrong with the catalogue's tables that were read; the value is the exit status.
    int finish();

private:
    Terminal m_terminal;
    std::optional<std::string> m_catalogOption;
    std::optional<core::Result<Places>> m_places;
    std::optional<core::Result<core::Catalog>> m_catalog;
};

}
