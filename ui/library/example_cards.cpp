#include "ui/library/example_cards.h"

#include <QBoxLayout>
#include <QFrame>
#include <QLabel>
#include <QPushButton>

namespace ui {
namespace {

struct Example
{
    const char* file;
    const char* title;
    const char* sentence;
};
// clang-format off
constexpr Example examples[] = {
    {"bert-fine-tune.carbacus.json", QT_TRANSLATE_NOOP("ui::ExampleCards", "A fine-tune"),
     QT_TRANSLATE_NOOP("ui::ExampleCards", "BERT taught one task on four GPUs, ten times over: small enough to see what each input does.")},
    {"pretrain-7b.carbacus.json", QT_TRANSLATE_NOOP("ui::ExampleCards", "A pre-training"),
     QT_TRANSLATE_NOOP("ui::ExampleCards", "A language model of seven billion parameters from scratch: move it between regions and compare.")},
    {"assistant.carbacus.json", QT_TRANSLATE_NOOP("ui::ExampleCards", "A served assistant"),
     QT_TRANSLATE_NOOP("ui::ExampleCards", "200,000 questions answered a day: see when serving overtakes training.")},
};
// clang-format on
constexpr int cardWidth = 250;

QFont scaled(QFont font, double factor, bool isBold)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(isBold);
    return font;
}

}

ExampleCards::ExampleCards(QWidget* parent)
    : QWidget(parent)
    , m_heading(new QLabel(this))
    , m_hint(new QLabel(this))
{
    m_heading->setFont(scaled(font(), 1.4, true));
    auto* inner = new QVBoxLayout;
    inner->addStretch(1);
    inner->addWidget(m_heading, 0, Qt::AlignHCenter);
    inner->addWidget(m_hint, 0, Qt::AlignHCenter);
    inner->addSpacing(16);
    auto* cards = new QHBoxLayout;
    cards->setSpacing(16);
    cards->addStretch(1);
    for (const auto& example : examples) {
        m_cards.push_back(makeCard(example.file));
        cards->addWidget(m_cards.back().button->parentWidget());
    }
    cards->addStretch(1);
    inner->addLayout(cards);
    inner->addStretch(2);
    auto* outer = new QHBoxLayout(this);
    outer->addLayout(inner);
    retranslate();
}

ExampleCards::Card ExampleCards::makeCard(const char* file)
{
    auto* frame = new QFrame(this);
    frame->setFrameShape(QFrame::StyledPanel);
    frame->setAutoFillBackground(true);
    frame->setBackgroundRole(QPalette::Base);
    frame->setFixedWidth(cardWidth);
    Card card {new QLabel(frame), new QLabel(frame), new QPushButton(frame)};
    card.title->setFont(scaled(font(), 1.15, true));
    card.sentence->setWordWrap(true);
    card.sentence->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    card.button->setObjectName(QString::fromLatin1(file));
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(card.title);
    column->addWidget(card.sentence, 1);
    column->addWidget(card.button, 0, Qt::AlignLeft);
    connect(card.button, &QPushButton::clicked, this, [this, file] { emit chosen(QLatin1String(file)); });
    return card;
}

void ExampleCards::retranslate()
{
    m_heading->setText(tr("Nothing here yet"));
    m_hint->setText(tr("What you plan is kept here by itself. Start from an example, or press New."));
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        const QString title = tr(examples[i].title);
        m_cards[i].title->setText(title);
        m_cards[i].sentence->setText(tr(examples[i].sentence));
        m_cards[i].button->setText(tr("Open"));
        m_cards[i].button->setAccessibleName(tr("Open the example: %1").arg(title));
        m_cards[i].button->setAccessibleDescription(tr(examples[i].sentence));
    }
}

}
