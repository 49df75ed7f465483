// Every result opens into sums that give it, down to inputs that are somebody's.
#include "core/base/file.h"
#include "core/engine/engine.h"
#include "core/engine/resolve.h"
#include "core/explain/explain.h"
#include "core/io/catalog_loader.h"
#include "core/io/scenario_json.h"
#include "core/model/metrics.h"
#include "core/model/params.h"
#include "tests/support/any_scenario.h"
#include "tests/support/explained.h"
#include "tests/support/small_catalog.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <functional>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace core;
using Operation = Explanation::Operation;
using Origin = Explanation::Origin;

namespace {

const std::filesystem::path root = CARBACUS_SOURCE_DIR;

const Catalog& shipped()
{
    static const auto catalog = loadCatalog(root / "resources/catalog");
    return *catalog;
}

std::vector<Scenario> written()
{
    std::vector<Scenario> out;
    for (const char* folder : {"tests/data/scenarios", "resources/examples", "resources/references"})
        for (const auto& entry : std::filesystem::recursive_directory_iterator(root / folder)) {
            if (!entry.path().string().ends_with(".carbacus.json"))
                continue;
            const auto text = readFile(entry.path());
            const auto read = text.ok() ? scenarioFromJson(*text) : Result<ReadScenario>(text.issues());
            EXPECT_TRUE(read.ok()) << entry.path();
            if (read.ok())
                out.push_back(read->scenario);
        }
    EXPECT_GE(out.size(), 15U);
    return out;
}

/// A plan in which everything changes over the years and every part takes something.
Scenario everything()
{
    Scenario s;
    s.site.region = "cloud/north";
    s.hardware.accelerator = "chip";
    s.training.run.hours = {1000};
    s.training.search.strategy = Strategy::Bayesian;
    s.training.search.trialFraction = {0.1};
    s.training.developmentShare = {0.5};
    s.training.restartOverhead = {0.1};
    s.training.retrainingsPerYear = {2};
    s.training.redundantRuns = {3};
    s.carbon.internalPrice = {50};
    s.carbon.offsetGrowthPerYear = {0.05};
    s.carbon.offsetQuality = {0.5};
    s.horizon.gridDecarbonisationPerYear = {0.04};
    s.horizon.efficiencyGainPerYear = {0.1};
    s.horizon.discountRate = {0.03};
    s.inference.resize(3);
    s.inference[0].name = "chat";
    s.inference[0].requestsPerDay = {1e5};
    s.inference[0].usefulShare = {0.25};
    s.inference[0].growthPerYear = {0.5};
    s.inference[0].call.energy = {0.5};
    s.inference[1].requestsPerDay = {2e5};
    s.inference[1].call.kind = CallKind::Tokens;
    s.inference[1].call.parameters = {7e9};
    s.inference[1].call.inputTokens = {500};
    s.inference[1].call.outputTokens = {200};
    s.inference[1].call.batch = {16};
    s.inference[1].replicas = {10};
    s.inference[2].kind = DeploymentKind::Edge;
    s.inference[2].devices = {1000};
    s.inference[2].power = {5};
    s.inference[2].hoursPerDay = {6};
    return s;
}

void expectExplained(const Scenario& s, const Catalog& catalog)
{
    const Resolution resolution = resolve(s, catalog);
    const Estimate e = estimate(s, catalog);
    for (const Metric& metric : metrics()) {
        SCOPED_TRACE(s.name + ": " + metric.key);
        const Explanation made = explain(metric.key, s, catalog, resolution, e);
        test::expectIsExplained(made, metric, s, catalog, e);
    }
}

/// Changes over the years that a plan may have. Where a thing grows by all that doubles hold while its weight
/// falls to nothing, the engine's closed forms keep but few digits, and no sum can be compared.
void temper(Scenario& s)
{
    const auto limit
        = [](auto& field, double least, double most) { field.value = std::clamp(field.value, least, most); };
    limit(s.horizon.years, 0.1, 5);
    limit(s.horizon.gridDecarbonisationPerYear, -0.2, 0.3);
    limit(s.horizon.efficiencyGainPerYear, 0, 0.5);
    limit(s.horizon.discountRate, 0, 0.3);
    limit(s.carbon.offsetGrowthPerYear, -0.3, 1);
    for (Deployment& d : s.inference)
        limit(d.growthPerYear, -0.5, 5);
}

/// The first node of a name, anywhere in the tree; null where there is none.
const Explanation* nodeOf(const Explanation& tree, std::string_view what)
{
    if (tree.what.english() == what)
        return &tree;
    for (const Explanation& part : tree.parts)
        if (const Explanation* found = nodeOf(part, what))
            return found;
    return nullptr;
}

}

TEST(Explain, everyResultOfEveryWrittenScenarioIsTheSumThatItSays)
{
    for (const Scenario& s : written())
        expectExplained(s, shipped());
}

TEST(Explain, everyResultOfAPlanThatChangesOverTheYearsIsTheSumThatItSays)
{
    expectExplained(everything(), test::smallCatalog());
    Scenario shrinking = everything();
    shrinking.inference[0].growthPerYear = {-0.6};
    shrinking.inference[0].requestsPerDay = {3e5};
    shrinking.inference[0].replicas = {1};
    expectExplained(shrinking, test::smallCatalog());
}

TEST(Explain, onesOwnFiguresAreOnesOwn)
{
    Scenario s = everything();
    s.site.kind = SiteKind::OnPremises;
    s.site.gridZone = "YY";
    s.site.pue = {{1.5}};
    s.site.onsiteRenewableShare = {{0.3}};
    s.site.maintenanceShare = {{0.05}};
    s.site.electricityPrice = {{0.12}};
    s.hardware.utilisation = {{0.7}};
    s.hardware.hostPowerPerNode = {{800}};
    s.hardware.embodiedPerNode = {{1000}};
    s.hardware.acceleratorPrice = {{20000}};
    s.training.run.kind = RunKind::Flops;
    s.training.run.parameters = {1e9};
    s.training.run.tokens = {2e10};
    expectExplained(s, test::smallCatalog());
    for (const Accounting a : {Accounting::Market, Accounting::Residual, Accounting::Marginal}) {
        s.site.accounting = a;
        s.site.gridZone = "XX";
        expectExplained(s, test::smallCatalog());
        s.site.carbonIntensity = {{123}};
        expectExplained(s, test::smallCatalog());
    }
    const auto energy = explain("energy_kwh/total", s, test::smallCatalog());
    const Explanation* pue = nodeOf(energy, "PUE");
    ASSERT_NE(pue, nullptr);
    EXPECT_EQ(pue->origin, Origin::User);
    EXPECT_EQ(pue->path, "/site/overrides/pue");
}

TEST(Explain, aRunReadsAsPeopleDoTheSum)
{
    Scenario s;
    s.site.region = "cloud/north";
    s.hardware.accelerator = "chip";
    s.hardware.acceleratorPower = {{310}};
    s.training.run.kind = RunKind::WallHours;
    s.training.run.hours = {61};
    const auto energy = explain("energy_kwh/total", s, test::smallCatalog());
    const auto* hours = nodeOf(energy, "Accelerator-hours of one run");
    ASSERT_NE(hours, nullptr);
    EXPECT_EQ(hours->operation, Operation::Product);
    ASSERT_EQ(hours->parts.size(), 2U);
    EXPECT_EQ(hours->parts[0].path, "/hardware/count");
    EXPECT_EQ(hours->parts[0].origin, Origin::Default);
    EXPECT_EQ(hours->parts[1].path, "/training/run/hours");
    EXPECT_EQ(hours->parts[1].origin, Origin::User);
    EXPECT_EQ(hours->value, 8.0 * 61);
    const auto* pue = nodeOf(energy, "PUE");
    ASSERT_NE(pue, nullptr);
    EXPECT_EQ(pue->origin, Origin::Catalogue);
    EXPECT_EQ(pue->source, "book");
}

TEST(Explain, whatDoesNotChangeOverTheYearsHasNoFactorForIt)
{
    Scenario s = everything();
    const auto grid = "Mean of the grid's change over the horizon";
    const auto catalog = test::smallCatalog();
    EXPECT_NE(nodeOf(explain("carbon_kgco2e/total", s, catalog), grid), nullptr);
    s.horizon.gridDecarbonisationPerYear = {0};
    EXPECT_EQ(nodeOf(explain("carbon_kgco2e/total", s, catalog), grid), nullptr);
}

TEST(Explain, anUnknownResultNamesWhatIsUnknown)
{
    Scenario s = everything();
    s.hardware.accelerator = "mute";
    const auto catalog = test::smallCatalog();
    expectExplained(s, catalog);
    const auto energy = explain("energy_kwh/total", s, catalog);
    EXPECT_EQ(energy.operation, Operation::Unknown);
    const auto* power = nodeOf(energy, "Power of an accelerator");
    ASSERT_NE(power, nullptr);
    EXPECT_EQ(power->path, "/hardware/overrides/accelerator_power_w");
    EXPECT_NE(power->why.english().find("Chip without figures"), std::string::npos) << power->why.english();
    s.hardware.accelerator = "nothing";
    expectExplained(s, catalog);
    s = everything();
    s.site.region = "";
    const auto cost = explain("cost_usd/total", s, catalog);
    ASSERT_EQ(cost.parts.size(), 1U);
    EXPECT_EQ(cost.parts[0].what, Message("Price"));
    EXPECT_NE(cost.parts[0].why.english().find("no region is chosen"), std::string::npos);
    s.inference.clear();
    EXPECT_TRUE(explain("inference/requests", s, catalog).parts.empty());
    EXPECT_EQ(explain("inference/requests", s, catalog).why, Message("no deployment is planned"));
}

TEST(Explain, aCostIsTheSumOfItsKinds)
{
    const auto cost = explain("cost_usd/total", everything(), test::smallCatalog());
    ASSERT_EQ(cost.operation, Operation::Sum);
    ASSERT_EQ(cost.parts.size(), 3U);
    EXPECT_EQ(cost.parts[0].what, Message("Cost of cloud computing"));
    EXPECT_EQ(cost.parts[1].what, Message("Cost of offsets"));
    EXPECT_EQ(cost.parts[2].what, Message("Internal carbon cost"));
}

RC_GTEST_PROP(Explain, everyResultOfAnyScenarioIsTheSumThatItSays, ())
{
    static const Catalog catalog = test::smallCatalog();
    Scenario s = *anyScenario();
    s.hardware.accelerator = *rc::gen::element<std::string>("chip", "chip", "mute", "nothing");
    s.site.region = *rc::gen::element<std::string>("cloud/north", "cloud/south", "");
    for (Deployment& d : s.inference)
        d.accelerator = *rc::gen::element<std::string>("", "chip");
    temper(s);
    expectExplained(s, catalog);
    RC_ASSERT(!::testing::Test::HasFailure());
}
