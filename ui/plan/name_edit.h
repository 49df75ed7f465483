#pragma once

#include <QLineEdit>

namespace ui {

/// A field for a name. One that is too long shows beginning and end while it is not edited, for there copies
/// differ, and all of it in its tooltip.
class NameEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit NameEdit(QWidget* parent = nullptr);

    QString shown() const; ///< what can be read in the field

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRect textRect() const;
};

}
