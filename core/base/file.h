#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace core {

/// The whole file as bytes. A directory, a missing or unreadable file, and one over \p mostBytes are issues
/// that name it.
Result<std::string> readFile(const std::filesystem::path& path, std::uintmax_t mostBytes = 16u << 20);

/// The same for standard input, which may be a pipe.
Result<std::string> readStandardInput(std::uintmax_t mostBytes = 16u << 20);

/// Writes beside the file and renames over it, so that a crash or a full disk leaves the old content whole.
/// The value is the number of bytes written.
Result<std::size_t> writeFile(const std::filesystem::path& path, std::string_view content);

}
