#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <unistd.h>

namespace test {

/// A folder of its own for one test, gone with it; in memory where there is such a place, so that no test
/// waits for a disk.
class TemporaryFolder
{
public:
    TemporaryFolder()
    {
        const auto place = ::access("/dev/shm", W_OK) == 0 ? std::filesystem::path("/dev/shm")
                                                           : std::filesystem::temp_directory_path();
        std::string pattern = (place / "carbacus.XXXXXX").string();
        m_path = ::mkdtemp(pattern.data());
    }
    ~TemporaryFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    const std::filesystem::path& path() const { return m_path; }
    std::filesystem::path operator/(const std::string& name) const { return m_path / name; }
    void write(const std::string& name, std::string_view text) const
    {
        std::ofstream(m_path / name, std::ios::binary) << text;
    }

private:
    std::filesystem::path m_path;
};

}
