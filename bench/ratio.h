#pragma once

#include <benchmark/benchmark.h>
#include <cstdio>
#include <map>
#include <string>
#include <vector>

namespace bench {

/// Keeps the median time of every benchmark beside printing it, so that ratios can be held.
class Keeper : public benchmark::ConsoleReporter
{
public:
    void ReportRuns(const std::vector<Run>& runs) override
    {
        for (const Run& run : runs)
            if (run.run_type == Run::RT_Aggregate && run.aggregate_name == "median")
                m_nanoseconds[run.run_name.function_name]
                    = run.GetAdjustedCPUTime() / benchmark::GetTimeUnitMultiplier(run.time_unit) * 1e9;
        ConsoleReporter::ReportRuns(runs);
    }

    /// Runs all benchmarks of the program; its arguments are those of the library.
    void run(int argc, char** argv)
    {
        std::vector<char*> arguments(argv, argv + argc);
        char repetitions[] = "--benchmark_repetitions=5", minimum[] = "--benchmark_min_time=0.05";
        arguments.insert(arguments.begin() + 1, {repetitions, minimum});
        int count = int(arguments.size());
        benchmark::Initialize(&count, arguments.data());
        benchmark::RunSpecifiedBenchmarks(this);
    }

    double nanoseconds(const std::string& name) const { return m_nanoseconds.at(name); }

    /// Prints the ratio of two benchmarks of this run and whether it holds.
    bool holds(const std::string& name, const std::string& floor, double most) const
    {
        const double ratio = nanoseconds(name) / nanoseconds(floor);
        std::printf("%-28s %10.1f ns = %7.2f x %s, at most %.2f: %s\n", name.c_str(), nanoseconds(name),
                    ratio, floor.c_str(), most, ratio <= most ? "holds" : "FAILS");
        return ratio <= most;
    }

private:
    std::map<std::string, double> m_nanoseconds;
};

}
