// Every way of being broken that a catalogue folder may have, and what is said of it.
#include "core/io/catalog_loader.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

using namespace core;

namespace {

const std::filesystem::path shipped = std::filesystem::path(CARBACUS_SOURCE_DIR) / "resources/catalog";

using Lines = std::vector<std::string>;

Lines lines(const Issues& issues)
{
    Lines out;
    for (const auto& issue : issues)
        out.push_back(issue.english());
    return out;
}

/// The faults of a person's folder with this one file, over the shipped catalogue.
Lines faultsOf(const std::string& file, const std::string& text)
{
    const test::TemporaryFolder folder;
    folder.write(file, text);
    return lines(checkCatalog(folder.path(), shipped));
}

const std::string providers = "provider_id,name,kind,source\n";
const std::string figures = "zone_id,figure,value,basis,year,source,note\n";
const std::string regions
    = "provider,region_id,name,city,country_iso2,latitude,longitude,grid_zone_id,status,source\n";
const std::string prices
    = "provider,region_id,instance_type,accelerator_id,accelerator_count,vcpus,memory_gib,"
      "on_demand_usd_per_hour,spot_usd_per_hour,reserved_1y_usd_per_hour,"
      "reserved_3y_usd_per_hour,source,year,spot_source\n";
const std::string laws = "law_id,name,domain,formula,variables,parameters,standard_errors,interval,fit_range,"
                         "worked_check,source,year,other_sources,verified,checked,note\n";
const std::string carbonPrices
    = "price_id,name,kind,year,price_per_tonne,low_per_tonne,high_per_tonne,currency,"
      "currency_year,note,source,verified\n";

}

TEST(CatalogReading, aGoodFileHasNoFault)
{
    EXPECT_EQ(faultsOf("providers.csv", providers + "mine,My machine room,own_use,uptime_survey_2024\n"),
              Lines {});
    EXPECT_EQ(faultsOf("providers.csv", "\xEF\xBB\xBF# mine\r\n" + providers + "\r\n"), Lines {});
}

TEST(CatalogReading, columnsMustBeThoseOfTheTable)
{
    EXPECT_EQ(faultsOf("providers.csv", "provider_id,title,kind,source\n"),
              (Lines {"providers.csv:1: the column \"name\" is missing",
                      "providers.csv:1: the column \"title\" is unknown"}));
    EXPECT_EQ(faultsOf("providers.csv", "name,provider_id,kind,source\n"),
              (Lines {"providers.csv:1: column 1 must be \"provider_id\""}));
    EXPECT_EQ(faultsOf("providers.csv", "provider_id,name,kind,source,source\n"),
              (Lines {"providers.csv:1: has 5 columns where 4 are needed"}));
    EXPECT_EQ(
        faultsOf("providers.csv", ""),
        (Lines {"providers.csv:1: the first line must name the columns: provider_id,name,kind,source"}));
}

TEST(CatalogReading, aRowHasAllItsCells)
{
    EXPECT_EQ(faultsOf("providers.csv", providers + "mine,Mine,cloud\n"),
              (Lines {"providers.csv:2: has 3 cells where 4 are needed"}));
    EXPECT_EQ(faultsOf("providers.csv", providers + "mine,\"Mine,cloud,x\n"),
              (Lines {"providers.csv:2: a quoted cell is not closed"}));
}

TEST(CatalogReading, aSourceMustBeThereAndKnown)
{
    EXPECT_EQ(faultsOf("providers.csv", providers + "mine,Mine,cloud,\n"),
              (Lines {"providers.csv:2: source: must not be empty"}));
    EXPECT_EQ(faultsOf("providers.csv", providers + "mine,Mine,cloud,hearsay\n"),
              (Lines {"providers.csv:2: source: \"hearsay\" is not in the table sources"}));
}

TEST(CatalogReading, wordsAreThoseOfTheirList)
{
    EXPECT_EQ(faultsOf("providers.csv", providers + "mine,Mine,clowd,uptime_survey_2024\n"),
              (Lines {"providers.csv:2: kind: \"clowd\" is none of cloud, colocation, own_use, reference"}));
    EXPECT_EQ(faultsOf("grid_figures.csv", figures + "FR,intensity,20,,2025,ember_yearly,\n").size(), 1u);
}

TEST(CatalogReading, anIdStandsOnce)
{
    EXPECT_EQ(faultsOf("providers.csv",
                       providers + "mine,A,cloud,uptime_survey_2024\nmine,B,cloud,uptime_survey_2024\n"),
              (Lines {"providers.csv:3: \"mine\" stands already at providers.csv:2"}));
    const std::string figure = "FR,ember_g_per_kwh,20,,2025,ember_yearly,\n";
    EXPECT_EQ(faultsOf("grid_figures.csv", figures + figure + figure),
              (Lines {"grid_figures.csv:3: \"FR/ember_g_per_kwh\" stands already at grid_figures.csv:2"}));
}

TEST(CatalogReading, anIdStandsOnceInAllFilesOfATable)
{
    const test::TemporaryFolder folder;
    folder.write("providers.csv", providers + "mine,A,cloud,uptime_survey_2024\n");
    folder.write("providers.more.csv", providers + "mine,A,cloud,uptime_survey_2024\n");
    EXPECT_EQ(lines(checkCatalog(folder.path(), shipped)),
              (Lines {"providers.more.csv:2: \"mine\" stands already at providers.csv:2"}));
}

TEST(CatalogReading, numbersAreNumbersWithinTheirRange)
{
    const auto withValue = [](const std::string& value) {
        return faultsOf("grid_figures.csv",
                        figures + "FR,ember_g_per_kwh," + value + ",,2025,ember_yearly,\n");
    };
    EXPECT_EQ(withValue("20 g"), (Lines {"grid_figures.csv:2: value: \"20 g\" is not a number"}));
    EXPECT_EQ(withValue("20,5").size(), 1u);
    EXPECT_EQ(withValue("nan"), (Lines {"grid_figures.csv:2: value: \"nan\" is not a number"}));
    EXPECT_EQ(withValue(""), (Lines {"grid_figures.csv:2: value: must not be empty"}));
    EXPECT_EQ(withValue("-1"), (Lines {"grid_figures.csv:2: ember_g_per_kwh: -1 is outside 0 to 3000"}));
    EXPECT_EQ(faultsOf("grid_figures.csv", figures + "FR,ember_g_per_kwh,20,,2025.5,ember_yearly,\n"),
              (Lines {"grid_figures.csv:2: year: 2025.5 is not a whole number"}));
    EXPECT_EQ(faultsOf("grid_figures.csv", figures + "FR,ember_g_per_kwh,20,,25,ember_yearly,\n"),
              (Lines {"grid_figures.csv:2: year: 25 is outside 1990 to 2100"}));
}

TEST(CatalogReading, whatARowNamesMustBeThere)
{
    EXPECT_EQ(faultsOf("grid_figures.csv", figures + "XX,ember_g_per_kwh,20,,2025,ember_yearly,\n"),
              (Lines {"grid_figures.csv:2: zone_id: \"XX\" is not in the table grids"}));
    EXPECT_EQ(faultsOf("cloud_regions.csv", regions + "gcp,moon,Moon,Tycho,US,0,0,MOON,public,gsf_rtc\n"),
              (Lines {"cloud_regions.csv:2: grid_zone_id: \"MOON\" is not in the table grids"}));
    EXPECT_EQ(faultsOf("cloud_prices.csv", prices + "gcp,moon,a,a100,1,,,1,,,,karpenter-gcp,2026,\n"),
              (Lines {"cloud_prices.csv:2: region_id: \"gcp/moon\" is not in the table cloud_regions",
                      "cloud_prices.csv:2: accelerator_id: \"a100\" is not in the table accelerators"}));
    EXPECT_EQ(faultsOf("cloud_prices.csv", prices + "gcp,any,a,t4,1,,,1,,,,karpenter-gcp,2026,\n"), Lines {});
}

TEST(CatalogReading, whatNeedsEachOtherIsSaid)
{
    EXPECT_EQ(faultsOf("cloud_prices.csv", prices + "gcp,any,a,t4,1,,,1,0.5,,,karpenter-gcp,2026,\n"),
              (Lines {"cloud_prices.csv:2: spot_source: must not be empty"}));
    EXPECT_EQ(faultsOf("carbon_prices.csv", carbonPrices + "p,P,target,2030,,,,USD,,,frontier_2022,1\n"),
              (Lines {"carbon_prices.csv:2: has no figure"}));
    EXPECT_EQ(faultsOf("grids.csv",
                       "zone_id,name,country_iso2,zone_kind,latitude,longitude,coordinates_source\n"
                       "ZZ,Z,,country,1,,\n"),
              (Lines {"grids.csv:2: latitude and longitude need each other"}));
}

TEST(CatalogReading, constantsAreNamedNumbers)
{
    const auto withConstants = [](const std::string& pairs) {
        return faultsOf("scaling_laws.csv",
                        laws + "mine,Mine,loss,L = a,," + pairs + ",,,,,besiroglu_2024,2024,,1,,\n");
    };
    EXPECT_EQ(withConstants("a=1; b=-2e3"), Lines {});
    EXPECT_EQ(withConstants("a=one"),
              (Lines {"scaling_laws.csv:2: parameters: \"a=one\" is not of the form name=number"}));
    EXPECT_EQ(withConstants("a=1; a=2"), (Lines {"scaling_laws.csv:2: parameters: \"a\" is named twice"}));
}

TEST(CatalogReading, allFaultsAreSaidAtOnceInTheOrderOfLines)
{
    EXPECT_EQ(faultsOf("providers.csv", providers + "mine,,cloud,hearsay\nyours,Y,shop,\n"),
              (Lines {"providers.csv:2: name: must not be empty",
                      "providers.csv:2: source: \"hearsay\" is not in the table sources",
                      "providers.csv:3: kind: \"shop\" is none of cloud, colocation, own_use, reference",
                      "providers.csv:3: source: must not be empty"}));
}

TEST(CatalogReading, filesAreNamedAfterTheirTable)
{
    const auto faults = faultsOf("gpus.csv", "");
    ASSERT_EQ(faults.size(), 1u);
    EXPECT_TRUE(
        faults[0].starts_with("gpus.csv: is not named after a table of the catalogue: accelerators, "));
    EXPECT_EQ(faultsOf("README.md", "mine"), Lines {});
}

TEST(CatalogReading, aCatalogueOfItsOwnHasAllTables)
{
    const test::TemporaryFolder folder;
    const auto empty = checkCatalog(folder.path());
    ASSERT_EQ(empty.size(), 1u);
    EXPECT_TRUE(empty[0].english().starts_with(folder.path().string()
                                               + ": lacks accelerators.csv, carbon_prices.csv, "))
        << empty[0].english();
    const auto nowhere = checkCatalog(folder.path() / "nowhere");
    ASSERT_EQ(nowhere.size(), 1u);
    EXPECT_EQ(nowhere[0].where, (folder.path() / "nowhere").string());
    EXPECT_FALSE(loadCatalog(folder.path() / "nowhere").ok());
    EXPECT_FALSE(loadCatalog(folder.path()).ok());
}

TEST(CatalogReading, aTableThatCannotBeReadHasNoEcho)
{
    const test::TemporaryFolder folder;
    std::filesystem::copy(shipped, folder.path(), std::filesystem::copy_options::recursive);
    folder.write("sources.csv", "key,title\n");
    for (const auto& issue : checkCatalog(folder.path()))
        EXPECT_EQ(issue.where, "sources.csv:1") << issue.english();
}
