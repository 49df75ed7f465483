#pragma once

#include "ui/regions/region_rows.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace ui {

/// The regions as a table. Unknown is a dash whose tooltip says why.
class RegionsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Best,
        Name,
        Provider,
        Place,
        Purchase,
        Carbon,
        Cost,
        Intensity,
        Pue,
        Switching,
        Water,
        ColumnCount
    };
    enum Role { SortRole = Qt::UserRole + 1 };

    using QAbstractTableModel::QAbstractTableModel;

    void display(std::vector<RegionRow> rows);
    const std::vector<RegionRow>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::optional<double> share(const RegionRow& row, int column) const;

    std::vector<RegionRow> m_rows;
    double m_mostKg = 0, m_mostUsd = 0, m_mostLitres = 0;
};

/// Some of them, in order; those without carbon or cost come last whichever way round, and so does any
/// unknown.
class RegionsFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit RegionsFilter(QObject* parent = nullptr);

    void setWords(const QString& words); ///< all of them begin a word of region, provider or place
    void setProvider(const QString& id); ///< empty: any
    void setPurchase(std::optional<core::Purchase> purchase); ///< empty: any
    void setOnlyPriced(bool isOnly);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QStringList m_words;
    QString m_provider;
    std::optional<core::Purchase> m_purchase;
    bool m_isOnlyPriced = false;
};

}
