#include "ui/shared/banner.h"

#include "ui/shared/glyphs.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <QVariant>

namespace ui {
namespace {

constexpr int drawingSide = 18;

/// A drawing that follows the theme.
class Drawing : public QWidget
{
public:
    Drawing(const char* name, QWidget* parent)
        : QWidget(parent)
        , m_name(name)
    {
        setFixedSize(drawingSide, drawingSide);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        drawGlyph(painter, rect(), m_name, palette().color(QPalette::WindowText));
    }

private:
    const char* m_name;
};

}

Banners::Banners(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void Banners::tell(const BannerText& what)
{
    withdraw(what.key);
    m_column->addWidget(make(what));
}

void Banners::withdraw(const QString& key)
{
    if (auto* frame = findChild<QFrame*>(key, Qt::FindDirectChildrenOnly)) {
        frame->setObjectName({});
        frame->hide();
        frame->deleteLater();
    }
}

bool Banners::has(const QString& key) const
{
    return findChild<QFrame*>(key, Qt::FindDirectChildrenOnly) != nullptr;
}

QFrame* Banners::make(const BannerText& what)
{
    auto* frame = new QFrame(this);
    frame->setObjectName(what.key);
    frame->setProperty(
        "banner", what.kind == BannerText::Kind::Fault ? QStringLiteral("fault") : QStringLiteral("notice"));
    frame->setAutoFillBackground(true);
    frame->setBackgroundRole(QPalette::Base);
    frame->setFrameShape(QFrame::StyledPanel);

    auto* line = new QHBoxLayout(frame);
    line->setContentsMargins(12, 6, 8, 6);
    line->addWidget(new Drawing(what.kind == BannerText::Kind::Fault ? "warning" : "notice", frame));
    auto* text = new QLabel(what.text, frame);
    text->setObjectName(QStringLiteral("text"));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line->addWidget(text, 1);
    addButtons(*frame, *line, what);
    return frame;
}

void Banners::addButtons(QFrame& frame, QHBoxLayout& line, const BannerText& what)
{
    for (const auto& button : what.buttons) {
        auto* widget = new QPushButton(button.text, &frame);
        widget->setAccessibleName(button.text);
        connect(widget, &QPushButton::clicked, this, button.run);
        line.addWidget(widget);
    }
    auto* close = new QToolButton(&frame);
    close->setObjectName(QStringLiteral("close"));
    close->setIcon(glyph("close"));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close this message"));
    close->setToolTip(close->accessibleName());
    connect(close, &QToolButton::clicked, this, [this, key = what.key] {
        withdraw(key);
        emit closed(key);
    });
    line.addWidget(close);
}

}
