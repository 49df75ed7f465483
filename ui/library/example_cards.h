#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

/// What an empty library offers: three examples to start from, each with one sentence.
class ExampleCards : public QWidget
{
    Q_OBJECT
public:
    explicit ExampleCards(QWidget* parent = nullptr);

    void retranslate();

signals:
    void chosen(const QString& file); ///< its name in the folder of examples

private:
    struct Card
    {
        QLabel* title;
        QLabel* sentence;
        QPushButton* button;
    };

    Card makeCard(const char* file);

    QLabel* m_heading;
    QLabel* m_hint;
    std::vector<Card> m_cards;
};

}
