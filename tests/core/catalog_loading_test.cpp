// When tables are read, and how a person's own folder lies over the shipped one.
#include "core/io/catalog_loader.h"
#include "tests/support/temporary_folder.h"

#include <barrier>
#include <gtest/gtest.h>
#include <thread>

using namespace core;

namespace {

namespace fs = std::filesystem;
const fs::path shipped = fs::path(CARBACUS_SOURCE_DIR) / "resources/catalog";

/// A copy of the shipped catalogue that a test may spoil.
class CatalogLoading : public testing::Test
{
protected:
    CatalogLoading() { fs::copy(shipped, m_folder.path(), fs::copy_options::recursive); }
    void remove(const char* file) const { fs::remove(m_folder.path() / file); }
    void append(const char* file, const std::string& text) const
    {
        std::ofstream(m_folder.path() / file, std::ios::app) << text;
    }

    test::TemporaryFolder m_folder, m_own;
};

}

TEST_F(CatalogLoading, aTableIsReadWhenItIsAskedFor)
{
    const auto catalog = loadCatalog(m_folder.path());
    ASSERT_TRUE(catalog.ok());
    EXPECT_NE(catalog->accelerators.find("t4"), nullptr);
    remove("accelerators.csv");
    remove("cloud_prices.csv");
    EXPECT_NE(catalog->accelerators.find("t4"), nullptr) << "read before";
    EXPECT_TRUE(catalog->faults().empty());
    EXPECT_TRUE(catalog->prices.rows().empty()) << "not read before";
    ASSERT_EQ(catalog->faults().size(), 1u);
    EXPECT_EQ(catalog->faults()[0].where, (m_folder.path() / "cloud_prices.csv").string());
}

TEST_F(CatalogLoading, aTableWithAFaultIsEmptyAndSaysWhy)
{
    append("utilisation.csv", "mine,mfu\n");
    const auto catalog = loadCatalog(m_folder.path());
    ASSERT_TRUE(catalog.ok());
    const Catalog copy = *catalog;
    EXPECT_TRUE(catalog->utilisation.rows().empty());
    ASSERT_EQ(copy.faults().size(), 1u) << "copies share the faults";
    EXPECT_EQ(copy.faults()[0].english(), "utilisation.csv:125: has 2 cells where 15 are needed");
}

TEST_F(CatalogLoading, aMissingTableIsRefusedAtOnce)
{
    remove("hosts.csv");
    remove("hosts.boavizta.csv");
    const auto catalog = loadCatalog(m_folder.path());
    ASSERT_FALSE(catalog.ok());
    ASSERT_EQ(catalog.issues().size(), 1u);
    EXPECT_EQ(catalog.issues()[0].english(),
              m_folder.path().string() + ": lacks hosts.csv, which a whole catalogue has");
    fs::create_directory(m_folder.path() / "hosts.csv");
    EXPECT_EQ(loadCatalog(m_folder.path()).issues()[0].english(), "hosts.csv: is not an ordinary file");
}

TEST_F(CatalogLoading, manyThreadsReadATableOnce)
{
    const auto catalog = loadCatalog(m_folder.path());
    ASSERT_TRUE(catalog.ok());
    constexpr int count = 8;
    std::barrier start(count);
    std::vector<const CloudPrice*> seen(count);
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < count; ++i)
            threads.emplace_back([&, i, copy = *catalog] {
                start.arrive_and_wait();
                seen[std::size_t(i)] = copy.prices.find("gcp/us-central1/a2-ultragpu-1g");
                EXPECT_EQ(copy.grids.rows().size(), 472u);
            });
    }
    EXPECT_NE(seen[0], nullptr);
    EXPECT_EQ(std::ranges::count(seen, seen[0]), count);
}

TEST_F(CatalogLoading, ownRowsReplaceAndExtend)
{
    m_own.write("sources.csv",
                "source_id,title,publisher,author,url,licence,redistribution,version,year,access,"
                "reference,notes\nmine,Our meter,,,,,,,2026,,,\n");
    m_own.write("providers.csv",
                "provider_id,name,kind,source\nours,Our room,own_use,mine\n"
                "gcp,Cloud of ours,cloud,mine\n");
    m_own.write("provider_figures.csv",
                "provider_id,figure,value,basis,year,source,note\n"
                "ours,fleet_pue,1.3,,2026,mine,\naws,fleet_pue,1.5,,2026,mine,\n");
    const auto catalog = loadCatalog(shipped, m_own.path());
    ASSERT_TRUE(catalog.ok()) << catalog.issues()[0].english();
    EXPECT_EQ(catalog->providers.rows().size(), 26u);
    EXPECT_EQ(catalog->providers.find("ours")->fleetPue->value.value, 1.3);
    EXPECT_EQ(catalog->providers.find("gcp")->name, "Cloud of ours");
    EXPECT_EQ(catalog->providers.find("gcp")->fleetPue->value.value, 1.09) << "what is not replaced stays";
    EXPECT_EQ(catalog->providers.find("aws")->fleetPue->source, "mine");
    EXPECT_EQ(catalog->providers.find("aws")->fleetWue->value.value, 0.12);
    EXPECT_EQ(catalog->sources.rows().size(), 210u);
}

TEST_F(CatalogLoading, anOwnFolderIsReadBeforehand)
{
    m_own.write("providers.csv", "provider_id,name,kind,source\nours,Our room,own_use,uptime_survey_2024\n");
    const auto catalog = loadCatalog(shipped, m_own.path());
    ASSERT_TRUE(catalog.ok());
    fs::remove(m_own.path() / "providers.csv");
    EXPECT_NE(catalog->providers.find("ours"), nullptr);
    EXPECT_TRUE(catalog->faults().empty());
}

TEST_F(CatalogLoading, anOwnFolderWithFaultsIsRefusedWhole)
{
    m_own.write("providers.csv",
                "provider_id,name,kind,source\nours,Our room,own_use,uptime_survey_2024\n"
                "theirs,Their room,own_use,hearsay\n");
    m_own.write("grid_figures.csv",
                "zone_id,figure,value,basis,year,source,note\n"
                "FR,ember_g_per_kwh,x,,2025,ember_yearly,\n");
    const auto catalog = loadCatalog(shipped, m_own.path());
    ASSERT_FALSE(catalog.ok());
    ASSERT_EQ(catalog.issues().size(), 2u);
    const std::string own = m_own.path().string() + "/";
    EXPECT_EQ(catalog.issues()[0].english(), own + "grid_figures.csv:2: value: \"x\" is not a number");
    EXPECT_EQ(catalog.issues()[1].english(),
              own + "providers.csv:3: source: \"hearsay\" is not in the table sources");
    EXPECT_FALSE(loadCatalog(shipped, m_own.path() / "nowhere").ok());
}
