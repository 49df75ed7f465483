#pragma once

#include "core/base/message.h"

#include <optional>
#include <string>
#include <vector>

namespace core {

struct Tick
{
    double at = 0;
    std::string label; ///< "10¹⁸", "2.5"; empty for a minor tick
    friend bool operator==(const Tick&, const Tick&) = default;
};

struct Axis
{
    Message label;
    std::string unit; ///< empty for none
    double min = 0, max = 1;
    bool isLog = false;
    std::vector<Tick> ticks; ///< within min and max, ascending
    std::vector<Message> categories; ///< bars: one for each whole number from 0; ticks are not used then
    friend bool operator==(const Axis&, const Axis&) = default;
};

enum class Mark { Line, Band, Points, Bars, StackedBars };

/// Doubles in the unit of the axes. A band lies between y and high. Bars have one y for each category.
struct Series
{
    Message name;
    Mark mark = Mark::Line;
    int colour = 0; ///< index into the palette
    bool isDashed = false;
    bool isMuted = false; ///< grey: outside the range of its data
    std::vector<double> x, y, high;
    std::vector<std::string> labels; ///< of points: what each is; empty for none
    friend bool operator==(const Series&, const Series&) = default;
};

/// A single place to point at: the scenario on its curve, a crossing, a limit.
struct Marker
{
    enum class Kind { Scenario, Crossing, VerticalLine, HorizontalLine };
    Kind kind = Kind::Scenario;
    double x = 0, y = 0;
    Message label;
    int colour = 0;
    friend bool operator==(const Marker&, const Marker&) = default;
};

/// What to draw and nothing of how: plain values in the units shown, English source text.
struct Figure
{
    std::string key;
    Message title;
    Axis x, y;
    std::vector<Series> series;
    std::vector<Marker> markers;
    Message caption; ///< the boundary and the source, one or two sentences
    std::vector<Message> notes; ///< further sentences that a reader of the figure must know; mostly none
    Message whyEmpty; ///< shown in place of axes where there is nothing to draw
    friend bool operator==(const Figure&, const Figure&) = default;
};

}
