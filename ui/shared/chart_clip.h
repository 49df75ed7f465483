#pragma once

#include <QLineF>
#include <QPolygonF>
#include <QRectF>

#include <vector>

namespace ui {

/// The parts of a line within a rectangle. Geometry, since not every picture format can clip.
std::vector<QPolygonF> clippedLine(const QPolygonF& line, const QRectF& within);
/// The part of a closed outline within a rectangle.
QPolygonF clippedArea(const QPolygonF& outline, const QRectF& within);
double lengthWithin(const QLineF& segment, const QRectF& box);

}
