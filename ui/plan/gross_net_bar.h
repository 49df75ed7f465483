#pragma once

#include <QColor>
#include <QWidget>

namespace ui {

struct Theme;

/// Gross emissions as a filled bar, what is left after offsets as an outline upon it; below it what is what.
class GrossNetBar : public QWidget
{
    Q_OBJECT
public:
    explicit GrossNetBar(QWidget* parent = nullptr);

    void display(double trainingShare, double netShare); ///< of the gross, 0 to 1
    void setTheme(const Theme& theme);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintLegend(QPainter& painter) const;

    double m_training = 0, m_net = 0;
    QColor m_first, m_second, m_ink, m_paper, m_quiet;
};

}
