#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace core {

/// The names of all tables that a catalogue folder holds: what its files are named after.
std::span<const std::string_view> catalogFileTables();

/// The CSV files of a catalogue folder by table: NAME.csv and NAME.part.csv, which lets figures under another
/// licence stand in a file of their own. Other files are nobody's business.
class CatalogFolder
{
public:
    struct Text
    {
        std::string file, text;
    };

    /// Lists the files. Folders that cannot be read and CSV files of no table are issues.
    static Result<CatalogFolder> open(const std::filesystem::path& path);

    bool has(std::string_view table) const { return m_files.contains(table); }
    /// Files that are not there or cannot be read are issues.
    Issues unreadable() const;
    /// Reads all files now, so that later changes on disk do not matter.
    Issues keepTexts();
    /// The table's files in the order of their names; one that cannot be read is an issue.
    std::vector<Text> texts(std::string_view table, Issues& issues) const;

private:
    struct File
    {
        std::filesystem::path path;
        std::optional<std::string> text;
    };

    std::string m_path;
    std::map<std::string, std::vector<File>, std::less<>> m_files;
};

}
