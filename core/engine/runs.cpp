#include "core/engine/runs.h"

#include <cmath>

namespace core {
namespace {

constexpr double noise = 1e-9; ///< keeps ⌈59.000000001⌉ from being 60, and ⌊log₃ 81⌋ from being 3

}

double gridTrials(const std::vector<int>& levels)
{
    double trials = levels.empty() ? 0 : 1;
    for (const int level : levels)
        trials *= level;
    return trials;
}

double randomTrials(double confidence, double bestShare)
{
    return std::ceil(std::log1p(-confidence) / std::log1p(-bestShare) - noise);
}

SearchPlan hyperbandPlan(double maxResource, double eta)
{
    const auto brackets = int(std::floor(std::log(maxResource) / std::log(eta) + noise));
    SearchPlan plan;
    for (int s = brackets; s >= 0; --s) {
        const double first = std::ceil((brackets + 1.0) / (s + 1.0) * std::pow(eta, s) - noise);
        plan.trials += first;
        for (int i = 0; i <= s; ++i) {
            const double alive = std::floor(first * std::pow(eta, -i) + noise);
            plan.fullTrials += alive * std::pow(eta, i - s); // resource over R
        }
    }
    return plan;
}

SearchPlan searchPlan(const Search& search)
{
    const auto all = [](double trials) { return SearchPlan {trials, trials}; };
    switch (search.strategy) {
    case Strategy::None:
        break;
    case Strategy::Grid:
        return all(gridTrials(search.levels));
    case Strategy::Random:
        return all(randomTrials(search.confidence.value, search.bestShare.value));
    case Strategy::Bayesian:
        return all(std::ceil(randomTrials(search.confidence.value, search.bestShare.value)
                                 / search.sampleEfficiency.value
                             - noise));
    case Strategy::Hyperband:
        return hyperbandPlan(search.maxResource.value, search.eta.value);
    case Strategy::Custom:
        return all(search.trials.value);
    }
    return {};
}

}
