#pragma once

#include <QHeaderView>

namespace ui {

/// The headings of the list: each begins and ends where its cells do, with the sort mark beside its words.
class ScenarioHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit ScenarioHeader(QWidget* parent = nullptr);

    QRect textRect(int column) const; ///< where its words stand, in the header
    QRect markRect(int column) const; ///< of the sort mark

protected:
    void paintSection(QPainter* painter, const QRect& rect, int column) const override;

private:
    QString words(int column) const;
    bool isRight(int column) const;
};

}
