#include "ui/plan/chart_board.h"

#include "ui/plan/note_line.h"
#include "ui/shared/chart_view.h"
#include "ui/shared/format.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QTabBar>

#include <algorithm>
#include <string_view>

namespace ui {
namespace {

// Below these a second column, or a third chart above one another, would not be readable.
constexpr int leastForTwoColumns = 540, leastForTwoRows = 440, leastForThreeRows = 780;
constexpr int leastWindowForTwoRows = 720;

/// Where a chart stands, and its word on a tab. What is not placed, or has no room, is on a tab.
enum class Stand { Left, Right, LeftIfAll, RightIfAll, Tab };
struct Place
{
    const char* key;
    Stand stand;
    const char* tab;
};
// clang-format off
constexpr Place places[] = {
    {"returns",   Stand::Left,       QT_TRANSLATE_NOOP("ui::ChartBoard", "Error")},
    {"marginal",  Stand::Left,       QT_TRANSLATE_NOOP("ui::ChartBoard", "Next point")},
    {"time",      Stand::Right,      QT_TRANSLATE_NOOP("ui::ChartBoard", "Time")},
    {"offset",    Stand::LeftIfAll,  QT_TRANSLATE_NOOP("ui::ChartBoard", "Offsets")},
    {"breakdown", Stand::RightIfAll, QT_TRANSLATE_NOOP("ui::ChartBoard", "Parts")},
    {"cost",      Stand::Tab,        QT_TRANSLATE_NOOP("ui::ChartBoard", "Cost")},
    {"energy",    Stand::Tab,        QT_TRANSLATE_NOOP("ui::ChartBoard", "Energy")},
};
// clang-format on

const Place* placeOf(std::size_t index)
{
    const auto* found = std::ranges::find_if(places, [&](const Place& place) {
        return std::string_view(place.key) == core::figures()[index].key;
    });
    return found == std::end(places) ? nullptr : found;
}

Stand standOf(std::size_t index)
{
    const Place* place = placeOf(index);
    return place ? place->stand : Stand::Tab;
}

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
    , m_notes(core::figures().size())
    , m_theme(lightTheme())
    , m_current(keyOf(0))
    , m_picked(QStringLiteral("breakdown"))
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
    if (!m_run || !m_views[index] || m_views[index]->isHidden())
        return;
    const auto figure = core::figures()[index].build({&*m_run, 1}, m_options);
    m_views[index]->display(figure);
    const auto end = m_notes.begin() + std::ptrdiff_t(index);
    const bool isSaid = std::any_of(m_notes.begin(), end, [&](const NoteLine* other) {
        return other && !other->isHidden() && other->notes() == figure.notes;
    });
    m_notes[index]->display(isSaid ? std::vector<core::Message>() : figure.notes); // by one chart
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
    if (width() < leastForTwoColumns || height() < leastForTwoRows
        || window()->height() < leastWindowForTwoRows)
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
    if (m_isAlone) {
        showView(indexOf(m_current).value_or(0), *m_left);
        m_tabs->hide();
    } else {
        const bool isAll = m_room == Room::All;
        std::vector<std::size_t> onTabs;
        for (std::size_t i = 0; i < m_views.size(); ++i) {
            const Stand stand = m_room == Room::One ? Stand::Tab : standOf(i);
            if (stand == Stand::Left || (isAll && stand == Stand::LeftIfAll))
                showView(i, *m_left);
            else if (stand == Stand::Right || (isAll && stand == Stand::RightIfAll))
                showView(i, *m_right);
            else
                onTabs.push_back(i);
        }
        addTabs(m_room == Room::One ? *m_left : *m_right, onTabs);
    }
    auto* columns = static_cast<QHBoxLayout*>(layout());
    columns->setStretch(1, m_right->count() > 0 ? 1 : 0);
}

void ChartBoard::addTabs(QVBoxLayout& column, const std::vector<std::size_t>& kinds)
{
    if (kinds.empty())
        return;
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    for (const std::size_t i : kinds) {
        const Place* place = placeOf(i);
        const QString title = format::sentence(core::Message(core::figures()[i].title));
        const int tab = m_tabs->addTab(place ? tr(place->tab) : title);
        m_tabs->setTabToolTip(tab, title);
        m_tabs->setTabData(tab, keyOf(i));
        if (keyOf(i) == m_picked)
            m_tabs->setCurrentIndex(tab);
    }
    m_tabs->show();
    column.addWidget(m_tabs);
    showView(indexOf(m_tabs->tabData(m_tabs->currentIndex()).toString()).value_or(kinds.front()), column);
}

void ChartBoard::turnTo(int tab)
{
    const QString key = m_tabs->tabData(tab).toString();
    const auto index = indexOf(key);
    if (!index || m_isAlone)
        return;
    QVBoxLayout& column = m_room == Room::One ? *m_left : *m_right;
    for (int part = 0; part < 2; ++part) { // the chart of before and its note
        QLayoutItem* before = column.takeAt(column.count() - 1);
        before->widget()->hide();
        delete before;
    }
    showView(*index, column);
    m_picked = key;
    emit pickedChanged(key);
}

void ChartBoard::showView(std::size_t index, QVBoxLayout& column)
{
    if (!m_views[index])
        m_views[index] = make(index);
    if (!m_notes[index])
        m_notes[index] = new NoteLine(this);
    column.addWidget(m_views[index], 1);
    column.addWidget(m_notes[index]);
    m_notes[index]->setWhole(m_isAlone);
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
