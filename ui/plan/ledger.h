#pragma once

#include "core/model/estimate.h"
#include "core/model/scenario.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class GrossNetBar;
class LedgerTable;
struct Theme;

/// What the plan takes, at the right of it: the headline, the sentence, the parts, what was assumed and what
/// is wrong. Shows and computes nothing.
class Ledger : public QScrollArea
{
    Q_OBJECT
public:
    explicit Ledger(QWidget* parent = nullptr);

    void display(const core::Scenario& scenario, const core::Estimate& estimate);
    void setTheme(const Theme& theme);
    void setStale(bool isStale); ///< the numbers are of an earlier scenario

signals:
    void assumptionsRequested();
    void inputRequested(const QString& key); ///< a warning's: the JSON pointer of the input

private:
    void addHeadline(QVBoxLayout& column);
    void addFoot(QVBoxLayout& column);
    void showDetails(const core::Estimate& estimate);
    void showWarnings(const core::Estimate& estimate);

    QLabel *m_headline, *m_unit, *m_net, *m_sentence, *m_stale;
    GrossNetBar* m_bar;
    LedgerTable* m_table;
    QGridLayout* m_details;
    QPushButton* m_assumptions;
    QWidget* m_warnings;
    std::vector<core::Estimate::Warning> m_shownWarnings;
};

}
