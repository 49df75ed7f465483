#include "tests/app/program.h"
#include "tests/support/temporary_folder.h"

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace fs = std::filesystem;
using namespace test;
using nlohmann::json;

namespace {

const fs::path shipped = fs::path(CARBACUS_SOURCE_DIR) / "resources/catalog";

/// The header of a shipped table.
std::string headerOf(const std::string& table)
{
    for (const auto& line : linesOf(textOf(shipped / (table + ".csv"))))
        if (!line.starts_with('#') && !line.empty())
            return line + "\n";
    return {};
}

std::string rowOf(const std::string& table, const std::string& id)
{
    for (const auto& line : linesOf(textOf(shipped / (table + ".csv"))))
        if (line.starts_with(id + ","))
            return line + "\n";
    return {};
}

}

TEST(CatalogCommand, everyTableIsListedForPeopleAndPrograms)
{
    for (const std::string table :
         {"accelerators", "hosts", "components", "grids", "providers", "regions", "prices", "utilisation",
          "laws", "carbon_prices", "equivalences", "sources"}) {
        const auto text = carbacus({"catalog", "list", table});
        EXPECT_EQ(text.status, 0) << table << text.err;
        EXPECT_GT(linesOf(text.out).size(), 5u) << table;
        const auto asJson = carbacus({"catalog", "list", table, "--json"});
        const auto parsed = json::parse(asJson.out, nullptr, false);
        ASSERT_FALSE(parsed.is_discarded()) << table;
        EXPECT_GT(parsed.at("rows").size(), 5u) << table;
    }
}

TEST(CatalogCommand, anEntryIsShownWithItsSource)
{
    const auto text = carbacus({"catalog", "show", "a100-sxm4-80gb"});
    EXPECT_EQ(text.status, 0);
    EXPECT_NE(text.out.find("tdp_w"), std::string::npos);
    const auto asJson = carbacus({"catalog", "show", "gcp/us-central1", "--json"});
    EXPECT_EQ(json::parse(asJson.out).at("rows").at(0).at("id"), "gcp/us-central1");
    const auto unknown = carbacus({"catalog", "show", "a900"});
    EXPECT_EQ(unknown.status, 1);
    EXPECT_EQ(linesOf(unknown.err).size(), 1u);
}

TEST(CatalogCommand, theShippedFolderHasNoFaults)
{
    for (const auto& arguments : {std::vector<std::string> {"catalog", "check"},
                                  std::vector<std::string> {"catalog", "check", shipped.string()}}) {
        const auto outcome = carbacus(arguments);
        EXPECT_EQ(outcome.status, 0) << outcome.err;
        EXPECT_EQ(outcome.err, "");
        EXPECT_NE(outcome.out.find(": no faults"), std::string::npos) << outcome.out;
    }
}

TEST(CatalogCommand, everyFaultIsNamedWithFileAndLine)
{
    const TemporaryFolder folder;
    fs::copy(shipped, folder.path() / "catalog");
    const auto file = folder.path() / "catalog/accelerators.csv";
    const auto lines = linesOf(textOf(file)).size();
    std::ofstream(file, std::ios::app) << "short,row\n" << rowOf("accelerators", "a100-sxm4-80gb");
    const auto outcome = carbacus({"catalog", "check", (folder.path() / "catalog").string()});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_EQ(outcome.out, "");
    const auto said = linesOf(outcome.err);
    ASSERT_EQ(said.size(), 2u) << outcome.err;
    const auto at = "carbacus: " + file.string() + ":";
    EXPECT_TRUE(said[0].starts_with(at + std::to_string(lines + 1) + ": ")) << said[0];
    EXPECT_TRUE(said[1].starts_with(at + std::to_string(lines + 2) + ": ")) << said[1];
}

TEST(CatalogCommand, aFolderThatIsNoneIsNamed)
{
    const auto unnamed = carbacus({"catalog", "check", ""});
    EXPECT_EQ(unnamed.status, 1);
    EXPECT_TRUE(unnamed.err.starts_with("carbacus: \"\": ")) << unnamed.err;
    for (const std::string folder : {"/nowhere", "/etc/passwd"}) {
        const auto outcome = carbacus({"catalog", "check", folder});
        EXPECT_EQ(outcome.status, 1);
        EXPECT_EQ(linesOf(outcome.err).size(), 1u) << outcome.err;
        EXPECT_NE(outcome.err.find(folder), std::string::npos) << outcome.err;
        EXPECT_EQ(carbacus({"catalog", "list", "grids", "--catalog", folder}).status, 1);
    }
}

TEST(CatalogCommand, whatIsNoFileIsAFaultAndNoCrash)
{
    const TemporaryFolder folder;
    fs::copy(shipped, folder.path() / "catalog");
    fs::remove(folder.path() / "catalog/grids.csv");
    fs::create_symlink("grids.csv", folder.path() / "catalog/grids.csv"); // a loop
    const auto outcome = carbacus({"catalog", "check", (folder.path() / "catalog").string()});
    EXPECT_EQ(outcome.status, 1);
    EXPECT_NE(outcome.err.find("grids.csv: cannot be read: Too many levels of symbolic links"),
              std::string::npos)
        << outcome.err;
}

TEST(CatalogCommand, aHeaderThatIsNoneIsSaidOnce)
{
    const TemporaryFolder folder;
    std::ofstream(folder.path() / "equivalences.csv") << "just;some;other\n1;2;3\n";
    const auto outcome = carbacus({"catalog", "check", folder.path().string(), "--overlay"});
    EXPECT_EQ(linesOf(outcome.err).size(), 1u) << outcome.err;
    EXPECT_NE(outcome.err.find("equivalences.csv:1: the first line must name the columns: equivalence_id,"),
              std::string::npos)
        << outcome.err;
}

TEST(CatalogCommand, aBrokenTableIsSaidOnceAndOthersStillServe)
{
    const TemporaryFolder folder;
    const auto catalog = folder.path() / "catalog";
    fs::copy(shipped, catalog);
    std::ofstream(catalog / "equivalences.csv") << headerOf("equivalences") << "half a row\n";
    const auto list = carbacus({"--catalog", catalog.string(), "catalog", "list", "equivalences"});
    EXPECT_EQ(list.status, 1);
    EXPECT_EQ(linesOf(list.err).size(), 1u) << list.err;
    EXPECT_TRUE(list.err.starts_with("carbacus: equivalences.csv:2: ")) << list.err;
    EXPECT_EQ(carbacus({"catalog", "list", "grids", "--catalog", catalog.string()}).status, 0);
}

TEST(CatalogCommand, aFolderOfOnesOwnIsLaidOver)
{
    const TemporaryFolder home;
    const auto own = home.path() / "data/carbacus/catalog";
    fs::create_directories(own);
    auto row = rowOf("accelerators", "a100-sxm4-80gb");
    row.replace(0, row.find(','), "our-own-chip");
    std::ofstream(own / "accelerators.csv") << headerOf("accelerators") << row;

    const std::map<std::string, std::string> environment {{"XDG_DATA_HOME", (home.path() / "data").string()}};
    const auto shown = run({.arguments = {"catalog", "show", "our-own-chip"}, .environment = environment});
    EXPECT_EQ(shown.status, 0) << shown.err;
    EXPECT_EQ(carbacus({"catalog", "show", "our-own-chip"}).status, 1);
    EXPECT_EQ(carbacus({"catalog", "check", own.string(), "--overlay"}).status, 0);
    EXPECT_EQ(carbacus({"catalog", "check", own.string()}).status, 1); // not a whole one

    std::ofstream(own / "accelerators.csv", std::ios::app) << "half a row\n";
    const auto refused
        = run({.arguments = {"estimate", exampleFile("smallest")}, .environment = environment});
    EXPECT_EQ(refused.status, 1);
    EXPECT_EQ(refused.out, "");
    EXPECT_NE(refused.err.find("accelerators.csv:3: "), std::string::npos) << refused.err;
}
