#pragma once

#include "core/engine/number.h"

#include <array>

namespace core {

/// Some doubles that are worked on at once, each as it would be by itself: to the bit the same as a double in
/// evaluate(). The compiler makes of it what the processor has.
class Lanes
{
public:
    static constexpr std::size_t count = 4;
    using Vector [[gnu::vector_size(count * sizeof(double))]] = double;
    using Bits [[gnu::vector_size(count * sizeof(double))]] = std::int64_t;

    /// What holds of each lane: all its bits, or none.
    struct Mask
    {
        Bits bits;

        friend Mask operator!=(const Mask& a, const Mask& b) { return {a.bits ^ b.bits}; }
        friend bool isAny(const Mask& mask)
        {
            std::int64_t any = 0;
            for (std::size_t i = 0; i < count; ++i)
                any |= mask.bits[i];
            return any != 0;
        }
    };

    Lanes() = default;
    Lanes(double everywhere) // as a number is written into a formula
        : m_v(everywhere - Vector {})
    {
    }
    static Lanes from(const double* first)
    {
        Lanes out;
        __builtin_memcpy(&out.m_v, first, sizeof(Vector));
        return out;
    }
    void to(double* first) const { __builtin_memcpy(first, &m_v, sizeof(Vector)); }

    friend Lanes operator+(const Lanes& a, const Lanes& b) { return Lanes(a.m_v + b.m_v); }
    friend Lanes operator-(const Lanes& a, const Lanes& b) { return Lanes(a.m_v - b.m_v); }
    friend Lanes operator*(const Lanes& a, const Lanes& b) { return Lanes(a.m_v * b.m_v); }
    friend Lanes operator/(const Lanes& a, const Lanes& b) { return Lanes(a.m_v / b.m_v); }
    friend Mask operator<(const Lanes& a, const Lanes& b) { return {a.m_v < b.m_v}; }

    friend Lanes choose(const Mask& condition, const Lanes& yes, const Lanes& no)
    {
        return Lanes(condition.bits ? yes.m_v : no.m_v);
    }
    friend Lanes wholeUp(const Lanes& a)
    {
        return each(a, [](double x) { return core::wholeUp(x); });
    }
    friend Lanes logarithm(const Lanes& a)
    {
        return each(a, [](double x) { return core::logarithm(x); });
    }
    friend Lanes powerOfTwo(const Lanes& t)
    {
        Bits bits;
        __builtin_memcpy(&bits, &t.m_v, sizeof bits);
        bits = (bits + 1023) << 52;
        Lanes out;
        __builtin_memcpy(&out.m_v, &bits, sizeof bits);
        return out;
    }

private:
    explicit Lanes(Vector v)
        : m_v(v)
    {
    }
    template<class F>
    static Lanes each(const Lanes& a, F f)
    {
        Lanes out;
        for (std::size_t i = 0; i < count; ++i)
            out.m_v[i] = f(a.m_v[i]);
        return out;
    }

    alignas(count * sizeof(double)) Vector m_v {}; ///< whatever the target of the compiler
};

}
