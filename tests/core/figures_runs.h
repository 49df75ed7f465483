#pragma once

#include "core/figures/figures.h"
#include "tests/core/returns_laws.h"

#include <cmath>
#include <memory>
#include <string>
#include <utility>
#include <vector>

/// Plans of which every figure can be made: what the engine would say of them, in round numbers.
namespace figures_test {

using namespace core;

inline Part part(double kWhIt, double kg, double kgHardware, double usdCloud)
{
    Part p;
    p.it = Energy(kWhIt, kWh);
    p.facility = Energy(1.1 * kWhIt, kWh);
    p.operational = Carbon(kg, kilogram);
    p.embodied = Carbon(kgHardware, kilogram);
    p.compute = Money(usdCloud, usd);
    return p;
}

/// Training at once, inference evenly over the months.
inline Timeline timelineOf(const Estimate& e, int months)
{
    Timeline t;
    for (int m = 0; m <= months; ++m) {
        const double share = double(m) / months;
        t.months.push_back(m);
        t.trainingEnergy.push_back(e.trainingTotal().facility);
        t.inferenceEnergy.push_back(share * e.inferenceTotal().facility);
        t.trainingCarbon.push_back(e.trainingTotal().carbon());
        t.inferenceCarbon.push_back(share * e.inferenceTotal().carbon());
        t.cost.push_back(e.trainingTotal().cost() + share * e.inferenceTotal().cost());
    }
    if (const Carbon training = e.trainingTotal().carbon(), inference = e.inferenceTotal().carbon();
        training < inference)
        t.carbonCrossover = (training / inference).in(one)*Time(months, month);
    return t;
}

inline TrainingRates ratesOf(const Estimate& e, double flops)
{
    const Part sum = e.trainingTotal();
    return {.kWhPerFlop = sum.facility.in(kWh) / flops,
            .kgPerFlop = sum.carbon().in(kilogram) / flops,
            .usdPerFlop = sum.cost().in(usd) / flops,
            .flops = flops};
}

/// ResNet-50 on ImageNet, its search and a service; \p scale stretches all that it takes.
inline Run visionRun(double scale = 1, std::string name = "ResNet-50")
{
    Scenario s;
    s.name = name;
    s.returns = returns_test::anchored("thompson2020_imagenet");
    Estimate e;
    e.scenario = s.name;
    e.training[0] = part(40 * scale, 16 * scale, 2 * scale, 60 * scale);
    e.training[1] = part(160 * scale, 64 * scale, 8 * scale, 240 * scale);
    e.deployments.resize(1);
    e.deployments[0].busy = part(300 * scale, 120 * scale, 10 * scale, 500 * scale);
    e.deployments[0].idle = part(100 * scale, 40 * scale, 3 * scale, 100 * scale);
    e.deploymentNames = {"answers"};
    e.timeline = timelineOf(e, 36);
    e.offset.inScope = e.offset.bought = e.offset.net = e.total().carbon();
    e.offset.cost = e.offset.bought * s.carbon.offsetPrice.quantity();
    e.returns = returnsOf(s.returns, ratesOf(e, 4e18), returns_test::catalog());
    return {std::move(name), std::make_shared<Scenario>(s), std::make_shared<Estimate>(e)};
}

/// A language model partly beyond the data of its law, trained once and not yet used.
inline Run languageRun(std::string name = "7B")
{
    Scenario s;
    s.name = name;
    s.returns = returns_test::choose("hoffmann2022_tex");
    Estimate e;
    e.scenario = s.name;
    e.training[0] = part(1.2e5, 4.5e4, 5e3, 2e5);
    e.timeline = timelineOf(e, 12);
    e.offset.inScope = e.offset.bought = e.offset.net = e.total().carbon();
    e.offset.cost = e.offset.bought * s.carbon.offsetPrice.quantity();
    TrainingRates rates = ratesOf(e, 6 * 7e9 * 1.4e11);
    rates.parameters = 7e9;
    rates.tokens = 1.4e11;
    e.returns = returnsOf(s.returns, rates, returns_test::catalog());
    return {std::move(name), std::make_shared<Scenario>(s), std::make_shared<Estimate>(e)};
}

/// The same run with something else about it.
template<class Change>
Run changed(const Run& run, Change change)
{
    auto scenario = std::make_shared<Scenario>(*run.scenario);
    auto estimate = std::make_shared<Estimate>(*run.estimate);
    change(*scenario, *estimate);
    return {run.name, scenario, estimate};
}

inline Figure build(const char* key, const std::vector<Run>& runs, FigureOptions options = {})
{
    return findFigure(key)->build(runs, options);
}

inline const Series* findSeries(const Figure& figure, const std::string& name)
{
    for (const Series& s : figure.series)
        if (s.name.english() == name)
            return &s;
    return nullptr;
}

inline const Marker* findMarker(const Figure& figure, Marker::Kind kind)
{
    for (const Marker& m : figure.markers)
        if (m.kind == kind)
            return &m;
    return nullptr;
}

}
