#include "core/figures/figure_parts.h"

#include <algorithm>
#include <cmath>

namespace core {
namespace {

bool isFiniteAt(const Series& s, std::size_t i)
{
    return (i >= s.x.size() || std::isfinite(s.x[i])) && std::isfinite(s.y[i])
        && (i >= s.high.size() || std::isfinite(s.high[i]));
}

template<class T>
void keep(std::vector<T>& values, const std::vector<std::size_t>& indices)
{
    if (values.empty())
        return;
    std::vector<T> kept;
    kept.reserve(indices.size());
    for (const std::size_t i : indices)
        kept.push_back(std::move(values[i]));
    values = std::move(kept);
}

void keepAll(Series& s, const std::vector<std::size_t>& indices)
{
    keep(s.x, indices);
    keep(s.y, indices);
    keep(s.high, indices);
    keep(s.labels, indices);
}

void dropNotFinite(Series& s)
{
    std::vector<std::size_t> good;
    for (std::size_t i = 0; i < s.y.size(); ++i)
        if (isFiniteAt(s, i))
            good.push_back(i);
    if (good.size() < s.y.size())
        keepAll(s, good);
}

bool isOfBars(const Series& s)
{
    return s.mark == Mark::Bars || s.mark == Mark::StackedBars;
}

const char* boundaryBy(Accounting accounting)
{
    switch (accounting) {
    case Accounting::Location:
        return N_("Gross carbon of operation and hardware, at the grid's average intensity; offsets are not "
                  "subtracted.");
    case Accounting::Market:
        return N_("Gross carbon of operation and hardware, at the intensity of the provider's contracts; "
                  "offsets are not subtracted.");
    case Accounting::Residual:
        return N_("Gross carbon of operation and hardware, at the intensity of the residual mix; offsets are "
                  "not subtracted.");
    case Accounting::Marginal:
        return N_("Gross carbon of operation and hardware, at the grid's marginal intensity; offsets are not "
                  "subtracted.");
    }
    return "";
}

}

Message plainText(std::string_view text)
{
    return {"%1", {std::string(text)}};
}

Message nameOf(std::span<const Run> runs, const Run& run, Message alone)
{
    return runs.size() > 1 ? plainText(run.name) : std::move(alone);
}

Series lineSeries(Message name, int colour, std::vector<double> x, std::vector<double> y)
{
    Series s;
    s.name = std::move(name);
    s.colour = colour;
    s.x = std::move(x);
    s.y = std::move(y);
    return s;
}

Series thinned(Series s, std::size_t most)
{
    const std::size_t n = s.y.size();
    if (n <= most || most < 4 || isOfBars(s))
        return s;
    const auto& top = s.high.empty() ? s.y : s.high;
    const std::size_t buckets = (most - 2) / 2, inner = n - 2;
    std::vector<std::size_t> chosen {0};
    for (std::size_t b = 0; b < buckets; ++b) {
        const std::size_t from = 1 + b * inner / buckets, to = 1 + (b + 1) * inner / buckets;
        std::size_t least = from, largest = from;
        for (std::size_t i = from; i < to; ++i) {
            least = s.y[i] < s.y[least] ? i : least;
            largest = top[i] > top[largest] ? i : largest;
        }
        chosen.push_back(std::min(least, largest));
        if (least != largest)
            chosen.push_back(std::max(least, largest));
    }
    chosen.push_back(n - 1);
    keepAll(s, chosen);
    return s;
}

Figure finished(Figure figure)
{
    for (Series& s : figure.series) {
        if (!isOfBars(s)) // their places are the categories
            dropNotFinite(s);
        s = thinned(std::move(s));
    }
    std::erase_if(figure.series, [](const Series& s) { return s.y.empty(); });
    std::erase_if(figure.markers, [](const Marker& m) { return !std::isfinite(m.x) || !std::isfinite(m.y); });
    return figure;
}

Figure emptyFigure(const char* key, Message title, Message why)
{
    Figure figure;
    figure.key = key;
    figure.title = std::move(title);
    figure.whyEmpty = std::move(why);
    return figure;
}

Message carbonBoundary(std::span<const Run> runs)
{
    const Accounting first = runs.front().scenario->site.accounting;
    const bool isOne
        = std::ranges::all_of(runs, [&](const Run& run) { return run.scenario->site.accounting == first; });
    return isOne ? Message(boundaryBy(first))
                 : Message(N_("Gross carbon of operation and hardware, each run by its own accounting; "
                              "offsets are not subtracted."));
}

}
