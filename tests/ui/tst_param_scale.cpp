#include "tests/support/strict.h"
#include "ui/shared/param_scale.h"
#include "ui/shared/param_text.h"

#include <cmath>

using namespace ui;

class TestParamScale : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { support::failOnWarnings(); }

    void aSliderStandsWhereItWasPut()
    {
        for (const auto& param : core::params()) {
            const ParamScale scale(param);
            for (int i = 0; i <= scale.last(); ++i) {
                QVERIFY2(core::whyNot(param, scale.value(i)).isEmpty(), param.key);
                QVERIFY2(scale.position(scale.value(i)) == i, param.key);
                QVERIFY2(i == 0 || scale.value(i) > scale.value(i - 1), param.key);
            }
            QVERIFY2(scale.last() >= 30, param.key);
            QCOMPARE(scale.value(scale.last()), param.sliderMax);
            if (param.scale == core::Scale::Log && param.min <= 0)
                QCOMPARE(scale.value(0), 0.0);
        }
    }

    void whatIsCountedMovesInWholeNumbers()
    {
        for (const char* key : {"/training/final_runs", "/training/redundant_runs", "/hardware/count"}) {
            const ParamScale scale(*core::findParam({}, key).param);
            for (int i = 0; i <= scale.last(); ++i) {
                const double value = scale.value(i), next = scale.stepped(value, 1, ParamScale::Fine);
                QVERIFY2(value == std::floor(value) && next == std::floor(next), key);
            }
        }
    }

    void whatABoxShowsReadsBack()
    {
        for (const auto& param : core::params()) {
            const ParamScale scale(param);
            for (int i = 0; i <= scale.last(); ++i) {
                const auto read = readText(param, wholeText(param, scale.value(i)));
                QVERIFY2(read && std::abs(*read - scale.value(i)) <= 1e-14 * std::abs(scale.value(i)),
                         qPrintable(QString::fromUtf8(param.key) + wholeText(param, scale.value(i))));
            }
        }
    }

    void stepsLeadUpAndBackDown()
    {
        for (const auto& param : core::params()) {
            const ParamScale scale(param);
            for (const auto size : {ParamScale::Fine, ParamScale::Plain, ParamScale::Coarse}) {
                double value = scale.value(scale.last() / 2);
                for (int i = 0; i < 30; ++i) {
                    const double up = scale.stepped(value, 1, size), down = scale.stepped(value, -1, size);
                    QVERIFY2(up > value || value == param.max, param.key);
                    QVERIFY2(down < value || value == param.min, param.key);
                    QVERIFY2(core::whyNot(param, up).isEmpty() && core::whyNot(param, down).isEmpty(),
                             param.key);
                    value = i < 15 ? up : down;
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestParamScale)
#include "tst_param_scale.moc"
