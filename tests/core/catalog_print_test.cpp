// The catalogue as lists, single rows and JSON.
#include "core/base/csv.h"
#include "core/base/file.h"
#include "core/io/catalog_loader.h"
#include "core/io/catalog_print.h"

#include <gtest/gtest.h>
#include <map>
#include <nlohmann/json.hpp>

using namespace core;

namespace {

const std::filesystem::path shipped = std::filesystem::path(CARBACUS_SOURCE_DIR) / "resources/catalog";

const Catalog& catalog()
{
    static const auto loaded = loadCatalog(shipped);
    return *loaded;
}

std::size_t columnOf(const CatalogTable& table, const std::string& key)
{
    const auto found = std::ranges::find(table.columns, key, &CatalogColumn::key);
    return std::size_t(found - table.columns.begin());
}

}

TEST(CatalogPrint, everyTableCanBeListed)
{
    EXPECT_EQ(catalogTables().size(), 12u);
    for (const auto& name : catalogTables()) {
        const auto table = catalogTable(catalog(), name);
        ASSERT_TRUE(table.ok()) << name;
        EXPECT_GT(table->rows.size(), 20u) << name;
        EXPECT_GT(std::ranges::count(table->columns, true, &CatalogColumn::isMain), 3) << name;
        for (const auto& line : table->rows)
            ASSERT_EQ(line.cells.size(), table->columns.size()) << name;
        const auto text = catalogListText(*table);
        EXPECT_EQ(std::size_t(std::ranges::count(text, '\n')), table->rows.size() + 1) << name;
    }
}

TEST(CatalogPrint, cellsAreThoseOfTheFile)
{
    const auto text = readFile(shipped / "accelerators.csv");
    const auto file = parseCsv(*text, "accelerators.csv");
    const auto table = catalogTable(catalog(), "accelerators");
    ASSERT_EQ(table->rows.size() + 1, file->size());
    for (std::size_t row = 0; row < table->rows.size(); ++row)
        for (std::size_t i = 0; i < table->columns.size(); ++i) {
            const auto& shown = table->rows[row].cells[i].text;
            const auto& written = (*file)[row + 1].cells[i];
            if (table->columns[i].isNumber && !written.empty()) {
                EXPECT_EQ(std::stod(shown), std::stod(written)) << table->rows[row].id;
            } else {
                EXPECT_EQ(shown, written) << table->rows[row].id;
            }
        }
}

TEST(CatalogPrint, aFigureSaysWhatStandsBehindIt)
{
    const auto grids = catalogTable(catalog(), "grids");
    const auto finland = std::ranges::find(grids->rows, "FI", &CatalogLine::id);
    EXPECT_EQ(finland->cells[columnOf(*grids, "residual_mix_g_per_kwh")],
              (CatalogCell {"352.45", "aib_residual_2025", 2025, "direct", "", true}));
    const auto chips = catalogTable(catalog(), "accelerators");
    const auto p40 = std::ranges::find(chips->rows, "p40", &CatalogLine::id);
    EXPECT_FALSE(p40->cells[columnOf(*chips, "peak_int8_tops")].isVerified);
    EXPECT_TRUE(p40->cells[columnOf(*chips, "tdp_w")].isVerified);
    EXPECT_EQ(p40->cells[columnOf(*chips, "tdp_w")].source, "") << "the row has columns for its sources";
    const auto prices = catalogTable(catalog(), "prices");
    const auto g3 = std::ranges::find(prices->rows, "aws/us-east-1/g3.16xlarge", &CatalogLine::id);
    EXPECT_EQ(g3->cells[columnOf(*prices, "spot_usd_per_hour")].source, "leanercloud-ec2");
}

TEST(CatalogPrint, aRowIsShownWithTheTitlesOfItsSources)
{
    const auto found = catalogEntries(catalog(), "gcp/us-central1");
    ASSERT_TRUE(found.ok());
    ASSERT_EQ(found->size(), 1u);
    const auto text = catalogEntryText(found->front(), catalog());
    EXPECT_TRUE(text.starts_with("regions: gcp/us-central1\n"));
    EXPECT_NE(text.find("  pue                           1.1  (2024, measured annual, gsf_rtc)\n"), text.npos)
        << text;
    EXPECT_NE(text.find("gsf_rtc: Real Time Energy and Carbon Standards"), text.npos) << text;
    EXPECT_EQ(text.find("wue"), text.npos) << "what is unknown is not shown";
}

TEST(CatalogPrint, aRowWithSeveralSourcesNamesThemAll)
{
    const auto text = catalogEntryText(catalogEntries(catalog(), "a100-sxm4-80gb")->front(), catalog());
    for (const char* source :
         {"epoch-mlhw-2026", "green-algorithms", "torchtitan", "ccf-gpu-power", "luccioni-2023"})
        EXPECT_NE(text.find(std::string("\n") + source + ": "), text.npos) << source;
    EXPECT_NE(text.find("  embodied_kgco2e        150  (luccioni-2023)\n"), text.npos) << text;
    const auto p40 = catalogEntryText(catalogEntries(catalog(), "p40")->front(), catalog());
    EXPECT_NE(p40.find("47  (not verified)\n"), p40.npos) << p40;
}

TEST(CatalogPrint, whatIsNotThereIsNamed)
{
    const auto table = catalogTable(catalog(), "gpus");
    ASSERT_FALSE(table.ok());
    EXPECT_TRUE(table.issues()[0].english().starts_with(
        "gpus: is not a table of the catalogue: accelerators, hosts, "));
    const auto entries = catalogEntries(catalog(), "h100");
    ASSERT_FALSE(entries.ok());
    EXPECT_EQ(entries.issues()[0].english(), "h100: is not an id of the catalogue");
}

TEST(CatalogPrint, jsonHasEveryRowWithItsSources)
{
    for (const auto& name : catalogTables()) {
        const auto table = catalogTable(catalog(), name);
        const auto json = nlohmann::json::parse(catalogToJson(*table, catalog()));
        EXPECT_EQ(json["table"], name);
        EXPECT_EQ(json["rows"].size(), table->rows.size());
        EXPECT_TRUE(name == "sources" || !json["sources"].empty()) << name;
    }
    const auto grids = nlohmann::json::parse(catalogToJson(*catalogTable(catalog(), "grids"), catalog(), -1));
    for (const auto& row : grids["rows"]) {
        if (row["id"] != "NO")
            continue;
        EXPECT_EQ(row["residual_mix_g_per_kwh"]["value"], 402);
        EXPECT_EQ(row["residual_mix_g_per_kwh"]["source"], "nve_disclosure");
        EXPECT_TRUE(row["direct_g_per_kwh"].is_null());
        EXPECT_FALSE(row["electricity_price_usd_per_kwh"].contains("year"));
    }
}
