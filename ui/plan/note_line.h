#pragma once

#include "core/base/message.h"

#include <QWidget>

#include <vector>

namespace ui {

/// What a reader of the chart above must know, in one quiet line; all of it in the tool tip. Hidden while
/// there is nothing to say.
class NoteLine : public QWidget
{
    Q_OBJECT
public:
    explicit NoteLine(QWidget* parent = nullptr);

    void display(const std::vector<core::Message>& notes);
    [[nodiscard]] const std::vector<core::Message>& notes() const { return m_notes; }
    [[nodiscard]] QString text() const { return m_text; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<core::Message> m_notes;
    QString m_text;
};

}
