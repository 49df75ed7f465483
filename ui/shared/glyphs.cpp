#include "ui/shared/glyphs.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

#include <algorithm>
#include <cstring>
#include <sstream>

namespace ui {
namespace {

constexpr double grid = 24, stroke = 1.6;

/// On a grid of 24: M move, L line, Q curve (control, end), O circle (centre, radius), Z close.
struct Glyph
{
    const char* name;
    const char* path;
};
// clang-format off
constexpr Glyph glyphs[] = {
    {"plan",      "M3 6 L8 6 M13 6 L21 6 O10.5 6 2.3 M3 12 L14 12 M19 12 L21 12 O16.5 12 2.3 M3 18 L4.5 18 M9.5 18 L21 18 O7 18 2.3"},
    {"regions",   "O12 12 9 M3 12 L21 12 M12 3 Q5.5 12 12 21 M12 3 Q18.5 12 12 21"},
    {"library",   "M4 4 L8 4 L8 20 L4 20 Z M8 4 L12 4 L12 20 L8 20 M13.5 5 L17.2 4 L21 19 L17.3 20 Z M4 8 L12 8"},
    {"undo",      "M8 5 L4 9 L8 13 M4 9 L14 9 Q20 9 20 14 Q20 19 14 19 L9 19"},
    {"redo",      "M16 5 L20 9 L16 13 M20 9 L10 9 Q4 9 4 14 Q4 19 10 19 L15 19"},
    {"new",       "M13 3 L6 3 L6 21 L18 21 L18 8 L13 3 L13 8 L18 8 M12 11.5 L12 17.5 M9 14.5 L15 14.5"},
    {"duplicate", "M8 8 L20 8 L20 20 L8 20 Z M16 8 L16 4 L4 4 L4 16 L8 16"},
    {"export",    "M12 15 L12 3 M7.5 7.5 L12 3 L16.5 7.5 M4 14 L4 20 L20 20 L20 14"},
    {"moon",      "M20 14.5 Q15 16.5 11.5 13 Q8 9.5 9.7 4 Q3 6.5 4 13.5 Q5.5 20 12 20.3 Q17.8 20 20 14.5"},
    {"sun",       "O12 12 4.2 M12 2.5 L12 4.8 M12 19.2 L12 21.5 M2.5 12 L4.8 12 M19.2 12 L21.5 12 M5.3 5.3 L6.9 6.9 M17.1 17.1 L18.7 18.7 M18.7 5.3 L17.1 6.9 M6.9 17.1 L5.3 18.7"},
    {"focus",     "M4 9 L4 4 L9 4 M15 4 L20 4 L20 9 M20 15 L20 20 L15 20 M9 20 L4 20 L4 15"},
    {"warning",   "M12 3.5 L21.5 20 L2.5 20 Z M12 9.5 L12 14.5 M12 17 L12 17.4"},
    {"notice",    "O12 12 9 M12 11 L12 16.5 M12 7.6 L12 8"},
    {"close",     "M6 6 L18 18 M18 6 L6 18"},
    {"copy",      "M8 8 L20 8 L20 20 L8 20 Z M16 8 L16 4 L4 4 L4 16 L8 16"},
};
// clang-format on

QPainterPath pathOf(const char* text)
{
    QPainterPath path;
    std::istringstream in(text);
    double a = 0, b = 0, c = 0, d = 0;
    for (char command = 0; in >> command;) {
        if (command == 'M' && in >> a >> b)
            path.moveTo(a, b);
        else if (command == 'L' && in >> a >> b)
            path.lineTo(a, b);
        else if (command == 'Q' && in >> a >> b >> c >> d)
            path.quadTo(a, b, c, d);
        else if (command == 'O' && in >> a >> b >> c)
            path.addEllipse(QPointF(a, b), c, c);
        else if (command == 'Z')
            path.closeSubpath();
    }
    return path;
}

const Glyph* find(const char* name)
{
    const auto* found
        = std::ranges::find_if(glyphs, [&](const Glyph& g) { return !std::strcmp(g.name, name); });
    return found == std::end(glyphs) ? nullptr : found;
}

/// Asks for the colour when it paints.
class GlyphEngine : public QIconEngine
{
public:
    explicit GlyphEngine(const char* name)
        : m_name(name)
    {
    }
    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        drawGlyph(*painter, rect, m_name, QGuiApplication::palette().color(group, QPalette::WindowText));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap out(size);
        out.fill(Qt::transparent);
        QPainter painter(&out);
        paint(&painter, {{0, 0}, size}, mode, state);
        return out;
    }
    QString iconName() const override { return QString::fromLatin1(m_name); }
    QIconEngine* clone() const override { return new GlyphEngine(m_name); }

private:
    const char* m_name;
};

}

QIcon glyph(const char* name)
{
    const Glyph* found = find(name);
    return found ? QIcon(new GlyphEngine(found->name)) : QIcon();
}

void drawGlyph(QPainter& painter, const QRectF& square, const char* name, const QColor& colour)
{
    const Glyph* found = find(name);
    if (!found)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width() / grid, square.height() / grid);
    painter.setPen(QPen(colour, stroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(pathOf(found->path));
    painter.restore();
}

}
