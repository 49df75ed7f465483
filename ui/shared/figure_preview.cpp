#include "ui/shared/figure_preview.h"

#include "ui/shared/figure_picture.h"

#include <QPainter>

namespace ui {

FigurePreview::FigurePreview(QWidget* parent)
    : QWidget(parent)
{
    setMinimumSize(280, 200);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Preview of the figure"));
}

void FigurePreview::display(const core::Figure& figure, const FigureExport& options)
{
    m_figure = figure;
    m_options = options;
    update();
}

void FigurePreview::paintEvent(QPaintEvent*)
{
    constexpr int edge = 12;
    const FigurePicture picture(m_figure, m_options);
    const QRectF room = QRectF(rect()).adjusted(edge, edge, -edge, -edge);
    const double scale
        = std::min(room.width() / picture.size().width(), room.height() / picture.size().height());
    const auto size = picture.size() * scale;
    const QRectF sheet(room.center().x() - size.width() / 2, room.center().y() - size.height() / 2,
                       size.width(), size.height());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.setBrush(Qt::white);
    painter.drawRect(sheet);
    painter.translate(sheet.topLeft());
    painter.scale(scale, scale);
    picture.paint(painter);
}

QSize FigurePreview::sizeHint() const
{
    return {520, 380};
}

}
