#include "app/terminal.h"

#include "core/base/text.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace app {
namespace {

constexpr std::size_t bufferSize = 1u << 16;

/// Nothing, or the error number of what went wrong.
int writeAll(int descriptor, std::string_view data)
{
    while (!data.empty()) {
        const auto written = ::write(descriptor, data.data(), data.size());
        if (written < 0 && errno != EINTR)
            return errno;
        if (written > 0)
            data.remove_prefix(std::size_t(written));
    }
    return 0;
}

/// A file's name or a value from it may hold line ends and escapes: an error stays one line and does nothing
/// to the terminal.
std::string oneLine(std::string_view text)
{
    constexpr std::size_t longest = 2000;
    std::string line;
    auto length = std::min(longest, text.size());
    while (length < text.size() && (static_cast<unsigned char>(text[length]) & 0xC0U) == 0x80U)
        --length; // not within a letter
    for (const char c : text.substr(0, length))
        line += c == '\n' ? "\\n" : c == '\t' ? "\\t" : c == '\r' ? "\\r" : std::string(1, c);
    return core::withoutControls(line) + (text.size() > longest ? " …" : "");
}

}

void Terminal::print(std::string_view data)
{
    m_data += data;
    if (m_data.size() >= bufferSize)
        flush();
}

void Terminal::fail(const core::Issue& issue)
{
    complain(issue.english(), DataFailed);
}

void Terminal::fail(const core::Issues& issues)
{
    for (const auto& issue : issues)
        fail(issue);
}

void Terminal::fail(const std::string& file, const core::Issues& issues)
{
    for (const auto& issue : issues)
        complain(issue.where == file ? issue.english() : file + ": " + issue.english(), DataFailed);
}

void Terminal::warn(const std::string& file, const core::Issues& issues)
{
    for (const auto& issue : issues)
        complain(file + ": warning: " + issue.english(), Done);
}

void Terminal::misuse(std::string_view line)
{
    complain(line, WrongUsage);
}

int Terminal::finish()
{
    flush();
    return m_status;
}

void Terminal::complain(std::string_view line, ExitStatus status)
{
    m_status = std::max<int>(m_status, status);
    writeAll(STDERR_FILENO, "carbacus: " + oneLine(line) + "\n"); // nobody is left to tell if this fails
}

void Terminal::flush()
{
    const std::string data = std::exchange(m_data, {});
    if (m_isClosed || data.empty())
        return;
    const int error = writeAll(STDOUT_FILENO, data);
    m_isClosed = error != 0;
    if (error != 0 && error != EPIPE) // "| head" has what it wanted
        fail(core::Issue {"standard output",
                          core::Message(N_("cannot be written: %1"), {std::string(std::strerror(error))})});
}

}
