#pragma once

#include <QColor>
#include <QWidget>

namespace ui {

struct Theme;

/// Gross emissions as a filled bar, what is left after offsets as an outline upon it.
class GrossNetBar : public QWidget
{
    Q_OBJECT
public:
    explicit GrossNetBar(QWidget* parent = nullptr);

    void display(double trainingShare, double netShare); ///< of the gross, 0 to 1
    void setTheme(const Theme& theme);
    QSize sizeHint() const override { return {120, 18}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double m_training = 0, m_net = 0;
    QColor m_first, m_second, m_ink, m_paper;
};

}
