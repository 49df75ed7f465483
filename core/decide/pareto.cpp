#include "core/decide/pareto.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <tuple>

namespace core {

std::vector<bool> paretoFront(std::span<const TwoAims> points)
{
    std::vector<std::size_t> order(points.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::sort(order, {},
                      [&](std::size_t i) { return std::tuple(points[i].first, points[i].second); });

    std::vector<bool> isOn(points.size());
    double leastBefore = std::numeric_limits<double>::infinity(); // second, where first is smaller
    for (std::size_t from = 0; from < order.size();) {
        const TwoAims best = points[order[from]]; // of those with the same first
        std::size_t to = from;
        for (; to < order.size() && points[order[to]].first == best.first; ++to)
            isOn[order[to]] = points[order[to]].second == best.second && best.second < leastBefore;
        leastBefore = std::min(leastBefore, best.second);
        from = to;
    }
    return isOn;
}

}
