#include "tests/support/strict.h"
#include "ui/shared/format.h"

#include <cmath>

using namespace ui;

namespace {

const QLocale german(QLocale::German, QLocale::Germany);

QString utf8(const char* text)
{
    return QString::fromUtf8(text);
}

}

/// Numbers for people, in the C locale and in German.
class TestFormat : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { support::failOnWarnings(); }
    void init() { QLocale::setDefault(QLocale::c()); }

    void numbersHaveThreeDigitsAndGroups_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<QString>("c");
        QTest::addColumn<QString>("de");
        QTest::newRow("zero") << 0.0 << "0"
                              << "0";
        QTest::newRow("whole") << 12.0 << "12"
                               << "12";
        QTest::newRow("fraction") << 0.375 << "0.375"
                                  << "0,375";
        QTest::newRow("rounded") << 1.8999999 << "1.9"
                                 << "1,9";
        QTest::newRow("rounded up a digit") << 9.996 << "10"
                                            << "10";
        QTest::newRow("thousands") << 1241.0 << "1,240"
                                   << "1.240";
        QTest::newRow("negative") << -1241.0 << utf8("−1,240") << utf8("−1.240");
        QTest::newRow("small") << 0.00123 << "0.00123"
                               << "0,00123";
        QTest::newRow("smaller") << 1.234e-5 << utf8("1.23×10⁻⁵") << utf8("1,23×10⁻⁵");
        QTest::newRow("huge") << 1.2e24 << utf8("1.2×10²⁴") << utf8("1,2×10²⁴");
        QTest::newRow("unknown") << std::nan("") << utf8("–") << utf8("–");
    }
    void numbersHaveThreeDigitsAndGroups()
    {
        QFETCH(double, value);
        QTEST(format::number(value), "c");
        QLocale::setDefault(german);
        QTEST(format::number(value), "de");
    }

    void exactNumbersKeepEveryDigit()
    {
        QCOMPARE(format::exact(137'000'000'001.0), utf8("137,000,000,001"));
        QCOMPARE(format::exact(0.1 + 0.2), utf8("0.30000000000000004"));
        QCOMPARE(format::exact(1.37e24), utf8("1.37e24"));
        QLocale::setDefault(german);
        QCOMPARE(format::exact(1234.5), utf8("1.234,5"));
    }

    void whatIsShownExactlyIsReadBack_data()
    {
        QTest::addColumn<double>("value");
        for (const double value :
             {0.0, 1.0, -3.0, 0.1, 1234.5, 1e6, 1.37e24, 6.02e-9, 137e9, 1 / 3.0, 999999.5})
            QTest::newRow(qPrintable(QString::number(value))) << value;
    }
    void whatIsShownExactlyIsReadBack()
    {
        QFETCH(double, value);
        for (const auto& locale : {QLocale::c(), german, QLocale(QLocale::French)}) {
            QLocale::setDefault(locale);
            const auto read = format::parse(format::exact(value));
            QVERIFY2(read.ok(), qPrintable(format::exact(value)));
            QCOMPARE(*read, value);
        }
    }

    void quantitiesFindTheirScale_data()
    {
        QLocale::setDefault(QLocale::c());
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("expected");
        QTest::newRow("carbon g") << format::carbon(0.32) << "320 g";
        QTest::newRow("carbon t") << format::carbon(1900) << "1.9 t";
        QTest::newRow("carbon up") << format::carbon(999.9) << "1.00 t";
        QTest::newRow("energy small") << format::energy(8.5e-6) << "8.5 mWh";
        QTest::newRow("carbon rounded") << format::carbon(1097) << "1.10 t";
        QTest::newRow("money rounded") << format::money(1'004'900) << "$1.00M";
        QTest::newRow("money small") << format::money(0.0912) << "$0.091";
        QTest::newRow("money large") << format::money(12.3e12) << "$12.3T";
        QTest::newRow("carbon zero") << format::carbon(0) << "0 kg";
        QTest::newRow("carbon negative") << format::carbon(-1900) << utf8("−1.9 t");
        QTest::newRow("energy") << format::energy(412'000) << "412 MWh";
        QTest::newRow("power") << format::power(310) << "310 W";
        QTest::newRow("power MW") << format::power(1.2e6) << "1.2 MW";
        QTest::newRow("water") << format::water(320) << "320 L";
        QTest::newRow("water m3") << format::water(1900) << utf8("1.9 m³");
        QTest::newRow("compute") << format::compute(1.2e24) << utf8("1.2×10²⁴ FLOP");
        QTest::newRow("percent") << format::percent(0.38) << "38 %";
        QTest::newRow("count") << format::count(1e6) << "1M";
        QTest::newRow("count B") << format::count(30e9) << "30B";
        QTest::newRow("count small") << format::count(950) << "950";
        QTest::newRow("whole count") << format::wholeCount(1e6) << "1,000,000";
    }
    void quantitiesFindTheirScale()
    {
        QFETCH(QString, shown);
        QTEST(shown, "expected");
    }

    void energyOfARequestIsInWattHours() { QCOMPARE(format::energy(0.00024), utf8("0.24 Wh")); }

    void moneyIsInDollars()
    {
        QCOMPARE(format::money(1240), utf8("$1,240"));
        QCOMPARE(format::money(0.325), utf8("$0.33"));
        QCOMPARE(format::money(9.5), utf8("$9.50"));
        QCOMPARE(format::money(21), utf8("$21"));
        QCOMPARE(format::money(0), utf8("$0"));
        QCOMPARE(format::money(0.000012), utf8("$1.2×10⁻⁵"));
        QCOMPARE(format::money(1'240'000), utf8("$1.24M"));
        QCOMPARE(format::money(-1240), utf8("−$1,240"));
        QLocale::setDefault(german);
        QCOMPARE(format::money(1240), utf8("1.240\u00A0$"));
    }

    void durationsAreInWhatPeopleSay()
    {
        QCOMPARE(format::duration(61), utf8("61 h"));
        QCOMPARE(format::duration(5 * 730), utf8("5 months"));
        QCOMPARE(format::duration(14 * 24), utf8("14 days"));
        QCOMPARE(format::duration(0.5), utf8("30 min"));
        QCOMPARE(format::duration(3 * 8760), utf8("3 years"));
        QCOMPARE(format::duration(18 * 730), utf8("18 months"));
        QCOMPARE(format::duration(1.0 / 3600), utf8("1 s"));
    }

    void unitsOfTheCoreAreShown()
    {
        QCOMPARE(format::quantity(0.5, utf8("t CO2e")), utf8("500 kg"));
        QCOMPARE(format::quantity(42, utf8("%")), utf8("42 %"));
        QCOMPARE(format::quantity(412.7, utf8("g/kWh"), 4), utf8("412.7 g/kWh"));
        QCOMPARE(format::quantity(100, utf8("USD/t")), utf8("100 $/t"));
        QCOMPARE(format::quantity(12, {}), utf8("12"));
        QCOMPARE(format::unitText(utf8("t CO2e")), utf8("t CO₂e"));
    }

    void sentencesPutArgumentsInTheirPlaces()
    {
        QCOMPARE(format::sentence(core::Message("%1 is below the minimum %2", {-3.5, 1.0})),
                 utf8("-3.5 is below the minimum 1"));
        QCOMPARE(format::sentence(core::Message("%2 and %1", {std::string("%2"), std::string("x")})),
                 utf8("x and %2"));
        QCOMPARE(format::sentence(core::Message("50 % of %1", {std::string("a")})), utf8("50 % of a"));
        QCOMPARE(format::sentence(core::Issue {"/hardware/count", "is missing"}),
                 utf8("/hardware/count: is missing"));
        QLocale::setDefault(german);
        QCOMPARE(format::sentence(core::Message("%1", {1234.5})), utf8("1.234,5"));
    }

    void typedNumbersAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<double>("expected");
        const auto row = [](const char* text, const char* unit, double expected) {
            QTest::newRow(text) << utf8(text) << utf8(unit) << expected;
        };
        row("30B", "", 30e9);
        row("1.5M", "", 1.5e6);
        row("1.5 million", "", 1.5e6);
        row("1e9", "", 1e9);
        row("1.2×10²⁴", "FLOP", 1.2e24);
        row("1.2 x10^3", "", 1200);
        row("−3", "", -3);
        row("+3", "", 3);
        row(".5", "", 0.5);
        row("1,000,000", "", 1e6);
        row("1 000 000", "", 1e6);
        row("1'000.5", "", 1000.5);
        row("1.234,5", "", 1234.5);
        row("38 %", "", 0.38);
        row("38%", "%", 38);
        row("2.5 MWh", "kWh", 2500);
        row("2.5", "kWh", 2.5);
        row("240 mWh", "Wh", 0.24);
        row("1 MJ", "kWh", 1 / 3.6);
        row("310 W", "W", 310);
        row("0.31kW", "W", 310);
        row("40 h", "h", 40);
        row("3 d", "h", 72);
        row("2 weeks", "h", 336);
        row("30 min", "h", 0.5);
        row("18 months", "years", 1.5);
        row("0.4 kg/kWh", "g/kWh", 400);
        row("412.7 g CO2e/kWh", "g/kWh", 412.7);
        row("$100", "USD/t", 100);
        row("$100/t", "USD/t", 100);
        row("0.1 $/kg", "USD/t", 100);
        row("US$ 1.5M", "USD", 1.5e6);
        row("3 ct/kWh", "USD/kWh", 0.03);
        row("1.9 t CO₂e", "kg CO2e", 1900);
        row("5 m³", "L", 5000);
        row("2 ZFLOP", "FLOP", 2e21);
        row("312 TFLOP/s", "FLOP/s", 312e12);
        row("12 per day", "per day", 12);
        row("52 per year", "per year", 52);
    }
    void typedNumbersAreRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, unit);
        QFETCH(double, expected);
        const auto read = format::parse(text, unit);
        QVERIFY2(read.ok(), read.ok() ? "" : read.issues().front().what.english().c_str());
        QVERIFY2(std::abs(*read - expected) <= 1e-12 * std::abs(expected),
                 qPrintable(QString::number(*read, 'g', 17)));
    }

    void germansTypeCommas()
    {
        QLocale::setDefault(german);
        QCOMPARE(*format::parse(utf8("1,5 Mio.")), 1.5e6);
        QCOMPARE(*format::parse(utf8("30 Mrd.")), 30e9);
        QCOMPARE(*format::parse(utf8("2,5 MWh"), utf8("kWh")), 2500.0);
        QCOMPARE(*format::parse(utf8("1.500")), 1500.0);
        QCOMPARE(*format::parse(utf8("1.234.567,8")), 1234567.8);
        QCOMPARE(*format::parse(utf8("2.5 MWh"), utf8("kWh")), 2500.0); // can only be a decimal point
        QCOMPARE(*format::parse(utf8("1.240 $"), utf8("USD")), 1240.0);
    }

    void junkIsRefusedWithAReason_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* text, const char* unit, const char* reason) {
            QTest::newRow(text) << utf8(text) << utf8(unit) << utf8(reason);
        };
        row("", "", "a number is missing");
        row("   ", "h", "a number is missing");
        row("abc", "", "“abc” is not a number. Type for example 1,234.5");
        row("1.2.3", "", "“1.2.3” is not a number. Type for example 1,234.5");
        row("1,2,3", "", "“1,2,3” is not a number. Type for example 1,234.5");
        row("--3", "", "“--3” is not a number. Type for example 1,234.5");
        row("5 parsecs", "h", "“parsecs” is not a unit that can be turned into h");
        row("5 kWh", "h", "kWh cannot be turned into h");
        row("5 h", "W", "h cannot be turned into W");
        row("$5", "h", "$ cannot be turned into h");
        row("5 Q", "", "“Q” is not understood after a number; K, M, B and T are");
        row("30BB", "", "“BB” is not understood after a number; K, M, B and T are");
        row("1e999", "", "“1e999” is too large or too small for a number");
        row("1e-999", "", "“1e-999” is too large or too small for a number");
        row("nan", "", "“nan” is not a number. Type for example 1,234.5");
        row("inf", "", "“inf” is not a number. Type for example 1,234.5");
        row("0x10", "", "“x10” is not understood after a number; K, M, B and T are");
    }
    void junkIsRefusedWithAReason()
    {
        QFETCH(QString, text);
        QFETCH(QString, unit);
        const auto read = format::parse(text, unit);
        QVERIFY2(!read.ok(), "was taken for a number");
        QTEST(format::sentence(read.issues().front()), "reason");
    }

    void noTextIsTooOddToRefuse()
    {
        quint32 seed = 7;
        const auto letters = utf8("0123456789.,-+eE kMB%$/·×⁴²−'hWdgt\u00A0é");
        for (int round = 0; round < 20'000; ++round) {
            QString text;
            for (int i = 0; i < round % 12; ++i) {
                seed = seed * 1664525 + 1013904223;
                text += letters[int((seed >> 8) % quint32(letters.size()))];
            }
            const auto read = format::parse(text, round % 2 ? utf8("kWh") : QString());
            QVERIFY2(read.ok() ? std::isfinite(*read) : !read.issues().front().what.isEmpty(),
                     qPrintable(text));
        }
    }
};

QTEST_GUILESS_MAIN(TestFormat)
#include "tst_format.moc"
