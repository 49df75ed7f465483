#pragma once

#include "core/model/figure.h"
#include "ui/shared/theme.h"

#include <QtCharts/QChartView>

#include <memory>

namespace ui {

/// Draws any core::Figure and is the one place on screen that knows Qt Charts: series stay and have their
/// points replaced. Arrow keys walk along the points, T shows the numbers as a table, Ctrl+C copies picture
/// and data.
class ChartView : public QtCharts::QChartView
{
    Q_OBJECT
public:
    explicit ChartView(QWidget* parent = nullptr);
    ~ChartView() override;

    void display(const core::Figure& figure);
    void setTheme(const Theme& theme); ///< light until then
    const core::Figure& figure() const;

    void setTableShown(bool isShown);
    bool isTableShown() const;
    /// Points at one value as the mouse does: crosshair and values. -1 for none.
    void point(int series, int index);
    void copy() const; ///< picture on white, and the data as CSV and as tab-separated text

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void pointHovered(int series, int index); ///< also by keys; -1 when there is none any more
    void pointChosen(int series, int index); ///< click or space bar
    void pointActivated(int series, int index); ///< double click or Enter
    void exportRequested(); ///< from the context menu
    void tableToggled(bool isShown);

protected:
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void layOutAgain();
    void describe();
    void walk(int along, int across);
    bool pressed(QKeyEvent& event);

    class Private;
    std::unique_ptr<Private> d;
};

}
