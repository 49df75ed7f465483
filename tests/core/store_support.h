#pragma once

#include "core/store/workspace.h"
#include "tests/support/temporary_folder.h"

#include <SQLiteCpp/Database.h>
#include <filesystem>
#include <functional>
#include <string>
#include <sys/mount.h>
#include <sys/wait.h>
#include <unistd.h>

namespace support {

using test::TemporaryFolder;

inline core::Scenario named(const std::string& name)
{
    core::Scenario scenario;
    scenario.name = name;
    return scenario;
}

/// Runs SQL on a file from outside, as another program would.
inline void runSql(const std::filesystem::path& file, const std::string& sql)
{
    SQLite::Database db(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, 1000);
    db.exec(sql);
}

/// What \p body returns in a process of its own, run by a user without any special rights.
inline std::string asPlainUser(const std::function<std::string()>& body)
{
    int ends[2];
    if (::pipe(ends) != 0)
        return "no pipe";
    const auto child = ::fork();
    if (child == 0) {
        const bool isPlain = ::geteuid() != 0 || ::setuid(65534) == 0;
        const auto text = isPlain ? body() : std::string("still root");
        const auto written = ::write(ends[1], text.data(), text.size());
        ::_exit(written == ssize_t(text.size()) ? 0 : 1);
    }
    ::close(ends[1]);
    std::string out;
    char buffer[4096];
    for (ssize_t n; (n = ::read(ends[0], buffer, sizeof buffer)) > 0;)
        out.append(buffer, std::size_t(n));
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    return out;
}

inline std::string firstIssue(const auto& result)
{
    return result.ok() ? std::string("(none)") : result.issues().front().english();
}

}
