#pragma once

#include "core/model/scenario.h"

namespace core {

/// How many settings a search tries, and what they cost in trials that run to their end.
struct SearchPlan
{
    double trials = 0;
    double fullTrials = 0; ///< less than trials where bad ones are stopped early
};

/// The product of the levels; no levels are no trials.
double gridTrials(const std::vector<int>& levels);
/// Random draws of which at least one lands in the best share with that confidence: ⌈ln(1 − c) / ln(1 − q)⌉.
/// \p confidence and \p bestShare lie strictly between 0 and 1. Bergstra and Bengio 2012.
double randomTrials(double confidence, double bestShare);
/// Every bracket of Hyperband for the largest resource R ≥ 1 and eta > 1; a full trial is R. Li et al. 2018,
/// algorithm 1.
SearchPlan hyperbandPlan(double maxResource, double eta);
SearchPlan searchPlan(const Search& search);

}
