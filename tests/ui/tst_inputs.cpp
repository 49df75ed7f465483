#include "core/model/names.h"
#include "tests/support/inputs_fixture.h"
#include "tests/support/strict.h"
#include "ui/shared/param_row.h"
#include "ui/shared/param_text.h"
#include "ui/shared/picker.h"
#include "ui/shared/theme.h"
#include "ui/shared/value_slider.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>

#include <algorithm>
#include <set>

using namespace ui;
using Window = support::Inputs;

namespace {

const char* const price = "/carbon/offset_usd_per_t";
const char* const pue = "/site/overrides/pue";

/// Scenarios in which, together, every row applies somewhere.
std::vector<core::Scenario> allKinds()
{
    std::vector<core::Scenario> out;
    for (const auto& run : core::names<core::RunKind>())
        for (const auto& strategy : core::names<core::Strategy>())
            for (const auto site : {core::SiteKind::Cloud, core::SiteKind::OnPremises}) {
                core::Scenario s = support::twoDeployments();
                s.training.run.kind = run.value;
                s.training.search.strategy = strategy.value;
                s.site.kind = site;
                s.training.retrainingsPerYear = {1};
                s.training.redundantRuns = {1};
                s.inference[0].call.kind
                    = site == core::SiteKind::Cloud ? core::CallKind::Tokens : core::CallKind::Measured;
                out.push_back(std::move(s));
            }
    return out;
}

}

class TestInputs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        support::failOnWarnings();
        QVERIFY2(!Window::catalog().accelerators.rows().empty(), "the catalogue was not read");
    }

    void aDragIsOneStepAndTwoAreTwo()
    {
        Window window;
        support::drag(*window.slider(price), 40);
        QCOMPARE(window.document.history()->count(), 1);
        support::drag(*window.slider(price), 60);
        QCOMPARE(window.document.history()->count(), 2);
        window.document.history()->undo();
        window.document.history()->undo();
        QCOMPARE(window.value(price), std::optional(10.0));
    }

    void aDragThereAndBackIsNoStep()
    {
        Window window;
        auto* slider = window.slider(price);
        const int from = slider->value();
        slider->setSliderDown(true);
        slider->setSliderPosition(from + 50);
        slider->setSliderPosition(from);
        slider->setSliderDown(false);
        QCOMPARE(window.document.history()->count(), 0);
    }

    void theMouseDragsTheHandle()
    {
        Window window;
        auto* slider = window.slider("/horizon/discount_rate");
        window.panel.reveal(QStringLiteral("/horizon/discount_rate"));
        const int y = slider->height() / 2, right = slider->width() - 2;
        QTest::mousePress(slider, Qt::LeftButton, {}, {8, y});
        QMouseEvent move(QEvent::MouseMove, QPointF(right, y), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(slider, &move);
        QCOMPARE(window.value("/horizon/discount_rate"), std::optional(0.2));
        QTest::mouseRelease(slider, Qt::LeftButton, {}, {right, y});
        QCOMPARE(window.document.history()->count(), 1);
    }

    void everyRowShowsAndEditsItsValue()
    {
        std::set<std::string> seen;
        for (const auto& scenario : allKinds()) {
            Window window(scenario);
            for (const auto& ref : core::paramsOf(scenario)) {
                if (!ref.applies(scenario) || !seen.insert(ref.key()).second)
                    continue;
                const QByteArray key = QByteArray::fromStdString(ref.key());
                auto* slider = window.slider(key);
                auto* box = window.box(key);
                QVERIFY2(slider && box, key);
                const int target = slider->maximum() * 2 / 3;
                support::drag(*slider, target);
                const double set = *ref.get(window.document.scenario());
                QCOMPARE(set, ParamScale(*ref.param).value(target));
                QCOMPARE(slider->value(), target);
                QCOMPARE(box->text(), briefText(*ref.param, set));
                support::type(*box, wholeText(*ref.param, ref->max));
                QCOMPARE(*ref.get(window.document.scenario()), ref->max);
            }
        }
        for (const auto& param : core::params())
            QVERIFY2(std::ranges::any_of(
                         seen, [&](const auto& key) { return core::matchKey(param.key, key).has_value(); }),
                     param.key);
    }

    void arrowsStepShiftFineAndControlTenfold()
    {
        Window window;
        auto* slider = window.slider(price);
        slider->setFocus();
        for (const auto& [key, modifier, expected] : {std::tuple(Qt::Key_Right, Qt::NoModifier, 20.0),
                                                      {Qt::Key_Right, Qt::ShiftModifier, 21.0},
                                                      {Qt::Key_Up, Qt::ControlModifier, 100.0},
                                                      {Qt::Key_Down, Qt::NoModifier, 90.0}}) {
            QTest::keyClick(slider, key, modifier);
            QCOMPARE(window.value(price), std::optional(expected));
        }
        QCOMPARE(window.document.history()->count(), 4);
        QTest::keyClick(slider, Qt::Key_R);
        QCOMPARE(window.value(price), std::optional(10.0));
    }

    void theWheelTurnsOnlyWhatHasTheFocus()
    {
        Window window;
        auto* slider = window.slider(price);
        window.panel.reveal(QStringLiteral("/name"));
        const auto turn = [&](QWidget* widget) {
            QWheelEvent event(QPointF(5, 5), QPointF(widget->mapToGlobal(QPoint(5, 5))), {}, {0, 120},
                              Qt::NoButton, {}, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(widget, &event);
        };
        turn(slider);
        turn(window.box(price));
        QCOMPARE(window.value(price), std::optional(10.0));
        slider->setFocus();
        QVERIFY(slider->hasFocus());
        turn(slider);
        QCOMPARE(window.value(price), std::optional(20.0));
    }

    void unitsAndSuffixesAreRead()
    {
        Window window;
        support::type(*window.box("/training/run/parameters"), QStringLiteral("30B"));
        QCOMPARE(window.value("/training/run/parameters"), std::optional(30e9));
        support::type(*window.box("/inference/1/power_w"), QStringLiteral("2.5 kW"));
        QCOMPARE(window.value("/inference/1/power_w"), std::optional(2500.0));
        QCOMPARE(window.document.history()->count(), 2);
    }

    void whatIsNotAllowedIsRefusedAndTheNearestOffered()
    {
        Window window;
        auto* box = window.box(pue);
        support::type(*box, QStringLiteral("0.8"));
        QCOMPARE(window.value(pue), std::optional<double>());
        QCOMPARE(window.refusal(pue), QStringLiteral("Allowed for PUE: 1 to 3. 0.8 is outside of that."));
        QCOMPARE(box->text(), QStringLiteral("0.8"));
        auto* offer = window.panel.findChild<QAbstractButton*>(QStringLiteral("offer"));
        QCOMPARE(offer->text(), QStringLiteral("Use 1"));
        offer->click();
        QCOMPARE(window.value(pue), std::optional(1.0));
        QVERIFY(window.refusal(pue).isEmpty());
        QCOMPARE(box->text(), QStringLiteral("1"));
    }

    void junkKeepsTheOldValue()
    {
        Window window;
        for (const char* junk : {"abc", "1e999", "--3", "5 bananas"}) {
            support::type(*window.box(price), QString::fromLatin1(junk));
            QCOMPARE(window.value(price), std::optional(10.0));
            QVERIFY(!window.refusal(price).isEmpty());
        }
        QTest::keyClick(window.box(price), Qt::Key_Escape);
        QVERIFY(window.refusal(price).isEmpty());
        support::type(*window.box("/hardware/count"), QStringLiteral("2.5"));
        QVERIFY(window.refusal("/hardware/count").contains(QStringLiteral("whole number")));
        QCOMPARE(window.document.history()->count(), 0);
    }

    void anAssumedValueIsShownAndTakenBack()
    {
        ui::applyTheme(*qApp, ui::lightTheme()); // a style sheet has its own idea of fonts
        Window window;
        auto* row = window.panel.findChild<ParamRow*>(QString::fromLatin1(pue));
        QVERIFY(row->isDefault());
        auto* zone
            = window.panel.findChild<QWidget*>(QStringLiteral("/site/grid_zone"))->findChild<ui::Picker*>();
        QVERIFY(zone->font().italic());
        const QString assumed = window.box(pue)->text();
        QVERIFY(!assumed.isEmpty() && assumed != QStringLiteral("not set"));
        QVERIFY(window.box(pue)->font().italic());
        support::type(*window.box(pue), QStringLiteral("1.5"));
        QVERIFY(!row->isDefault() && !window.box(pue)->font().italic());
        window.slider(pue)->setFocus();
        QTest::keyClick(window.slider(pue), Qt::Key_R);
        QCOMPARE(window.value(pue), std::optional<double>());
        QCOMPARE(window.box(pue)->text(), assumed);
        support::type(*window.box(pue), QStringLiteral("1.5"));
        support::type(*window.box(pue), QString());
        QCOMPARE(window.value(pue), std::optional<double>());
    }

    void typingIsNotDisturbedByAnEstimate()
    {
        Window window;
        auto* box = window.box(price);
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, QStringLiteral("4"));
        window.show(window.document.scenario());
        QTest::keyClicks(box, QStringLiteral("2"));
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(window.value(price), std::optional(42.0));
    }

    void deploymentsComeAndGo()
    {
        Window window;
        support::find<QAbstractButton>(window.panel, QStringLiteral("add_deployment"))->click();
        QCOMPARE(window.document.scenario().inference.size(), std::size_t(3));
        QVERIFY(window.slider("/inference/2/replicas"));
        auto* name = support::find<QLineEdit>(window.panel, QStringLiteral("/inference/2/name"));
        support::type(*name, QStringLiteral("speech"));
        QCOMPARE(window.document.scenario().inference[2].name, std::string("speech"));
        support::find<QAbstractButton>(window.panel, QStringLiteral("/inference/0/remove"))->click();
        QCOMPARE(window.document.scenario().inference.size(), std::size_t(2));
        QVERIFY(support::waitUntil([&] { return !window.slider("/inference/2/replicas"); }));
        QCOMPARE(support::find<QLineEdit>(window.panel, QStringLiteral("/inference/1/name"))->text(),
                 QStringLiteral("speech"));
        for (int i = 0; i < 3; ++i)
            window.document.history()->undo();
        QVERIFY(window.document.scenario() == support::twoDeployments());
    }

    void aNewDeploymentAsksForTheEnergyOfACallAmongTheDecisions()
    {
        Window window;
        auto* add = support::find<QAbstractButton>(window.panel, QStringLiteral("add_deployment"));
        add->click();
        const char* const wh = "/inference/2/call/wh";
        QVERIFY(window.box(wh) && window.box(wh)->isVisible()); // assumptions are folded
        auto* hint = window.panel.findChild<ParamRow*>(QLatin1String(wh))
                         ->findChild<QLabel*>(QStringLiteral("hint"));
        QVERIFY(hint && hint->isVisible() && hint->text().startsWith(QStringLiteral("State the energy")));
        support::type(*window.box(wh), QStringLiteral("0.3"));
        QVERIFY(hint->isHidden());
        const auto left = [&](QWidget* widget) { return widget->mapTo(&window.panel, QPoint()).x(); };
        QCOMPARE(left(add), left(window.panel.findChild<ParamRow*>(QLatin1String(wh))));
    }

    void rowsComeAndGoAsTheyApply()
    {
        Window window;
        const auto isShown = [&](const char* key) {
            return window.slider(key) && !window.slider(key)->parentWidget()->isHidden();
        };
        QVERIFY(isShown("/training/run/tokens"));
        QVERIFY(!isShown("/training/run/hours"));
        auto* kind = support::findIn<QComboBox>(window.panel, QStringLiteral("/training/run/kind"));
        kind->setCurrentIndex(kind->findData(QStringLiteral("wall_hours")));
        QVERIFY(!isShown("/training/run/tokens"));
        QVERIFY(isShown("/training/run/hours"));
        QVERIFY(isShown("/inference/0/replicas"));
        auto* on = support::findIn<QAbstractButton>(window.panel, QStringLiteral("/inference/0/always_on"));
        on->click(); // then as many run as are asked
        QVERIFY(!isShown("/inference/0/replicas"));
        on->click();
        QVERIFY(window.document.history()->text(0) == QStringLiteral("Change A run is stated as"));
    }

    void theTrialsOfASearchAreTold()
    {
        core::Scenario scenario = support::twoDeployments();
        scenario.training.search.strategy = core::Strategy::Random;
        scenario.training.search.confidence = {0.95};
        scenario.training.search.bestShare = {0.05};
        Window window(scenario);
        const auto told = [&](const char* words) {
            const auto all = window.panel.findChildren<QAbstractButton*>();
            return std::ranges::any_of(all, [&](const QAbstractButton* button) {
                return button->accessibleName().contains(QLatin1String(words));
            });
        };
        QVERIFY(told("Trials: 59"));
        scenario.training.search.strategy = core::Strategy::None;
        window.document.open(scenario);
        QVERIFY(!told("Trials:"));
    }

    void theHoursOfARunSayWhoseTheyAre()
    {
        core::Scenario scenario;
        scenario.training.run.kind = core::RunKind::WallHours;
        Window window(scenario);
        QCOMPARE(window.box("/training/run/hours")->accessibleName(), QStringLiteral("Hours of one run"));
        scenario.training.run.kind = core::RunKind::AcceleratorHours;
        window.document.open(scenario);
        QCOMPARE(window.box("/training/run/hours")->accessibleName(),
                 QStringLiteral("Accelerator-hours of one run"));
    }

    void namesAndNotesAreOneStepEach()
    {
        Window window;
        auto* notes = support::find<QPlainTextEdit>(window.panel, QStringLiteral("/notes"));
        window.panel.reveal(QStringLiteral("/notes"));
        QVERIFY(notes->hasFocus());
        QTest::keyClicks(notes, QStringLiteral("From the paper."));
        auto* name = support::find<QLineEdit>(window.panel, QStringLiteral("/name"));
        support::type(*name, QStringLiteral("BERT"));
        QCOMPARE(window.document.scenario().notes, std::string("From the paper."));
        QCOMPARE(window.document.scenario().name, std::string("BERT"));
        QCOMPARE(window.document.history()->count(), 2);
    }

    void everythingThatTakesFocusHasAName()
    {
        Window window;
        support::type(*window.box(pue), QStringLiteral("9"));
        for (const auto* widget : window.panel.findChildren<QWidget*>())
            if (widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy())
                QVERIFY2(!widget->accessibleName().isEmpty(),
                         qPrintable(QString::fromLatin1(widget->metaObject()->className())
                                    + widget->objectName()));
    }
};

QTEST_MAIN(TestInputs)
#include "tst_inputs.moc"
