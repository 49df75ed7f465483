#include "tests/support/strict.h"
#include "ui/shared/theme.h"

#include <QApplication>

using namespace ui;

/// That everything in both themes can be seen by those who see less.
class TestTheme : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { support::failOnWarnings(); }

    void contrastIsThatOfWcag()
    {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(std::abs(contrast(QColor(0x777777), Qt::white) - 4.48) < 0.01);
    }

    void textIsReadable_data() { themes(); }
    void textIsReadable()
    {
        QFETCH(bool, isDark);
        const auto t = isDark ? darkTheme() : lightTheme();
        for (const auto& ground : {t.paper, t.panel})
            for (const auto& text : {t.ink, t.mutedInk, t.accent, t.warning, t.decision, t.assumption})
                QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(text.name() + ground.name()));
    }

    void seriesStandOutFromPaper_data() { themes(); }
    void seriesStandOutFromPaper()
    {
        QFETCH(bool, isDark);
        const auto t = isDark ? darkTheme() : lightTheme();
        for (const auto& colour : t.series)
            QVERIFY2(contrast(colour, t.paper) >= (isDark ? 4.5 : 3), qPrintable(colour.name()));
    }

    void seriesDiffer_data() { themes(); }
    void seriesDiffer()
    {
        QFETCH(bool, isDark);
        const auto t = isDark ? darkTheme() : lightTheme();
        for (std::size_t i = 0; i < t.series.size(); ++i)
            for (std::size_t k = 0; k < i; ++k) {
                const auto a = t.series[i], b = t.series[k];
                const int apart = std::abs(a.red() - b.red()) + std::abs(a.green() - b.green())
                    + std::abs(a.blue() - b.blue());
                QVERIFY2(apart > 60, qPrintable(a.name() + b.name()));
            }
    }

    void colourIsMovedOnlyAsFarAsNeeded()
    {
        const QColor blue(0x4477AA), yellow(0xCCBB44);
        QCOMPARE(withContrast(blue, Qt::white, 3), blue);
        const auto darker = withContrast(yellow, Qt::white, 3);
        QVERIFY(contrast(darker, Qt::white) >= 3 && contrast(darker, Qt::white) < 3.2);
        QVERIFY(std::abs(darker.hslHue() - yellow.hslHue()) <= 2);
    }

    void everyRoleOfThePaletteIsReadable_data() { themes(); }
    void everyRoleOfThePaletteIsReadable()
    {
        QFETCH(bool, isDark);
        applyTheme(*qApp, isDark ? darkTheme() : lightTheme());
        struct Pair
        {
            QPalette::ColorRole text, ground;
        };
        const Pair pairs[] = {
            {QPalette::WindowText, QPalette::Window},         {QPalette::Text, QPalette::Base},
            {QPalette::Text, QPalette::AlternateBase},        {QPalette::ButtonText, QPalette::Button},
            {QPalette::HighlightedText, QPalette::Highlight}, {QPalette::ToolTipText, QPalette::ToolTipBase}};
        const auto palette = QApplication::palette();
        for (const auto& pair : pairs) {
            QVERIFY(contrast(palette.color(QPalette::Active, pair.text),
                             palette.color(QPalette::Active, pair.ground))
                    >= 4.5);
            QVERIFY(contrast(palette.color(QPalette::Disabled, pair.text),
                             palette.color(QPalette::Disabled, pair.ground))
                    >= 3);
        }
    }

    void noTokenIsLeftInTheStyleSheet()
    {
        applyTheme(*qApp, lightTheme());
        QVERIFY(!qApp->styleSheet().isEmpty());
        QVERIFY(!qApp->styleSheet().contains(QLatin1Char('%')));
    }

    void systemIsFollowedUnlessOneIsChosen()
    {
        QPalette dark;
        dark.setColor(QPalette::Window, Qt::black);
        dark.setColor(QPalette::WindowText, Qt::white);
        QVERIFY(themeFor(ThemeChoice::System, dark).isDark);
        QVERIFY(!themeFor(ThemeChoice::Light, dark).isDark);
        QVERIFY(themeFor(ThemeChoice::Dark, QPalette(Qt::white)).isDark);
        QVERIFY(!themeFor(ThemeChoice::System, QPalette(Qt::white)).isDark);
    }

private:
    static void themes()
    {
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
