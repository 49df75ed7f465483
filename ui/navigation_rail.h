#pragma once

#include <QWidget>

#include <vector>

class QButtonGroup;

namespace ui {

/// The screens at the left edge: a drawing and a word for each, one of them chosen.
class NavigationRail : public QWidget
{
    Q_OBJECT
public:
    struct Item
    {
        const char* glyph;
        QString text;
        QString tip;
    };

    explicit NavigationRail(QWidget* parent = nullptr);

    void setItems(const std::vector<Item>& items);
    void choose(int index);

signals:
    void chosen(int index);

private:
    QButtonGroup* m_buttons;
};

}
