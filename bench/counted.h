#pragma once

#include "core/engine/number.h"

#include <cstdint>

namespace bench {

/// A double that counts what is done with it: how much arithmetic an estimate is, whatever it runs on.
class Counted
{
public:
    static inline std::uint64_t operations = 0; ///< + − × ÷

    Counted() = default;
    Counted(double value)
        : m_value(value)
    {
    }

    friend Counted operator+(Counted a, Counted b) { return done(a.m_value + b.m_value); }
    friend Counted operator-(Counted a, Counted b) { return done(a.m_value - b.m_value); }
    friend Counted operator*(Counted a, Counted b) { return done(a.m_value * b.m_value); }
    friend Counted operator/(Counted a, Counted b) { return done(a.m_value / b.m_value); }
    friend bool operator<(Counted a, Counted b) { return a.m_value < b.m_value; }

    friend Counted choose(bool condition, Counted yes, Counted no) { return condition ? yes : no; }
    friend Counted wholeUp(Counted a) { return core::wholeUp(a.m_value); }
    friend Counted logarithm(Counted a) { return core::logarithm(a.m_value); }
    friend Counted powerOfTwo(Counted t) { return core::powerOfTwo(t.m_value); }

private:
    static Counted done(double value)
    {
        ++operations;
        return value;
    }

    double m_value = 0;
};

}
