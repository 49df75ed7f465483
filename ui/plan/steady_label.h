#pragma once

#include <QBasicTimer>
#include <QWidget>

class QLabel;

namespace ui {

/// A label whose words change with every step of a slider. A label by itself asks for a new layout of all
/// around it each time; this place for one asks only when the words need another room.
class SteadyLabel : public QWidget
{
    Q_OBJECT
public:
    /// \p label is taken over.
    explicit SteadyLabel(QLabel* label, QWidget* parent = nullptr);

    [[nodiscard]] QLabel* label() const { return m_label; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    bool fits() const;

    QLabel* m_label;
    int m_height = 0; ///< that the words need in this width
    QBasicTimer m_atRest; ///< gives room back that is no longer needed, once nothing moves
};

}
