#include "ui/shared/chart_clip.h"

#include <algorithm>
#include <array>
#include <functional>
#include <optional>

namespace ui {
namespace {

/// Liang and Barsky: how far along the segment it enters and leaves each side.
std::optional<QLineF> clippedSegment(const QLineF& s, const QRectF& r)
{
    double in = 0, out = 1;
    const std::array<std::array<double, 2>, 4> sides {{{-s.dx(), s.x1() - r.left()},
                                                       {s.dx(), r.right() - s.x1()},
                                                       {-s.dy(), s.y1() - r.top()},
                                                       {s.dy(), r.bottom() - s.y1()}}};
    for (const auto& [slope, room] : sides) {
        if (slope == 0 && room < 0)
            return std::nullopt;
        if (slope < 0)
            in = std::max(in, room / slope);
        else if (slope > 0)
            out = std::min(out, room / slope);
    }
    if (in > out)
        return std::nullopt;
    return QLineF(in > 0 ? s.pointAt(in) : s.p1(), out < 1 ? s.pointAt(out) : s.p2());
}

/// One side of a rectangle: how far inside a point lies, negative for outside.
using Side = std::function<double(const QPointF&)>;

QPolygonF clippedAt(const QPolygonF& outline, const Side& side)
{
    QPolygonF out;
    for (int i = 0; i < outline.size(); ++i) {
        const auto from = outline[(i + outline.size() - 1) % outline.size()], to = outline[i];
        const double a = side(from), b = side(to);
        if ((a < 0) != (b < 0))
            out.append(from + (to - from) * (a / (a - b)));
        if (b >= 0)
            out.append(to);
    }
    return out;
}

}

std::vector<QPolygonF> clippedLine(const QPolygonF& line, const QRectF& within)
{
    std::vector<QPolygonF> parts;
    for (int i = 1; i < line.size(); ++i) {
        const auto segment = clippedSegment({line[i - 1], line[i]}, within);
        if (!segment)
            continue;
        if (parts.empty() || parts.back().last() != segment->p1())
            parts.push_back({{segment->p1()}});
        parts.back().append(segment->p2());
    }
    return parts;
}

QPolygonF clippedArea(const QPolygonF& outline, const QRectF& r)
{
    auto out = clippedAt(outline, [&](const QPointF& p) { return p.x() - r.left(); });
    out = clippedAt(out, [&](const QPointF& p) { return r.right() - p.x(); });
    out = clippedAt(out, [&](const QPointF& p) { return p.y() - r.top(); });
    return clippedAt(out, [&](const QPointF& p) { return r.bottom() - p.y(); });
}

double lengthWithin(const QLineF& segment, const QRectF& box)
{
    const auto part = clippedSegment(segment, box);
    return part ? part->length() : 0;
}

}
