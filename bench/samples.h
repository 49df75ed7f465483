#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

namespace bench {

/// Times of one step after the other, in milliseconds.
class Samples
{
public:
    template<class Step>
    void time(Step step)
    {
        const auto start = std::chrono::steady_clock::now();
        step();
        m_times.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }

    double median() const { return at(0.5); }
    double p99() const { return at(0.99); }

    void print(const char* name) const
    {
        std::printf("%-34s min %7.2f  median %7.2f  p99 %7.2f ms (%zu steps)\n", name, at(0), median(), p99(),
                    m_times.size());
    }

private:
    double at(double share) const
    {
        auto sorted = m_times;
        std::ranges::sort(sorted);
        return sorted[std::size_t(share * double(sorted.size() - 1) + 0.5)];
    }

    std::vector<double> m_times;
};

/// Prints a ratio and whether it holds.
inline bool holds(const char* what, double value, double floor, double most)
{
    std::printf("%s: %.2f x the floor, at most %.2f: %s\n", what, value / floor, most,
                value <= most * floor ? "holds" : "FAILS");
    return value <= most * floor;
}

}
