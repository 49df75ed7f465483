#include "ui/help.h"

#include "ui/shared/actions.h"
#include "ui/shared/table_copy.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr QSize keysSize {520, 560};

struct KeyRow
{
    const char* keys;
    const char* what;
};
// clang-format off
/// Keys of the parts, which are no actions of the window.
constexpr KeyRow partKeys[] = {
    {"Esc",    QT_TRANSLATE_NOOP("ui::Help", "Back from one chart in the whole window")},
    {"Ctrl+C", QT_TRANSLATE_NOOP("ui::Help", "On a chart: copy picture and data; in a table: copy the cells")},
    {"←, →",   QT_TRANSLATE_NOOP("ui::Help", "On a chart: walk along the points; on a slider: one step")},
    {"Shift",  QT_TRANSLATE_NOOP("ui::Help", "With an arrow on a slider: a tenth of a step; with Ctrl: ten steps")},
    {"Space",  QT_TRANSLATE_NOOP("ui::Help", "On the chart of regions: choose the region pointed at")},
    {"Enter",  QT_TRANSLATE_NOOP("ui::Help", "In the list of regions: move the scenario there")},
};
// clang-format on

/// The context of the translators.
struct Help
{
    Q_DECLARE_TR_FUNCTIONS(ui::Help)
};

QDialog* dialog(const QString& title, QWidget* content, QWidget* window)
{
    auto* out = new QDialog(window);
    out->setAttribute(Qt::WA_DeleteOnClose);
    out->setWindowTitle(title);
    auto* column = new QVBoxLayout(out);
    column->addWidget(content);
    auto* buttons = new QDialogButtonBox(out);
    auto* close = buttons->addButton(Help::tr("Close"), QDialogButtonBox::RejectRole);
    close->setAccessibleName(close->text());
    QObject::connect(buttons, &QDialogButtonBox::rejected, out, &QDialog::close);
    column->addWidget(buttons);
    return out;
}

void addRow(QTableWidget& table, const QString& keys, const QString& what)
{
    const int row = table.rowCount();
    table.insertRow(row);
    table.setItem(row, 0, new QTableWidgetItem(keys));
    table.setItem(row, 1, new QTableWidgetItem(what));
}

/// "&Undo: Change PUE" is "Undo: Change PUE".
QString plain(QString action)
{
    return action.remove(QLatin1Char('&'));
}

}

void showKeys(const Actions& actions, QWidget* window)
{
    auto* table = new QTableWidget(0, 2);
    table->setObjectName(QStringLiteral("keys_table"));
    table->setAccessibleName(Help::tr("Keys"));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    for (const ActionRow& row : actions.rows())
        if (*row.shortcut)
            addRow(*table, actions[row.key]->shortcut().toString(QKeySequence::NativeText),
                   plain(actions[row.key]->text()));
    for (const KeyRow& row : partKeys)
        addRow(*table, QString::fromUtf8(row.keys), Help::tr(row.what));
    table->resizeColumnsToContents();
    enableCopy(*table);
    auto* out = dialog(Help::tr("Keys"), table, window);
    out->setObjectName(QStringLiteral("keys_dialog"));
    out->resize(keysSize);
    out->open();
}

void showAbout(QWidget* window)
{
    auto* words = new QLabel(
        Help::tr("Carbacus %1\n\nPlans machine learning by its energy, carbon, water and money.\n\n"
                 "Free software under the GNU General Public License, version 3 or later. The figures of its "
                 "catalogue "
                 "come from published sources, each named beside its figure and in DATA-LICENSES.md.")
            .arg(QCoreApplication::applicationVersion()));
    words->setWordWrap(true);
    words->setMinimumWidth(380);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* out = dialog(Help::tr("About Carbacus"), words, window);
    out->setObjectName(QStringLiteral("about_dialog"));
    out->open();
}

}
