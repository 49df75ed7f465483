// Many estimates at once are the estimates one by one.
#include "core/engine/batch.h"
#include "core/engine/evaluate.h"

#include <cmath>
#include <cstring>
#include <gtest/gtest.h>
#include <random>
#include <rapidcheck/gtest.h>
#include <set>

using namespace core;

namespace {

constexpr std::size_t served = 0, atTheEdge = 1;

/// Training, a served deployment and a fleet, all numbers of which are drawn.
class Drawn
{
public:
    explicit Drawn(unsigned seed)
        : m_random(seed)
    {
        m_base.deployments.resize(2);
        m_base.deployments[atTheEdge].isEdge = true;
        m_base.deployments[served].isAlwaysOn = seed % 5 != 0;
        draw(m_base);
    }

    const Resolved& base() const { return m_base; }

    void draw(Resolved& r)
    {
        for (const BatchInput& input : batchInputs())
            for (std::size_t i = 0; i < (input.isOfDeployment() ? 2 : 1); ++i)
                input.inDouble(r, i) = value(input) * input.factor;
    }

    double value(const BatchInput& input)
    {
        const std::string_view key = input.key;
        const auto in = [&](double a, double b) { return std::uniform_real_distribution(a, b)(m_random); };
        if (key == "policy/upstream" || key.ends_with("onsite_renewable"))
            return in(0, 0.9);
        if (key.ends_with("growth") || key == "policy/discount" || key == "policy/efficiency_gain")
            return m_random() % 4 == 0 ? 0 : in(-1, 1);
        if (key == "policy/horizon")
            return in(0.1, 20);
        if (key == "policy/offset_quality" || key.ends_with("accelerators_per_replica"))
            return in(0.1, 4);
        return m_random() % 8 == 0 ? 0 : std::exp(in(-3, 6));
    }

private:
    std::mt19937 m_random;
    Resolved m_base;
};

/// Columns of drawn values for some inputs, and the resolved scenarios that they make.
struct Table
{
    std::vector<Varied> varied;
    std::vector<std::vector<double>> values;
    std::vector<Resolved> rows;
};

Table tableOf(Drawn& drawn, std::size_t count)
{
    Table out;
    out.rows.assign(count, drawn.base());
    for (const BatchInput& input : batchInputs())
        for (std::size_t i = 0; i < (input.isOfDeployment() ? 2 : 1); ++i) {
            auto& values = out.values.emplace_back(count);
            for (std::size_t k = 0; k < count; ++k) {
                values[k] = drawn.value(input);
                input.inDouble(out.rows[k], i) = values[k] * input.factor;
            }
            out.varied.push_back({&input, i, {}});
        }
    for (std::size_t i = 0; i < out.varied.size(); ++i)
        out.varied[i].values = out.values[i];
    return out;
}

std::vector<std::vector<double>> evaluated(const Resolved& base, const Table& table, int threads)
{
    std::vector<std::vector<double>> out(batchOutputs, std::vector<double>(table.rows.size(), -1));
    std::vector<Wanted> wanted;
    for (std::size_t i = 0; i < batchOutputs; ++i)
        wanted.push_back({BatchOutput(i), out[i]});
    evaluateBatch(base, table.varied, wanted, threads);
    return out;
}

}

TEST(Batch, everyNumberOfAResolvedScenarioCanBeVaried)
{
    Resolved r;
    r.deployments.resize(1);
    std::set<const double*> seen;
    std::set<std::string_view> keys;
    for (const BatchInput& input : batchInputs()) {
        seen.insert(&input.inDouble(r, 0));
        keys.insert(input.key);
        EXPECT_EQ(findBatchInput(input.key), &input);
    }
    const std::size_t ofDeployment
        = sizeof(ResolvedDeployment) / sizeof(double) - 1; // two flags in one place
    const std::size_t all
        = (sizeof r.site + sizeof r.training + sizeof r.policy) / sizeof(double) + ofDeployment;
    EXPECT_EQ(seen.size(), batchInputs().size());
    EXPECT_EQ(keys.size(), batchInputs().size());
    EXPECT_EQ(batchInputs().size(), all);
    EXPECT_EQ(findBatchInput("site/pu"), nullptr);
}

TEST(Batch, aBatchIsItsEstimatesOneByOne)
{
    rc::check([](unsigned seed) { // 100 × 1001 estimates
        Drawn drawn(seed);
        const Table table = tableOf(drawn, 1001);
        const auto batch = evaluated(drawn.base(), table, 1);
        for (std::size_t o = 0; o < batchOutputs; ++o)
            for (std::size_t i = 0; i < table.rows.size(); ++i)
                RC_ASSERT(batch[o][i] == outputOf(BatchOutput(o), table.rows[i]));
    });
}

TEST(Batch, doesNotDependOnTheNumberOfThreads)
{
    Drawn drawn(7);
    const Table table = tableOf(drawn, 20011);
    const auto one = evaluated(drawn.base(), table, 1);
    for (const int threads : {2, 3, 8, 0})
        EXPECT_EQ(evaluated(drawn.base(), table, threads), one) << threads;
}

TEST(Batch, nothingIsAnEmptyBatch)
{
    Drawn drawn(3);
    const Table table = tableOf(drawn, 0);
    for (const auto& values : evaluated(drawn.base(), table, 0))
        EXPECT_TRUE(values.empty());
    evaluateBatch(drawn.base(), {}, {});
}

TEST(Exponential, isWithinTwoUnitsInTheLastPlace)
{
    std::mt19937_64 random(1);
    double worst = 0;
    for (int i = 0; i < 200000; ++i) {
        const double size = std::pow(10, std::uniform_real_distribution(-12.0, 2.8)(random));
        const double x = i % 2 == 0 ? size : -std::min(size, 40.0);
        const double exact = std::expm1(x);
        const double unit = std::nextafter(std::abs(exact), INFINITY) - std::abs(exact);
        worst = std::max(worst, std::abs(exponential(x).lessOne - exact) / unit);
    }
    EXPECT_LE(worst, 3); // expm1 itself is off by up to one
    EXPECT_EQ(exponential(0.0).lessOne, 0);
    EXPECT_TRUE(std::isfinite(exponential(1e6).value));
    EXPECT_EQ(exponential(-1e6).lessOne, -1);
    EXPECT_NEAR(exponential(-60.0).value / std::exp(-60.0), 1, 1e-15);
}
