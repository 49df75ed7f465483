#include "core/io/catalog_folder.h"

#include "core/base/file.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <unistd.h>

namespace core {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 15> tables
    = {"accelerators", "carbon_prices",  "cloud_prices", "cloud_regions", "components",
       "equivalences", "grid_figures",   "grids",        "hosts",         "provider_figures",
       "providers",    "region_figures", "scaling_laws", "sources",       "utilisation"};

std::string joinedTables()
{
    std::string out;
    for (const auto table : tables)
        out += (out.empty() ? "" : ", ") + std::string(table);
    return out;
}

Message whyUnreadable(const fs::path& file)
{
    std::error_code failed;
    const auto status = fs::status(file, failed);
    if (!failed && !fs::is_regular_file(status))
        return N_("is not an ordinary file");
    if (!failed && ::access(file.c_str(), R_OK) != 0)
        failed.assign(errno, std::generic_category());
    return failed ? Message(N_("cannot be read: %1"), {failed.message()}) : Message();
}

std::string tableOf(const fs::path& file)
{
    const auto name = file.filename().string();
    return name.substr(0, name.find('.'));
}

}

std::span<const std::string_view> catalogFileTables()
{
    return tables;
}

Result<CatalogFolder> CatalogFolder::open(const fs::path& path)
{
    std::error_code failed;
    CatalogFolder folder;
    folder.m_path = path.string();
    Issues issues;
    for (fs::directory_iterator i(path, failed), end; !failed && i != end; i.increment(failed)) {
        const auto& file = i->path();
        if (file.extension() != ".csv")
            continue;
        const auto table = tableOf(file);
        if (std::ranges::find(tables, table) == tables.end())
            issues.push_back(
                {file.filename().string(),
                 Message(N_("is not named after a table of the catalogue: %1"), {joinedTables()})});
        else
            folder.m_files[table].push_back({file, {}});
    }
    if (failed)
        return Issue {path.string(),
                      Message(N_("the catalogue folder cannot be read: %1"), {failed.message()})};
    if (!issues.empty())
        return issues;
    for (auto& [table, files] : folder.m_files)
        std::ranges::sort(files, {}, [](const File& file) { return file.path; });
    return folder;
}

Issues CatalogFolder::unreadable() const
{
    Issues issues;
    std::string missing;
    for (const auto table : tables)
        if (!has(table))
            missing += (missing.empty() ? "" : ", ") + std::string(table) + ".csv";
    if (!missing.empty())
        issues.push_back({m_path, Message(N_("lacks %1, which a whole catalogue has"), {missing})});
    for (const auto& [table, files] : m_files)
        for (const File& file : files)
            if (Message why = file.text ? Message() : whyUnreadable(file.path); !why.isEmpty())
                issues.push_back({file.path.filename().string(), std::move(why)});
    return issues;
}

Issues CatalogFolder::keepTexts()
{
    Issues issues;
    for (auto& [table, files] : m_files)
        for (File& file : files) {
            auto text = readFile(file.path);
            if (text)
                file.text = std::move(*text);
            else
                issues.insert(issues.end(), text.issues().begin(), text.issues().end());
        }
    return issues;
}

std::vector<CatalogFolder::Text> CatalogFolder::texts(std::string_view table, Issues& issues) const
{
    std::vector<Text> out;
    const auto found = m_files.find(table);
    if (found == m_files.end())
        return out;
    for (const File& file : found->second) {
        const auto name = file.path.filename().string();
        if (file.text) {
            out.push_back({name, *file.text});
            continue;
        }
        auto text = readFile(file.path);
        if (text)
            out.push_back({name, std::move(*text)});
        else
            issues.insert(issues.end(), text.issues().begin(), text.issues().end());
    }
    return out;
}

}
