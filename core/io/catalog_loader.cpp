#include "core/io/catalog_loader.h"

#include "core/io/catalog_check.h"
#include "core/io/catalog_rows.h"

namespace core {
namespace {

/// Where the rows of a catalogue come from.
struct Layers
{
    CatalogFolder folder;
    std::optional<CatalogFolder> overlay;
    std::shared_ptr<FaultList> faults;
};
using SharedLayers = std::shared_ptr<const Layers>;

template<class T>
constexpr bool ownsFigures
    = std::is_same_v<T, Grid> || std::is_same_v<T, Provider> || std::is_same_v<T, Region>;

template<class T>
std::vector<T> rowsOf(const Layers& layers)
{
    Issues issues;
    auto rows = readRows<T>(layers.folder, layers.overlay, issues);
    if constexpr (ownsFigures<T>)
        putFigures(rows, readRows<FigureRow<T>>(layers.folder, layers.overlay, issues), issues);
    if (!issues.empty()) {
        layers.faults->add(issues);
        return {};
    }
    std::vector<T> out;
    out.reserve(rows.size());
    for (auto& located : rows)
        out.push_back(std::move(located.row));
    return out;
}

template<class T>
void connect(Table<T>& table, const SharedLayers& layers)
{
    table = Table<T>([layers] { return rowsOf<T>(*layers); });
}

Catalog catalogOf(const SharedLayers& layers)
{
    Catalog catalog;
    catalog.faultList = layers->faults;
    connect(catalog.sources, layers);
    connect(catalog.accelerators, layers);
    connect(catalog.hosts, layers);
    connect(catalog.components, layers);
    connect(catalog.grids, layers);
    connect(catalog.providers, layers);
    connect(catalog.regions, layers);
    connect(catalog.prices, layers);
    connect(catalog.utilisation, layers);
    connect(catalog.laws, layers);
    connect(catalog.carbonPrices, layers);
    connect(catalog.equivalences, layers);
    return catalog;
}

}

Result<Catalog> loadCatalog(const std::filesystem::path& folder,
                            const std::optional<std::filesystem::path>& overlay)
{
    auto shipped = CatalogFolder::open(folder);
    if (!shipped)
        return shipped.issues();
    if (auto issues = shipped->unreadable(); !issues.empty())
        return issues;
    Layers layers {std::move(*shipped), {}, std::make_shared<FaultList>()};
    if (overlay) {
        auto own = CatalogFolder::open(*overlay);
        if (!own)
            return own.issues();
        if (auto issues = own->keepTexts(); !issues.empty())
            return issues;
        if (auto issues = checkRows(*own, &layers.folder); !issues.empty()) {
            for (Issue& issue : issues) // which folder's file it is
                issue.where = (*overlay / issue.where).string();
            return issues;
        }
        layers.overlay = std::move(*own);
    }
    return catalogOf(std::make_shared<const Layers>(std::move(layers)));
}

Issues checkCatalog(const std::filesystem::path& folder, const std::optional<std::filesystem::path>& base)
{
    const auto opened = CatalogFolder::open(folder);
    if (!opened)
        return opened.issues();
    if (!base) {
        auto issues = opened->unreadable();
        return issues.empty() ? checkRows(*opened) : issues;
    }
    const auto below = CatalogFolder::open(*base);
    return below ? checkRows(*opened, &*below) : below.issues();
}

}
