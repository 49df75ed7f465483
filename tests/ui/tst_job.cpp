// The main job from end to end, as a person does it.
#include "tests/support/strict.h"
#include "tests/support/window_fixture.h"
#include "ui/regions/regions_model.h"
#include "ui/regions/regions_screen.h"
#include "ui/shared/chart_view.h"
#include "ui/shared/export_dialog.h"
#include "ui/shared/picker.h"

#include <QAbstractSlider>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>

using support::Desk;

namespace {

ui::Picker* picker(const Desk& desk, const char* key)
{
    return support::findIn<ui::Picker>(*desk.window, QString::fromLatin1(key));
}

/// The first row of the table that shows \p name.
QModelIndex rowNamed(const QTableView& table, const QString& name)
{
    for (int i = 0; i < table.model()->rowCount(); ++i)
        if (table.model()->index(i, ui::RegionsModel::Name).data().toString() == name)
            return table.model()->index(i, ui::RegionsModel::Name);
    return {};
}

}

class TestJob : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { support::failOnWarnings(); }

    void composeCompareRegionsSaveReopenExport()
    {
        Desk desk;
        desk.start();
        QVERIFY(desk.isReady());

        // Compose: an accelerator picked, sliders dragged, a number typed.
        picker(desk, "/hardware/accelerator")->take(QStringLiteral("h100-sxm5-80gb"));
        QCOMPARE(desk.scenario().hardware.accelerator, std::string("h100-sxm5-80gb"));
        const double priceBefore = desk.scenario().carbon.offsetPrice.value;
        auto* offset
            = support::findIn<QAbstractSlider>(*desk.window, QStringLiteral("/carbon/offset_usd_per_t"));
        support::drag(*offset, (offset->minimum() + offset->maximum()) / 2);
        QVERIFY(desk.scenario().carbon.offsetPrice.value != priceBefore);
        support::type(*support::findIn<QLineEdit>(*desk.window, QStringLiteral("/hardware/count")),
                      QStringLiteral("16"));
        QCOMPARE(desk.scenario().hardware.count.value, 16.0);
        QCOMPARE(desk.window->document().history()->count(), 3);
        QVERIFY(desk.isReady());
        const QString headline = desk.part<QLabel>("headline")->text();

        // Regions: a double click moves the scenario, one step.
        desk.act("screen/regions");
        auto* screen = desk.window->findChild<ui::RegionsScreen*>();
        QVERIFY(support::waitUntil([&] { return screen->isUpToDate(); }));
        auto& table = *desk.part<QTableView>("regions_table");
        QVERIFY(table.model()->rowCount() > 200);
        desk.part<QLineEdit>("regions_words")->setText(QStringLiteral("gcp europe-north1"));
        const QModelIndex finland = rowNamed(table, QStringLiteral("europe-north1"));
        QVERIFY(finland.isValid());
        table.scrollTo(finland);
        const QPoint spot = table.visualRect(finland).center();
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, spot);
        QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, spot);
        QCOMPARE(desk.scenario().site.region, std::string("gcp/europe-north1"));
        QCOMPARE(desk.window->document().history()->count(), 4);
        desk.act("screen/plan");
        QVERIFY(desk.isReady());
        const QString moved = desk.part<QLabel>("headline")->text();
        QVERIFY(moved != headline);

        // Save as a file, quit, open again: all is back.
        desk.prompts.saves = desk.home.filePath(QStringLiteral("plan.carbacus.json"));
        desk.act("save");
        QVERIFY(QFile::exists(desk.prompts.saves));
        const core::Scenario before = desk.scenario();
        desk.quit();
        desk.start();
        QVERIFY(desk.isReady());
        QVERIFY(desk.scenario() == before);
        QCOMPARE(desk.part<QLabel>("headline")->text(), moved);

        // Export the chart to PDF.
        desk.prompts.saves = desk.home.filePath(QStringLiteral("returns.pdf"));
        desk.act("export");
        auto* dialog = desk.window->findChild<ui::ExportDialog*>();
        QVERIFY(dialog);
        QSignalSpy exported(dialog, &ui::ExportDialog::exported);
        auto* format = dialog->findChild<QComboBox*>(QStringLiteral("format"));
        format->setCurrentIndex(format->findData(QStringLiteral("pdf")));
        dialog->accept();
        QCOMPARE(exported.count(), 1);
        QFile pdf(desk.prompts.saves);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QVERIFY(pdf.readAll().startsWith("%PDF-"));
    }
};

QTEST_MAIN(TestJob)
#include "tst_job.moc"
