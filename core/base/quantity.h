#pragma once

#include <compare>

namespace core {

/// Exponents of the base dimensions that the domain speaks of.
struct Dim
{
    int money = 0, carbon = 0, energy = 0, time = 0, compute = 0, water = 0, data = 0;

    friend constexpr bool operator==(Dim, Dim) = default;
    friend constexpr Dim operator+(Dim a, Dim b)
    {
        return {a.money + b.money,     a.carbon + b.carbon, a.energy + b.energy, a.time + b.time,
                a.compute + b.compute, a.water + b.water,   a.data + b.data};
    }
    friend constexpr Dim operator-(Dim a, Dim b)
    {
        return {a.money - b.money,     a.carbon - b.carbon, a.energy - b.energy, a.time - b.time,
                a.compute - b.compute, a.water - b.water,   a.data - b.data};
    }
};

/// A unit of one dimension: how many canonical units it is, and how it is written ("kWh").
template<Dim D>
struct Unit
{
    double factor;
    const char* symbol;

    static constexpr Dim dim = D;
};

/// A number that knows its dimension. It enters and leaves through a Unit and in no other way, so kilowatts
/// are never added to kilograms. T is the number type: double for one scenario, a pack of lanes for a batch.
template<Dim D, class T = double>
class Quantity
{
public:
    static constexpr Dim dim = D;
    using Number = T;

    constexpr Quantity() = default;
    constexpr Quantity(T value, Unit<D> unit)
        : m_value(value * unit.factor)
    {
    }
    [[nodiscard]] constexpr T in(Unit<D> unit) const { return m_value / unit.factor; }
    /// The number in canonical units, for whoever keeps the unit in a table of his own.
    constexpr T& canonical() { return m_value; }

    friend constexpr auto operator<=>(Quantity, Quantity) = default;
    friend constexpr Quantity operator+(Quantity a, Quantity b) { return Quantity(a.m_value + b.m_value); }
    friend constexpr Quantity operator-(Quantity a, Quantity b) { return Quantity(a.m_value - b.m_value); }
    friend constexpr Quantity operator*(T k, Quantity q) { return Quantity(k * q.m_value); }
    friend constexpr Quantity operator*(Quantity q, T k) { return Quantity(q.m_value * k); }
    friend constexpr Quantity operator/(Quantity q, T k) { return Quantity(q.m_value / k); }
    constexpr Quantity& operator+=(Quantity q) { return *this = *this + q; }

    template<Dim B>
    constexpr auto operator*(Quantity<B, T> b) const
    {
        return Quantity<D + B, T>(m_value * b.m_value);
    }
    template<Dim B>
    constexpr auto operator/(Quantity<B, T> b) const
    {
        return Quantity<D - B, T>(m_value / b.m_value);
    }

private:
    template<Dim, class>
    friend class Quantity;
    explicit constexpr Quantity(T canonical)
        : m_value(canonical)
    {
    }

    T m_value {};
};

/// A number as a person or a table stated it, in the unit U of the file: exact there and back.
/// Arithmetic starts with quantity().
template<const auto& U>
struct Stated
{
    double value = 0;

    static constexpr auto unit = U;
    [[nodiscard]] constexpr auto quantity() const { return Quantity<U.dim>(value, U); }
    friend constexpr bool operator==(Stated, Stated) = default;
};

}
