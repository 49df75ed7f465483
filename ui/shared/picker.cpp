#include "ui/shared/picker.h"

#include "ui/shared/fold.h"
#include "ui/shared/italics.h"
#include "ui/shared/picker_list.h"
#include "ui/shared/picker_search.h"

#include <QAction>
#include <QKeyEvent>
#include <QListView>
#include <QScreen>

#include <algorithm>

namespace ui {
namespace {

constexpr int rowsShown = 9, lettersShown = 80;

}

Picker::Picker(core::PickFrom from, const core::Catalog& catalog, const QString& noneText,
               const QString& noneHelp, QWidget* parent)
    : QLineEdit(parent)
    , m_from(from)
    , m_catalog(catalog)
    , m_noneText(noneText)
    , m_noneHelp(noneHelp)
{
    setPlaceholderText(tr("Type to search"));
    connect(this, &QLineEdit::textEdited, this, &Picker::open);
}

Picker::~Picker() = default;

void Picker::display(const QString& id)
{
    const bool isSame = id == m_id && !text().isEmpty();
    m_id = id;
    if (!isSame || !isModified())
        restore();
}

void Picker::restore()
{
    const QString name = nameOf(m_id);
    setItalic(*this, m_id.isEmpty());
    if (text() != name) { // a field that is set paints, whether it changed or not
        setText(name);
        setCursorPosition(0);
    }
    setModified(false);
}

void Picker::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        setItalic(*this, m_id.isEmpty());
}

QString Picker::nameOf(const QString& id) const
{
    if (id.isEmpty())
        return m_noneText;
    const QString name = pickerName(m_from, m_catalog, id);
    return name.isEmpty() ? id : name;
}

QListView* Picker::list()
{
    if (m_list)
        return m_list;
    auto entries = pickerEntries(m_from, m_catalog);
    if (!m_noneText.isEmpty())
        entries.insert(entries.begin(), {{}, m_noneText, m_noneHelp, {}, {}, fold(m_noneText)});
    m_list = new QListView(this);
    m_model = new PickerModel(std::move(entries), m_list);
    m_list->setWindowFlag(Qt::Popup);
    m_list->setFocusProxy(this);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PickerDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(accessibleName());
    m_list->installEventFilter(this);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { takeRow(index.row()); });
    return m_list;
}

void Picker::placeList()
{
    const QRect free = screen()->availableGeometry();
    const int line = m_list->itemDelegate()->sizeHint({}, {}).height();
    const int rows = std::clamp(m_model->rowCount(), 1, rowsShown);
    const QSize size(
        std::min(std::max(width(), lettersShown * fontMetrics().averageCharWidth()), free.width()),
        rows * std::max(line, m_list->sizeHintForRow(0)) + 2 * m_list->frameWidth() + 2);
    QPoint at = mapToGlobal(QPoint(0, height()));
    if (at.y() + size.height() > free.bottom())
        at.setY(mapToGlobal(QPoint()).y() - size.height());
    at.setX(std::clamp(at.x(), free.left(), std::max(free.left(), free.right() - size.width())));
    m_list->setGeometry(QRect(at, size));
}

void Picker::open(const QString& typed)
{
    list();
    m_model->filter(typed);
    if (m_model->rowCount() == 0)
        return close();
    const int current = typed.isEmpty() ? std::max(0, m_model->rowOf(m_id)) : 0;
    m_list->setCurrentIndex(m_model->index(current));
    placeList();
    m_list->show();
    m_list->scrollTo(m_list->currentIndex(),
                     QAbstractItemView::PositionAtCenter); // which a hidden one forgets
}

void Picker::close()
{
    if (m_list)
        m_list->hide();
}

void Picker::takeRow(int row)
{
    if (row >= 0)
        take(m_model->at(row).id);
}

void Picker::take(const QString& id)
{
    close();
    setModified(false);
    restore();
    selectAll();
    emit picked(id);
}

void Picker::commit()
{
    if (!isModified())
        return;
    close();
    list();
    const QString typed = text().trimmed();
    const auto& entries = m_model->entries();
    if (const int same = exactly(entries, typed); same >= 0)
        return take(entries[std::size_t(same)].id);
    if (typed.isEmpty() && !m_noneText.isEmpty())
        return take({});
    const int near = nearest(entries, typed);
    emit refused(typed, near < 0 || typed.isEmpty() ? PickerEntry {} : entries[std::size_t(near)]);
}

bool Picker::navigate(QKeyEvent* event)
{
    const bool isOpen = m_list && m_list->isVisible();
    const int row = isOpen ? m_list->currentIndex().row() : -1;
    const auto go = [&](int to) {
        m_list->setCurrentIndex(m_model->index(std::clamp(to, 0, m_model->rowCount() - 1)));
    };
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_PageDown:
        isOpen ? go(row + (event->key() == Qt::Key_Down ? 1 : rowsShown - 1)) : open({});
        return true;
    case Qt::Key_Up:
    case Qt::Key_PageUp:
        if (isOpen)
            go(row - (event->key() == Qt::Key_Up ? 1 : rowsShown - 1));
        return isOpen;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        isOpen ? takeRow(row) : commit();
        return true;
    case Qt::Key_Escape:
        if (!isOpen && !isModified())
            return false;
        close();
        restore();
        selectAll();
        emit abandoned();
        return true;
    default:
        return false;
    }
}

void Picker::keyPressEvent(QKeyEvent* event)
{
    if (!navigate(event))
        QLineEdit::keyPressEvent(event);
}

bool Picker::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::ShortcutOverride)
        return QLineEdit::event(event); // or a letter would be taken for a shortcut of the window
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QLineEdit::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab)
        close();
    QLineEdit::event(key); // the list is a popup and gets the keys; they are meant for the field
    return true;
}

void Picker::mousePressEvent(QMouseEvent* event)
{
    QLineEdit::mousePressEvent(event);
    if (event->button() != Qt::LeftButton)
        return;
    setFocus(Qt::MouseFocusReason); // also where the field of before moved this one from under the press
    selectAll();
    open({});
}

void Picker::focusOutEvent(QFocusEvent* event)
{
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        commit();
    QLineEdit::focusOutEvent(event);
}

}
