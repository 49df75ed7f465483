// The schemas say what the rows say: they cannot drift apart.
#include "core/base/file.h"
#include "core/engine/engine.h"
#include "core/explain/explain.h"
#include "core/io/estimate_json.h"
#include "core/io/scenario_fields.h"
#include "core/io/scenario_json.h"
#include "core/model/metrics.h"
#include "tests/support/any_scenario.h"
#include "tests/support/json_schema.h"
#include "tests/support/small_catalog.h"

#include <filesystem>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <rapidcheck/gtest.h>
#include <set>

using namespace core;
using test::schemaFaults;

namespace {

const std::filesystem::path root = CARBACUS_SOURCE_DIR;
using Lines = std::vector<std::string>;

nlohmann::json schema(const std::string& name)
{
    const auto text = readFile(root / "resources/schema" / (name + ".schema.json"));
    EXPECT_TRUE(text.ok()) << name;
    return text.ok() ? nlohmann::json::parse(*text) : nlohmann::json();
}

/// What the schema says of "/inference/*/replicas"; null where it says nothing.
nlohmann::json at(const nlohmann::json& schema, const std::string& key)
{
    nlohmann::json out = schema;
    for (const std::string& step : pointerSteps(key))
        out = step == "*" ? out["items"] : out["properties"][step];
    return out;
}

/// The keys of all places that hold no further keys.
void addLeaves(const nlohmann::json& schema, const std::string& key, std::set<std::string>& leaves)
{
    const nlohmann::json items = schema.value("items", nlohmann::json::object());
    if (schema.contains("properties"))
        for (const auto& [name, inner] : schema["properties"].items())
            addLeaves(inner, key + "/" + name, leaves);
    else if (key == "/inference")
        addLeaves(items, key + "/*", leaves);
    else
        leaves.insert(key);
}

Scenario oneDeployment()
{
    Scenario s;
    s.inference.resize(1);
    return s;
}

nlohmann::json orNull(std::optional<double> value)
{
    return value ? nlohmann::json(*value) : nlohmann::json();
}

std::set<std::string> leavesOf(const nlohmann::json& schema)
{
    std::set<std::string> out;
    addLeaves(schema, "", out);
    return out;
}

}

TEST(ScenarioSchema, numbersAreThoseOfTheirRows)
{
    const auto scenario = schema("scenario");
    for (const Param& param : params()) {
        const auto said = at(scenario, param.key);
        EXPECT_EQ(said["type"], nlohmann::json({param.isWhole ? "integer" : "number", "null"})) << param.key;
        EXPECT_EQ(said["minimum"], param.min) << param.key;
        EXPECT_EQ(said["maximum"], param.max) << param.key;
        EXPECT_EQ(said["default"], orNull(param.get(oneDeployment(), 0))) << param.key;
        const std::string words = said.value("description", "");
        EXPECT_TRUE(words.starts_with(param.help)) << param.key;
        EXPECT_NE(words.find(std::string(param.unit)), words.npos) << param.key;
    }
}

TEST(ScenarioSchema, picksAreThoseOfTheirRows)
{
    const auto scenario = schema("scenario");
    for (const Choice& choice : choices()) {
        const auto said = at(scenario, choice.key);
        const std::string preset = choice.get(oneDeployment(), 0);
        EXPECT_TRUE(said.value("description", "").starts_with(choice.help)) << choice.key;
        if (choice.isYesNo) {
            EXPECT_EQ(said["type"], nlohmann::json({"boolean", "null"})) << choice.key;
            EXPECT_EQ(said["default"], preset == "true") << choice.key;
        } else if (choice.from == PickFrom::List) {
            nlohmann::json words;
            for (const Option& option : choice.options())
                words.push_back(option.key);
            words.push_back(nullptr);
            EXPECT_EQ(said["enum"], words) << choice.key;
            EXPECT_EQ(said["default"], preset) << choice.key;
        } else {
            EXPECT_EQ(said["type"], nlohmann::json({"string", "null"})) << choice.key;
            EXPECT_EQ(said.contains("minLength"), !choice.isOptional) << choice.key;
            EXPECT_EQ(said["default"], preset.empty() ? nlohmann::json() : nlohmann::json(preset))
                << choice.key;
        }
    }
}

TEST(ScenarioSchema, nothingIsSaidThatIsNotRead)
{
    std::set<std::string> rows {"/format", "/version"};
    for (const Param& param : params())
        rows.insert(param.key);
    for (const Choice& choice : choices())
        rows.insert(choice.key);
    for (const Field& field : fields())
        rows.insert(field.key);
    EXPECT_EQ(leavesOf(schema("scenario")), rows);
}

TEST(ScenarioSchema, filesOfOursAreGoodAndWhatTheReaderRefusesIsNot)
{
    const auto scenario = schema("scenario");
    for (const char* folder : {"tests/data/scenarios", "tests/data/old/scenario", "resources/examples",
                               "resources/references/scenarios"})
        for (const auto& entry : std::filesystem::directory_iterator(root / folder))
            EXPECT_EQ(schemaFaults(scenario, nlohmann::json::parse(*readFile(entry.path()))), Lines())
                << entry.path();
    // Rules between two places are none of a schema's.
    const std::set<std::string> between {"levels_too_many", "uncertainty_of_no_deployment",
                                         "uncertainty_of_nothing", "uncertainty_out_of_range",
                                         "uncertainty_upside_down"};
    for (const auto& entry : std::filesystem::directory_iterator(root / "tests/data/broken/scenario")) {
        const auto json = nlohmann::json::parse(*readFile(entry.path()), nullptr, false);
        const bool isAccepted = !json.is_discarded() && schemaFaults(scenario, json).empty();
        EXPECT_EQ(isAccepted, between.contains(entry.path().stem().string())) << entry.path();
    }
}

RC_GTEST_PROP(ScenarioSchema, whatTheProgramWritesIsGood, ())
{
    static const auto scenario = schema("scenario");
    RC_ASSERT(schemaFaults(scenario, nlohmann::json::parse(scenarioToJson(*anyScenario()))) == Lines());
}

TEST(EstimateSchema, everyMetricIsThereWithItsLabelAndUnit)
{
    const auto estimated = schema("estimate");
    for (const Metric& metric : metrics()) {
        const auto said = at(estimated, "/" + std::string(metric.key));
        EXPECT_EQ(said["type"], nlohmann::json({"number", "null"})) << metric.key;
        const std::string words = said.value("description", ""), unit = metric.unit;
        EXPECT_TRUE(words.starts_with(metric.label + (unit.empty() ? "" : ", in " + unit) + ".")) << words;
    }
}

TEST(EstimateSchema, anEstimateHasWhatItSaysAndNothingElse)
{
    const auto estimated = schema("estimate");
    const Percentiles spread[] = {{"carbon_kgco2e", 1, 2, 3}};
    const auto json = nlohmann::json::parse(estimateToJson({}, -1, spread));
    std::set<std::string> leaves;
    for (const auto& key : leavesOf(estimated))
        if (!key.starts_with("/percentiles") && key != "/explanation") { // only where they are asked for
            EXPECT_TRUE(json.contains(nlohmann::json::json_pointer(key))) << key;
            leaves.insert(key);
        }
    const auto flat = json.flatten();
    for (const auto& [key, value] : flat.items())
        EXPECT_TRUE(leaves.contains(key) || key.starts_with("/percentiles")) << key;
}

RC_GTEST_PROP(EstimateSchema, everyEstimateIsGood, ())
{
    static const auto estimated = schema("estimate");
    static const Catalog catalog = test::smallCatalog();
    Scenario s = *anyScenario();
    s.site.region = "cloud/north";
    s.hardware.accelerator = *rc::gen::element<std::string>("chip", "mute");
    const Estimate e = estimateTotals(s, catalog);
    const Explained explained[] = {{"cost_usd/total", explain("cost_usd/total", s, catalog)},
                                   {"per_request/wh", explain("per_request/wh", s, catalog)}};
    const auto json = nlohmann::json::parse(estimateToJson(e, -1, {}, explained));
    const auto faults = schemaFaults(estimated, json);
    if (!faults.empty())
        RC_FAIL(faults.front());
}
