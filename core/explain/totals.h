#pragma once

#include "core/explain/use.h"

namespace core {

/// The uses of a plan, added up: what they take, and what that carries and costs.
class Totals
{
public:
    Totals(const Inputs& inputs, std::vector<Use> uses);

    Totals training() const;
    Totals inference() const;
    Totals ofPart(TrainingPart part) const;

    Explanation itEnergy() const;
    Explanation facilityEnergy() const;
    Explanation hours() const; ///< accelerator-hours
    Explanation operational() const;
    Explanation embodied() const;
    Explanation carbon() const;
    Explanation onsiteWater() const;
    Explanation gridWater() const;
    Explanation compute() const;
    Explanation electricity() const;
    Explanation capital() const;
    Explanation maintenance() const;
    Parts bills() const; ///< those of the four that the plan has
    Explanation bill() const; ///< together
    /// Tonnes in the scope of offsets; and each by what the price of its time is to today's.
    Explanation inScope() const;
    Explanation inScopeByOffsetPrice() const;
    Explanation inScopeDiscounted() const;

private:
    enum class Amount { It, Facility, Hours };
    using Factors = std::optional<Parts>; ///< empty: the use takes nothing of it
    /// What is taken of an amount, use by use, with the factors of each: uses of the same factors together.
    /// What is carried, the same "of %1", and of its idle time.
    struct Names
    {
        const char *what, *of, *idle;
    };
    template<class Of>
    Explanation carried(const Names& names, const Measure& unit, Amount amount, Of factorsOf) const;
    Explanation taken(Amount amount) const;
    Explanation takenBy(Amount amount, const Use& use) const;
    Message::Argument name() const; ///< "training", or of the only one
    bool isIdle() const; ///< one use, of idle time
    Message labelOf(Amount amount) const;
    Explanation weighted(const std::vector<Change>& use, const std::vector<Change>& making,
                         const Message& what, const Message& why) const;
    Explanation operationalWith(const std::vector<Change>& changes, const Message& why) const;
    Explanation embodiedWith(const std::vector<Change>& changes, const Message& why) const;
    Explanation paid(const Names& names, Amount amount, const Explanation* (*priceOf)(const Use&)) const;

    const Inputs& m_in;
    std::vector<Use> m_uses;
};

}
