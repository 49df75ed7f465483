#include "ui/shared/prompts.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace ui {
namespace {

constexpr int mostLinesInSight = 8; // the rest is behind "Show details"

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

bool DesktopPrompts::confirm(QWidget* parent, const QString& question, const QString& action)
{
    QMessageBox box(QMessageBox::Question, {}, question, QMessageBox::Cancel, parent);
    box.setWindowTitle(parent ? parent->window()->windowTitle() : QString());
    box.setTextFormat(Qt::PlainText);
    const QAbstractButton* yes = box.addButton(action, QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == yes;
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
