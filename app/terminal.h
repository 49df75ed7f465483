#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace app {

enum ExitStatus { Done = 0, DataFailed = 1, WrongUsage = 2 };

/// What a command says: data to standard output, complaints to standard error, one line each. It remembers
/// the worst of what was said; that is the exit status.
class Terminal
{
public:
    Terminal() = default;
    ~Terminal() { finish(); }
    Terminal(const Terminal&) = delete;
    Terminal& operator=(const Terminal&) = delete;

    void print(std::string_view data);

    void fail(const core::Issue& issue); ///< "carbacus: WHERE: WHAT"
    void fail(const core::Issues& issues);
    void fail(const std::string& file, const core::Issues& issues); ///< "carbacus: FILE: WHERE: WHAT"
    void warn(const std::string& file, const core::Issues& issues); ///< with "warning: "; not a failure
    void misuse(std::string_view line); ///< "carbacus: LINE"

    /// Writes what is left; the value is the exit status.
    int finish();

private:
    void complain(std::string_view line, ExitStatus status);
    void flush();

    std::string m_data;
    bool m_isClosed = false; ///< nobody reads on, or it cannot be written
    int m_status = Done;
};

}
