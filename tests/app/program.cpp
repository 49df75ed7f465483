#include "tests/app/program.h"

#include "tests/support/temporary_folder.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <fcntl.h>
#include <fstream>
#include <poll.h>
#include <sstream>
#include <stdexcept>
#include <sys/wait.h>
#include <tuple>
#include <unistd.h>
#include <utility>

namespace fs = std::filesystem;

namespace test {
namespace {

constexpr std::chrono::seconds mostTime(60);

/// Both ends of a pipe; what is still open closes with it.
struct Pipe
{
    std::array<int, 2> ends {-1, -1};

    Pipe()
    {
        if (::pipe2(ends.data(), O_CLOEXEC) != 0)
            throw std::runtime_error("no pipe");
    }
    ~Pipe()
    {
        close(0);
        close(1);
    }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;
    void close(std::size_t end)
    {
        if (ends[end] >= 0)
            ::close(std::exchange(ends[end], -1));
    }
};

std::vector<std::string> environmentOf(const Call& call, const fs::path& home)
{
    std::map<std::string, std::string> all {{"HOME", home.string()},
                                            {"XDG_DATA_HOME", (home / "data").string()},
                                            {"XDG_CONFIG_HOME", (home / "config").string()},
                                            {"XDG_RUNTIME_DIR", home.string()},
                                            {"LC_ALL", "C.UTF-8"},
                                            {"PATH", "/usr/bin:/bin"},
                                            {"ASAN_OPTIONS", "detect_leaks=0"}};
    for (const auto& [name, value] : call.environment)
        all[name] = value;
    std::vector<std::string> out;
    for (const auto& [name, value] : all)
        out.push_back(name + "=" + value);
    return out;
}

std::vector<char*> pointersTo(std::vector<std::string>& texts)
{
    std::vector<char*> out;
    for (auto& text : texts)
        out.push_back(text.data());
    out.push_back(nullptr);
    return out;
}

/// Feeds and reads until the other side has closed both of its outputs, or the time is over.
bool exchange(Pipe& in, Pipe& out, Pipe& err, std::string_view input, Outcome& outcome)
{
    const auto end = std::chrono::steady_clock::now() + mostTime;
    while (out.ends[0] >= 0 || err.ends[0] >= 0) {
        std::array<pollfd, 3> watched {pollfd {in.ends[1], POLLOUT, 0}, pollfd {out.ends[0], POLLIN, 0},
                                       pollfd {err.ends[0], POLLIN, 0}};
        ::poll(watched.data(), watched.size(), 100);
        if (std::chrono::steady_clock::now() > end)
            return false;
        if (watched[0].revents != 0) {
            const auto written = ::write(in.ends[1], input.data(), std::min<std::size_t>(input.size(), 4096));
            if (written > 0)
                input.remove_prefix(std::size_t(written));
            if (written < 0 || input.empty())
                in.close(1);
        }
        for (const auto& [i, pipe, text] :
             {std::tuple {1u, &out, &outcome.out}, std::tuple {2u, &err, &outcome.err}})
            if (watched[i].revents != 0) {
                std::array<char, 65536> buffer;
                const auto count = ::read(pipe->ends[0], buffer.data(), buffer.size());
                if (count > 0)
                    text->append(buffer.data(), std::size_t(count));
                else
                    pipe->close(0);
            }
    }
    return true;
}

}

Outcome run(const Call& call)
{
    std::signal(SIGPIPE, SIG_IGN);
    const TemporaryFolder home;
    auto arguments = call.arguments;
    arguments.insert(arguments.begin(), call.program);
    auto environment = environmentOf(call, home.path());
    const auto argv = pointersTo(arguments), envp = pointersTo(environment);
    Pipe in, out, err;
    const pid_t child = ::fork();
    if (child < 0)
        throw std::runtime_error("no process");
    if (child == 0) {
        ::signal(SIGPIPE, SIG_DFL);
        const int file = call.output.empty() ? out.ends[1] : ::open(call.output.c_str(), O_WRONLY);
        ::dup2(in.ends[0], 0);
        ::dup2(file, 1);
        ::dup2(err.ends[1], 2);
        ::execve(argv[0], argv.data(), envp.data());
        ::_exit(127);
    }
    in.close(0);
    out.close(1);
    err.close(1);
    Outcome outcome;
    if (!exchange(in, out, err, call.input, outcome)) {
        ::kill(child, SIGKILL);
        outcome.err += "(took longer than a minute)";
    }
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR) { }
    outcome.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return outcome;
}

Outcome carbacus(const std::vector<std::string>& arguments, const std::string& input)
{
    return run({.arguments = arguments, .input = input});
}

std::string textOf(const fs::path& file)
{
    std::ostringstream text;
    text << std::ifstream(file, std::ios::binary).rdbuf();
    return text.str();
}

std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        lines.push_back(line);
    return lines;
}

std::string dataFile(const std::string& name)
{
    return std::string(CARBACUS_SOURCE_DIR) + "/tests/data/" + name;
}

std::string exampleFile(const std::string& name)
{
    return dataFile("scenarios/" + name + ".carbacus.json");
}

}
