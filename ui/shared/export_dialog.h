#pragma once

#include "core/model/figure.h"
#include "ui/shared/figure_export.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSettings;
class QSpinBox;

namespace ui {

class FigurePreview;

/// A file's name without its suffix, in letters, figures and hyphens: "resnet-50-carbon-by-part".
QString proposedName(const QString& scenario, const QString& chart);

/// Asks for size, font, palette and format of a figure, shows what will be written, and writes it.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    /// Gives the path to write, empty for "none": (parent, proposed path, filter as QFileDialog has it).
    using AskPath = std::function<QString(QWidget*, const QString&, const QString&)>;

    /// Settings are read and kept under "export/…"; they must outlive the dialog.
    /// \p scenario is what the figure is of; it names the file.
    ExportDialog(core::Figure figure, const QString& scenario, QSettings& settings,
                 QWidget* parent = nullptr);

    void setAskPath(AskPath ask); ///< the desktop's dialog until then
    FigureExport options() const;
    QString format() const; ///< the suffix chosen: "pdf"

    void accept() override; ///< asks for a path and writes; stays open where that fails

signals:
    void exported(const QString& path);

private:
    void addFields(QFormLayout& form);
    void restore();
    void keep(const QString& path) const;
    void usePreset(int index);
    void refresh();
    void say(const core::Issues& issues);

    core::Figure m_figure;
    QString m_scenario;
    QSettings& m_settings;
    AskPath m_ask;
    QComboBox *m_preset, *m_format, *m_palette;
    QDoubleSpinBox *m_width, *m_height, *m_font;
    QSpinBox* m_dpi;
    QCheckBox* m_title;
    FigurePreview* m_preview;
    QLabel* m_message;
    QPushButton* m_export;
};

}
