#pragma once

#include "core/base/result.h"
#include "core/base/units.h"

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// Rows by their id, read at first need from any thread and const from then on. Copies share the rows.
template<class Row>
class Table
{
public:
    using Load = std::function<std::vector<Row>()>;

    Table() = default;
    explicit Table(Load load)
        : m_state(std::make_shared<State>())
    {
        m_state->load = std::move(load);
    }
    explicit Table(std::vector<Row> rows)
        : Table(Load([rows = std::move(rows)] { return rows; }))
    {
    }

    /// In the order of the files.
    const std::vector<Row>& rows() const { return loaded().rows; }

    /// Null where there is none; the row lives as long as the table.
    const Row* find(std::string_view id) const
    {
        const State& state = loaded();
        const auto found = std::ranges::lower_bound(
            state.byId, id, {}, [&](std::size_t i) { return std::string_view(state.rows[i].id); });
        return found != state.byId.end() && state.rows[*found].id == id ? &state.rows[*found] : nullptr;
    }

    /// Calls \p see with every row whose id begins so, in the order of ids.
    template<class See>
    void eachStartingWith(std::string_view prefix, See see) const
    {
        const State& state = loaded();
        const auto idOf = [&](std::size_t i) { return std::string_view(state.rows[i].id); };
        for (auto it = std::ranges::lower_bound(state.byId, prefix, {}, idOf);
             it != state.byId.end() && idOf(*it).starts_with(prefix); ++it)
            see(state.rows[*it]);
    }

private:
    struct State
    {
        Load load;
        std::once_flag once;
        std::vector<Row> rows;
        std::vector<std::size_t> byId;
    };

    const State& loaded() const
    {
        std::call_once(m_state->once, [&state = *m_state] {
            if (state.load)
                state.rows = std::exchange(state.load, {})();
            state.byId.resize(state.rows.size());
            for (std::size_t i = 0; i < state.byId.size(); ++i)
                state.byId[i] = i;
            std::ranges::sort(state.byId, {},
                              [&](std::size_t i) { return std::string_view(state.rows[i].id); });
        });
        return *m_state;
    }

    std::shared_ptr<State> m_state = std::make_shared<State>();
};

/// A published figure: what, of which year, from whom (a key of sources), and on what basis where several
/// exist.
template<const auto& U>
struct Fact
{
    Stated<U> value;
    int dataYear = 0;
    std::string source;
    std::string basis; ///< "lifecycle", "direct", "measured annual" …; empty where there is but one
    bool isVerified = true; ///< re-read in the document it names
    std::string note = {};

    [[nodiscard]] auto quantity() const { return value.quantity(); }
};
template<const auto& U>
using MaybeFact = std::optional<Fact<U>>;
template<const auto& U>
using Maybe = std::optional<Stated<U>>; ///< empty: unknown, never zero

/// Where a figure comes from and what may be done with it.
struct SourceRow
{
    std::string id, title, publisher, author, url, licence, redistribution, version;
    int dataYear = 0;
    std::string access; ///< how it was read: copy, excerpt, second_hand, not_re_read; empty: as a whole
    std::string reference, notes;
};

/// A chip or device; figures are of the source and year of the row where none stands beside them. Peaks are
/// dense.
struct Accelerator
{
    std::string id, name, vendor, kind; ///< kind: gpu, tpu, npu, cpu, soc, edge, phone
    int releaseYear = 0;
    Maybe<watt> tdp, idle;
    std::string idleSource = {}; ///< here and below: empty where it is the row's
    Maybe<teraflopPerSecond> peakFp32, peakTf32, peakFp16, peakBf16, peakFp8, peakInt8;
    Maybe<gibibyte> memory;
    Maybe<gigabytePerSecond> bandwidth;
    Maybe<one> dieAreaMm2, processNm;
    Maybe<kilogram> embodied;
    std::string embodiedBasis, embodiedSource = {};
    Maybe<usd> listPrice;
    std::string source;
    int dataYear = 0;
    std::string otherSources, unverified, notes; ///< unverified: names of columns that were not re-read
};

/// A server, workstation or laptop.
struct Host
{
    std::string id, name, kind, accelerator; ///< accelerator: empty for a machine without
    Maybe<one> acceleratorsPerNode;
    std::string cpu, cpuId; ///< cpuId: the row of accelerators
    Maybe<one> cpusPerNode;
    Maybe<gibibyte> dram;
    Maybe<watt> maxPower, idlePower;
    Maybe<kilogram> embodied, embodiedHost; ///< embodiedHost: without its accelerators
    std::string embodiedBasis, embodiedSource = {};
    Maybe<year> lifetime;
    std::string lifetimeSource = {};
    Maybe<usd> listPrice;
    std::string source;
    int dataYear = 0;
    std::string otherSources, unverified, notes;
};

/// A coefficient, in the unit it names itself.
struct Component
{
    std::string id, category, name, metric;
    std::optional<double> value, low, high;
    std::string unit;
    std::optional<double> processNm;
    std::string source;
    int dataYear = 0;
    std::string notes;
};

/// A grid zone with each of its figures.
struct Grid
{
    std::string id, name, country,
        kind; ///< country: ISO 3166-1 alpha-2; kind: country, subnational, aggregate
    std::optional<double> latitude, longitude; ///< degrees
    std::string coordinatesSource = {};
    MaybeFact<gramPerKWh> intensity, direct, marginal, residual, ember; ///< basis says lifecycle or direct
    MaybeFact<percent> renewableShare, lowCarbonShare;
    MaybeFact<usdPerKWh> electricityPrice, wholesalePrice;
    MaybeFact<litrePerKWh> water;
};

struct Provider
{
    std::string id, name, kind; ///< kind: cloud, colocation, own_use, reference
    std::string source = {};
    MaybeFact<one> fleetPue;
    MaybeFact<litrePerKWh> fleetWue;
    MaybeFact<percent> renewableMatch;
};

/// A provider's region; its id is "provider/region". Only a region of the status "public" is for everybody:
/// the others are announced, restricted, listed_unverified, government, china_partition, sovereign,
/// partner_operated and data_centre_only.
struct Region
{
    std::string id, provider, region, name, city, country, gridZone, status, source;
    std::optional<double> latitude, longitude;
    MaybeFact<gramPerKWh> marketIntensity, providerIntensity; ///< the provider's own, operational figure
    MaybeFact<percent> cfe; ///< carbon-free energy
    MaybeFact<one> pue;
    MaybeFact<litrePerKWh> wue;
};

/// An instance type in a region ("any": everywhere); its id is "provider/region/instance".
struct CloudPrice
{
    std::string id, provider, region, instance, accelerator;
    Stated<one> acceleratorCount;
    Maybe<one> vcpus;
    Maybe<gibibyte> memory;
    Maybe<usdPerHour> onDemand, spot, reserved1Year, reserved3Years; ///< of the whole instance
    std::string source, spotSource;
    int dataYear = 0;
};

/// A published MFU, power fraction, goodput or fleet utilisation.
struct UtilisationRow
{
    std::string id, kind, name, accelerator, metric, unit;
    std::string defaultFor
        = {}; ///< training or serving: counts where a plan states no figure; empty: does not
    std::optional<double> parametersBillions, acceleratorCount, value, low, high;
    std::string source;
    int dataYear = 0;
    std::string notes;
};

/// A published law from compute to error, its constants by name.
struct ScalingLaw
{
    std::string id, name, domain, formula, variables;
    std::map<std::string, double> parameters;
    std::map<std::string, double> standardErrors = {}; ///< of parameters, by name
    std::string interval, fitRange, workedCheck; ///< words and "name=value" pairs, as published
    std::string source;
    int dataYear = 0;
    std::string otherSources = {};
    bool isVerified = true;
    std::string verified, note; ///< verified: how far it was checked, in words
};

struct CarbonPriceRow
{
    std::string id, name, kind;
    int dataYear = 0;
    std::optional<double> price, low, high; ///< per tonne, in the currency
    std::string currency;
    std::optional<int> currencyYear;
    std::string note, source;
    bool isVerified = true;
};

struct Equivalence
{
    std::string id, name, per;
    Maybe<kilogram> carbon;
    Maybe<kWh> energy;
    std::optional<double> low, high; ///< in the unit of the figure that is there
    std::string region, source;
    int dataYear = 0;
    bool isVerified = true;
};

/// What was wrong with the tables that have been read; shared by copies of the catalogue, from any thread.
class FaultList
{
public:
    void add(const Issues& issues)
    {
        const std::scoped_lock lock(m_mutex);
        m_issues.insert(m_issues.end(), issues.begin(), issues.end());
    }
    Issues all() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_issues;
    }

private:
    mutable std::mutex m_mutex;
    Issues m_issues;
};

/// What the program knows of the world: const for the life of the program, read table by table when first
/// needed.
struct Catalog
{
    Table<SourceRow> sources;
    Table<Accelerator> accelerators;
    Table<Host> hosts;
    Table<Component> components;
    Table<Grid> grids;
    Table<Provider> providers;
    Table<Region> regions;
    Table<CloudPrice> prices;
    Table<UtilisationRow> utilisation;
    Table<ScalingLaw> laws;
    Table<CarbonPriceRow> carbonPrices;
    Table<Equivalence> equivalences;
    std::shared_ptr<FaultList> faultList = std::make_shared<FaultList>();

    /// Of the tables read so far: a shipped table with a fault is empty.
    Issues faults() const { return faultList->all(); }
};

}
