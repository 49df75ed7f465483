"""The arithmetic of bench_batch in NumPy: a training run and one deployment, column by column.

Prints the carbon of the first estimate, to be compared, and the nanoseconds that one estimate takes.
"""
import time

import numpy as np

COUNT = 1 << 14
HOURS_PER_YEAR = 8760.0


def mean_growth(x):
    """The mean of e^(x·s) over s in [0, 1]."""
    small = np.abs(x) < 1e-3
    safe = np.where(small, 1.0, x)
    return np.where(small, 1 + x / 2 + x * x / 6, np.expm1(safe) / safe)


def estimate(flops, achieved, busy_w, pue, grams, requests, growth, grid):
    years, efficiency, discount, offset_growth = 3.0, 0.1, 0.04, 0.05
    idle_w, serving_w, embodied, usd_hour, upstream_r = 90.0, 400.0, 0.004, 2.5, 0.1
    replicas, seconds, offset_usd = 2.0, 0.5, 20e-3
    rates = [0 * grid, grid, 0 * grid - discount, grid + offset_growth - discount,
             0 * grid + offset_growth - discount, grid - discount]
    hours = years * HOURS_PER_YEAR
    whole = [mean_growth(rate * years) * hours for rate in rates]
    kg = grams * 1e-3

    def use(watts, times):
        kw = watts * 1e-3
        facility = kw * pue
        carbon = facility * kg
        energy = facility * times[0]
        operational = carbon * times[1]
        making = embodied * times[0]
        water = kw * times[0] * 1.8 + energy * 3.1
        money = usd_hour * times[2]
        offsets = (carbon * times[3] + embodied * times[4]) * offset_usd
        return energy, operational + making, money + offsets, water, energy * upstream_r / (1 - upstream_r)

    run_hours = flops / achieved / 3600
    first = 1 + 20 + 0.3
    runs = first + first * 0.05 + 1
    total = use(busy_w, [run_hours * runs] * 6)
    again = use(busy_w, [2 / HOURS_PER_YEAR * run_hours * w for w in whole])

    demand = requests / 24 * seconds / 3600
    rise = growth - efficiency
    used = [mean_growth((rise + rate) * years) * hours for rate in rates]
    last = demand * np.exp(rise * years)
    start_spare, end_spare = demand < replicas, last < replicas
    crossed = start_spare != end_spare
    safe_rise = np.where(crossed, rise, 1.0)
    at = np.clip(np.where(crossed, np.log(replicas / demand) / safe_rise, 0.0), 0, years)
    idle = []
    for rate, ready, taken in zip(rates, whole, used):
        over = replicas * ready - demand * taken
        until = (replicas * mean_growth(rate * at) - demand * mean_growth((rise + rate) * at)) * at * HOURS_PER_YEAR
        spare = np.where(start_spare, np.where(end_spare, over, until), np.where(end_spare, over - until, 0.0))
        idle.append(np.maximum(spare, 0.0))
    serving = use(serving_w, [demand * taken for taken in used])
    waiting = use(idle_w, idle)
    sums = [a + b + c + d for a, b, c, d in zip(total, again, serving, waiting)]
    return sums[:3]


def main():
    random = np.random.default_rng(1)
    ranges = [(1e20, 1e22), (5e13, 4e14), (200, 700), (1, 1.6), (10, 800), (1e4, 1.5e5), (-0.3, 0.5), (-0.1, 0)]
    columns = [random.uniform(low, high, COUNT) for low, high in ranges]
    fixed = [np.array([value]) for value in (3e21, 1.2e14, 400.0, 1.1, 400.0, 1e5, 0.4, -0.05)]
    print(f"{estimate(*fixed)[1][0]:.12g} kg")
    best = float("inf")
    for _ in range(50):
        start = time.perf_counter()
        estimate(*columns)
        best = min(best, time.perf_counter() - start)
    print(f"{best / COUNT * 1e9:.2f} ns")


if __name__ == "__main__":
    main()
