#pragma once

#include "ui/regions/region_rows.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace ui {

/// Before words that stand right of figures, which end just there.
inline const QString besideFigures = QStringLiteral("\u2002");

/// The regions as a table, what matters most first. Unknown is a dash whose tooltip says why.
class RegionsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Best,
        Name,
        Carbon,
        Cost,
        Water,
        Purchase,
        Provider,
        Place,
        Intensity,
        Pue,
        Switching,
        ColumnCount
    };
    enum Role { SortRole = Qt::UserRole + 1 };

    using QAbstractTableModel::QAbstractTableModel;

    void display(std::vector<RegionRow> rows);
    void setPointed(int row); ///< tinted, since the mouse is on it or on its dot; -1: none
    int pointed() const { return m_pointed; }
    const std::vector<RegionRow>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::optional<double> share(const RegionRow& row, int column) const;

    std::vector<RegionRow> m_rows;
    int m_pointed = -1;
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
