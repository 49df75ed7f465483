#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

/// The line under a field that says why what was typed does not count, and offers what would.
class RefusalLine : public QWidget
{
    Q_OBJECT
public:
    explicit RefusalLine(QWidget* parent = nullptr);

    /// An empty \p offer is none.
    void say(const QString& why, const QString& offer);
    QString text() const;

signals:
    void offerTaken();

private:
    QLabel* m_why;
    QPushButton* m_offer;
};

}
