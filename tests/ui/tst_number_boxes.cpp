#include "tests/support/inputs_fixture.h"
#include "tests/support/strict.h"
#include "tests/support/window_fixture.h"
#include "ui/shared/param_row.h"

#include <QAbstractButton>
#include <QContextMenuEvent>
#include <QMenu>

using support::Inputs;

namespace {

const char* const price = "/carbon/offset_usd_per_t";
const char* const mfu = "/training/run/mfu";
const char* const count = "/hardware/count";

QStringList menuOf(QWidget& box)
{
    QContextMenuEvent event(QContextMenuEvent::Mouse, {}, box.mapToGlobal({}));
    QCoreApplication::sendEvent(&box, &event);
    QStringList out;
    if (auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget())) {
        for (const QAction* action : menu->actions())
            out << action->text();
        menu->close();
    }
    return out;
}

}

/// What is typed into the boxes of the inputs, and how it is taken back.
class TestNumberBoxes : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { support::failOnWarnings(); }

    void whatIsCommittedIsUndoneInTheScenario()
    {
        support::Desk desk;
        desk.start();
        QVERIFY(QTest::qWaitForWindowActive(desk.window.get()));
        auto* box = support::findIn<ui::NumberBox>(*desk.window, QString::fromLatin1(price));
        const auto before = desk.scenario();
        support::type(*box, QStringLiteral("123"));
        const auto after = desk.scenario();
        QVERIFY(after != before);
        QTest::keyClick(box, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(desk.scenario() == before);
        QTest::keyClick(box, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(desk.scenario() == after);
        QTest::keyClicks(box, QStringLiteral("45"));
        QTest::keyClick(box, Qt::Key_Z, Qt::ControlModifier); // of what is being typed
        QVERIFY(desk.scenario() == after);
        QVERIFY(box->text() != QStringLiteral("45"));
    }

    void whatIsRefusedGoesWithTheNextChange()
    {
        Inputs inputs;
        support::type(*inputs.box(count), QStringLiteral("12 GPUs"));
        QVERIFY(inputs.refusal(count).contains(QStringLiteral("GPUs")));
        support::type(*inputs.box(price), QStringLiteral("50"));
        QVERIFY(inputs.refusal(count).isEmpty());
        QVERIFY(!inputs.box(count)->text().contains(QStringLiteral("GPUs")));
        support::type(*inputs.box(count), QStringLiteral("12 GPUs"));
        QTest::keyClick(inputs.box(count), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(inputs.refusal(count).isEmpty());
    }

    void anEmptiedBoxIsTheDefaultOfAnAssumptionAndNoChangeOfADecision()
    {
        Inputs inputs;
        const QString before = inputs.box(count)->text();
        support::type(*inputs.box(count), {});
        QCOMPARE(inputs.box(count)->text(), before);
        QVERIFY(inputs.refusal(count).isEmpty());
        const auto rate = inputs.value("/horizon/discount_rate");
        support::type(*inputs.box("/horizon/discount_rate"), QStringLiteral("0.11"));
        support::type(*inputs.box("/horizon/discount_rate"), {});
        QCOMPARE(inputs.value("/horizon/discount_rate"), rate);
        support::type(*inputs.box(mfu), QStringLiteral("0.5"));
        support::type(*inputs.box(mfu), {});
        QCOMPARE(inputs.value(mfu), std::optional<double>());
    }

    void aComputedNumberIsShownRoundedFromItsFirstDigit()
    {
        Inputs inputs;
        auto* box = inputs.box("/training/final_runs");
        inputs.document.edit(core::findParam(inputs.document.scenario(), "/training/final_runs"),
                             2e6 * 12 / 365);
        box->setFocus();
        QCOMPARE(box->text(), QStringLiteral("65,753.4"));
        QCOMPARE(box->cursorPosition(), 0);
        QCOMPARE(box->selectedText(), box->text());
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(inputs.value("/training/final_runs"), std::optional(2e6 * 12 / 365));
        support::type(*box, QStringLiteral("12.3456789"));
        QCOMPARE(box->text(), QStringLiteral("12.3456789"));
    }

    void noNumberIsCut()
    {
        core::Scenario scenario;
        scenario.inference.resize(1);
        Inputs inputs(scenario);
        const char* const requests = "/inference/0/requests_per_day";
        auto* box = inputs.box(requests);
        auto* other = inputs.box("/hardware/overrides/accelerator_power_w");
        inputs.panel.reveal(QStringLiteral("/hardware/overrides/accelerator_power_w"));
        for (const double value : {1e5, 1e7, 123456.0, 98765432.0}) {
            inputs.document.edit(core::findParam(inputs.document.scenario(), requests), value);
            for (ui::NumberBox* focused : {box, other}) {
                focused->setFocus();
                const int room = box->width() - 2 * 6 - 2 * 2; // padding and border
                QVERIFY2(box->fontMetrics().horizontalAdvance(box->text()) < room, qPrintable(box->text()));
            }
        }
    }

    void aDecisionGoesBackToItsDefault()
    {
        Inputs inputs;
        const auto before = inputs.value(price);
        support::type(*inputs.box(price), QStringLiteral("77"));
        auto* row = inputs.panel.findChild<ui::ParamRow*>(QString::fromLatin1(price));
        auto* back = row->findChild<QAbstractButton*>(QStringLiteral("revert"));
        QVERIFY(back && back->isVisible());
        back->click();
        QCOMPARE(inputs.value(price), before);
        QVERIFY(back->isHidden());
    }

    void theMenuOffersTheDefaultAndNoDeadUndo()
    {
        Inputs inputs;
        auto* box = inputs.box(price);
        support::type(*box, QStringLiteral("77"));
        const QStringList menu = menuOf(*box);
        QVERIFY(!menu.isEmpty());
        QVERIFY(menu.filter(QStringLiteral("ndo")).isEmpty());
        QVERIFY(!menu.filter(QStringLiteral("default")).isEmpty());
    }
};

QTEST_MAIN(TestNumberBoxes)
#include "tst_number_boxes.moc"
