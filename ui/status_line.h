#pragma once

#include "core/model/estimate.h"
#include "core/model/scenario.h"
#include "ui/shared/session.h"

#include <QStatusBar>

class QLabel;
class QToolButton;

namespace ui {

/// What counts, what is amiss, whether it is saved, and how long the last change took to show. What is amiss
/// leads to where it can be mended.
class StatusLine : public QStatusBar
{
    Q_OBJECT
public:
    explicit StatusLine(QWidget* parent = nullptr);

    void display(const core::Scenario& scenario, const core::Estimate& estimate, int thisYear);
    void displayTime(double milliseconds);
    void displaySaving(Session::State state);

signals:
    void warningRequested(const QString& where); ///< the first one's input
    void oldFiguresRequested(int beforeYear);

private:
    QLabel* add(const char* name, int stretch = 0);
    QWidget* addAmiss();
    QToolButton* addButton(const char* name);
    void displayWarnings(const core::Estimate& estimate);
    void displayOld(const core::Scenario& scenario, const core::Estimate& estimate);

    QLabel* m_boundary;
    QWidget* m_amiss; ///< what is clicked
    QToolButton *m_warnings, *m_old;
    QLabel *m_saving, *m_time;
    QString m_firstWarning; ///< where
    int m_beforeYear = 0;
};

}
