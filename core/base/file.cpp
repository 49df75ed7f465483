#include "core/base/file.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace core {
namespace {

/// A file descriptor that closes itself.
class Handle
{
public:
    explicit Handle(int fd)
        : m_fd(fd)
    {
    }
    ~Handle()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    int get() const { return m_fd; }
    bool isOpen() const { return m_fd >= 0; }

private:
    int m_fd;
};

Issue failure(const std::filesystem::path& path, const char* source)
{
    return {path.string(), Message(source, {std::string(std::strerror(errno))})};
}

bool writeAll(int fd, std::string_view content)
{
    while (!content.empty()) {
        const auto written = ::write(fd, content.data(), content.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false;
        content.remove_prefix(std::size_t(written));
    }
    return true;
}

/// A pipe has no size: reads until the end, and stops at the limit.
Result<std::string> readAll(int fd, const std::filesystem::path& path, std::uintmax_t likelyBytes,
                            std::uintmax_t mostBytes)
{
    std::string content;
    content.reserve(std::size_t(std::min(likelyBytes, mostBytes)));
    char buffer[65536];
    for (;;) {
        const auto count = ::read(fd, buffer, sizeof buffer);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return failure(path, N_("cannot be read: %1"));
        if (count == 0)
            return content;
        content.append(buffer, std::size_t(count));
        if (content.size() > mostBytes)
            return Issue {
                path.string(),
                Message(N_("is larger than %1 MiB, the most that is read"), {double(mostBytes >> 20)})};
    }
}

mode_t modeFor(const std::filesystem::path& path) // that of the file it replaces, else what the umask leaves
{
    struct stat info
    {
    };
    if (::stat(path.c_str(), &info) == 0)
        return info.st_mode & 0777;
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return 0666 & ~mask;
}

/// A pipe or device, which is written into and never replaced.
bool isStream(const std::filesystem::path& path)
{
    struct stat info
    {
    };
    return ::stat(path.c_str(), &info) == 0 && !S_ISREG(info.st_mode) && !S_ISDIR(info.st_mode);
}

Result<std::size_t> writeInto(const std::filesystem::path& path, std::string_view content)
{
    const Handle file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
    if (!file.isOpen() || !writeAll(file.get(), content))
        return failure(path, N_("cannot be written: %1"));
    return content.size();
}

}

Result<std::string> readFile(const std::filesystem::path& path, std::uintmax_t mostBytes)
{
    const Handle file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    struct stat info
    {
    };
    if (!file.isOpen() || ::fstat(file.get(), &info) != 0)
        return failure(path, N_("cannot be opened: %1"));
    if (S_ISDIR(info.st_mode))
        return Issue {path.string(), N_("is a folder, not a file")};
    return readAll(file.get(), path, std::uintmax_t(info.st_size), mostBytes);
}

Result<std::string> readStandardInput(std::uintmax_t mostBytes)
{
    return readAll(STDIN_FILENO, "standard input", 0, mostBytes);
}

Result<std::size_t> writeFile(const std::filesystem::path& path, std::string_view content)
{
    std::error_code failed;
    auto target = path; // a link stays one: what it leads to is replaced, or made
    if (std::filesystem::is_symlink(path, failed))
        target = std::filesystem::exists(path, failed)
            ? std::filesystem::canonical(path, failed)
            : path.parent_path() / std::filesystem::read_symlink(path, failed);
    if (isStream(target))
        return writeInto(target, content);
    auto beside = target.string() + ".XXXXXX";
    const Handle file(::mkostemp(beside.data(), O_CLOEXEC));
    if (!file.isOpen())
        return failure(path, N_("cannot be written: %1"));
    if (::fchmod(file.get(), modeFor(target)) != 0 || !writeAll(file.get(), content)
        || ::fsync(file.get()) != 0 || ::rename(beside.c_str(), target.c_str()) != 0) {
        const auto issue = failure(path, N_("cannot be written: %1"));
        ::unlink(beside.c_str());
        return issue;
    }
    return content.size();
}

}
