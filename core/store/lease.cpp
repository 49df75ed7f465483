#include "core/store/lease.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

namespace core {

// The file of its own is needed: closing a second descriptor of the workspace would drop SQLite's own locks.
Result<Lease> Lease::take(const std::filesystem::path& workspace)
{
    const auto file = workspace.string() + "-lock";
    Lease lease(::open(file.c_str(), O_RDONLY | O_CREAT | O_CLOEXEC, 0600));
    if (lease.m_fd < 0)
        return Issue {workspace.parent_path().string(),
                      Message(N_("nothing can be saved in this folder: %1"), {std::strerror(errno)})};
    if (::flock(lease.m_fd, LOCK_EX | LOCK_NB) == 0)
        return lease;
    if (errno == EWOULDBLOCK)
        return Issue {workspace.string(), N_("is open in another window of Carbacus")};
    return Issue {workspace.string(), Message(N_("cannot be locked: %1"), {std::strerror(errno)})};
}

Lease::Lease(Lease&& other) noexcept
    : m_fd(std::exchange(other.m_fd, -1))
{
}

Lease& Lease::operator=(Lease&& other) noexcept
{
    std::swap(m_fd, other.m_fd);
    return *this;
}

Lease::~Lease()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

}
