#include "app/session.h"

#include "core/io/catalog_loader.h"

namespace app {

const Places* Session::places()
{
    if (!m_places) {
        m_places = findPlaces(surroundings(m_catalogOption));
        if (!*m_places)
            m_terminal.fail(m_places->issues());
    }
    return m_places->ok() ? &**m_places : nullptr;
}

const core::Catalog* Session::catalog()
{
    if (!m_catalog) {
        const Places* found = places();
        if (!found)
            return nullptr;
        m_catalog = core::loadCatalog(found->catalog, found->overlay);
        if (!*m_catalog)
            m_terminal.fail(m_catalog->issues());
    }
    return m_catalog->ok() ? &**m_catalog : nullptr;
}

int Session::finish()
{
    if (m_catalog && m_catalog->ok())
        for (const auto& fault : (*m_catalog)->faults())
            m_terminal.fail(fault);
    m_catalog.reset();
    return m_terminal.finish();
}

}
