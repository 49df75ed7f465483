#pragma once

#include "core/base/message.h"

#include <QWidget>

#include <vector>

namespace ui {

/// What a reader of the chart above must know, quietly: in one line with all of it in the tool tip, or whole.
/// Hidden while there is nothing to say.
class NoteLine : public QWidget
{
    Q_OBJECT
public:
    explicit NoteLine(QWidget* parent = nullptr);

    void display(const std::vector<core::Message>& notes);
    [[nodiscard]] const std::vector<core::Message>& notes() const { return m_notes; }
    void setWhole(bool isWhole);
    [[nodiscard]] QString text() const { return m_text; }
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return m_isWhole; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRect wordsIn(const QRect& all) const;

    std::vector<core::Message> m_notes;
    QString m_text;
    bool m_isWhole = false;
};

}
