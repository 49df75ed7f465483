#include "core/model/choices.h"
#include "core/model/names.h"
#include "core/model/params.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <set>

using namespace core;

namespace {

Scenario withTwoDeployments()
{
    Scenario s;
    s.inference = {{}, {}};
    return s;
}

/// Fields of an aggregate, counted at compile time: a new field without a row fails a test.
struct Anything
{
    template<class T>
    operator T() const;
};
template<class T, class... Fields>
constexpr std::size_t fieldCount()
{
    if constexpr (requires { T {Fields {}..., Anything {}}; })
        return fieldCount<T, Fields..., Anything>();
    else
        return sizeof...(Fields);
}

std::size_t rowsUnder(std::string_view prefix)
{
    const auto isUnder = [&](const auto& row) { return std::string_view(row.key).starts_with(prefix); };
    return std::size_t(std::ranges::count_if(params(), isUnder) + std::ranges::count_if(choices(), isUnder));
}

}

TEST(Params, everyFieldHasItsRow)
{
    EXPECT_EQ(fieldCount<Site>(), rowsUnder("/site/"));
    EXPECT_EQ(fieldCount<Hardware>(), rowsUnder("/hardware/"));
    EXPECT_EQ(fieldCount<TrainingRun>(), rowsUnder("/training/run/"));
    EXPECT_EQ(fieldCount<Search>(), rowsUnder("/training/search/") + 1); // the levels are a list
    EXPECT_EQ(fieldCount<Training>() - 2,
              rowsUnder("/training/") - rowsUnder("/training/run/") - rowsUnder("/training/search/"));
    EXPECT_EQ(fieldCount<Call>(), rowsUnder("/inference/*/call/"));
    EXPECT_EQ(fieldCount<Deployment>() - 2,
              rowsUnder("/inference/*/") - rowsUnder("/inference/*/call/")); // name, call
    EXPECT_EQ(fieldCount<Horizon>() - 1, rowsUnder("/horizon/")); // the start is a month
    EXPECT_EQ(fieldCount<CarbonPolicy>(), rowsUnder("/carbon/"));
    EXPECT_EQ(fieldCount<Upstream>(), rowsUnder("/upstream/"));
}

TEST(Params, keysAreUnique)
{
    std::set<std::string> keys;
    for (const Param& p : params())
        EXPECT_TRUE(keys.insert(p.key).second) << p.key;
    for (const Choice& c : choices())
        EXPECT_TRUE(keys.insert(c.key).second) << c.key;
}

TEST(Params, everyRangeHoldsItsDefaultAndItsSlider)
{
    const Scenario s = withTwoDeployments();
    for (const ParamRef& p : paramsOf(s)) {
        EXPECT_EQ(p.get(s).has_value(), !p->isOptional) << p.key();
        if (const auto value = p.get(s)) {
            EXPECT_TRUE(whyNot(*p.param, *value).isEmpty())
                << p.key() << ": " << whyNot(*p.param, *value).english();
        }
        EXPECT_GE(p->sliderMin, p->min) << p.key();
        EXPECT_LE(p->sliderMax, p->max) << p.key();
        EXPECT_TRUE(p->scale == Scale::Linear || p->sliderMin > 0) << p.key();
    }
}

TEST(Params, aRowWritesItsOwnFieldOnly)
{
    const Scenario before = withTwoDeployments();
    for (const ParamRef& p : paramsOf(before)) {
        Scenario after = before;
        const double value
            = p->max / 2 == p.get(before) ? p->max : std::floor(p->max / 2) + (p->isWhole ? 0 : 0.25);
        p.set(after, value);
        EXPECT_EQ(p.get(after), value) << p.key();
        EXPECT_NE(after, before) << p.key();
        for (const ParamRef& other : paramsOf(before))
            EXPECT_TRUE(other == p || other.get(after) == other.get(before))
                << p.key() << " moved " << other.key();
        p.set(after, p.get(before));
        EXPECT_EQ(after, before) << p.key();
    }
}

TEST(Params, aKeyFindsItsRow)
{
    const Scenario s = withTwoDeployments();
    for (const ParamRef& p : paramsOf(s))
        EXPECT_EQ(findParam(s, p.key()), p);
    EXPECT_FALSE(findParam(s, "/inference/2/replicas"));
    EXPECT_FALSE(findParam(s, "/inference/01/replicas"));
    EXPECT_FALSE(findParam(s, "/inference/*/replicas"));
    EXPECT_FALSE(findParam(s, "/hardware"));
}

TEST(Params, aBadValueIsToldWithItsLimit)
{
    const Scenario s = withTwoDeployments();
    const auto& count = *findParam(s, "/hardware/count").param;
    EXPECT_EQ(whyNot(count, -3).english(), "-3 is below the minimum 1");
    EXPECT_EQ(whyNot(count, 1.5).english(), "1.5 is not a whole number");
    EXPECT_EQ(whyNot(count, std::nan("")).english(), "is not a finite number");
    EXPECT_TRUE(whyNot(count, 8).isEmpty());
}

TEST(Choices, everyWordOfAListCanBeSetAndIsTold)
{
    const Scenario before = withTwoDeployments();
    for (const ChoiceRef& c : choicesOf(before)) {
        EXPECT_EQ(findChoice(before, c.key()), c);
        EXPECT_TRUE(c->from != PickFrom::List || whyNot(*c.choice, c.get(before)).isEmpty()) << c.key();
        for (const Option& option : c->options()) {
            Scenario after = before;
            c.set(after, option.key);
            EXPECT_EQ(c.get(after), option.key) << c.key();
            EXPECT_TRUE(whyNot(*c.choice, option.key).isEmpty()) << c.key();
        }
    }
    EXPECT_EQ(whyNot(*findChoice(before, "/site/kind").choice, "moon").english(),
              "\"moon\" is not one of cloud, on_premises");
}
