#include "ui/shared/banner.h"

#include "ui/shared/glyphs.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>
#include <QVariant>

#include <algorithm>

namespace ui {
namespace {

constexpr int drawingSide = 18, mostToolTipLines = 25;
constexpr std::size_t mostFrames = 3;
const char* const lasting = "lasting";
const char* const aside = "aside";

QString firstLines(const QString& text, int most)
{
    QStringList lines = text.split(QLatin1Char('\n'));
    const int more = lines.size() - most;
    if (more > 0)
        lines = lines.mid(0, most) << Banners::tr("and %n more", nullptr, more);
    return lines.join(QLatin1Char('\n'));
}

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

QString inBrief(const QString& text, int lines)
{
    return firstLines(text, lines);
}

Banners::Banners(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_more(new QPushButton(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_more->setObjectName(QStringLiteral("more_banners"));
    m_more->setFlat(true);
    m_more->hide();
    m_column->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_areAllSeen = true;
        arrange();
    });
}

void Banners::tell(const BannerText& what)
{
    withdraw(what.key);
    m_frames.push_back(make(what));
    m_column->addWidget(m_frames.back());
    arrange();
}

void Banners::withdraw(const QString& key)
{
    if (auto* frame = findChild<QFrame*>(key, Qt::FindDirectChildrenOnly)) {
        std::erase(m_frames, frame);
        frame->setObjectName({});
        frame->hide();
        frame->deleteLater();
        arrange();
    }
}

void Banners::arrange()
{
    const auto isAside = [](const QFrame* frame) { return frame->property(aside).toBool(); };
    const auto count = m_frames.size() - std::size_t(std::ranges::count_if(m_frames, isAside));
    m_areAllSeen = m_areAllSeen && count > mostFrames;
    auto hidden = m_areAllSeen || count <= mostFrames ? 0 : count - mostFrames;
    m_more->setVisible(hidden > 0);
    m_more->setText(hidden == 1 ? tr("and one more message")
                                : tr("and %n more messages", nullptr, int(hidden)));
    m_more->setAccessibleName(m_more->text());
    for (QFrame* frame : m_frames) {
        if (isAside(frame)) {
            frame->hide();
            continue;
        }
        const bool isSeen = hidden == 0 || frame->property(lasting).toBool();
        frame->setVisible(isSeen);
        hidden -= isSeen ? 0 : 1;
    }
}

bool Banners::has(const QString& key) const
{
    return findChild<QFrame*>(key, Qt::FindDirectChildrenOnly) != nullptr;
}

void Banners::setAside(const QString& key, bool isAside)
{
    if (auto* frame = findChild<QFrame*>(key, Qt::FindDirectChildrenOnly)) {
        frame->setProperty(aside, isAside);
        arrange();
    }
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
    frame->setProperty(lasting, what.isLasting);
    auto* text = new QLabel(inBrief(what.text), frame);
    if (text->text() != what.text)
        text->setToolTip(firstLines(what.text, mostToolTipLines));
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
