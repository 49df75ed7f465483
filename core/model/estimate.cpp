#include "core/model/estimate.h"

#include <algorithm>

namespace core {

Amount durationOf(Time time)
{
    if (time < Time(3, day))
        return {time.in(hour), hour.symbol};
    return time < Time(2, month) ? Amount {time.in(day), "days"} : Amount {time.in(month), "months"};
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
