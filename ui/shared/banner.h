#pragma once

#include <QFrame>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

/// One message above the screens: what it is about, in words, and what can be done.
struct BannerText
{
    enum class Kind { Notice, Fault };
    struct Button
    {
        QString text;
        std::function<void()> run;
    };

    QString key; ///< a later banner of the same key takes its place
    Kind kind = Kind::Notice;
    QString text;
    std::vector<Button> buttons = {};
    bool isLasting = false; ///< stays in sight however many others come
};

/// The first lines of a long text, and how many more there are.
QString inBrief(const QString& text, int lines = 3);

/// Messages that stay until they are answered or closed; nothing stops for them. Of many the latest are seen,
/// and how many more there are.
class Banners : public QWidget
{
    Q_OBJECT
public:
    explicit Banners(QWidget* parent = nullptr);

    void tell(const BannerText& what);
    void withdraw(const QString& key);
    bool has(const QString& key) const;
    void setAside(const QString& key, bool isAside); ///< out of sight for a while

signals:
    void closed(const QString& key); ///< by the person

private:
    QFrame* make(const BannerText& what);
    void addButtons(QFrame& frame, QHBoxLayout& line, const BannerText& what);
    void arrange(); ///< which of them are seen

    QVBoxLayout* m_column;
    QPushButton* m_more;
    std::vector<QFrame*> m_frames; ///< the latest last
    bool m_areAllSeen = false;
};

}
