// Grid zones, providers, their regions and prices.
#include "core/io/catalog_forms.h"

namespace core {

template<>
const TableForm<Grid>& formOf()
{
    using G = Grid;
    static const TableForm<G> form {
        "grids",
        {
            textColumn("zone_id", &G::id),
            textColumn("name", &G::name),
            optionalText("country_iso2", &G::country),
            wordColumn("zone_kind", &G::kind, {"country", "subnational", "aggregate"}),
            numberColumn("latitude", &G::latitude, -90, 90),
            numberColumn("longitude", &G::longitude, -180, 180),
            naming(optionalText("coordinates_source", &G::coordinatesSource), "sources"),
        },
        [](G& row) {
            const bool isPair = row.latitude.has_value() == row.longitude.has_value();
            return isPair ? Message() : Message(N_("latitude and longitude need each other"));
        }};
    return form;
}

template<>
const TableForm<Provider>& formOf()
{
    using P = Provider;
    static const TableForm<P> form {
        "providers",
        {
            textColumn("provider_id", &P::id),
            textColumn("name", &P::name),
            wordColumn("kind", &P::kind, {"cloud", "colocation", "own_use", "reference"}),
            naming(textColumn("source", &P::source), "sources"),
        }};
    return form;
}

template<>
const TableForm<Region>& formOf()
{
    using R = Region;
    static const std::vector<std::string> statuses
        = {"public",          "announced", "restricted",       "listed_unverified", "government",
           "china_partition", "sovereign", "partner_operated", "data_centre_only"};
    static const TableForm<R> form {"cloud_regions",
                                    {
                                        naming(textColumn("provider", &R::provider), "providers"),
                                        textColumn("region_id", &R::region),
                                        textColumn("name", &R::name),
                                        textColumn("city", &R::city),
                                        textColumn("country_iso2", &R::country),
                                        numberColumn("latitude", &R::latitude, -90, 90, false),
                                        numberColumn("longitude", &R::longitude, -180, 180, false),
                                        naming(textColumn("grid_zone_id", &R::gridZone), "grids"),
                                        wordColumn("status", &R::status, statuses),
                                        naming(textColumn("source", &R::source), "sources"),
                                    },
                                    [](R& row) {
                                        row.id = row.provider + "/" + row.region;
                                        return Message();
                                    }};
    return form;
}

template<>
const TableForm<CloudPrice>& formOf()
{
    using P = CloudPrice;
    static const auto form = [] {
        auto region = naming(textColumn("region_id", &P::region), "cloud_regions");
        region.ids = [](const P& row) {
            return row.region == "any" ? std::vector<std::string>()
                                       : std::vector {row.provider + "/" + row.region};
        };
        return TableForm<P> {
            "cloud_prices",
            {
                naming(textColumn("provider", &P::provider), "providers"),
                region,
                textColumn("instance_type", &P::instance),
                naming(textColumn("accelerator_id", &P::accelerator), "accelerators"),
                numberColumn("accelerator_count", &P::acceleratorCount, 0.001, 10'000, false),
                numberColumn("vcpus", &P::vcpus, 0.1, 1e5),
                numberColumn("memory_gib", &P::memory, 0.1, 1e6),
                numberColumn("on_demand_usd_per_hour", &P::onDemand, 0.0001, 1e5),
                from("spot_source", numberColumn("spot_usd_per_hour", &P::spot, 0.0001, 1e5)),
                numberColumn("reserved_1y_usd_per_hour", &P::reserved1Year, 0.0001, 1e5),
                numberColumn("reserved_3y_usd_per_hour", &P::reserved3Years, 0.0001, 1e5),
                naming(textColumn("source", &P::source), "sources"),
                yearColumn("year", &P::dataYear),
                naming(optionalText("spot_source", &P::spotSource), "sources"),
            },
            [](P& row) {
                row.id = row.provider + "/" + row.region + "/" + row.instance;
                return row.spot && row.spotSource.empty() ? whyNoText("spot_source", "") : Message();
            }};
    }();
    return form;
}

}
