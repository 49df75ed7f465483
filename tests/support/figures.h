#pragma once

#include "core/model/figure.h"

#include <cmath>

namespace support {

inline std::vector<core::Tick> ticks(std::initializer_list<double> at)
{
    std::vector<core::Tick> out;
    for (const double value : at) {
        const bool isWhole = value == std::floor(value);
        auto label = std::to_string(value);
        label.resize(isWhole ? label.find('.') : label.find('.') + 2);
        out.push_back({value, label});
    }
    return out;
}

inline core::Axis axis(const char* label, const char* unit, double min, double max,
                       std::initializer_list<double> at)
{
    core::Axis out;
    out.label = label;
    out.unit = unit;
    out.min = min;
    out.max = max;
    out.ticks = ticks(at);
    return out;
}

inline core::Axis computeAxis()
{
    core::Axis out;
    out.label = "Training compute";
    out.unit = "FLOP";
    out.isLog = true;
    out.min = 1e18;
    out.max = 1e24;
    const char* const labels[] = {"10¹⁸", "10¹⁹", "10²⁰", "10²¹", "10²²", "10²³", "10²⁴"};
    for (int i = 0; i < 7; ++i)
        out.ticks.push_back({std::pow(10, 18 + i), labels[i]});
    return out;
}

template<class F>
core::Series series(const char* name, double from, double to, bool isLog, F f)
{
    core::Series out;
    out.name = name;
    constexpr int points = 200;
    for (int i = 0; i < points; ++i) {
        const double share = double(i) / (points - 1);
        const double x = isLog ? from * std::pow(to / from, share) : from + (to - from) * share;
        out.x.push_back(x);
        out.y.push_back(f(x));
    }
    return out;
}

/// A curve with its band, the extrapolated part in grey, the scenario on it and where to stop.
inline core::Figure returnsFigure()
{
    const auto loss = [](double c) { return 1.7 + 2.2e3 * std::pow(c, -0.17); };
    core::Figure out;
    out.key = "returns";
    out.title = "Error against compute";
    out.x = computeAxis();
    out.y = axis("Loss", "nats per token", 1.5, 4.5, {1.5, 2, 2.5, 3, 3.5, 4, 4.5});
    auto band = series("90 % of fits", 1e18, 1e24, true, [&](double c) { return loss(c) * 0.95; });
    band.mark = core::Mark::Band;
    for (const double x : band.x)
        band.high.push_back(loss(x) * 1.05);
    auto fitted = series("Published law", 1e18, 1e22, true, loss);
    auto beyond = series("Beyond its data", 1e22, 1e24, true, loss);
    beyond.isDashed = beyond.isMuted = true;
    out.series = {band, fitted, beyond};
    out.markers = {{core::Marker::Kind::Scenario, 3e20, loss(3e20), "you", 0},
                   {core::Marker::Kind::VerticalLine, 1e22, 0, "end of the data", 0}};
    out.caption = "Published law of returns with the range of its fits.";
    return out;
}

/// Training steps against serving that grows, and where one overtakes the other.
inline core::Figure timeFigure()
{
    core::Figure out;
    out.key = "time";
    out.title = "Cumulative carbon";
    out.x = axis("Time", "months", 0, 36, {0, 6, 12, 18, 24, 30, 36});
    out.y = axis("Carbon", "t CO2e", 0, 4, {0, 1, 2, 3, 4});
    auto training = series("Training", 0, 36, false, [](double x) {
        return x < 12 ? 0.7 : x < 24 ? 0.8 : 0.9;
    });
    auto serving = series("Serving", 0, 36, false, [](double x) { return 0.1 * x; });
    serving.colour = 1;
    out.series = {training, serving};
    out.markers = {{core::Marker::Kind::Crossing, 7, 0.7, core::Message("after %1 months", {7.0}), 0}};
    out.caption = "Facility energy times location-based intensity; embodied carbon left out.";
    return out;
}

inline core::Figure partsFigure()
{
    core::Figure out;
    out.key = "breakdown";
    out.title = "Carbon by part";
    out.y = axis("Carbon", "t CO2e", 0, 2, {0, 0.5, 1, 1.5, 2});
    out.x.categories = {"Final runs", "Search", "Development", "Restarts", "Serving", "Embodied in hardware"};
    core::Series operational, embodied;
    operational.name = "Operational";
    embodied.name = "Embodied";
    operational.mark = embodied.mark = core::Mark::StackedBars;
    embodied.colour = 1;
    operational.x = embodied.x = {0, 1, 2, 3, 4, 5};
    operational.y = {0.7, 0.4, 0.1, 0.05, 1.4, 0};
    embodied.y = {0.1, 0.06, 0.02, 0.01, 0.3, 0.2};
    out.series = {operational, embodied};
    out.caption = "Gross of offsets.";
    return out;
}

inline core::Figure scatterFigure()
{
    core::Figure out;
    out.key = "regions";
    out.title = "Cost against carbon of every region";
    out.x = axis("Carbon", "t CO2e", 0, 3, {0, 1, 2, 3});
    out.y = axis("Cost", "USD", 0, 3000, {0, 1000, 2000, 3000});
    core::Series points;
    points.mark = core::Mark::Points;
    for (int i = 0; i < 40; ++i) {
        points.x.push_back(0.1 + 2.7 * std::abs(std::sin(i * 1.7)));
        points.y.push_back(900 + 1600 * std::abs(std::cos(i * 2.3)));
        points.labels.push_back("region " + std::to_string(i));
    }
    out.series = {points};
    out.markers = {{core::Marker::Kind::Scenario, points.x[3], points.y[3], "you", 0},
                   {core::Marker::Kind::HorizontalLine, 0, 2000, "your limit", 0}};
    return out;
}

inline core::Figure offsetFigure()
{
    core::Figure out;
    out.key = "offset";
    out.title = "Cost of offsets against their price";
    out.x = axis("Offset price", "USD/t", 0, 500, {0, 100, 200, 300, 400, 500});
    out.y = axis("Cost of offsets", "USD", 0, 1000, {0, 250, 500, 750, 1000});
    out.series = {series("", 0, 500, false, [](double x) { return 1.9 * x; })};
    out.markers = {{core::Marker::Kind::Scenario, 100, 190, "you", 0},
                   {core::Marker::Kind::VerticalLine, 80, 0, "EU allowance", 0},
                   {core::Marker::Kind::VerticalLine, 110, 0, "removal at best", 0},
                   {core::Marker::Kind::HorizontalLine, 0, 210, "a tenth of the bill", 0}};
    return out;
}

inline core::Figure emptyFigure()
{
    core::Figure out;
    out.key = "returns";
    out.title = "Error against compute";
    out.whyEmpty = "The run is stated in hours on hardware of unknown peak, so its compute is not known.";
    return out;
}

}
