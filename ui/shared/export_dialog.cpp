#include "ui/shared/export_dialog.h"

#include "ui/shared/figure_picture.h"
#include "ui/shared/figure_preview.h"
#include "ui/shared/format.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>

#include <algorithm>

namespace ui {
namespace {

/// A size that many ask for.
struct Preset
{
    const char* name;
    double widthMm, heightMm, fontPt;
    bool hasTitle;
};
constexpr Preset presets[] = {
    {QT_TRANSLATE_NOOP("ui::ExportDialog", "One column of a journal"), 88, 60, 8, false},
    {QT_TRANSLATE_NOOP("ui::ExportDialog", "Two columns of a journal"), 180, 90, 8, false},
    {QT_TRANSLATE_NOOP("ui::ExportDialog", "Slide"), 254, 143, 18, true},
};

struct PaletteName
{
    const char *key, *words;
};
constexpr PaletteName paletteNames[] = {
    {"okabe-ito", QT_TRANSLATE_NOOP("ui::ExportDialog", "Okabe–Ito (colour-blind safe)")},
    {"viridis", QT_TRANSLATE_NOOP("ui::ExportDialog", "Viridis (dark to light)")},
    {"gray", QT_TRANSLATE_NOOP("ui::ExportDialog", "Shades of grey")},
};

constexpr int longestName = 100; // of a file, which systems cut or refuse somewhere above

/// What is kept between sessions.
namespace key {
constexpr QLatin1String width("export/width_mm"), height("export/height_mm"), font("export/font_pt"),
    dpi("export/dpi"), palette("export/palette"), format("export/format"), title("export/title"),
    folder("export/folder");
}

QString askDesktop(QWidget* parent, const QString& proposal, const QString& filter)
{
    return QFileDialog::getSaveFileName(parent, ExportDialog::tr("Export figure"), proposal, filter);
}

QDoubleSpinBox* numberBox(const char* name, double min, double max, double step, const QString& suffix)
{
    auto* box = new QDoubleSpinBox;
    box->setObjectName(QString::fromLatin1(name));
    box->setRange(min, max);
    box->setDecimals(1);
    box->setSingleStep(step);
    box->setSuffix(suffix);
    return box;
}

QComboBox* choiceBox(const char* name, const QStringList& keys)
{
    auto* box = new QComboBox;
    box->setObjectName(QString::fromLatin1(name));
    for (const auto& each : keys)
        box->addItem(each, each);
    return box;
}

/// A value that was kept, if it is still one that may be chosen.
void choose(QComboBox& box, const QVariant& kept)
{
    if (const int index = box.findData(kept); index >= 0)
        box.setCurrentIndex(index);
}

}

QString proposedName(const QString& scenario, const QString& chart)
{
    QString out;
    for (const QChar c : (scenario + QLatin1Char(' ') + chart).normalized(QString::NormalizationForm_KD))
        if (c.isLetterOrNumber())
            out += c.toLower();
        else if (!c.isMark())
            out += QLatin1Char(' ');
    out = out.simplified().replace(QLatin1Char(' '), QLatin1Char('-')).left(longestName);
    while (out.endsWith(QLatin1Char('-')))
        out.chop(1);
    return out.isEmpty() ? QStringLiteral("figure") : out;
}

ExportDialog::ExportDialog(core::Figure figure, const QString& scenario, QSettings& settings, QWidget* parent)
    : QDialog(parent)
    , m_figure(std::move(figure))
    , m_scenario(scenario)
    , m_settings(settings)
    , m_ask(askDesktop)
{
    setWindowTitle(tr("Export “%1”").arg(format::sentence(m_figure.title)));
    auto* form = new QFormLayout;
    addFields(*form);
    m_preview = new FigurePreview;
    m_message = new QLabel;
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_export = buttons->addButton(tr("Export…"), QDialogButtonBox::AcceptRole);
    m_export->setDefault(true);

    auto* upper = new QHBoxLayout;
    upper->addLayout(form);
    upper->addWidget(m_preview, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(upper, 1);
    layout->addWidget(m_message);
    layout->addWidget(buttons);

    restore();
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    connect(m_preset, QOverload<int>::of(&QComboBox::activated), this, &ExportDialog::usePreset);
    for (auto* box : {m_width, m_height, m_font})
        connect(box, QOverload<double>::of(&QDoubleSpinBox::valueChanged), this, &ExportDialog::refresh);
    connect(m_dpi, QOverload<int>::of(&QSpinBox::valueChanged), this, &ExportDialog::refresh);
    for (auto* box : {m_format, m_palette})
        connect(box, QOverload<int>::of(&QComboBox::currentIndexChanged), this, &ExportDialog::refresh);
    connect(m_title, &QCheckBox::toggled, this, &ExportDialog::refresh);
    refresh();
}

void ExportDialog::addFields(QFormLayout& form)
{
    m_preset = choiceBox("preset", {tr("Own size")});
    for (const auto& preset : presets)
        m_preset->addItem(tr(preset.name));
    m_width = numberBox("width_mm", 20, 500, 1, tr(" mm"));
    m_height = numberBox("height_mm", 20, 500, 1, tr(" mm"));
    m_font = numberBox("font_pt", 4, 48, 0.5, tr(" pt"));
    m_dpi = new QSpinBox;
    m_dpi->setObjectName(QStringLiteral("dpi"));
    m_dpi->setRange(50, 1200);
    m_dpi->setSuffix(tr(" dpi"));
    m_palette = choiceBox("palette", exportPalettes());
    for (const auto& name : paletteNames)
        if (const int index = m_palette->findData(QLatin1String(name.key)); index >= 0)
            m_palette->setItemText(index, tr(name.words));
    m_format = choiceBox("format", exportFormats());
    for (int i = 0; i < m_format->count(); ++i)
        m_format->setItemText(i, m_format->itemText(i).toUpper());
    m_title = new QCheckBox(tr("With the title in the picture"));
    m_title->setObjectName(QStringLiteral("title"));
    form.addRow(tr("Size for"), m_preset);
    form.addRow(tr("Width"), m_width);
    form.addRow(tr("Height"), m_height);
    form.addRow(tr("Font"), m_font);
    form.addRow(tr("Palette"), m_palette);
    form.addRow(tr("Format"), m_format);
    form.addRow(tr("Resolution"), m_dpi);
    form.addRow(QString(), m_title);
}

void ExportDialog::restore()
{
    const FigureExport usual;
    const auto kept = [&](QLatin1String name, double fallback, double min, double max) {
        bool isNumber = false;
        const double value = m_settings.value(name, fallback).toDouble(&isNumber);
        return isNumber && value >= min && value <= max ? value : fallback;
    };
    m_width->setValue(kept(key::width, usual.widthMm, m_width->minimum(), m_width->maximum()));
    m_height->setValue(kept(key::height, usual.heightMm, m_height->minimum(), m_height->maximum()));
    m_font->setValue(kept(key::font, usual.fontPt, m_font->minimum(), m_font->maximum()));
    m_dpi->setValue(int(kept(key::dpi, usual.dpi, m_dpi->minimum(), m_dpi->maximum())));
    m_title->setChecked(m_settings.value(key::title, usual.hasTitle).toBool());
    choose(*m_palette, m_settings.value(key::palette));
    choose(*m_format, m_settings.value(key::format));
}

void ExportDialog::keep(const QString& path) const
{
    const auto now = options();
    m_settings.setValue(key::width, now.widthMm);
    m_settings.setValue(key::height, now.heightMm);
    m_settings.setValue(key::font, now.fontPt);
    m_settings.setValue(key::dpi, now.dpi);
    m_settings.setValue(key::title, now.hasTitle);
    m_settings.setValue(key::palette, now.palette);
    m_settings.setValue(key::format, format());
    m_settings.setValue(key::folder, QFileInfo(path).absolutePath());
}

void ExportDialog::setAskPath(AskPath ask)
{
    m_ask = std::move(ask);
}

FigureExport ExportDialog::options() const
{
    FigureExport out;
    out.widthMm = m_width->value();
    out.heightMm = m_height->value();
    out.fontPt = m_font->value();
    out.dpi = m_dpi->value();
    out.palette = m_palette->currentData().toString();
    out.hasTitle = m_title->isChecked();
    return out;
}

QString ExportDialog::format() const
{
    return m_format->currentData().toString();
}

void ExportDialog::usePreset(int index)
{
    if (index < 1)
        return;
    const auto& preset = presets[index - 1];
    m_width->setValue(preset.widthMm);
    m_height->setValue(preset.heightMm);
    m_font->setValue(preset.fontPt);
    m_title->setChecked(preset.hasTitle);
}

void ExportDialog::refresh()
{
    const auto now = options();
    const auto same = std::ranges::find_if(presets, [&](const Preset& p) {
        return p.widthMm == now.widthMm && p.heightMm == now.heightMm && p.fontPt == now.fontPt
            && p.hasTitle == now.hasTitle;
    });
    m_preset->setCurrentIndex(same == std::end(presets) ? 0 : int(same - presets) + 1);
    const bool isPicture = format() != QLatin1String("csv");
    for (QWidget* box :
         std::initializer_list<QWidget*> {m_preset, m_width, m_height, m_font, m_palette, m_title})
        box->setEnabled(isPicture);
    m_dpi->setEnabled(format() == QLatin1String("png"));
    m_preview->display(m_figure, now);
    const auto issues = !m_figure.whyEmpty.isEmpty() ? core::Issues {{{}, m_figure.whyEmpty}}
        : isPicture                                  ? FigurePicture(m_figure, now).squeezed()
                                                     : core::Issues {};
    m_export->setEnabled(issues.empty());
    say(issues);
}

void ExportDialog::say(const core::Issues& issues)
{
    QStringList lines;
    for (const auto& issue : issues)
        lines.append(format::sentence(issue));
    m_message->setText(lines.join(QLatin1Char('\n')));
    m_message->setVisible(!lines.isEmpty());
}

void ExportDialog::accept()
{
    const auto suffix = QLatin1Char('.') + format();
    const auto name = proposedName(m_scenario, format::sentence(m_figure.title)) + suffix;
    const auto folder = m_settings.value(key::folder, QDir::homePath()).toString();
    auto path = m_ask(this, QDir(folder).filePath(name), tr("%1 (*%2)").arg(m_format->currentText(), suffix));
    if (path.isEmpty())
        return;
    if (!exportFormats().contains(QFileInfo(path).suffix().toLower()))
        path += suffix;
    const auto issues = exportFigure(m_figure, options(), path);
    say(issues);
    if (!issues.empty())
        return;
    keep(path);
    emit exported(path);
    QDialog::accept();
}

}
