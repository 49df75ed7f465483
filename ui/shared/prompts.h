#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace ui {

/// The questions that the window must stop for. Tests answer them without a person.
class Prompts
{
public:
    virtual ~Prompts() = default;

    /// A path to read or to write; empty where the person thought better of it. \p filters as QFileDialog has
    /// them.
    virtual QString openFile(QWidget* parent, const QString& title, const QString& filters) = 0;
    virtual QString saveFile(QWidget* parent, const QString& title, const QString& proposal,
                             const QString& filters)
        = 0;
    /// A line of text; empty where it was cancelled.
    virtual QString text(QWidget* parent, const QString& title, const QString& label, const QString& now) = 0;
    /// Whether to do what cannot be undone; \p action is what its button says. Not answered: no.
    virtual bool confirm(QWidget* parent, const QString& question, const QString& action);
    /// Which of the actions to take, by its place. Not answered: -1, none of them.
    virtual int choose(QWidget* parent, const QString& question, const QStringList& actions);
    /// Something went wrong: what, and every line of why.
    virtual void tell(QWidget* parent, const QString& what, const QStringList& details) = 0;
};

/// The desktop's own dialogs.
class DesktopPrompts : public Prompts
{
public:
    QString openFile(QWidget* parent, const QString& title, const QString& filters) override;
    QString saveFile(QWidget* parent, const QString& title, const QString& proposal,
                     const QString& filters) override;
    QString text(QWidget* parent, const QString& title, const QString& label, const QString& now) override;
    bool confirm(QWidget* parent, const QString& question, const QString& action) override;
    int choose(QWidget* parent, const QString& question, const QStringList& actions) override;
    void tell(QWidget* parent, const QString& what, const QStringList& details) override;
};

}
