#pragma once

#include "core/store/workspace.h"
#include "ui/library/headlines.h"

#include <QAbstractTableModel>

namespace ui {

/// The scenarios of a shelf as rows, by id; a view sorts them. It shows what it is given and asks for
/// renames.
class ScenarioModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { NameColumn, CarbonColumn, CostColumn, TimeColumn, ColumnCount };
    enum Role { IdRole = Qt::UserRole, SortRole, DetailRole, IsOpenRole, IsDamagedRole };

    static QStringList widestTimes(); ///< what the column of times may have to hold

    explicit ScenarioModel(const Headlines& headlines, QObject* parent = nullptr);

    /// Rows that stay keep their selection and their editor.
    void setEntries(std::vector<core::WorkspaceEntry> entries, core::Workspace::Shelf shelf);
    void setOpen(std::optional<core::ScenarioId> id);
    void headlinesFound();
    void retranslate();

    const std::vector<core::WorkspaceEntry>& entries() const { return m_entries; }
    std::optional<int> rowOf(core::ScenarioId id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

signals:
    void renameRequested(core::ScenarioId id, const QString& name);

private:
    QString text(const core::WorkspaceEntry& entry, int column) const;
    QString detail(const core::WorkspaceEntry& entry) const;
    QString toolTip(const core::WorkspaceEntry& entry, int column) const;
    QVariant sortKey(const core::WorkspaceEntry& entry, int column) const;
    QString figure(const core::WorkspaceEntry& entry, int column) const;
    void tellAllChanged();

    const Headlines& m_headlines;
    std::vector<core::WorkspaceEntry> m_entries; ///< by id
    core::Workspace::Shelf m_shelf = core::Workspace::Shelf::Kept;
    std::optional<core::ScenarioId> m_open;
};

}
