// Whatever an estimate holds, a figure can be drawn.
#include "tests/core/figures_runs.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace figures_test;

namespace {

double size()
{
    const int exponent = *rc::gen::inRange(-60, 60);
    return *rc::gen::element(0.0, 1.0, std::pow(10.0, exponent), std::pow(10.0, 5 * exponent));
}

Part anyPart()
{
    Part p = part(size(), size(), size(), size());
    p.electricity = Money(size(), usd);
    return p;
}

Run anyRun()
{
    Scenario s;
    s.site.accounting = *rc::gen::element(Accounting::Location, Accounting::Market);
    s.carbon.offsetPrice = {size()};
    s.carbon.offsetShare = {*rc::gen::element(0.0, 1.0)};
    s.returns = returns_test::anchored((*rc::gen::elementOf(returns_test::laws())).id);
    s.returns.points.front().compute = {size()};
    Estimate e;
    for (std::size_t i = 0; i < 3; ++i)
        e.training[i] = anyPart();
    e.deployments.resize(*rc::gen::inRange<std::size_t>(0, 3));
    for (auto& d : e.deployments) {
        d.busy = anyPart();
        d.idle = anyPart();
        e.deploymentNames.push_back(*rc::gen::element<std::string>("", "a", "b\n"));
    }
    e.timeline = timelineOf(e, *rc::gen::element(1, 36, 5000));
    e.offset.bought = Carbon(size(), kilogram);
    e.offset.cost = e.offset.bought * s.carbon.offsetPrice.quantity();
    const double flops = size();
    e.returns
        = returnsOf(s.returns, flops > 0 ? ratesOf(e, flops) : TrainingRates {}, returns_test::catalog());
    e.known.power = *rc::gen::inRange(0, 10) > 0;
    e.known.price = *rc::gen::inRange(0, 10) > 0;
    return {*rc::gen::element<std::string>("A", "B", ""), std::make_shared<Scenario>(s),
            std::make_shared<Estimate>(e)};
}

bool areFinite(const std::vector<double>& values)
{
    return std::ranges::all_of(values, [](double x) { return std::isfinite(x); });
}

void expectDrawable(const Axis& axis)
{
    RC_ASSERT(std::isfinite(axis.min) && std::isfinite(axis.max) && axis.min <= axis.max);
    RC_ASSERT(!axis.isLog || axis.min > 0);
    for (const Tick& tick : axis.ticks)
        RC_ASSERT(std::isfinite(tick.at) && tick.at >= axis.min && tick.at <= axis.max);
    RC_ASSERT(!axis.categories.empty() || axis.ticks.size() >= 2);
}

void expectDrawable(const Figure& figure)
{
    RC_ASSERT(figure.whyEmpty.isEmpty() == !figure.series.empty());
    if (figure.series.empty())
        return;
    expectDrawable(figure.x);
    expectDrawable(figure.y);
    for (const Series& s : figure.series) {
        RC_ASSERT(areFinite(s.x) && areFinite(s.y) && areFinite(s.high));
        RC_ASSERT(!s.y.empty() && s.y.size() <= 1000);
        RC_ASSERT(s.y.size() == (figure.x.categories.empty() ? s.x.size() : figure.x.categories.size()));
        RC_ASSERT(s.high.empty() || s.high.size() == s.y.size());
    }
    for (const Marker& m : figure.markers)
        RC_ASSERT(std::isfinite(m.x) && std::isfinite(m.y));
}

}

RC_GTEST_PROP(FigureProperties, everyEstimateCanBeDrawn, ())
{
    std::vector<Run> runs {anyRun()};
    while (*rc::gen::arbitrary<bool>() && runs.size() < 4)
        runs.push_back(anyRun());
    const FigureOptions options {*rc::gen::arbitrary<bool>()};
    for (const FigureKind& kind : figures()) {
        RC_LOG() << kind.key << "\n";
        expectDrawable(kind.build(runs, options));
    }
}
