#pragma once

#include "core/model/estimate.h"
#include "core/model/scenario.h"

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;
class QToolButton;

namespace ui {

/// The ledger where it has no room: carbon, cost, energy and water, and the ways to what is wrong and to what
/// was assumed.
class LedgerStrip : public QWidget
{
    Q_OBJECT
public:
    explicit LedgerStrip(QWidget* parent = nullptr);

    void display(const core::Scenario& scenario, const core::Estimate& estimate);

signals:
    void assumptionsRequested();
    void inputRequested(const QString& key); ///< a warning's: the JSON pointer of the input

private:
    void showWarnings(const core::Estimate& estimate);

    std::array<QLabel*, 4> m_values {};
    QToolButton* m_warnings;
    QPushButton* m_assumptions;
};

}
