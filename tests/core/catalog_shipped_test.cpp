// The catalogue that is shipped: whole, without a fault, and with the figures of its sources.
#include "core/io/catalog_loader.h"

#include <gtest/gtest.h>

using namespace core;

namespace {

const std::filesystem::path shipped = std::filesystem::path(CARBACUS_SOURCE_DIR) / "resources/catalog";

Catalog loaded()
{
    const auto catalog = loadCatalog(shipped);
    EXPECT_TRUE(catalog.ok());
    return *catalog;
}

std::string lines(const Issues& issues)
{
    std::string out;
    for (const auto& issue : issues)
        out += issue.english() + "\n";
    return out;
}

}

TEST(ShippedCatalog, hasNoFault)
{
    EXPECT_EQ(lines(checkCatalog(shipped)), "");
}

TEST(ShippedCatalog, hasAllRows)
{
    const auto c = loaded();
    EXPECT_EQ(c.sources.rows().size(), 209u);
    EXPECT_EQ(c.accelerators.rows().size(), 241u);
    EXPECT_EQ(c.hosts.rows().size(), 98u);
    EXPECT_EQ(c.components.rows().size(), 172u);
    EXPECT_EQ(c.grids.rows().size(), 472u);
    EXPECT_EQ(c.providers.rows().size(), 25u);
    EXPECT_EQ(c.regions.rows().size(), 253u);
    EXPECT_EQ(c.prices.rows().size(), 2652u);
    EXPECT_EQ(c.utilisation.rows().size(), 123u);
    EXPECT_EQ(c.laws.rows().size(), 39u);
    EXPECT_EQ(c.carbonPrices.rows().size(), 29u);
    EXPECT_EQ(c.equivalences.rows().size(), 24u);
    EXPECT_EQ(lines(c.faults()), "");
}

TEST(ShippedCatalog, hasTheFiguresOfItsSources)
{
    const auto c = loaded();
    const auto* a100 = c.accelerators.find("a100-sxm4-80gb");
    ASSERT_TRUE(a100 && a100->tdp);
    EXPECT_EQ(a100->tdp->value, 400);
    EXPECT_EQ(a100->source, "epoch-mlhw-2026");

    const auto* finland = c.grids.find("FI");
    ASSERT_TRUE(finland && finland->intensity && finland->direct);
    EXPECT_EQ(finland->intensity->value.value, 68);
    EXPECT_EQ(finland->intensity->basis, "lifecycle");
    EXPECT_EQ(finland->intensity->dataYear, 2025);
    EXPECT_EQ(finland->intensity->source, "em_yearly_2025");
    EXPECT_EQ(finland->direct->value.value, 40);
    EXPECT_EQ(finland->electricityPrice->dataYear, 0) << "a year that is not known is not invented";
    EXPECT_EQ(finland->latitude, 64);

    const auto* norway = c.grids.find("NO");
    ASSERT_TRUE(norway && norway->residual);
    EXPECT_EQ(norway->residual->value.value, 402);
    EXPECT_EQ(norway->residual->dataYear, 2020);
    EXPECT_FALSE(norway->direct);
}

TEST(ShippedCatalog, hasTheRegionsAndPricesOfTheirSources)
{
    const auto c = loaded();
    const auto* iowa = c.regions.find("gcp/us-central1");
    ASSERT_TRUE(iowa && iowa->pue && iowa->providerIntensity);
    EXPECT_EQ(iowa->pue->value.value, 1.10);
    EXPECT_EQ(iowa->pue->basis, "measured annual");
    EXPECT_EQ(iowa->gridZone, "US-MIDW-MISO");
    EXPECT_EQ(iowa->providerIntensity->value.value, 412.72);
    EXPECT_FALSE(iowa->wue);

    const auto* price = c.prices.find("gcp/us-central1/a2-ultragpu-1g");
    ASSERT_TRUE(price && price->onDemand && price->spot);
    EXPECT_EQ(price->onDemand->value, 5.0688);
    EXPECT_EQ(price->spot->value, 2.75955);
    EXPECT_EQ(price->accelerator, "a100-sxm4-80gb");
    EXPECT_FALSE(price->reserved1Year);

    const auto* aws = c.providers.find("aws");
    ASSERT_TRUE(aws && aws->fleetPue);
    EXPECT_EQ(aws->fleetPue->value.value, 1.14);
}

TEST(ShippedCatalog, hasTheLawsWithTheirConstants)
{
    const auto c = loaded();
    const auto* law = c.laws.find("besiroglu2024");
    ASSERT_TRUE(law);
    EXPECT_EQ(law->parameters.at("E"), 1.8172);
    EXPECT_EQ(law->parameters.at("B"), 2085.43);
    EXPECT_EQ(law->standardErrors.at("beta"), 0.02);
    EXPECT_EQ(law->source, "besiroglu_2024");
    EXPECT_TRUE(law->isVerified);
    EXPECT_FALSE(c.laws.find("thompson2021_spectrum")->isVerified);
    EXPECT_EQ(c.laws.find("kaplan2020_LN")->parameters.at("Nc"), 8.8e13);
}

TEST(ShippedCatalog, keepsTheMarksOfWhatWasNotReRead)
{
    const auto c = loaded();
    EXPECT_EQ(c.accelerators.find("a16")->unverified, "all");
    EXPECT_EQ(c.accelerators.find("p40")->unverified, "peak_int8_tops");
    EXPECT_FALSE(c.carbonPrices.find("wandb_2019")->isVerified);
    EXPECT_FALSE(c.equivalences.find("streaming_hour")->isVerified);
    EXPECT_EQ(c.sources.find("datasheet-unverified")->access, "not_re_read");
}
