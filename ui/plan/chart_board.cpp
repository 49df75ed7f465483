#include "ui/plan/chart_board.h"

#include "ui/shared/chart_view.h"
#include "ui/shared/format.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QTabBar>

#include <algorithm>

namespace ui {
namespace {

// Below these a second column, or a third chart above one another, would not be readable.
constexpr int leastForTwoColumns = 540, leastForTwoRows = 440, leastForThreeRows = 780;
constexpr std::size_t pair = 2; // the first two rows of figures share their axis of compute

QString keyOf(std::size_t index)
{
    return QString::fromLatin1(core::figures()[index].key);
}

std::optional<std::size_t> indexOf(const QString& key)
{
    for (std::size_t i = 0; i < core::figures().size(); ++i)
        if (keyOf(i) == key)
            return i;
    return std::nullopt;
}

}

ChartBoard::ChartBoard(QWidget* parent)
    : QWidget(parent)
    , m_left(new QVBoxLayout)
    , m_right(new QVBoxLayout)
    , m_tabs(new QTabBar(this))
    , m_views(core::figures().size())
    , m_theme(lightTheme())
    , m_current(keyOf(0))
    , m_picked(keyOf(core::figures().size() - 1))
{
    setObjectName(QStringLiteral("chart_board"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    for (QVBoxLayout* column : {m_left, m_right}) {
        column->setSpacing(0);
        columns->addLayout(column, 1);
    }
    m_tabs->setObjectName(QStringLiteral("chart_tabs"));
    m_tabs->setAccessibleName(tr("Chart shown"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->hide();
    connect(m_tabs, &QTabBar::currentChanged, this, &ChartBoard::turnTo);
}

void ChartBoard::display(const core::Run& run)
{
    m_run = run;
    for (std::size_t i = 0; i < m_views.size(); ++i)
        draw(i);
}

void ChartBoard::draw(std::size_t index)
{
    if (m_run && m_views[index] && !m_views[index]->isHidden())
        m_views[index]->display(core::figures()[index].build({&*m_run, 1}, m_options));
}

void ChartBoard::setTheme(const Theme& theme)
{
    m_theme = theme;
    for (ChartView* view : m_views)
        if (view)
            view->setTheme(theme);
}

void ChartBoard::setLogCompute(bool isLog)
{
    m_options.logCompute = isLog;
    if (m_run)
        display(*m_run);
}

void ChartBoard::setStale(bool isStale)
{
    setEnabled(!isStale);
}

ChartView* ChartBoard::view(const QString& key) const
{
    const auto index = indexOf(key);
    return index ? m_views[*index] : nullptr;
}

void ChartBoard::setCurrent(const QString& key)
{
    if (key == m_current || !indexOf(key))
        return;
    m_current = key;
    if (m_isAlone)
        arrange();
}

void ChartBoard::pick(const QString& key)
{
    for (int i = 0; i < m_tabs->count(); ++i)
        if (m_tabs->tabData(i).toString() == key)
            m_tabs->setCurrentIndex(i);
    if (indexOf(key) && key != m_picked) {
        m_picked = key;
        emit pickedChanged(key);
    }
}

void ChartBoard::setAlone(bool isAlone)
{
    if (isAlone == m_isAlone)
        return;
    m_isAlone = isAlone;
    arrange();
    if (ChartView* shown = view(m_current))
        shown->setFocus();
}

ChartBoard::Room ChartBoard::room() const
{
    if (width() < leastForTwoColumns || height() < leastForTwoRows)
        return Room::One;
    return height() < leastForThreeRows ? Room::Four : Room::All;
}

void ChartBoard::resizeEvent(QResizeEvent*)
{
    if (!m_isArranged || room() != m_room)
        arrange();
}

void ChartBoard::empty(QVBoxLayout& column)
{
    while (QLayoutItem* item = column.takeAt(0)) {
        item->widget()->hide();
        delete item;
    }
}

void ChartBoard::arrange()
{
    m_isArranged = true;
    m_room = room();
    empty(*m_left);
    empty(*m_right);
    const std::size_t count = m_views.size();
    if (m_isAlone) {
        showView(indexOf(m_current).value_or(0), *m_left);
    } else if (m_room == Room::One) {
        addTabs(*m_left, 0);
    } else {
        fillColumn(*m_left, 0, pair);
        fillColumn(*m_right, pair, m_room == Room::All ? count : pair + 1);
        if (m_room == Room::Four)
            addTabs(*m_right, pair + 1);
    }
    auto* columns = static_cast<QHBoxLayout*>(layout());
    columns->setStretch(1, m_right->count() > 0 ? 1 : 0);
}

void ChartBoard::fillColumn(QVBoxLayout& column, std::size_t from, std::size_t to)
{
    for (std::size_t i = from; i < std::min(to, m_views.size()); ++i)
        showView(i, column);
}

void ChartBoard::addTabs(QVBoxLayout& column, std::size_t from)
{
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    for (std::size_t i = from; i < m_views.size(); ++i) {
        const int tab = m_tabs->addTab(format::sentence(core::Message(core::figures()[i].title)));
        m_tabs->setTabData(tab, keyOf(i));
        if (keyOf(i) == m_picked)
            m_tabs->setCurrentIndex(tab);
    }
    m_tabs->show();
    column.addWidget(m_tabs);
    showView(indexOf(m_tabs->tabData(m_tabs->currentIndex()).toString()).value_or(from), column);
}

void ChartBoard::turnTo(int tab)
{
    const QString key = m_tabs->tabData(tab).toString();
    const auto index = indexOf(key);
    if (!index || m_isAlone)
        return;
    QVBoxLayout& column = m_room == Room::One ? *m_left : *m_right;
    QLayoutItem* before = column.takeAt(column.count() - 1);
    before->widget()->hide();
    delete before;
    showView(*index, column);
    m_picked = key;
    emit pickedChanged(key);
}

void ChartBoard::showView(std::size_t index, QVBoxLayout& column)
{
    if (!m_views[index])
        m_views[index] = make(index);
    column.addWidget(m_views[index], 1);
    m_views[index]->show();
    draw(index);
}

ChartView* ChartBoard::make(std::size_t index)
{
    auto* view = new ChartView(this);
    view->setObjectName(keyOf(index));
    view->setAccessibleName(format::sentence(core::Message(core::figures()[index].title)));
    view->setTheme(m_theme);
    view->setMinimumSize(120, 100);
    view->installEventFilter(this);
    connect(view, &ChartView::exportRequested, this, [this, key = keyOf(index)] {
        setCurrent(key);
        emit exportRequested();
    });
    return view;
}

bool ChartBoard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn && !m_isAlone)
        setCurrent(watched->objectName());
    return QWidget::eventFilter(watched, event);
}

}
