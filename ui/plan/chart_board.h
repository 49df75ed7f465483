#pragma once

#include "core/figures/figures.h"
#include "ui/shared/theme.h"

#include <QWidget>

#include <optional>
#include <vector>

class QTabBar;
class QVBoxLayout;

namespace ui {

class ChartView;
class NoteLine;

/// The charts of one scenario. As many as have room stand side by side, returns above their marginal cost; a
/// tab picks among the rest, and one of them can have the whole room.
class ChartBoard : public QWidget
{
    Q_OBJECT
public:
    explicit ChartBoard(QWidget* parent = nullptr);

    void display(const core::Run& run);
    void setTheme(const Theme& theme);
    void setLogCompute(bool isLog);
    void setStale(bool isStale); ///< the curves are of an earlier scenario

    QString current() const { return m_current; } ///< has or had the focus last
    ChartView* view(const QString& key) const; ///< null while it was never shown
    void setCurrent(const QString& key);
    QString picked() const { return m_picked; } ///< on the tab
    void pick(const QString& key);
    bool isAlone() const { return m_isAlone; }
    void setAlone(bool isAlone); ///< the current chart takes the whole room

signals:
    void exportRequested();
    void pickedChanged(const QString& key);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Room { One, Four, All };

    Room room() const;
    void arrange();
    void empty(QVBoxLayout& column);
    void addTabs(QVBoxLayout& column, const std::vector<std::size_t>& kinds);
    void turnTo(int tab);
    void showView(std::size_t index, QVBoxLayout& column);
    void draw(std::size_t index);
    ChartView* make(std::size_t index);

    QVBoxLayout *m_left, *m_right;
    QTabBar* m_tabs;
    std::vector<ChartView*> m_views; ///< by the rows of core::figures(); null until first shown
    std::vector<NoteLine*> m_notes; ///< one below each view
    std::optional<core::Run> m_run;
    core::FigureOptions m_options;
    Theme m_theme;
    QString m_current, m_picked;
    Room m_room = Room::One;
    bool m_isAlone = false, m_isArranged = false;
};

}
