#pragma once

#include <QAbstractButton>

namespace ui {

/// A heading that folds what stands under it: an arrow, a title, and at the right, or below where
/// there is no room, a word on what is inside.
class FoldHeader : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Level { Group, Section };

    FoldHeader(const QString& title, Level level, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setSummary(const QString& summary);
    QString summary() const { return m_summary; }
    bool isOpen() const { return isChecked(); }
    void setOpen(bool isOpen) { setChecked(isOpen); }

    QSize sizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void tellName();
    QFont plainFace() const;
    bool isTwoLines(int lineWidth) const;

    Level m_level;
    QString m_summary;
};

}
