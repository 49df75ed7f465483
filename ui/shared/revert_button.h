#pragma once

#include <QAbstractButton>

namespace ui {

/// The small arrow that takes a value back to its default.
class RevertButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit RevertButton(QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

}
