#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace ui {

/// One sentence below a list, with at most one thing to do about it. It stays until it is answered, closed or
/// replaced.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);

    void show(const QString& text, const QString& action = {}, std::function<void()> run = {});
    void withdraw();
    void retranslate();

private:
    QLabel* m_text;
    QPushButton* m_action;
    QPushButton* m_close;
    std::function<void()> m_run;
};

}
