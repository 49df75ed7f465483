#pragma once

#include "core/base/message.h"
#include "core/base/units.h"

#include <optional>
#include <string>
#include <vector>

namespace core {

/// A unit with its dimension known at run time: what a node of an explanation is stated in.
struct Measure
{
    Dim dim;
    double factor = 1; ///< canonical units in one of it
    std::string symbol;

    friend bool operator==(const Measure&, const Measure&) = default;
};

template<Dim D>
Measure measure(Unit<D> unit)
{
    return {D, unit.factor, unit.symbol};
}

/// A figure and the sum that makes it: a tree whose leaves are inputs. Plain values; it computes nothing.
struct Explanation
{
    enum class Operation {
        Input, ///< a leaf: where it is from is its origin
        Sum,
        Difference, ///< the first less the others
        Product,
        Quotient, ///< the first by the others
        Largest,
        Smallest,
        RoundUp,
        GrowthMean, ///< of a time and of factors by the year: the mean of their product over the time
        Spare, ///< replica-time not in use; replicas, those in use at the start, a time, and factors by the
               ///< year: of the use, then of what the time is weighted with
        RandomTrials, ///< draws of which one lands in the best share; of a confidence and that share
        Hyperband, ///< full trials of all brackets; of the largest resource and the elimination factor
        Crossing, ///< the time at which the second, growing, passes the first
        Law, ///< of the law of returns, at its parts
        Unknown, ///< what is unknown are its parts
    };
    enum class Origin {
        Derived,
        User, ///< stated in the scenario
        Default, ///< stands in the scenario as in every new one
        Catalogue,
        Assumed, ///< by the program, where neither says anything
        Model, ///< a constant of the model
    };

    Message what; ///< "Energy of training"
    std::optional<double> value; ///< in the unit; empty: unknown
    Measure unit;
    Operation operation = Operation::Input;
    Origin origin = Origin::Derived;
    std::string path; ///< JSON pointer of the input that it is, or stands in for
    std::string source; ///< keys of sources, separated by ';'
    int year = 0; ///< of the data; 0 where none
    Message why; ///< of a leaf that was not the user's; of an unknown
    std::vector<Explanation> parts;

    friend bool operator==(const Explanation&, const Explanation&) = default;
};

/// The value as people read it: a derived one in a unit that makes it short, an input as it was stated.
Amount readable(const Explanation& node);

}
