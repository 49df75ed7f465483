#pragma once

#include "ui/shared/picker_entries.h"

#include <QLineEdit>

#include <optional>

class QListView;

namespace ui {

class PickerModel;

/// A field that picks a row of the catalogue: it shows the name, and a list of what fits while it is typed.
/// Up and down move in the list, Enter takes, Esc gives up. What fits nothing is refused, never guessed.
class Picker : public QLineEdit
{
    Q_OBJECT
public:
    /// \p noneText names the empty choice and \p noneHelp says what it means; an empty name is for a pick
    /// that must be made.
    Picker(core::PickFrom from, const core::Catalog& catalog, const QString& noneText,
           const QString& noneHelp, QWidget* parent = nullptr);
    ~Picker() override;

    void display(const QString& id);
    void restore(); ///< forgets what was typed
    void take(const QString& id); ///< as if picked from the list
    QListView* list(); ///< made when first needed

signals:
    void picked(const QString& id);
    void refused(const QString& typed, const ui::PickerEntry& nearest);
    void abandoned();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void open(const QString& typed);
    void close();
    bool navigate(QKeyEvent* event);
    void takeRow(int row);
    void commit();
    QString nameOf(const QString& id) const;
    void placeList();

    core::PickFrom m_from;
    const core::Catalog& m_catalog;
    QString m_noneText, m_noneHelp;
    QString m_id; ///< as displayed last
    PickerModel* m_model = nullptr;
    QListView* m_list = nullptr;
};

}
