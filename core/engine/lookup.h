#pragma once

#include "core/engine/resolution.h"
#include "core/model/catalog.h"

#include <string>
#include <string_view>

namespace core {

/// The scenario, the catalogue, and the resolution that is being made of them.
struct Lookup
{
    const Scenario& scenario;
    const Catalog& catalog;
    Resolution& out;

    void assume(std::string path, Message what, double value, const char* unit, std::string source,
                int dataYear, Message why);
    void warn(std::string where, Message what); ///< what was said of one place is not said of another
};

/// Work differs in the power that it draws.
enum class Work { Training, Serving };

/// A coefficient that is there and has a value; null otherwise.
const Component* componentOf(const Catalog& catalog, const char* id);

/// Where a figure is from: keys of sources, and the year.
struct Credit
{
    std::string sources;
    int dataYear = 0;
};
/// A figure's own source where it has one, else that of its row.
Credit creditOf(const Catalog& catalog, const std::string& own, const std::string& rows, int rowsYear);

struct Median
{
    double value = 0;
    std::size_t count = 0;
    bool isOwn = false; ///< of this accelerator's figures; else of others
    Credit credit; ///< of all figures that were used; the year where there is one figure
};
/// The median of the figures of a kind that count for a work on this accelerator; else, unless \p isOwnOnly,
/// on others like it (GPUs for a GPU); else on any.
std::optional<Median> medianFigure(const Catalog& catalog, const Accelerator& accelerator,
                                   std::string_view kind, Work work, bool isOwnOnly = false);

/// How long hardware lives, and in which share of it it works.
struct WorkingLife
{
    Time life;
    double active = 1;
    Time worked() const { return active * life; }
};
WorkingLife workingLife(Lookup& lookup, const Accelerator& accelerator, bool isTraining, bool isTrainings,
                        const std::string& path);

// Each answers for one accelerator and notes its provenance under the path of the input that was left open.
ResolvedSite resolveSite(Lookup& lookup);
ResolvedSite resolveEdgeSite(Lookup& lookup, std::size_t deployment);
/// The host's share of the power of one accelerator.
Power hostShare(Lookup& lookup, const Accelerator& accelerator, bool isTrainings, const std::string& path);
/// Making one accelerator and its share of the machine. \p ofChip, \p ofNode: the paths of the two.
Carbon makingOf(Lookup& lookup, const Accelerator& accelerator, bool isTrainings, const std::string& ofChip,
                const std::string& ofNode);
/// The machine that \p has what is asked of it: the scenario's where it names one, else the first server,
/// cloud machine or other one that is sold with the accelerator; null where there is none.
const Host* machineWith(Lookup& lookup, const Accelerator& accelerator, bool isTrainings,
                        bool (*has)(const Catalog&, const Host&));
/// How many of them stand in a machine: the scenario says it of its own, the catalogue of others.
double perNodeOf(Lookup& lookup, const Accelerator& accelerator, bool isTrainings);
ResolvedDevice resolveDevice(Lookup& lookup, const Accelerator& accelerator, Work work,
                             const std::string& path);
/// What the cloud charges, or what the hardware costs over its life, for an hour of the accelerator. \p
/// isTrainings: the scenario's own prices hold.
void takeCloudPrice(Lookup& lookup, const Accelerator& accelerator, bool isTrainings, ResolvedDevice& device,
                    const std::string& path);
void takeOwnPrice(Lookup& lookup, const Accelerator& accelerator, const WorkingLife& life, bool isTrainings,
                  ResolvedDevice& device, const std::string& path);
/// The dense peak at a precision, or at the nearest one whose peak is known; empty where none is.
struct Peak
{
    ComputeRate rate;
    Precision precision = Precision::Bf16;
};
std::optional<Peak> peakFor(const Accelerator& accelerator, Precision precision);
/// Peak × MFU of one accelerator; zero where the peak is unknown, which is told. \p mfu: what the scenario
/// says.
ComputeRate resolveRate(Lookup& lookup, const Accelerator& accelerator, Precision precision,
                        const Override<one>& mfu, const std::string& mfuPath);
/// The row of the id; null where there is none, which is told.
const Accelerator* resolveAccelerator(Lookup& lookup, const std::string& id, const std::string& path);
/// One deployment; \p trainings is its device where it names no other.
ResolvedDeployment resolveDeployment(Lookup& lookup, std::size_t deployment, const ResolvedDevice& trainings);

/// Rate of continuous growth that makes \p perYearGrowth in a year: ln(1 + growth).
Frequency continuousRate(double perYearGrowth);

}
