#include "tests/support/figures.h"
#include "tests/support/strict.h"
#include "ui/shared/export_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

using namespace ui;

/// The dialog that asks what a figure for a paper is like.
class TestExportDialog : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

private slots:
    void initTestCase() { support::failOnWarnings(); }

    void dialogWritesWhatItShowsAndRemembersIt()
    {
        QSettings settings(path("settings.ini"), QSettings::IniFormat);
        {
            ExportDialog dialog(support::timeFigure(), QStringLiteral("ResNet-50"), settings);
            QString proposed;
            dialog.setAskPath([&](QWidget*, const QString& proposal, const QString&) {
                proposed = proposal;
                return path("dialog"); // no suffix: the chosen one is added
            });
            dialog.findChild<QDoubleSpinBox*>(QStringLiteral("width_mm"))->setValue(120);
            auto* format = dialog.findChild<QComboBox*>(QStringLiteral("format"));
            format->setCurrentIndex(format->findData(QStringLiteral("png")));
            QSignalSpy exported(&dialog, &ExportDialog::exported);
            dialog.accept();
            QCOMPARE(exported.size(), 1);
            QCOMPARE(exported[0][0].toString(), path("dialog.png"));
            QVERIFY(proposed.endsWith(QStringLiteral("/resnet-50-cumulative-carbon.png")));
            QCOMPARE(QImage(path("dialog.png")).width(), int(std::lround(120 / 25.4 * 300)));
        }
        ExportDialog again(support::timeFigure(), QStringLiteral("ResNet-50"), settings);
        QCOMPARE(again.options().widthMm, 120.0);
        QCOMPARE(again.format(), QStringLiteral("png"));
    }

    void dialogStaysOpenWhenItCannotWrite()
    {
        QSettings settings(path("failed.ini"), QSettings::IniFormat);
        ExportDialog dialog(support::timeFigure(), QStringLiteral("ResNet-50"), settings);
        dialog.setAskPath(
            [&](QWidget*, const QString&, const QString&) { return path("no/folder/figure.pdf"); });
        dialog.show();
        QSignalSpy exported(&dialog, &ExportDialog::exported);
        dialog.accept();
        QCOMPARE(exported.size(), 0);
        QVERIFY(dialog.isVisible());
        QVERIFY(dialog.findChild<QLabel*>(QStringLiteral("message"))
                    ->text()
                    .contains(QStringLiteral("cannot be written")));
        QVERIFY(settings.allKeys().isEmpty());
    }

    void dialogWithoutAPathDoesNothing()
    {
        QSettings settings(path("none.ini"), QSettings::IniFormat);
        ExportDialog dialog(support::timeFigure(), QStringLiteral("ResNet-50"), settings);
        dialog.setAskPath([](QWidget*, const QString&, const QString&) { return QString(); });
        dialog.show();
        dialog.accept();
        QVERIFY(dialog.isVisible());
    }

    void dialogSaysWhatDoesNotFitBeforeItWrites()
    {
        QSettings settings(path("narrow.ini"), QSettings::IniFormat);
        ExportDialog dialog(support::returnsFigure(), QStringLiteral("ResNet-50"), settings);
        dialog.findChild<QDoubleSpinBox*>(QStringLiteral("width_mm"))->setValue(20);
        const auto buttons = dialog.findChild<QDialogButtonBox*>()->buttons();
        const auto isExport = [](QAbstractButton* b) { return static_cast<QPushButton*>(b)->isDefault(); };
        QVERIFY(!(*std::ranges::find_if(buttons, isExport))->isEnabled());
        QVERIFY(dialog.findChild<QLabel*>(QStringLiteral("message"))
                    ->text()
                    .contains(QStringLiteral("it fits from a width of")));
    }

    void whatCannotBeDrawnIsNotExported()
    {
        QSettings settings(path("empty.ini"), QSettings::IniFormat);
        core::Figure figure;
        figure.title = "Carbon by part";
        figure.whyEmpty = "The law has no exponent.";
        ExportDialog dialog(figure, QStringLiteral("ResNet-50"), settings);
        for (const char* each : {"pdf", "csv"}) {
            auto* format = dialog.findChild<QComboBox*>(QStringLiteral("format"));
            format->setCurrentIndex(format->findData(QLatin1String(each)));
            QVERIFY(!dialog.findChild<QDialogButtonBox*>()->buttons().constLast()->isEnabled()
                    || !dialog.findChild<QDialogButtonBox*>()->buttons().constFirst()->isEnabled());
            QCOMPARE(dialog.findChild<QLabel*>(QStringLiteral("message"))->text(),
                     QStringLiteral("The law has no exponent."));
        }
    }

    void theFileIsNamedAfterScenarioAndChart()
    {
        QCOMPARE(proposedName(QStringLiteral("ResNet-50"), QStringLiteral("Carbon by part")),
                 QStringLiteral("resnet-50-carbon-by-part"));
        QCOMPARE(proposedName(QString::fromUtf8("Été/2: α"), QStringLiteral("Cost ($)")),
                 QString::fromUtf8("ete-2-α-cost"));
        QCOMPARE(proposedName(QStringLiteral("???"), {}), QStringLiteral("figure"));
    }

    void palettesAreNamedInWords()
    {
        QSettings settings(path("palettes.ini"), QSettings::IniFormat);
        ExportDialog dialog(support::timeFigure(), QStringLiteral("ResNet-50"), settings);
        const auto* palette = dialog.findChild<QComboBox*>(QStringLiteral("palette"));
        for (int i = 0; i < palette->count(); ++i)
            QVERIFY(palette->itemText(i) != palette->itemData(i).toString());
    }

    void dialogIgnoresSettingsThatMakeNoSense()
    {
        QSettings settings(path("odd.ini"), QSettings::IniFormat);
        settings.setValue(QStringLiteral("export/width_mm"), QStringLiteral("wide"));
        settings.setValue(QStringLiteral("export/dpi"), -7);
        settings.setValue(QStringLiteral("export/palette"), QStringLiteral("rainbow"));
        ExportDialog dialog(support::timeFigure(), QStringLiteral("ResNet-50"), settings);
        QCOMPARE(dialog.options().palette, QStringLiteral("okabe-ito"));
        QCOMPARE(dialog.options().widthMm, 88.0);
        QCOMPARE(dialog.options().dpi, 300);
    }

    void presetsFillTheSizes()
    {
        QSettings settings(path("preset.ini"), QSettings::IniFormat);
        ExportDialog dialog(support::timeFigure(), QStringLiteral("ResNet-50"), settings);
        auto* preset = dialog.findChild<QComboBox*>(QStringLiteral("preset"));
        QCOMPARE(preset->currentIndex(), 1); // one column is the usual size
        preset->setCurrentIndex(2);
        emit preset->activated(2);
        QCOMPARE(dialog.options().widthMm, 180.0);
        dialog.findChild<QDoubleSpinBox*>(QStringLiteral("width_mm"))->setValue(181);
        QCOMPARE(preset->currentIndex(), 0);
    }

    void everyFieldHasItsLabelForScreenReaders()
    {
        QSettings settings(path("names.ini"), QSettings::IniFormat);
        ExportDialog dialog(support::timeFigure(), QStringLiteral("ResNet-50"), settings);
        for (auto* box : dialog.findChildren<QWidget*>(QRegularExpression(
                 QStringLiteral("^(width_mm|height_mm|font_pt|dpi|palette|format|preset)$")))) {
            const auto labels = dialog.findChildren<QLabel*>();
            QVERIFY2(std::ranges::any_of(labels, [&](QLabel* l) { return l->buddy() == box; }),
                     qPrintable(box->objectName()));
        }
    }
};

QTEST_MAIN(TestExportDialog)
#include "tst_export_dialog.moc"
