#pragma once

#include "core/model/figure.h"
#include "ui/shared/estimator.h"

#include <QWidget>

#include <vector>

namespace ui {

class Settings;
struct Theme;

/// What the window's middle shows, one at a time. A screen shows what it is given and asks for changes.
class Screen : public QWidget
{
public:
    using QWidget::QWidget;

    virtual void displayScenario(const core::Scenario&) { } ///< at once, before its estimate is there
    virtual void display(const Estimated&) { }
    virtual bool isUpToDate() const { return true; } ///< what it was given is seen
    virtual void setStale(bool) { } ///< the estimate shown is of an earlier scenario
    virtual void setTheme(const Theme&) { }
    virtual void keep(Settings&) const { } ///< how it is looked at
    virtual std::vector<QWidget*> panes() { return {this}; } ///< stops of F6, in reading order
    virtual void toggleTable() { } ///< of the chart that figure() is of
    virtual const core::Figure* figure() const { return nullptr; } ///< to export; null: there is none
};

}
