#include "ui/shared/table_copy.h"

#include <QAbstractItemView>
#include <QAction>
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

#include <algorithm>

namespace ui {
namespace {

QString selectedText(const QAbstractItemView& view)
{
    QModelIndexList cells = view.selectionModel()->selectedIndexes();
    std::sort(cells.begin(), cells.end(), [](const QModelIndex& a, const QModelIndex& b) {
        return std::pair(a.row(), a.column()) < std::pair(b.row(), b.column());
    });
    QString text;
    int row = -1;
    for (const QModelIndex& cell : cells) {
        if (row >= 0)
            text += QLatin1Char(cell.row() == row ? '\t' : '\n');
        row = cell.row();
        text += cell.data().toString();
    }
    return text;
}

}

void enableCopy(QAbstractItemView& view)
{
    auto* copy = new QAction(QCoreApplication::translate("ui::MainWindow", "Copy"), &view);
    copy->setObjectName(QStringLiteral("copy_cells"));
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(copy, &QAction::triggered, &view,
                     [&view] { QGuiApplication::clipboard()->setText(selectedText(view)); });
    view.addAction(copy);
    view.setContextMenuPolicy(Qt::ActionsContextMenu);
}

}
