#include "ui/shared/prompts.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace ui {
namespace {

constexpr int mostLinesInSight = 8; // the rest is behind "Show details"

/// The place of the action that was clicked; -1 for "Cancel", which Enter and Esc mean.
int ask(QWidget* parent, const QString& question, const QStringList& actions)
{
    QMessageBox box(QMessageBox::Question, {}, question, QMessageBox::Cancel, parent);
    box.setWindowTitle(parent ? parent->window()->windowTitle() : QString());
    box.setTextFormat(Qt::PlainText);
    QList<QAbstractButton*> buttons;
    for (const QString& action : actions)
        buttons.append(box.addButton(action, QMessageBox::DestructiveRole));
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return buttons.indexOf(box.clickedButton());
}

}

QString DesktopPrompts::openFile(QWidget* parent, const QString& title, const QString& filters)
{
    return QFileDialog::getOpenFileName(parent, title, {}, filters);
}

QString DesktopPrompts::saveFile(QWidget* parent, const QString& title, const QString& proposal,
                                 const QString& filters)
{
    return QFileDialog::getSaveFileName(parent, title, proposal, filters);
}

QString DesktopPrompts::text(QWidget* parent, const QString& title, const QString& label, const QString& now)
{
    bool isGiven = false;
    const QString text = QInputDialog::getText(parent, title, label, QLineEdit::Normal, now, &isGiven);
    return isGiven ? text.trimmed() : QString();
}

bool Prompts::confirm(QWidget*, const QString&, const QString&)
{
    return false;
}

int Prompts::choose(QWidget*, const QString&, const QStringList&)
{
    return -1;
}

bool DesktopPrompts::confirm(QWidget* parent, const QString& question, const QString& action)
{
    return ask(parent, question, {action}) == 0;
}

int DesktopPrompts::choose(QWidget* parent, const QString& question, const QStringList& actions)
{
    return ask(parent, question, actions);
}

void DesktopPrompts::tell(QWidget* parent, const QString& what, const QStringList& details)
{
    QMessageBox box(QMessageBox::Warning, {}, what, QMessageBox::Ok, parent);
    box.setWindowTitle(parent ? parent->window()->windowTitle() : QString());
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(details.mid(0, mostLinesInSight).join(QLatin1Char('\n')));
    if (details.size() > mostLinesInSight)
        box.setDetailedText(details.join(QLatin1Char('\n')));
    box.exec();
}

}
