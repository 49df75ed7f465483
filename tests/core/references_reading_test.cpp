// Every way of being broken that a folder of published figures may have, and what is said of it.
#include "core/io/references.h"
#include "tests/support/small_catalog.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

using namespace core;

namespace {

using Lines = std::vector<std::string>;

const std::string header = "reference_id,case_id,name,kind,scenario,metric,published,unit,metric_per_unit,"
                           "expected_ratio,tolerance,own_figures,status,source,year,note\n";
const std::string good = "a.energy,a,A run,given,a,energy_kwh/total,10,kWh,,,0.01,,reproduce,book,2020,\n";
const std::string scenario = R"({"format": "carbacus.scenario", "version": 1,
    "hardware": {"accelerator": "chip"}, "training": {"run": {"kind": "accelerator_hours", "hours": 1}}})";

Catalog catalog()
{
    Catalog c = test::smallCatalog();
    c.laws = Table<ScalingLaw>(std::vector<ScalingLaw> {{.id = Scenario {}.returns.law}});
    return c;
}

struct Files
{
    std::string table = header + good;
    std::map<std::string, std::string> scenarios {{"a.carbacus.json", scenario}};
};

Result<References> read(const Files& files)
{
    const test::TemporaryFolder folder;
    std::filesystem::create_directory(folder / "scenarios");
    folder.write("references.csv", files.table);
    for (const auto& [name, text] : files.scenarios)
        folder.write("scenarios/" + name, text);
    return loadReferences(folder.path(), catalog());
}

Lines faultsOf(const Files& files)
{
    Lines out;
    if (const auto result = read(files); !result)
        for (const Issue& issue : result.issues())
            out.push_back(issue.english());
    return out;
}

/// Of one row beside no other, with the scenario a where it names it.
Lines faultsOf(const std::string& row)
{
    Files files {.table = header + row + "\n"};
    if (row.find(",a,") == row.npos)
        files.scenarios.clear();
    return faultsOf(files);
}

}

TEST(ReferencesReading, aGoodFolderIsRead)
{
    const auto result = read({});
    ASSERT_TRUE(result) << result.issues().front().english();
    ASSERT_EQ(result->rows.size(), 1u);
    const Reference& r = result->rows.front();
    EXPECT_EQ(r.value, 10);
    EXPECT_EQ(r.kind, ReferenceKind::Given);
    EXPECT_EQ(r.status, ReferenceStatus::Reproduce);
    ASSERT_TRUE(result->scenarioOf(r));
    EXPECT_EQ(result->scenarioOf(r)->hardware.accelerator, "chip");
}

TEST(ReferencesReading, everyFaultIsNamedWithItsLine)
{
    const std::string rows = "b,b,B,blond,a,energy_kwh/total,10,kWh,,,,,predict,book,2020,\n"
                             "c,c,,case,,,10,kWh,x,,,,shown,nowhere,2020,a note\n";
    EXPECT_EQ(faultsOf(Files {.table = header + good + rows + good}),
              (Lines {"references.csv:3: kind: \"blond\" is none of given, blind, case",
                      "references.csv:4: name: must not be empty",
                      "references.csv:4: metric_per_unit: \"x\" is not a number",
                      "references.csv:4: status: \"shown\" is none of reproduce, derived, predict, display, "
                      "contradiction",
                      "references.csv:5: \"a.energy\" stands already at references.csv:2",
                      "references.csv:4: source: \"nowhere\" is not in the table sources"}));
}

TEST(ReferencesReading, aRowWithAScenarioSaysWhatIsCompared)
{
    EXPECT_EQ(faultsOf("a,a,A,given,a,energy,10,kWh,,,0.01,,reproduce,book,2020,"),
              Lines {"references.csv:2: metric: \"energy\" is no result of an estimate"});
    EXPECT_EQ(faultsOf("a,a,A,given,a,energy_kwh/total,ten,kWh,,,0.01,,reproduce,book,2020,"),
              Lines {"references.csv:2: published: \"ten\" is no number above 0 to compare with"});
    EXPECT_EQ(faultsOf("a,a,A,given,a,energy_kwh/total,0,kWh,,,0.01,,reproduce,book,2020,"),
              Lines {"references.csv:2: published: \"0\" is no number above 0 to compare with"});
    EXPECT_EQ(faultsOf("a,a,A,given,a,energy_kwh/total,10,kWh,,,,,reproduce,book,2020,"),
              Lines {"references.csv:2: tolerance: must be stated where a figure is expected"});
    EXPECT_EQ(faultsOf("a,a,A,blind,a,energy_kwh/total,10,kWh,,,0.1,,predict,book,2020,"),
              Lines {"references.csv:2: tolerance: must be empty where no figure is expected"});
    EXPECT_EQ(faultsOf("a,a,A,blind,a,energy_kwh/total,10,kWh,,,0.1,,reproduce,book,2020,"),
              Lines {"references.csv:2: status: a blind prediction is \"predict\", and a given one never"});
    EXPECT_EQ(faultsOf("a,a,A,given,a,energy_kwh/total,10,kWh,,2,0.1,,reproduce,book,2020,"),
              Lines {"references.csv:2: expected_ratio: a contradiction states it, and nothing else does"});
    EXPECT_EQ(faultsOf("a,a,A,case,a,energy_kwh/total,10,kWh,,2,0.1,,contradiction,book,2020,"),
              Lines {"references.csv:2: note: must say how the source contradicts itself"});
}

TEST(ReferencesReading, aRowWithoutAScenarioSaysWhy)
{
    EXPECT_EQ(faultsOf("c,c,C,case,,,10,kWh,,,,,display,book,2020,why"), Lines {});
    EXPECT_EQ(faultsOf("c,c,C,case,,,10,kWh,,,,,display,book,2020,"),
              Lines {"references.csv:2: note: must say why there is no computed counterpart"});
    EXPECT_EQ(faultsOf("c,c,C,case,,,10,kWh,,,,,reproduce,book,2020,why"),
              Lines {"references.csv:2: without a scenario a row is a case to display, derived or a "
                     "contradiction"});
    EXPECT_EQ(faultsOf("c,c,C,case,,energy_kwh/total,10,kWh,,,,,display,book,2020,why"),
              Lines {"references.csv:2: without a scenario there is nothing to compare: leave the metric and "
                     "what follows empty"});
}

TEST(ReferencesReading, namesMustBeThoseOfTheCatalogue)
{
    EXPECT_EQ(faultsOf("a,a,A,blind,a,energy_kwh/total,10,kWh,,,,mfu-a;mfu-z,predict,book;page,2020,"),
              (Lines {"references.csv:2: own_figures: \"mfu-z\" is not in the table utilisation",
                      "references.csv:2: source: \"page\" is not in the table sources"}));
}

TEST(ReferencesReading, aScenarioMustBeThereAndWhole)
{
    const auto missing = faultsOf(Files {.scenarios = {}});
    ASSERT_EQ(missing.size(), 1u);
    EXPECT_TRUE(missing.front().starts_with("references.csv:2: scenario: there is no file "))
        << missing.front();

    EXPECT_EQ(faultsOf(Files {.scenarios = {{"a.carbacus.json", "{}"}}}).size(), 1u);
    const auto unknown = faultsOf(Files {
        .scenarios
        = {{"a.carbacus.json",
            R"({"format": "carbacus.scenario", "version": 1, "hardware": {"accelerator": "chop"}, "x": 1})"}}});
    ASSERT_EQ(unknown.size(), 2u);
    EXPECT_TRUE(unknown[0].starts_with("scenarios/a.carbacus.json: /x: ")) << unknown[0];
    EXPECT_TRUE(unknown[1].starts_with("scenarios/a.carbacus.json: /hardware/accelerator: ")) << unknown[1];
}

TEST(ReferencesReading, aFileThatNoRowNamesIsAFault)
{
    EXPECT_EQ(faultsOf(Files {.scenarios = {{"a.carbacus.json", scenario}, {"b.carbacus.json", scenario}}}),
              Lines {"scenarios/b.carbacus.json: no row of references.csv names it"});
}

TEST(ReferencesReading, aScenarioIsNeverTakenFromElsewhere)
{
    const test::TemporaryFolder folder;
    std::filesystem::create_directory(folder / "scenarios");
    folder.write("references.csv",
                 header + "a,a,A,given,../a,energy_kwh/total,10,kWh,,,0.01,,reproduce,book,2020,\n");
    folder.write("a.carbacus.json", scenario);
    const auto result = loadReferences(folder.path(), catalog());
    ASSERT_FALSE(result);
    ASSERT_EQ(result.issues().size(), 1u);
    EXPECT_EQ(result.issues().front().where, "references.csv:2");
}

TEST(ReferencesReading, aMissingFolderIsNamed)
{
    const auto result = loadReferences("/nowhere", catalog());
    ASSERT_FALSE(result);
    EXPECT_TRUE(result.issues().front().where.starts_with("/nowhere/references.csv"));
}
