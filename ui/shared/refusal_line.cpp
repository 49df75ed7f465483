#include "ui/shared/refusal_line.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ui {

RefusalLine::RefusalLine(QWidget* parent)
    : QWidget(parent)
    , m_why(new QLabel(this))
    , m_offer(new QPushButton(this))
{
    setObjectName(QStringLiteral("refusal"));
    m_why->setWordWrap(true);
    m_why->setTextFormat(Qt::PlainText);
    m_why->setForegroundRole(QPalette::BrightText);
    m_offer->setObjectName(QStringLiteral("offer"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2, 0, 4);
    column->setSpacing(4);
    column->addWidget(m_why);
    column->addWidget(m_offer, 0, Qt::AlignLeft);
    connect(m_offer, &QPushButton::clicked, this, &RefusalLine::offerTaken);
}

void RefusalLine::say(const QString& why, const QString& offer)
{
    m_why->setText(why);
    m_offer->setText(offer);
    m_offer->setAccessibleName(offer);
    m_offer->setVisible(!offer.isEmpty());
    show();
}

QString RefusalLine::text() const
{
    return m_why->text();
}

}
