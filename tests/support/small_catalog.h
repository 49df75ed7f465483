#pragma once

#include "core/model/catalog.h"

namespace test {

/// A catalogue that is small enough to check by hand. Every figure is made up, and round.
inline core::Catalog smallCatalog()
{
    using namespace core;
    Accelerator chip {.id = "chip", .name = "Chip", .kind = "gpu"};
    chip.tdp = {400};
    chip.idle = {50};
    chip.peakBf16 = {100};
    chip.peakFp16 = {100};
    chip.memory = {80};
    chip.bandwidth = {2000};
    chip.embodied = {150};
    chip.embodiedBasis = "made up";
    chip.listPrice = {10000};
    chip.source = "book";
    Accelerator cpu {.id = "cpu", .name = "Processor", .kind = "cpu"};
    cpu.tdp = {200};
    cpu.source = "book";
    Accelerator mute {.id = "mute", .name = "Chip without figures", .kind = "npu"};
    mute.source = "book";

    Host host {.id = "host", .name = "Host", .kind = "server", .accelerator = "chip"};
    host.acceleratorsPerNode = {8};
    host.cpuId = "cpu";
    host.cpusPerNode = {2};
    host.dram = {1000};
    host.embodiedHost = {4000};
    host.lifetime = {4};
    host.source = "book";

    const auto component = [](const char* id, const char* name, double value) {
        return Component {.id = id, .name = name, .value = value, .source = "book"};
    };
    const auto fact = [](double value, const char* basis = "") {
        return Fact<gramPerKWh> {{value}, 2025, "book", basis, true};
    };

    Grid world {.id = "WORLD", .name = "World"};
    world.intensity = fact(500, "lifecycle");
    Grid country {.id = "XX", .name = "Country", .country = "XX"};
    country.intensity = fact(400, "lifecycle");
    country.marginal = fact(600, "direct");
    country.residual = fact(450, "direct");
    country.water = Fact<litrePerKWh> {{3}, 2020, "book", "", true};
    country.electricityPrice = Fact<usdPerKWh> {{0.1}, 2024, "book", "", true};
    Grid zone {.id = "XX-1", .name = "Zone", .country = "XX"};
    zone.intensity = fact(100, "lifecycle");
    Grid coal {.id = "YY", .name = "Coal", .country = "YY"};
    coal.intensity = fact(900, "direct");

    Provider cloud {.id = "cloud", .name = "Cloud", .kind = "cloud"};
    cloud.fleetPue = Fact<one> {{1.2}, 2024, "book", "", true};
    Provider own {.id = "on_premises_average", .name = "On-premises average", .kind = "reference"};
    own.fleetPue = Fact<one> {{1.6}, 2024, "book", "", true};

    Region north {
        .id = "cloud/north", .provider = "cloud", .region = "north", .name = "North", .gridZone = "XX-1"};
    north.pue = Fact<one> {{1.1}, 2024, "book", "", true};
    north.wue = Fact<litrePerKWh> {{0.5}, 2024, "book", "", true};
    north.cfe = Fact<percent> {{75}, 2024, "book", "", true};
    Region south {
        .id = "cloud/south", .provider = "cloud", .region = "south", .name = "South", .gridZone = "YY"};

    CloudPrice price {.id = "cloud/north/eight",
                      .provider = "cloud",
                      .region = "north",
                      .instance = "eight",
                      .accelerator = "chip"};
    price.acceleratorCount = {8};
    price.onDemand = {16};
    price.spot = {8};
    price.source = "book";
    CloudPrice single = price;
    single.id = "cloud/north/single";
    single.instance = "single";
    single.acceleratorCount = {1};
    single.onDemand = {3};
    single.spot.reset();

    const auto use = [](const char* id, const char* kind, const char* name, const char* defaultFor,
                        const char* chipId, double value) {
        return UtilisationRow {.id = id,
                               .kind = kind,
                               .name = name,
                               .accelerator = chipId,
                               .metric = name,
                               .defaultFor = defaultFor,
                               .value = value,
                               .source = "book"};
    };

    Catalog c;
    c.sources = Table<SourceRow>(std::vector<SourceRow> {{.id = "book", .title = "A book"}});
    c.accelerators = Table<Accelerator>(std::vector {chip, cpu, mute});
    c.hosts = Table<Host>(std::vector {host});
    c.components = Table<Component>(std::vector {
        component("dram-power-ga", "DRAM", 0.4), component("server-nongpu-power", "Server", 1200),
        component("idle-share-gpu", "Idle", 0.2), component("gpu-emb-ccf", "GPU", 150),
        component("server-emb-ecologits", "AI server", 5700), component("server-emb-ccf", "Server", 1000),
        component("life-server", "Server", 4)});
    c.grids = Table<Grid>(std::vector {world, country, zone, coal});
    c.providers = Table<Provider>(std::vector {cloud, own});
    c.regions = Table<Region>(std::vector {north, south});
    c.prices = Table<CloudPrice>(std::vector {price, single});
    c.utilisation = Table<UtilisationRow>(std::vector {
        use("mfu-a", "mfu", "A", "training", "chip", 0.3), use("mfu-b", "mfu", "B", "training", "chip", 0.5),
        use("mfu-c", "mfu", "C", "training", "other", 0.9),
        use("p-t", "power_fraction", "Training", "training", "other", 0.8),
        use("p-s", "power_fraction", "Serving", "serving", "chip", 0.6),
        use("p-m", "power_fraction", "The most", "", "chip", 1),
        use("fleet-ai-servers-active-time", "fleet", "Active", "", "", 0.8)});
    return c;
}

}
