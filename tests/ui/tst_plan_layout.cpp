#include "core/engine/engine.h"
#include "tests/support/strict.h"
#include "tests/support/window_fixture.h"
#include "ui/plan/fold_header.h"
#include "ui/plan/gross_net_bar.h"
#include "ui/plan/ledger.h"
#include "ui/plan/steady_label.h"
#include "ui/shared/chart_view.h"
#include "ui/shared/theme.h"
#include "ui/status_line.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QTranslator>
#include <QVBoxLayout>

using support::Desk;

namespace {

/// A language whose words, if not its units, are half as long again as English ones.
class Wordy : public QTranslator
{
public:
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        const QString text = QString::fromUtf8(source);
        const QString more = QStringLiteral(" und noch mehr Worte");
        const bool isUnit
            = QLatin1String(context) == QLatin1String("ui::format") || text == QString::fromUtf8("CO₂e");
        return text.isEmpty() || isUnit ? text : text + more.left(2 + int(text.size()) / 2);
    }
    bool isEmpty() const override { return false; }
};

int charts(const Desk& desk)
{
    int count = 0;
    for (const auto* view : desk.window->findChildren<ui::ChartView*>())
        count += view->isVisible();
    return count;
}

}

/// Whether what the plan shows has room in windows of all sizes.
class TestPlanLayout : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { support::failOnWarnings(); }

    void nothingIsCutInAWindowOf1280InAnyLanguage()
    {
        for (const bool isWordy : {false, true}) {
            Wordy wordy;
            if (isWordy)
                QCoreApplication::installTranslator(&wordy);
            Desk desk;
            desk.start();
            desk.window->resize(1280, 800);
            QVERIFY(desk.isReady());
            QCoreApplication::processEvents();
            QCOMPARE(desk.window->size(), QSize(1280, 800));
            for (const char* pane : {"inputs", "chart_board", "ledger"}) {
                const auto* part = desk.part<QWidget>(pane);
                const QRect place(part->mapTo(desk.window.get(), QPoint()), part->size());
                QVERIFY2(part->isVisible() && desk.window->rect().contains(place), pane);
                for (const auto* scroll : desk.window->findChildren<QScrollArea*>())
                    QVERIFY2(scroll->widget()->width() <= scroll->viewport()->width(),
                             qPrintable(scroll->objectName()));
            }
        }
    }

    void aLabelGetsTheRoomOfItsNewWordsAtAWidthOfBefore()
    {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* label = new QLabel;
        label->setWordWrap(true);
        auto* steady = new ui::SteadyLabel(label);
        column->addWidget(steady);
        column->addStretch();
        window.show();
        label->setText(QStringLiteral("few words"));
        for (const int width : {180, 200}) {
            window.resize(width, 300);
            QCoreApplication::processEvents();
        }
        label->setText(QStringLiteral("many more words that need several lines of a narrow window"));
        window.resize(180, 300);
        QCoreApplication::processEvents();
        QCOMPARE(steady->height(), label->heightForWidth(steady->width()));
        QVERIFY(steady->height() > 2 * label->fontMetrics().height());
    }

    void aHeadingIsWholeAndItsSummaryGoesBelowWhereItHasNoRoom()
    {
        ui::FoldHeader header(QStringLiteral("Annahmen"), ui::FoldHeader::Level::Group);
        header.setSummary(QStringLiteral("42 von 47 Eingaben auf Vorgabe"));
        const int words = header.fontMetrics().horizontalAdvance(header.text() + header.summary());
        QCOMPARE(header.heightForWidth(words + 100), header.sizeHint().height());
        QVERIFY(header.heightForWidth(words) >= header.sizeHint().height() + header.fontMetrics().height());
        header.setFocusPolicy(Qt::NoFocus); // which would tint it
        QWidget panel;
        auto* column = new QVBoxLayout(&panel);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(&header);
        column->addStretch();
        panel.setGeometry(400, 400, words, 300); // away from the mouse, which would tint it, too
        panel.show();
        QCOMPARE(header.height(), header.heightForWidth(words));
        const QImage both = header.grab().toImage();
        header.setSummary({});
        QCoreApplication::processEvents();
        const QImage alone = header.grab().toImage();
        header.setParent(nullptr);
        const QRect title(18, 0, header.fontMetrics().horizontalAdvance(header.text()),
                          alone.height() - 7); // where the summary begins
        QCOMPARE(both.copy(title), alone.copy(title));
    }

    void theStateOfSavingIsNotCut()
    {
        ui::StatusLine line;
        auto* saving = line.findChild<QLabel*>(QStringLiteral("saving"));
        QFont wide = saving->font();
        wide.setPointSizeF(3 * wide.pointSizeF());
        saving->setFont(wide);
        line.displaySaving(ui::Session::State::Saved);
        QVERIFY(saving->width() >= saving->sizeHint().width());
    }

    void aNarrowWindowHasFourNumbersWarningsAndAssumptions()
    {
        Desk desk;
        desk.start();
        desk.act("new"); // which has no place, and is warned of that
        desk.window->resize(1100, 760);
        QVERIFY(desk.isReady());
        QVERIFY(!desk.part<QWidget>("ledger")->isVisible());
        auto* strip = desk.part<QWidget>("ledger_strip");
        QVERIFY(strip->isVisible());
        const auto values = strip->findChildren<QLabel*>(QStringLiteral("strip_value"));
        QCOMPARE(values.size(), 4);
        QVERIFY(values[0]->text().contains(QLatin1String("kg")));
        QVERIFY(values[2]->text().contains(QLatin1String("kWh")));
        const auto* warnings = desk.part<QToolButton>("strip_warnings");
        QVERIFY(warnings->isVisible() && warnings->text().contains(QLatin1Char('2')));
        QCOMPARE(warnings->menu()->actions().size(), 2);
        desk.part<QPushButton>("strip_assumptions")->click();
        QVERIFY(desk.part<QWidget>("assumptions_dialog")->isVisible());
        desk.window->resize(1180, 760);
        QVERIFY(desk.part<QWidget>("ledger")->isVisible() && !strip->isVisible());
    }

    void aLowWindowHasOneChartWithTabs()
    {
        Desk desk;
        desk.start();
        QVERIFY(desk.isReady());
        desk.window->resize(1280, 720);
        QCOMPARE(charts(desk), 4);
        desk.window->resize(1280, 719);
        QCOMPARE(charts(desk), 1);
        QVERIFY(desk.part<QWidget>("chart_tabs")->isVisible());
    }

    void theColoursOfTheBarAreNamedUnderIt()
    {
        ui::GrossNetBar bar;
        bar.setTheme(ui::lightTheme());
        bar.display(0.3, 0);
        bar.resize(250, bar.sizeHint().height());
        const QImage picture = bar.grab().toImage();
        const auto isBelow = [&](const QColor& colour) {
            for (int y = 18; y < picture.height(); ++y)
                for (int x = 0; x < picture.width(); ++x)
                    if (picture.pixelColor(x, y) == colour)
                        return true;
            return false;
        };
        QVERIFY(isBelow(ui::lightTheme().series[0]) && isBelow(ui::lightTheme().series[1]));
        bar.display(1, 0);
        const QImage alone = bar.grab().toImage();
        QVERIFY(alone != picture);
    }
};

QTEST_MAIN(TestPlanLayout)
#include "tst_plan_layout.moc"
