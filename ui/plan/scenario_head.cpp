#include "ui/plan/scenario_head.h"

#include "ui/plan/fold_header.h"
#include "ui/plan/name_edit.h"
#include "ui/shared/scenario_document.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QTextDocument>
#include <QVBoxLayout>

#include <utility>

namespace ui {
namespace {

constexpr int noteLines = 5, longestSummary = 120;

}

ScenarioHead::ScenarioHead(ScenarioDocument& document, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_name(new NameEdit(this))
    , m_fold(new FoldHeader(tr("Notes"), FoldHeader::Level::Section, this))
    , m_notes(new QPlainTextEdit(this))
{
    m_name->setObjectName(QStringLiteral("/name"));
    m_name->setPlaceholderText(tr("Name of the scenario"));
    m_name->setAccessibleName(tr("Name of the scenario"));
    m_notes->setObjectName(QStringLiteral("/notes"));
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setPlaceholderText(tr("What is this scenario for? Where do its numbers come from?"));
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(noteLines * fontMetrics().lineSpacing() + 12);
    m_notes->installEventFilter(this);
    m_notes->hide();
    m_fold->setOpen(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    for (QWidget* part : std::initializer_list<QWidget*> {m_name, m_fold, m_notes})
        column->addWidget(part);
    connect(m_fold, &FoldHeader::toggled, m_notes, &QWidget::setVisible);
    connect(m_name, &QLineEdit::editingFinished, this, &ScenarioHead::takeName);
}

void ScenarioHead::display(const core::Scenario& scenario)
{
    const QString name = QString::fromStdString(scenario.name);
    if (!m_name->isModified() && m_name->text() != name) {
        m_name->setText(name);
        m_name->setCursorPosition(0);
    }
    const QString notes = QString::fromStdString(scenario.notes);
    if (!m_notes->document()->isModified() && m_notes->toPlainText() != notes) {
        m_notes->setPlainText(notes);
        m_notes->document()->setModified(false);
    }
    m_fold->setSummary(notes.simplified().left(longestSummary));
}

QWidget* ScenarioHead::reveal(const QString& key)
{
    if (key == m_notes->objectName())
        m_fold->setOpen(true);
    return findChild<QWidget*>(key);
}

void ScenarioHead::takeName()
{
    if (!m_name->isModified())
        return;
    m_name->setModified(false);
    core::Scenario next = m_document.scenario();
    next.name = m_name->text().toStdString();
    m_document.replace(std::move(next), tr("Rename scenario"));
}

void ScenarioHead::takeNotes()
{
    if (!m_notes->document()->isModified())
        return;
    m_notes->document()->setModified(false);
    core::Scenario next = m_document.scenario();
    next.notes = m_notes->toPlainText().toStdString();
    m_document.replace(std::move(next), tr("Change notes"));
}

bool ScenarioHead::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_notes && event->type() == QEvent::FocusOut)
        takeNotes();
    return QWidget::eventFilter(watched, event);
}

}
