#include "ui/library/message_bar.h"

#include "ui/shared/banner.h"
#include "ui/shared/glyphs.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace ui {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setObjectName(QStringLiteral("messageAction"));
    m_close->setObjectName(QStringLiteral("messageClose"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(12, 6, 6, 6);
    line->addWidget(m_text, 1);
    line->addWidget(m_action);
    line->addWidget(m_close);
    connect(m_close, &QPushButton::clicked, this, &MessageBar::withdraw);
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto run = std::exchange(m_run, {}); // which may show the next message
        hide();
        run();
    });
    retranslate();
    hide();
}

void MessageBar::show(const QString& text, const QString& action, std::function<void()> run)
{
    m_run = std::move(run);
    m_text->setText(inBrief(text));
    m_action->setText(action);
    m_action->setVisible(bool(m_run));
    setAccessibleName(text);
    QFrame::show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::withdraw()
{
    m_run = {};
    hide();
}

void MessageBar::retranslate()
{
    m_close->setText(tr("Close"));
    m_close->setAccessibleName(tr("Close this message"));
}

}
