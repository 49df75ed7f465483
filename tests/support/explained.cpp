#include "tests/support/explained.h"

#include "core/engine/engine.h"
#include "core/io/explain_print.h"
#include "core/model/names.h"
#include "core/model/params.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <gtest/gtest.h>
#include <numeric>

using namespace core;
using Operation = Explanation::Operation;
using Origin = Explanation::Origin;

namespace test {
namespace {

/// Horizon in years in place of the scenario's, for trees at another time.
struct Otherwise
{
    std::optional<double> years;
};

double madeOf(const Explanation& node, const Otherwise& other);

double valueOf(const Explanation& node, const Otherwise& other)
{
    if (node.operation == Operation::Input)
        return (node.path == "/horizon/years" ? other.years.value_or(*node.value) : node.value.value_or(0))
            * node.unit.factor;
    return other.years ? madeOf(node, other) : node.value.value_or(0) * node.unit.factor;
}

/// ∫ f over [from, to] by Gauss and Legendre in five points of many pieces.
double integral(const std::function<double(double)>& f, double from, double to)
{
    constexpr double x[] = {0, 0.5384693101056831, 0.9061798459386640};
    constexpr double w[] = {0.5688888888888889, 0.4786286704993665, 0.2369268850561891};
    constexpr int pieces = 400;
    const double half = (to - from) / pieces / 2;
    double sum = 0;
    for (int i = 0; i < pieces; ++i) {
        const double middle = from + (2 * i + 1) * half;
        sum += w[0] * f(middle);
        for (int j = 1; j < 3; ++j)
            sum += w[j] * (f(middle - half * x[j]) + f(middle + half * x[j]));
    }
    return sum * half;
}

/// ∫ max(0, replicas − busy·f^t)·w^t dt in hours, cut where the two cross.
double spare(const std::vector<double>& parts)
{
    const double replicas = parts[0], busy = parts[1], years = parts[2] / 8760, change = std::log(parts[3]);
    const double weight = std::accumulate(parts.begin() + 4, parts.end(), 0.0,
                                          [](double a, double b) { return a + std::log(b); });
    const auto ready = [&](double t) {
        return std::max(0.0, replicas - busy * std::exp(change * t)) * std::exp(weight * t);
    };
    const double crossing = change != 0 && busy > 0 && replicas > 0 ? std::log(replicas / busy) / change : 0;
    const double cut = std::clamp(crossing, 0.0, years);
    return 8760 * (integral(ready, 0, cut) + integral(ready, cut, years));
}

double meanOfGrowth(const std::vector<double>& parts)
{
    double x = 0;
    for (std::size_t i = 1; i < parts.size(); ++i)
        x += parts[0] / 8760 * std::log(parts[i]);
    return std::abs(x) < 1e-9 ? 1 + x / 2 : std::expm1(x) / x;
}

double hyperband(double r, double eta)
{
    const int most = int(std::floor(std::log(r) / std::log(eta) + 1e-9));
    double full = 0;
    for (int s = most; s >= 0; --s) {
        const double n = std::ceil((most + 1.0) / (s + 1) * std::pow(eta, s) - 1e-9);
        for (int i = 0; i <= s; ++i)
            full += std::floor(n / std::pow(eta, i) + 1e-9) * std::pow(eta, i - s);
    }
    return full;
}

/// What the operation makes of the parts, worked out anew; canonical.
double madeOf(const Explanation& node, const Otherwise& other)
{
    std::vector<double> parts;
    for (const Explanation& part : node.parts)
        parts.push_back(valueOf(part, other));
    const auto fold = [&](auto step) {
        return parts.empty() ? 0.0 : std::accumulate(parts.begin() + 1, parts.end(), parts[0], step);
    };
    switch (node.operation) {
    case Operation::Sum:
        return fold(std::plus());
    case Operation::Difference:
        return fold(std::minus());
    case Operation::Product:
        return fold(std::multiplies());
    case Operation::Quotient: // at another time there may be nothing of either
        return fold([](double a, double b) { return a == 0 && b == 0 ? 0.0 : a / b; });
    case Operation::Largest:
        return parts.empty() ? 0 : *std::ranges::max_element(parts);
    case Operation::Smallest:
        return *std::ranges::min_element(parts);
    case Operation::RoundUp:
        return std::ceil(parts[0] - 1e-9);
    case Operation::GrowthMean:
        return meanOfGrowth(parts);
    case Operation::Spare:
        return spare(parts);
    case Operation::RandomTrials:
        return std::ceil(std::log(1 - parts[0]) / std::log(1 - parts[1]) - 1e-9);
    case Operation::Hyperband:
        return hyperband(parts[0], parts[1]);
    case Operation::Input:
    case Operation::Crossing:
    case Operation::Law:
    case Operation::Unknown:
        break;
    }
    return node.value.value_or(0) * node.unit.factor;
}

void expectLeaf(const Explanation& leaf, const Scenario& s, const Catalog& catalog, const Estimate& e)
{
    SCOPED_TRACE(leaf.what.english() + " at " + leaf.path);
    ASSERT_TRUE(leaf.value);
    if (leaf.path.starts_with("/training/search/levels/")) {
        const auto i = std::stoul(leaf.path.substr(leaf.path.rfind('/') + 1));
        EXPECT_EQ(leaf.value, s.training.search.levels.at(i));
        return;
    }
    if (leaf.origin == Origin::User || leaf.origin == Origin::Default) {
        const ParamRef param = findParam(s, leaf.path);
        ASSERT_TRUE(param);
        EXPECT_EQ(leaf.value, param.get(s));
        EXPECT_EQ(leaf.unit.symbol, param->unit);
        return;
    }
    if (leaf.origin == Origin::Model) {
        EXPECT_FALSE(leaf.what.isEmpty());
        return;
    }
    ASSERT_NE(leaf.origin, Origin::Derived);
    EXPECT_EQ(leaf.source.empty(), leaf.origin == Origin::Assumed);
    if (leaf.path.empty()) { // a figure of a row: it has its source
        EXPECT_FALSE(leaf.source.empty());
        EXPECT_TRUE(catalog.sources.rows().empty() || catalog.sources.find(leaf.source)) << leaf.source;
        return;
    }
    EXPECT_TRUE(std::ranges::any_of(e.assumptions, [&](const Assumption& a) {
        return a.path == leaf.path && a.value == leaf.value && a.source == leaf.source && a.what == leaf.what
            && a.unit == leaf.unit.symbol && a.why == leaf.why;
    }));
}

void expectCrossing(const Explanation& node)
{
    const Otherwise then {*node.value / 365};
    const double training = valueOf(node.parts[0], then), inference = valueOf(node.parts[1], then);
    const bool isAtOnce = *node.value < 2.0 / 86400;
    EXPECT_TRUE(isAtOnce || std::abs(training - inference) <= 1e-6 * training)
        << training << " " << inference;
}

void expectNode(const Explanation& node, const Scenario& s, const Catalog& catalog, const Estimate& e)
{
    SCOPED_TRACE(node.what.english());
    EXPECT_FALSE(node.what.isEmpty());
    if (node.operation == Operation::Input) {
        EXPECT_TRUE(node.parts.empty());
        return expectLeaf(node, s, catalog, e);
    }
    if (node.operation == Operation::Unknown) {
        EXPECT_FALSE(node.value);
        EXPECT_FALSE(node.why.isEmpty());
    }
    const double value = node.value.value_or(0) * node.unit.factor, made = madeOf(node, {});
    double size = std::abs(made);
    if (node.operation == Operation::Difference || node.operation == Operation::Spare)
        for (const Explanation& part : node.parts)
            size = std::max(size, std::abs(part.value.value_or(0) * part.unit.factor));
    EXPECT_LE(std::abs(value - made), 1e-9 * size) << value << " " << made;
    if (node.operation == Operation::Crossing)
        expectCrossing(node);
    for (const Explanation& part : node.parts)
        expectNode(part, s, catalog, e);
}

}

void expectIsExplained(const Explanation& root, const Metric& metric, const Scenario& s,
                       const Catalog& catalog, const Estimate& e)
{
    const auto value = metric.get(e);
    ASSERT_EQ(root.value.has_value(), value.has_value());
    EXPECT_EQ(root.what, Message(metric.label));
    if (!value) {
        EXPECT_EQ(root.operation, Operation::Unknown);
        EXPECT_FALSE(root.why.isEmpty());
        return expectNode(root, s, catalog, e);
    }
    EXPECT_LE(std::abs(*root.value - *value), 1e-9 * std::abs(*value))
        << *root.value << " " << *value << "\n"
        << explanationsToText({&root, 1}, catalog);
    const std::string_view key = metric.key, accounting = "carbon_kgco2e/by_accounting/";
    EXPECT_TRUE(root.unit.symbol == metric.unit || key == "returns/value") << root.unit.symbol;
    if (!key.starts_with(accounting))
        return expectNode(root, s, catalog, e);
    Scenario other = s; // its intensity is the one of this way of accounting
    const auto way = *fromKey<Accounting>(key.substr(accounting.size()));
    if (way != Accounting::Location && way != s.site.accounting)
        other.site.carbonIntensity.reset();
    other.site.accounting = way;
    expectNode(root, other, catalog, estimateTotals(other, catalog));
}

}
