#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace core {

/// The right to write a workspace, held by one program at a time. The kernel gives it back when the program
/// ends, however it ends; the file beside the workspace that carries it stays and is empty.
class Lease
{
public:
    static Result<Lease> take(const std::filesystem::path& workspace);

    Lease(Lease&& other) noexcept;
    Lease& operator=(Lease&& other) noexcept;
    ~Lease();

private:
    explicit Lease(int fd)
        : m_fd(fd)
    {
    }
    int m_fd;
};

}
