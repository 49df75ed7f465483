#pragma once

#include <QAbstractButton>

namespace ui {

/// A heading that folds what stands under it: an arrow, a title, and at the right a word on what is inside.
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

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void tellName();

    Level m_level;
    QString m_summary;
};

}
