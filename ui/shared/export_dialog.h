#pragma once

#include "core/model/figure.h"
#include "ui/shared/figure_export.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSettings;
class QSpinBox;

namespace ui {

/// Asks for size, font, palette and format of a figure, shows what will be written, and writes it.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    /// Gives the path to write, empty for "none": (parent, proposed file name, filter).
    using AskPath = std::function<QString(QWidget*, const QString&, const QString&)>;

    /// Settings are read and kept under "export/…"; they must outlive the dialog.
    ExportDialog(core::Figure figure, QSettings& settings, QWidget* parent = nullptr);

    void setAskPath(AskPath ask);

signals:
    void exported(const QString& path);

private:
    core::Figure m_figure;
    QSettings& m_settings;
    AskPath m_ask;
};

}
