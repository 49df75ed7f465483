#include "ui/library/library_panel.h"

#include "ui/library/example_cards.h"
#include "ui/library/headlines.h"
#include "ui/library/message_bar.h"
#include "ui/library/scenario_delegate.h"
#include "ui/library/scenario_list.h"
#include "ui/library/scenario_model.h"
#include "ui/library/scenario_order.h"
#include "ui/shared/glyphs.h"

#include <QBoxLayout>
#include <QDir>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>

namespace ui {
namespace {

using Shelf = core::Workspace::Shelf;

constexpr const char* columnKeys[ScenarioModel::ColumnCount] = {"name", "carbon", "cost", "time"};
constexpr std::size_t headlinesAtOnce = 50; // so that reading a large library does not hold up the window

}

/// The row of one thing that can be done with what is selected: a button and a line of the context menu.
struct LibraryPanel::ActionRow
{
    enum Needs { Nothing, One, Readable, Some };

    const char* key; ///< object name of its button
    const char* text;
    const char* hint; ///< with its key, in words
    Shelf shelf;
    Needs needs;
    bool isInMenu;
    void (LibraryPanel::*run)();
};

const std::vector<LibraryPanel::ActionRow>& LibraryPanel::actionRows()
{
    using Row = ActionRow;
    // clang-format off
    static const std::vector<Row> rows = {
        {"open",       QT_TR_NOOP("Open"),          QT_TR_NOOP("Shows it in the plan (Enter)"),               Shelf::Kept,  Row::Readable, true,  &LibraryPanel::open},
        {"rename",     QT_TR_NOOP("Rename"),        QT_TR_NOOP("Changes its name here (F2)"),                 Shelf::Kept,  Row::Readable, true,  &LibraryPanel::renameInPlace},
        {"duplicate",  QT_TR_NOOP("Duplicate"),     QT_TR_NOOP("Makes a copy with a number (Ctrl+D)"),        Shelf::Kept,  Row::Readable, true,  &LibraryPanel::duplicate},
        {"export",     QT_TR_NOOP("Save as file…"), QT_TR_NOOP("Writes it to a file that can be passed on"),  Shelf::Kept,  Row::One,      true,  &LibraryPanel::exportFile},
        {"remove",     QT_TR_NOOP("Delete"),        QT_TR_NOOP("Puts it into the trash (Del)"),               Shelf::Kept,  Row::Some,     true,  &LibraryPanel::remove},
        {"restore",    QT_TR_NOOP("Restore"),       QT_TR_NOOP("Takes it out of the trash (Enter)"),          Shelf::Trash, Row::Some,     true,  &LibraryPanel::restore},
        {"emptyTrash", QT_TR_NOOP("Empty trash…"),  QT_TR_NOOP("Removes everything in the trash for good"),   Shelf::Trash, Row::Nothing,  false, &LibraryPanel::emptyTrash},
    };
    // clang-format on
    return rows;
}

LibraryPanel::LibraryPanel(Session& session, Prompts& prompts, const QString& examples, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_prompts(prompts)
    , m_examples(examples)
    , m_search(new QLineEdit(this))
    , m_shelves(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
    , m_list(new ScenarioList)
    , m_cards(new ExampleCards)
    , m_nothingPage(new QWidget)
    , m_nothing(new QLabel(m_nothingPage))
    , m_clear(new QPushButton(m_nothingPage))
    , m_message(new MessageBar(this))
    , m_headlines(new Headlines(this))
    , m_model(new ScenarioModel(*m_headlines, this))
    , m_sorted(new ScenarioOrder(this))
{
    setObjectName(QStringLiteral("libraryPanel"));
    m_sorted->setSourceModel(m_model);
    m_list->setModel(m_sorted);
    m_list->setItemDelegate(new ScenarioDelegate(m_list));
    setSort(QStringLiteral("-time"));
    layOut();
    connectParts();
    retranslate();
}

void LibraryPanel::layOut()
{
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setClearButtonEnabled(true);
    m_shelves->setObjectName(QStringLiteral("shelves"));
    m_shelves->setDrawBase(false);
    m_shelves->setExpanding(false);
    m_shelves->addTab({});
    m_shelves->addTab({});
    m_nothing->setObjectName(QStringLiteral("nothing"));
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothingPage->setBackgroundRole(QPalette::Base);
    m_nothingPage->setAutoFillBackground(true);
    m_clear->setObjectName(QStringLiteral("clear"));
    auto* said = new QVBoxLayout(m_nothingPage);
    said->addStretch();
    said->addWidget(m_nothing);
    said->addWidget(m_clear, 0, Qt::AlignHCenter);
    said->addStretch();
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_cards);
    m_stack->addWidget(m_nothingPage);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    addButtons();
    column->addWidget(m_stack, 1);
    column->addWidget(m_message);
}

void LibraryPanel::addButtons()
{
    auto* first = new QHBoxLayout;
    auto* second = new QHBoxLayout;
    first->addWidget(m_search, 1);
    second->addWidget(m_shelves);
    second->addStretch(1);
    const auto add = [this](QHBoxLayout* line, const char* key, const char* icon) {
        auto* button = new QPushButton(this);
        button->setObjectName(QLatin1String(key));
        if (icon)
            button->setIcon(glyph(icon));
        line->addWidget(button);
        return button;
    };
    connect(add(first, "new", "new"), &QPushButton::clicked, this, &LibraryPanel::createScenario);
    connect(add(first, "import", nullptr), &QPushButton::clicked, this, &LibraryPanel::importFile);
    for (const auto& row : actionRows()) {
        m_buttons.push_back({&row, add(second, row.key, nullptr)});
        connect(m_buttons.back().widget, &QPushButton::clicked, this, row.run);
    }
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addLayout(first);
    column->addLayout(second);
}

void LibraryPanel::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, &LibraryPanel::refresh);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_search->clear();
        m_search->setFocus();
    });
    connect(m_shelves, &QTabBar::currentChanged, this, &LibraryPanel::refresh);
    connect(m_list, &ScenarioList::openRequested, this, [this] { isTrash() ? restore() : open(); });
    connect(m_list, &ScenarioList::removeRequested, this, &LibraryPanel::remove);
    connect(m_list, &ScenarioList::duplicateRequested, this, &LibraryPanel::duplicate);
    connect(m_list, &ScenarioList::menuRequested, this, &LibraryPanel::showMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LibraryPanel::enableButtons);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &LibraryPanel::enableButtons);
    connect(
        m_model, &ScenarioModel::renameRequested, this,
        [this](core::ScenarioId id, const QString& name) {
            m_message->withdraw(); // its "Undo" would be of this
            if (const auto renamed = m_session.rename(id, name); !renamed)
                tellIssues(tr("It was not renamed."), renamed.issues());
        },
        Qt::QueuedConnection); // the editor is still open
    connect(m_headlines, &Headlines::found, this, [this] {
        m_model->headlinesFound();
        askForHeadlines();
    });
    connect(m_cards, &ExampleCards::chosen, this,
            [this](const QString& file) { openFile(QDir(m_examples).filePath(file)); });
    connect(&m_session, &Session::libraryChanged, this, &LibraryPanel::refresh);
    connect(&m_session, &Session::opened, this, &LibraryPanel::refresh);
    connect(&m_session, &Session::restored, this, &LibraryPanel::showRestored);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        selectNear(0);
        m_list->setFocus(Qt::ShortcutFocusReason);
    });
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

void LibraryPanel::setCatalog(std::shared_ptr<const core::Catalog> catalog)
{
    m_headlines->setCatalog(std::move(catalog));
}

void LibraryPanel::setSort(const QString& key)
{
    const auto* column
        = std::ranges::find_if(columnKeys, [&](const char* k) { return key.endsWith(QLatin1String(k)); });
    if (column != std::end(columnKeys))
        m_list->sortByColumn(int(column - columnKeys),
                             key.startsWith(QLatin1Char('-')) ? Qt::DescendingOrder : Qt::AscendingOrder);
}

QString LibraryPanel::sort() const
{
    const auto* header = m_list->header();
    const QString order
        = header->sortIndicatorOrder() == Qt::DescendingOrder ? QStringLiteral("-") : QString();
    return order + QLatin1String(columnKeys[header->sortIndicatorSection()]);
}

bool LibraryPanel::isTrash() const
{
    return m_shelves->currentIndex() == 1;
}

void LibraryPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void LibraryPanel::showEvent(QShowEvent* event)
{
    refresh();
    QWidget::showEvent(event);
}

/// What was told is of what was done here, and is over.
void LibraryPanel::hideEvent(QHideEvent* event)
{
    m_message->withdraw();
    QWidget::hideEvent(event);
}

void LibraryPanel::retranslate()
{
    const auto name = [this](const char* key, const QString& text, const QString& hint) {
        auto* button = findChild<QPushButton*>(QLatin1String(key));
        button->setText(text);
        button->setToolTip(hint);
    };
    name("new", tr("New"), tr("Shows a new scenario; it is kept from its first change on"));
    name("import", tr("Open file…"), tr("Reads a scenario's file into the library"));
    for (const auto& row : actionRows())
        name(row.key, tr(row.text), tr(row.hint));
    m_search->setPlaceholderText(tr("Search names, tags and notes"));
    m_search->setAccessibleName(tr("Search"));
    m_clear->setText(tr("Clear the search"));
    m_list->setAccessibleName(tr("Scenarios"));
    m_shelves->setAccessibleName(tr("Scenarios or trash"));
    m_shelves->setTabText(0, tr("Scenarios"));
    m_message->retranslate();
    m_cards->retranslate();
    m_model->retranslate();
    setColumnWidths();
    refresh();
}

void LibraryPanel::setColumnWidths()
{
    const QFontMetrics metrics(m_list->font());
    auto* header = m_list->header();
    header->setSectionResizeMode(ScenarioModel::NameColumn, QHeaderView::Stretch);
    const auto fit = [&](int column, QStringList widest) {
        widest.append(m_model->headerData(column, Qt::Horizontal).toString());
        int width = 0;
        for (const QString& text : widest)
            width = std::max(width, metrics.horizontalAdvance(text));
        header->resizeSection(column, width + ScenarioDelegate::marginsOf(column));
    };
    for (const int column : {ScenarioModel::CarbonColumn, ScenarioModel::CostColumn})
        fit(column, {QStringLiteral("00,000,000 kg")});
    fit(ScenarioModel::TimeColumn, ScenarioModel::widestTimes());
}

/// Everything is read anew; a list that nobody sees waits until it is shown.
void LibraryPanel::refresh()
{
    if (!isVisible())
        return;
    auto& library = m_session.library();
    const auto shelf = isTrash() ? Shelf::Trash : Shelf::Kept;
    m_model->setEntries(library.list(m_search->text().toStdString(), shelf), shelf);
    m_model->setOpen(m_session.current());
    m_thrownAway = int(library.list({}, Shelf::Trash).size());
    m_shelves->setTabText(1, m_thrownAway == 0 ? tr("Trash") : tr("Trash (%1)").arg(m_thrownAway));
    showWhatIsThere();
    enableButtons();
    askForHeadlines();
}

void LibraryPanel::showWhatIsThere()
{
    const QString search = m_search->text().trimmed();
    if (isTrash())
        m_nothing->setText(search.isEmpty() ? tr("The trash is empty.")
                                            : tr("Nothing in the trash has “%1” in it.").arg(search));
    else
        m_nothing->setText(tr("No scenario has “%1” in its name, tags or notes.").arg(search));
    m_clear->setVisible(!search.isEmpty());
    const bool isEmptyLibrary = search.isEmpty() && !isTrash();
    m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget*>(m_list)
                                  : isEmptyLibrary    ? static_cast<QWidget*>(m_cards)
                                                      : m_nothingPage);
}

void LibraryPanel::enableButtons()
{
    const auto one = only();
    const auto row = one ? m_model->rowOf(*one) : std::nullopt;
    const bool isReadable = row && m_model->entries()[std::size_t(*row)].damage.empty();
    for (const auto& button : m_buttons) {
        const bool isHere = (button.row->shelf == Shelf::Trash) == isTrash() && m_model->rowCount() > 0;
        const bool allowed[] = {m_thrownAway > 0, one.has_value(), isReadable, !m_list->selected().empty()};
        button.widget->setVisible(isHere);
        button.widget->setEnabled(isHere && allowed[button.row->needs]);
    }
}

void LibraryPanel::showMenu(const QPoint& at)
{
    QMenu menu(this);
    for (const auto& button : m_buttons)
        if (button.row->isInMenu && !button.widget->isHidden())
            menu.addAction(button.widget->text(), this, button.row->run)
                ->setEnabled(button.widget->isEnabled());
    menu.exec(at);
}

void LibraryPanel::askForHeadlines()
{
    if (!isVisible() || !m_headlines->hasCatalog() || m_headlines->isBusy())
        return;
    std::vector<Headlines::Question> questions;
    for (const auto& entry : m_model->entries()) {
        if (questions.size() == headlinesAtOnce)
            break;
        if (!entry.damage.empty() || m_headlines->find(entry.id, entry.savedAt))
            continue;
        if (auto read = m_session.library().load(entry.id))
            questions.push_back({entry.id, entry.savedAt, std::move(read->scenario)});
    }
    m_headlines->request(std::move(questions));
}

}
