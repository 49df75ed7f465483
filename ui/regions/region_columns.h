#pragma once

#include <QObject>

#include <vector>

class QTableView;

namespace ui {

/// The columns of the regions: as wide as what they hold, with the room to spare shared out, until a person
/// draws them. The region stays in sight while the others are scrolled under it.
class RegionColumns : public QObject
{
    Q_OBJECT
public:
    /// \p table has its model; it owns this.
    explicit RegionColumns(QTableView& table);

    void restore(const QByteArray& state); ///< drawn by a person; empty: nobody
    QByteArray state() const; ///< empty while nobody has drawn them
    void fit(); ///< after other contents
    QTableView& frozen() { return *m_frozen; } ///< over the table, while that is scrolled to the right

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void freeze();
    void placeFrozen();
    void share();

    QTableView& m_table;
    QTableView* m_frozen;
    std::vector<int> m_needed; ///< by column
    bool m_isDrawn = false; ///< by a person
    bool m_isSharing = false;
};

}
