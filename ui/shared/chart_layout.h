#pragma once

#include "ui/shared/chart_geometry.h"

namespace ui {

ChartLayout layOut(const core::Figure& figure, const ChartStyle& style, const QRectF& area);

}
