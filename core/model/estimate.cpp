#include "core/model/estimate.h"

#include <algorithm>

namespace core {

std::optional<Time> Timeline::carbonCrossover() const
{
    const std::size_t count = std::min({months.size(), trainingCarbon.size(), inferenceCarbon.size()});
    for (std::size_t i = 1; i < count; ++i) {
        const Carbon before = trainingCarbon[i - 1] - inferenceCarbon[i - 1],
                     after = inferenceCarbon[i] - trainingCarbon[i];
        if (before > Carbon() && after >= Carbon()) {
            const double share = (before / (before + after)).in(one);
            return Time(months[i - 1] + share * (months[i] - months[i - 1]), month);
        }
    }
    return std::nullopt;
}

Part Estimate::trainingTotal() const
{
    Part sum;
    for (const Part& part : training)
        sum = sum + part;
    return sum;
}

Part Estimate::inferenceTotal() const
{
    Part sum;
    for (const DeploymentResult& d : deployments)
        sum = sum + d.busy + d.idle;
    return sum;
}

double Estimate::requests() const
{
    double most = 0;
    for (const DeploymentResult& d : deployments)
        most = std::max(most, d.requests.in(one));
    return most;
}

double Estimate::usefulResults() const
{
    double least = requests(); // of a pipeline as many results are useful as its most wasteful stage leaves
    for (const DeploymentResult& d : deployments)
        if (d.requests.in(one) > 0)
            least = std::min(least, requests() * (d.usefulResults.in(one) / d.requests.in(one)));
    return least;
}

}
