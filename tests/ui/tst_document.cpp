#include "core/model/scenario.h"
#include "tests/support/strict.h"
#include "ui/shared/scenario_document.h"

#include <QSignalSpy>
#include <QTest>

using ui::ScenarioDocument;

namespace {

core::ParamRef number(const ScenarioDocument& document, const char* key)
{
    return core::findParam(document.scenario(), key);
}
core::ChoiceRef pick(const ScenarioDocument& document, const char* key)
{
    return core::findChoice(document.scenario(), key);
}
core::Scenario named(const char* name)
{
    core::Scenario scenario;
    scenario.name = name;
    return scenario;
}
const char* const price = "/carbon/offset_usd_per_t";

void drag(ScenarioDocument& document, const char* key, std::initializer_list<double> values)
{
    for (const double value : values)
        document.edit(number(document, key), value);
    document.endGesture();
}

}

class TestDocument : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { support::failOnWarnings(); }

    void aDragIsOneStep()
    {
        ScenarioDocument document;
        drag(document, price, {11, 12, 40});
        QCOMPARE(document.history()->count(), 1);
        QCOMPARE(document.scenario().carbon.offsetPrice.value, 40.0);
        document.history()->undo();
        QVERIFY(document.scenario() == core::Scenario());
        document.history()->redo();
        QCOMPARE(document.scenario().carbon.offsetPrice.value, 40.0);
    }

    void twoDragsAreTwoSteps()
    {
        ScenarioDocument document;
        drag(document, price, {20, 40});
        drag(document, price, {50, 60});
        QCOMPARE(document.history()->count(), 2);
        document.history()->undo();
        QCOMPARE(document.scenario().carbon.offsetPrice.value, 40.0);
    }

    void thereAndBackIsNoStep()
    {
        ScenarioDocument document;
        drag(document, price, {20, 40, 10});
        QCOMPARE(document.history()->count(), 0);
        QVERIFY(document.scenario() == core::Scenario());
    }

    void twoRowsInOneGestureAreTwoSteps()
    {
        ScenarioDocument document;
        document.edit(number(document, price), 20);
        document.edit(number(document, "/horizon/years"), 5);
        QCOMPARE(document.history()->count(), 2);
    }

    void theSameRowOfTwoDeploymentsIsTwoSteps()
    {
        ScenarioDocument document;
        core::Scenario scenario;
        scenario.inference.resize(2);
        scenario.inference[1].name = "b";
        document.open(scenario);
        document.edit(number(document, "/inference/0/replicas"), 2);
        document.edit(number(document, "/inference/1/replicas"), 2);
        QCOMPARE(document.history()->count(), 2);
        QCOMPARE(document.history()->undoText(), QStringLiteral("Change Replicas of b"));
    }

    void anEditAfterUndoIsAStepOfItsOwn()
    {
        ScenarioDocument document;
        document.edit(number(document, price), 20);
        document.endGesture();
        document.edit(number(document, price), 30);
        document.history()->undo();
        document.edit(number(document, price), 40);
        QCOMPARE(document.history()->count(), 2);
        document.history()->undo();
        QCOMPARE(document.scenario().carbon.offsetPrice.value, 20.0);
    }

    void anEditThatChangesNothingIsNoStep()
    {
        ScenarioDocument document;
        QSignalSpy changed(&document, &ScenarioDocument::changed);
        document.edit(number(document, price), 10);
        document.choose(pick(document, "/site/kind"), QStringLiteral("cloud"));
        document.replace(document.scenario(), QStringLiteral("Paste"));
        QCOMPARE(document.history()->count(), 0);
        QCOMPARE(changed.count(), 0);
    }

    void aPickIsAStep()
    {
        ScenarioDocument document;
        document.choose(pick(document, "/site/kind"), QStringLiteral("on_premises"));
        document.choose(pick(document, "/site/kind"), QStringLiteral("cloud"));
        QCOMPARE(document.history()->count(), 2);
        QCOMPARE(document.history()->undoText(), QStringLiteral("Change Site"));
        document.history()->undo();
        QVERIFY(document.scenario().site.kind == core::SiteKind::OnPremises);
    }

    void anOptionalNumberGoesBackToTheCatalogues()
    {
        ScenarioDocument document;
        const auto pue = number(document, "/site/overrides/pue");
        document.edit(pue, 1.5);
        document.endGesture();
        document.edit(pue, std::nullopt);
        QVERIFY(document.scenario() == core::Scenario());
        QCOMPARE(document.history()->count(), 2);
        QCOMPARE(document.history()->undoText(), QStringLiteral("Reset PUE"));
    }

    void theStepIsNamedForPeople()
    {
        ScenarioDocument document;
        document.edit(number(document, price), 20);
        QCOMPARE(document.history()->undoText(), QStringLiteral("Change Carbon offset price"));
        document.replace(named("Other"), QStringLiteral("Paste"));
        QCOMPARE(document.history()->undoText(), QStringLiteral("Paste"));
    }

    void openingAnotherDocumentForgetsTheHistory()
    {
        ScenarioDocument document;
        document.edit(number(document, price), 20);
        QSignalSpy changed(&document, &ScenarioDocument::changed);
        document.open(named("Other"));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(document.history()->count(), 0);
        QCOMPARE(document.scenario().name, std::string("Other"));
        document.edit(number(document, price), 30);
        QCOMPARE(document.history()->count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
