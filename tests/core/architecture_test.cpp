// The rules of the house that a machine can hold.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <gtest/gtest.h>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace fs = std::filesystem;

namespace {

/// A folder, and what its files may include beside itself and its own subfolders.
struct Layer
{
    std::string folder;
    std::vector<std::string> mayUse;
    std::string forbidden; ///< headers of others, as a regular expression
};

const std::string qt = R"(#include <(Q|qt))";
const std::string stores = R"(#include <(sqlite3|SQLiteCpp))";
const std::string json = R"(#include <nlohmann)";

// clang-format off
const std::vector<Layer> layers = {
    {"core/base",    {}, qt + "|" + stores + "|" + json},
    {"core/model",   {"core/base"}, qt + "|" + stores + "|" + json},
    {"core/returns", {"core/base", "core/model"}, qt + "|" + stores + "|" + json},
    {"core/engine",  {"core/base", "core/model", "core/returns"}, qt + "|" + stores + "|" + json},
    {"core/explain", {"core/base", "core/model", "core/returns", "core/engine"}, qt + "|" + stores + "|" + json},
    {"core/decide",  {"core/base", "core/model", "core/returns", "core/engine", "core/spread"}, qt + "|" + stores + "|" + json},
    {"core/spread",  {"core/base", "core/model", "core/returns", "core/engine", "core/decide"}, qt + "|" + stores + "|" + json},
    {"core/figures", {"core/base", "core/model", "core/returns", "core/engine", "core/explain", "core/decide", "core/spread"}, qt + "|" + stores + "|" + json},
    {"core/io",      {"core/base", "core/model", "core/returns", "core/engine", "core/explain", "core/decide", "core/spread"}, qt + "|" + stores},
    {"core/store",   {"core/base", "core/model", "core/io"}, qt + "|" + json},
    {"ui",           {"core"}, stores + "|" + json},
    {"app",          {"core", "ui"}, stores + "|" + json},
};
// clang-format on
constexpr int mostLines = 400;

bool isUnder(const std::string& file, const std::string& folder)
{
    return file.starts_with(folder + "/");
}

std::vector<fs::path> sources(const std::string& folder)
{
    std::vector<fs::path> out;
    const auto root = fs::path(CARBACUS_SOURCE_DIR) / folder;
    if (!fs::exists(root)) // a layer that has its rules before its first file
        return out;
    for (const auto& entry : fs::recursive_directory_iterator(root))
        if (entry.path().extension() == ".h" || entry.path().extension() == ".cpp")
            out.push_back(entry.path());
    std::ranges::sort(out);
    return out;
}

std::vector<std::string> linesOf(const fs::path& file)
{
    std::ifstream in(file);
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);)
        lines.push_back(line);
    return lines;
}

std::string nameOf(const fs::path& file)
{
    return fs::relative(file, CARBACUS_SOURCE_DIR).generic_string();
}

/// Our own files that a file includes, from the root.
std::vector<std::string> includesOf(const fs::path& file)
{
    static const std::regex own(R"re(^\s*#include "([^"]+)")re");
    std::vector<std::string> out;
    for (const auto& line : linesOf(file))
        if (std::smatch found; std::regex_search(line, found, own))
            out.push_back(found[1]);
    return out;
}

}

TEST(Architecture, includesPointDownOnly)
{
    for (const Layer& layer : layers)
        for (const auto& file : sources(layer.folder))
            for (const auto& used : includesOf(file)) {
                if (used.find('/') == used.npos) // generated: a moc file, the version
                    continue;
                const bool isAllowed = isUnder(used, layer.folder)
                    || std::ranges::any_of(layer.mayUse,
                                           [&](const auto& folder) { return isUnder(used, folder); });
                EXPECT_TRUE(isAllowed) << nameOf(file) << " may not include " << used;
            }
}

TEST(Architecture, heavyLibrariesStayInTheirLayer)
{
    for (const Layer& layer : layers) {
        const std::regex forbidden(layer.forbidden);
        for (const auto& file : sources(layer.folder))
            for (const auto& line : linesOf(file))
                EXPECT_FALSE(std::regex_search(line, forbidden)) << nameOf(file) << ": " << line;
    }
}

TEST(Architecture, heavyHeadersAreIncludedByCppFilesOnly)
{
    const std::regex heavy(R"(#include <(nlohmann/json\.hpp|sqlite3|SQLiteCpp|QtConcurrent))");
    for (const std::string folder : {"core", "ui", "app"})
        for (const auto& file : sources(folder))
            for (const auto& line : linesOf(file))
                EXPECT_FALSE(file.extension() == ".h" && std::regex_search(line, heavy))
                    << nameOf(file) << ": " << line;
}

TEST(Architecture, noFileOfOursIncludesItselfOnAWay)
{
    const auto unit
        = [](const std::string& file) { return fs::path(file).replace_extension().generic_string(); };
    std::map<std::string, std::set<std::string>> uses;
    for (const std::string folder : {"core", "ui", "app"})
        for (const auto& file : sources(folder))
            for (const auto& used : includesOf(file))
                if (unit(used) != unit(nameOf(file)))
                    uses[unit(nameOf(file))].insert(unit(used));

    enum { New, OnTheWay, Done };
    std::map<std::string, int> state;
    const std::function<void(const std::string&, const std::string&)> walk
        = [&](const std::string& from, const std::string& way) {
              if (state[from] == Done)
                  return;
              ASSERT_NE(state[from], OnTheWay) << way;
              state[from] = OnTheWay;
              for (const auto& next : uses[from])
                  walk(next, way + " -> " + next);
              state[from] = Done;
          };
    for (const auto& [from, _] : std::map(uses))
        walk(from, from);
}

TEST(Architecture, filesAreShort)
{
    for (const std::string folder : {"core", "ui", "app", "tests", "bench"})
        for (const auto& file : sources(folder))
            EXPECT_LE(linesOf(file).size(), mostLines) << nameOf(file);
}
