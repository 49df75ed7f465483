#include "ui/shared/chart_view.h"

#include "core/figures/figures.h"
#include "ui/shared/chart_painter.h"
#include "ui/shared/chart_pointer.h"
#include "ui/shared/chart_series.h"
#include "ui/shared/chart_table.h"
#include "ui/shared/chart_text.h"
#include "ui/shared/chart_words.h"
#include "ui/shared/format.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QTimer>
#include <QtCharts/QChart>

namespace ui {
namespace {

constexpr int restBeforeSaid = 150; ///< ms; nobody listens to values that still move

}

using QtCharts::QChart;

class ChartView::Private
{
public:
    core::Figure figure;
    Theme theme = lightTheme();
    ChartStyle style;
    ChartLayout layout;
    ChartSeries series;
    Pointed pointed;
    bool isFocusShown = false; ///< reached by keys; a click needs no ring
    ChartTable* table = nullptr; ///< made when first asked for
    QTimer atRest; ///< runs out when the figure has not changed for a while

    explicit Private(QChart* chart)
        : series(chart)
    {
    }

    double margin() const { return lineHeight(style.font); } ///< by which marks may stand out of the plot
};

ChartView::ChartView(QWidget* parent)
    : QChartView(parent)
    , d(std::make_unique<Private>(chart()))
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setCacheMode(QGraphicsView::CacheBackground);
    setViewportUpdateMode(QGraphicsView::NoViewportUpdate); // whoever changes something says what to repaint
    chart()->setBackgroundVisible(false);
    chart()->setMargins({});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->legend()->hide();
    d->atRest.setSingleShot(true);
    d->atRest.setInterval(restBeforeSaid);
    connect(&d->atRest, &QTimer::timeout, this, &ChartView::describe);
    setTheme(d->theme);
}

ChartView::~ChartView() = default;

void ChartView::display(const core::Figure& figure)
{
    if (figure == d->figure)
        return;
    d->figure = figure;
    if (valuesAt(d->figure, d->pointed).isEmpty())
        d->pointed = {};
    layOutAgain();
    d->atRest.start();
    if (isTableShown())
        d->table->display(d->figure);
}

void ChartView::setTheme(const Theme& theme)
{
    d->theme = theme;
    d->style = screenStyle(theme, font());
    setBackgroundBrush(theme.paper);
    layOutAgain();
}

const core::Figure& ChartView::figure() const
{
    return d->figure;
}

void ChartView::layOutAgain()
{
    auto layout = layOut(d->figure, d->style, viewport()->rect());
    const bool isSame = layout.isSameBehind(d->layout);
    d->layout = std::move(layout);
    if (chart()->plotArea() != d->layout.plot)
        chart()->setPlotArea(d->layout.plot);
    const bool isRestyled = d->series.display(d->figure, d->layout, d->style);
    if (isRestyled || !isSame)
        resetCachedContent(); // axes and texts stay a picture while only the data moves
    if (isRestyled || !isSame || !d->pointed.isNone()) {
        viewport()->update();
    } else {
        const auto moving = d->layout.plot.adjusted(-d->margin(), -d->margin(), d->margin(), d->margin());
        viewport()->update(
            QRectF(moving.topLeft(), QPointF(d->layout.area.right(), moving.bottom())).toAlignedRect());
    }
}

void ChartView::describe()
{
    setAccessibleName(format::sentence(d->figure.title));
    setAccessibleDescription(describeFigure(d->figure));
}

void ChartView::drawBackground(QPainter* painter, const QRectF& rect)
{
    QChartView::drawBackground(painter, rect);
    paintBehind(*painter, d->layout, d->figure, d->style);
}

void ChartView::drawForeground(QPainter* painter, const QRectF&)
{
    paintAbove(*painter, d->layout, d->figure, d->style);
    paintPointed(*painter, d->layout, d->figure, d->style, d->pointed);
    if (hasFocus() && d->isFocusShown) {
        painter->setPen(QPen(d->theme.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void ChartView::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    if (d->table)
        d->table->setGeometry(viewport()->rect());
    layOutAgain();
}

void ChartView::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setTheme(d->theme);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange) {
        layOutAgain();
        describe();
    }
}

void ChartView::point(int series, int index)
{
    const Pointed now = series < 0 ? Pointed {} : Pointed {series, index};
    if (now == d->pointed)
        return;
    d->pointed = now;
    viewport()->update();
    emit pointHovered(now.series, now.index);
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    const bool isInside = !d->layout.isEmpty && d->layout.plot.contains(event->pos());
    const auto now = isInside ? nearest(d->layout, d->figure, event->pos()) : Pointed {};
    point(now.series, now.index);
    QChartView::mouseMoveEvent(event);
}

void ChartView::mousePressEvent(QMouseEvent* event)
{
    QChartView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton && !d->pointed.isNone())
        emit pointChosen(d->pointed.series, d->pointed.index);
}

void ChartView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (!d->pointed.isNone())
        emit pointActivated(d->pointed.series, d->pointed.index);
    event->accept();
}

void ChartView::leaveEvent(QEvent* event)
{
    point(-1, -1);
    QChartView::leaveEvent(event);
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    QChartView::focusInEvent(event);
    const auto reason = event->reason();
    d->isFocusShown = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
        || reason == Qt::ShortcutFocusReason;
    viewport()->update();
}

void ChartView::focusOutEvent(QFocusEvent* event)
{
    QChartView::focusOutEvent(event);
    viewport()->update();
}

void ChartView::walk(int along, int across)
{
    const auto to = neighbour(d->layout, d->figure, d->pointed, along, across);
    point(to.series, to.index);
}

bool ChartView::pressed(QKeyEvent& event)
{
    constexpr int far = 1 << 20;
    if (event.matches(QKeySequence::Copy)) {
        copy();
        return true;
    }
    const int step = event.modifiers() & Qt::ControlModifier ? 10 : 1;
    switch (event.key()) {
    case Qt::Key_Left:
        walk(-step, 0);
        return true;
    case Qt::Key_Right:
        walk(step, 0);
        return true;
    case Qt::Key_Home:
        walk(-far, 0);
        return true;
    case Qt::Key_End:
        walk(far, 0);
        return true;
    case Qt::Key_Up:
        walk(0, -1);
        return true;
    case Qt::Key_Down:
        walk(0, 1);
        return true;
    case Qt::Key_T:
        setTableShown(!isTableShown());
        return true;
    case Qt::Key_Escape:
        if (d->pointed.isNone())
            return false;
        point(-1, -1);
        return true;
    case Qt::Key_Space:
        if (d->pointed.isNone())
            return false;
        emit pointChosen(d->pointed.series, d->pointed.index);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (d->pointed.isNone())
            return false;
        emit pointActivated(d->pointed.series, d->pointed.index);
        return true;
    default:
        return false;
    }
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    if (pressed(*event))
        event->accept();
    else
        event->ignore(); // a scroll area of Qt's would eat keys that are the window's
}

bool ChartView::isTableShown() const
{
    return d->table && !d->table->isHidden();
}

void ChartView::setTableShown(bool isShown)
{
    if (isShown == isTableShown())
        return;
    if (!d->table) {
        d->table = new ChartTable(this);
        d->table->setGeometry(viewport()->rect());
    }
    if (isShown)
        d->table->display(d->figure);
    d->table->setVisible(isShown);
    emit tableToggled(isShown);
}

void ChartView::copy() const
{
    constexpr int scale = 2;
    const auto style = screenStyle(lightTheme(), font());
    const auto layout = layOut(d->figure, style, viewport()->rect());
    QImage image(viewport()->size() * scale, QImage::Format_RGB32);
    image.fill(style.paper);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    paintBehind(painter, layout, d->figure, style);
    paintSeries(painter, layout, d->figure, style);
    paintAbove(painter, layout, d->figure, style);
    painter.end();
    auto* content = new QMimeData;
    content->setImageData(image);
    content->setText(tabSeparated(tableOf(d->figure)));
    content->setData(QStringLiteral("text/csv"), QByteArray::fromStdString(core::figureToCsv(d->figure)));
    QApplication::clipboard()->setMimeData(content);
}

void ChartView::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    menu.addAction(tr("Copy picture and data"), this, &ChartView::copy, QKeySequence::Copy);
    auto* table
        = menu.addAction(tr("Show as table"), this, &ChartView::setTableShown, QKeySequence(Qt::Key_T));
    table->setCheckable(true);
    table->setChecked(isTableShown());
    menu.addAction(tr("Export…"), this, &ChartView::exportRequested);
    menu.exec(event->globalPos());
}

QSize ChartView::sizeHint() const
{
    return {440, 260};
}

QSize ChartView::minimumSizeHint() const
{
    return {220, 140};
}

}
