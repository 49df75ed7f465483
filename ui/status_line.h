#pragma once

#include "core/model/estimate.h"
#include "ui/shared/session.h"

#include <QStatusBar>

class QLabel;

namespace ui {

/// What counts, what is amiss, whether it is saved, and how long the last change took to show.
class StatusLine : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);

    void display(const core::Estimate& estimate, int thisYear);
    void displayTime(double milliseconds);
    void displaySaving(Session::State state);

private:
    QLabel* add(const char* name, int stretch = 0);

    QLabel *m_boundary, *m_data, *m_saving, *m_time;
};

}
