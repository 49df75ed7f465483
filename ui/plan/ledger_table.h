#pragma once

#include "ui/plan/ledger_rows.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace ui {

class LedgerDelegate;
struct Theme;

/// The waterfall's rows as a table: part with its bar, carbon, energy, money.
class LedgerModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, CarbonColumn, EnergyColumn, MoneyColumn, ColumnCount };
    enum Role { FirstValueRole = Qt::UserRole + 1, OtherValuesRole, FromRole, ToRole, OneLineRole };

    using QAbstractTableModel::QAbstractTableModel;

    void display(std::vector<LedgerRow> rows);
    std::vector<bool> oneLiners() const; ///< which rows one line is enough for

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    using Seen = std::tuple<QString, QString, QString, int, int, int, bool>;
    std::vector<Seen> seen() const;
    void tellChanges(const std::vector<Seen>& before);
    QVariant bar(std::size_t row, bool wantsEnd) const;
    bool isOneLine(std::size_t row) const;

    std::vector<LedgerRow> m_rows;
    std::vector<QString> m_first, m_others; ///< values in words, asked for at every painting
    std::vector<double> m_from, m_to; ///< of the carbon so far, as shares of all
};

/// Name and bar at the left, carbon over energy and money at the right; a copy has them in columns. As high
/// as its rows: what scrolls is the ledger around it.
class LedgerTable : public QTableView
{
    Q_OBJECT
public:
    explicit LedgerTable(QWidget* parent = nullptr);

    void display(std::vector<LedgerRow> rows);
    void setTheme(const Theme& theme);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {100, sizeHint().height()}; }

private:
    LedgerModel* m_model;
    LedgerDelegate* m_delegate;
};

}
