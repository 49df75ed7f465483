#pragma once

#include "core/model/figure.h"
#include "ui/shared/figure_export.h"

#include <QImage>
#include <QWidget>

namespace ui {

/// The exported picture on a sheet, as large as there is room for, whatever the theme.
class FigurePreview : public QWidget
{
    Q_OBJECT
public:
    explicit FigurePreview(QWidget* parent = nullptr);

    void display(const core::Figure& figure, const FigureExport& options);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    core::Figure m_figure;
    FigureExport m_options;
};

}
