#include "core/base/nearest.h"
#include "core/io/catalog_loader.h"
#include "core/model/checks.h"

#include <gtest/gtest.h>

using namespace core;

namespace {

const Catalog& shipped()
{
    static const auto catalog = loadCatalog(std::string(CARBACUS_SOURCE_DIR) + "/resources/catalog");
    return *catalog;
}

std::vector<std::string> english(const Scenario& s)
{
    std::vector<std::string> out;
    for (const Issue& issue : checkIds(s, shipped()))
        out.push_back(issue.english());
    return out;
}

using Lines = std::vector<std::string>;

}

TEST(Checks, theDefaultScenarioIsKnownToTheCatalogue)
{
    EXPECT_EQ(english({}), Lines());
}

TEST(Checks, everyUnknownIdIsToldWithWhatWasMeant)
{
    Scenario s;
    s.site.region = "us-central1";
    s.site.gridZone = "fr";
    s.hardware.accelerator = "a100";
    s.hardware.host = "no-such-machine-anywhere";
    s.returns.law = "besirogl2024";
    s.inference.resize(2);
    s.inference[0].accelerator = "H100-SXM5-80G";
    s.inference[1].kind = DeploymentKind::Edge;
    s.inference[1].gridZone = "XX-99";
    EXPECT_EQ(english(s),
              (Lines {
                  "/site/region: \"us-central1\" is not in the catalogue; did you mean \"gcp/us-central1\"?",
                  "/site/grid_zone: \"fr\" is not in the catalogue; did you mean \"FR\"?",
                  "/hardware/accelerator: \"a100\" is not in the catalogue; did you mean \"a100-sxm4-80gb\"?",
                  "/hardware/host: \"no-such-machine-anywhere\" is not in the catalogue; carbacus catalog "
                  "list hosts names what is",
                  "/inference/0/accelerator: \"H100-SXM5-80G\" is not in the catalogue; did you mean "
                  "\"h100-sxm5-80gb\"?",
                  "/inference/1/grid_zone: \"XX-99\" is not in the catalogue; carbacus catalog list grids "
                  "names what is",
                  "/returns/law: \"besirogl2024\" is not in the catalogue; did you mean \"besiroglu2024\"?",
              }));
}

TEST(Checks, whatDoesNotCountIsNotLookedUp)
{
    Scenario s;
    s.site.kind = SiteKind::OnPremises;
    s.site.region = "moon/base1";
    EXPECT_EQ(english(s), Lines());
}

TEST(Checks, aDeploymentThatTakesNoEnergySaysWhatIsToBeStated)
{
    Scenario s;
    s.inference.resize(3);
    s.inference[1].call.kind = CallKind::Tokens;
    s.inference[2].kind = DeploymentKind::Edge;
    std::vector<std::string> where;
    for (const Issue& gap : checkGaps(s))
        where.push_back(gap.where);
    EXPECT_EQ(where,
              Lines({"/inference/0/call/wh", "/inference/1/call/parameters", "/inference/2/power_w",
                     "/inference/2/hours_per_day"}));
    s.inference.resize(1);
    s.inference[0].call.energy.value = 0.3;
    EXPECT_TRUE(checkGaps(s).empty());
}

TEST(Nearest, editsAreCountedWithoutCase)
{
    EXPECT_EQ(editDistance("", ""), 0U);
    EXPECT_EQ(editDistance("abc", ""), 3U);
    EXPECT_EQ(editDistance("count", "COUNT"), 0U);
    EXPECT_EQ(editDistance("cuont", "count"), 1U);
    EXPECT_EQ(editDistance("kitten", "sitting"), 3U);
}

TEST(Nearest, aBeginningIsNearerThanAnEditAndFarIsNothing)
{
    const std::vector<std::string> words {"a10", "v100", "a100-big", "big-a100"};
    EXPECT_EQ(nearest("a100", words), "a100-big");
    EXPECT_EQ(nearest("A1O", words), "a10");
    EXPECT_EQ(nearest("100", words), "v100");
    EXPECT_EQ(nearest("entirely-else", words), "");
    EXPECT_EQ(nearest("", words), "");
}
