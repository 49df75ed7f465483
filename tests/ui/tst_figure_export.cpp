#include "core/figures/figures.h"
#include "tests/support/figures.h"
#include "tests/support/strict.h"
#include "ui/shared/figure_export.h"
#include "ui/shared/theme.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <csignal>
#include <sys/resource.h>

using namespace ui;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::string wordsOf(const core::Issues& issues)
{
    std::string out;
    for (const auto& issue : issues)
        out += issue.english() + "\n";
    return out;
}

std::vector<core::Figure> allFigures()
{
    return {support::returnsFigure(), support::timeFigure(),   support::partsFigure(),
            support::scatterFigure(), support::offsetFigure(), support::emptyFigure()};
}

/// What a tool of the system prints; empty where it is not installed.
QString printedBy(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

}

/// Figures as files for papers.
class TestFigureExport : public QObject
{
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    QString path(const char* name) const { return m_folder.filePath(QString::fromLatin1(name)); }

private slots:
    void initTestCase()
    {
        support::failOnWarnings();
        applyTheme(*qApp, darkTheme()); // exports do not depend on it
    }

    void everyFigureBecomesEveryFormat()
    {
        for (const auto& figure : allFigures())
            for (const auto& format : exportFormats()) {
                const auto file = m_folder.filePath(QStringLiteral("all.%1").arg(format));
                QFile::remove(file);
                const auto issues = exportFigure(figure, {}, file);
                QVERIFY2(issues.empty(), wordsOf(issues).c_str());
                QVERIFY(QFileInfo(file).size() > 20);
            }
    }

    void pdfHasTheSizeAndEmbeddedFonts()
    {
        FigureExport options;
        options.widthMm = 88;
        options.heightMm = 60;
        QVERIFY(exportFigure(support::returnsFigure(), options, path("size.pdf")).empty());
        const auto pdf = contentOf(path("size.pdf"));
        const QRegularExpression form(QStringLiteral(R"(/MediaBox \[0 0 ([\d.]+) ([\d.]+)\])"));
        const auto box = form.match(QString::fromLatin1(pdf.mid(pdf.indexOf("/MediaBox"), 60)));
        QVERIFY(box.hasMatch());
        QVERIFY(std::abs(box.captured(1).toDouble() - 88 / 25.4 * 72) < 0.001);
        QVERIFY(std::abs(box.captured(2).toDouble() - 60 / 25.4 * 72) < 0.001);
        QVERIFY(pdf.contains("/FontFile2"));
        QVERIFY(!pdf.contains("/Type3"));
        QVERIFY(!pdf.contains("/Subtype /Image"));
    }

    void pdfTextIsOfTheSizeThatWasAsked()
    {
        for (const double points : {6.0, 8.0, 10.0}) {
            FigureExport options;
            options.fontPt = points;
            options.widthMm = 180;
            QVERIFY(exportFigure(support::timeFigure(), options, path("text.pdf")).empty());
            const auto words = printedBy(QStringLiteral("pdftotext"),
                                         {QStringLiteral("-bbox"), path("text.pdf"), QStringLiteral("-")});
            const auto word
                = QRegularExpression(
                      QStringLiteral(R"re(yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">Serving<)re"))
                      .match(words);
            QVERIFY2(word.hasMatch(), qPrintable(words));
            const double height = word.captured(2).toDouble() - word.captured(1).toDouble();
            QVERIFY2(std::abs(height / points - 1.1) < 0.15, qPrintable(QString::number(height)));
        }
    }

    void svgSaysItsSizeInMillimetres()
    {
        FigureExport options;
        options.widthMm = 120.5;
        options.heightMm = 70;
        QVERIFY(exportFigure(support::returnsFigure(), options, path("size.svg")).empty());
        QXmlStreamReader xml(contentOf(path("size.svg")));
        QVERIFY(xml.readNextStartElement());
        QCOMPARE(xml.attributes().value(QStringLiteral("width")).toString(), QStringLiteral("120.5mm"));
        QCOMPARE(xml.attributes().value(QStringLiteral("height")).toString(), QStringLiteral("70mm"));
        const auto box = xml.attributes().value(QStringLiteral("viewBox")).toString().split(QLatin1Char(' '));
        QCOMPARE(box.size(), 4);
        QVERIFY(std::abs(box[2].toDouble() / box[3].toDouble() - 120.5 / 70) < 1e-3);
        const QImage drawn(path("size.svg"));
        QVERIFY(!drawn.isNull());
        QCOMPARE(drawn.pixelColor(drawn.width() / 2, 2).alpha(), 0); // nothing but the figure: no ground
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    }

    void pngHasItsPixelsAndItsResolution()
    {
        FigureExport options;
        options.dpi = 600;
        QVERIFY(exportFigure(support::partsFigure(), options, path("size.png")).empty());
        const QImage image(path("size.png"));
        QCOMPARE(image.size(), QSize(2079, 1417));
        QVERIFY(std::abs(image.dotsPerMeterX() * 0.0254 - 600) < 0.1);
        QCOMPARE(image.text(QStringLiteral("Title")), QStringLiteral("Carbon by part"));
    }

    void exportsAreOnWhiteWhateverTheTheme()
    {
        QVERIFY(exportFigure(support::returnsFigure(), {}, path("white.png")).empty());
        QCOMPARE(QImage(path("white.png")).pixelColor(2, 2), QColor(Qt::white));
    }

    void csvIsTheDataOfTheFigure()
    {
        QVERIFY(exportFigure(support::timeFigure(), {}, path("data.csv")).empty());
        QCOMPARE(contentOf(path("data.csv")).toStdString(), core::figureToCsv(support::timeFigure()));
    }

    void theSameFigureIsTheSameFile()
    {
        for (const char* name : {"same.pdf", "same.svg", "same.png"}) {
            QVERIFY(exportFigure(support::returnsFigure(), {}, path(name)).empty());
            const auto first = contentOf(path(name));
            if (std::string_view(name) == "same.pdf")
                QTest::qSleep(1100); // past the second that a date would name
            QVERIFY(exportFigure(support::returnsFigure(), {}, path(name)).empty());
            QVERIFY2(contentOf(path(name)) == first, name);
        }
    }

    void paletteChangesTheColours()
    {
        QList<QByteArray> files;
        for (const auto& palette : exportPalettes()) {
            FigureExport options;
            options.palette = palette;
            QVERIFY(exportFigure(support::timeFigure(), options, path("palette.png")).empty());
            const auto content = contentOf(path("palette.png"));
            QVERIFY(!files.contains(content));
            files.append(content);
        }
    }

    void greyFiguresAreGrey()
    {
        FigureExport options;
        options.palette = QStringLiteral("gray");
        QVERIFY(exportFigure(support::timeFigure(), options, path("gray.png")).empty());
        QVERIFY(QImage(path("gray.png")).allGray());
    }

    void whatDoesNotFitIsRefusedWithWhatWould()
    {
        auto figure = support::returnsFigure();
        figure.x.label = "Floating-point operations spent in training all runs of the search and of the "
                         "final model together, its restarts and its repetitions by others included";
        const auto issues = exportFigure(figure, {}, path("long.pdf"));
        const auto words = wordsOf(issues);
        QVERIFY2(words.find("the x axis title “Floating-point") != std::string::npos, words.c_str());
        QVERIFY2(words.find(" mm, the plot has ") != std::string::npos, words.c_str());
        QVERIFY(!QFile::exists(path("long.pdf")));
        const QRegularExpression width(QStringLiteral("it fits from a width of (\\d+) mm"));
        const auto found = width.match(QString::fromStdString(words));
        QVERIFY2(found.hasMatch(), words.c_str());

        FigureExport wider;
        wider.widthMm = found.captured(1).toDouble();
        QVERIFY(exportFigure(figure, wider, path("long.pdf")).empty());
        wider.widthMm -= 1;
        QVERIFY(!exportFigure(figure, wider, path("long.pdf")).empty());
    }

    void aLongYTitleIsMeasuredAgainstTheHeight()
    {
        auto figure = support::returnsFigure();
        figure.y.label = "Loss of the published law on its held-out text, each token counted once and in "
                         "natural logarithms";
        const auto words = wordsOf(exportFigure(figure, {}, path("high.svg")));
        QVERIFY2(words.find("the y axis title “Loss") != std::string::npos, words.c_str());
        QVERIFY2(words.find("it fits from a height of") != std::string::npos, words.c_str());
    }

    void aFigureTooSmallForItsLabelsIsRefused()
    {
        FigureExport options;
        options.widthMm = options.heightMm = 20;
        options.fontPt = 20;
        QVERIFY(!exportFigure(support::returnsFigure(), options, path("small.pdf")).empty());
        QVERIFY(!QFile::exists(path("small.pdf")));
    }

    void optionsOutsideTheirRangeAreNamed_data()
    {
        QTest::addColumn<double>("width");
        QTest::addColumn<double>("font");
        QTest::addColumn<int>("dpi");
        QTest::addColumn<QString>("palette");
        QTest::addColumn<QString>("reason");
        const auto usual = QStringLiteral("okabe-ito");
        QTest::newRow("width") << -5.0 << 8.0 << 300 << usual << "a width of -5 mm is outside 20 to 500";
        QTest::newRow("no number") << std::nan("") << 8.0 << 300 << usual
                                   << "a width of nan mm is outside 20 to 500";
        QTest::newRow("font") << 88.0 << 400.0 << 300 << usual << "a font of 400 pt is outside 4 to 48";
        QTest::newRow("dpi") << 88.0 << 8.0 << 1000000 << usual << "1000000 dpi is outside 50 to 1200";
        QTest::newRow("palette") << 88.0 << 8.0 << 300 << "rainbow"
                                 << QString::fromUtf8(
                                        "there is no palette “rainbow”; there are okabe-ito, viridis, gray");
    }
    void optionsOutsideTheirRangeAreNamed()
    {
        QFETCH(double, width);
        QFETCH(double, font);
        QFETCH(int, dpi);
        QFETCH(QString, palette);
        FigureExport options;
        options.widthMm = width;
        options.fontPt = font;
        options.dpi = dpi;
        options.palette = palette;
        const auto issues = exportFigure(support::timeFigure(), options, path("options.png"));
        QCOMPARE(issues.size(), std::size_t(1));
        QTEST(QString::fromStdString(issues[0].what.english()), "reason");
        QVERIFY(!QFile::exists(path("options.png")));
    }

    void anUnknownSuffixIsToldWhichThereAre()
    {
        for (const char* name : {"figure.docx", "figure", ".pdf/"}) {
            const auto issues = exportFigure(support::timeFigure(), {}, path(name));
            QCOMPARE(issues.size(), std::size_t(1));
            QCOMPARE(issues[0].what.english(),
                     std::string("the name must end in one of .pdf, .svg, .png, .csv"));
        }
        QVERIFY(exportFigure(support::timeFigure(), {}, path("UPPER.PDF")).empty());
    }

    void aMissingFolderIsAnIssue()
    {
        const auto issues = exportFigure(support::timeFigure(), {}, path("no/such/folder/figure.pdf"));
        QCOMPARE(issues.size(), std::size_t(1));
        QVERIFY2(wordsOf(issues).find("cannot be written: No such file or directory") != std::string::npos,
                 wordsOf(issues).c_str());
    }

    void aFolderInItsPlaceIsAnIssue()
    {
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("folder.pdf")));
        QVERIFY(!exportFigure(support::timeFigure(), {}, path("folder.pdf")).empty());
        QVERIFY(QFileInfo(path("folder.pdf")).isDir());
    }

    void aFullDiskLeavesTheOldFile()
    {
        QVERIFY(exportFigure(support::timeFigure(), {}, path("old.pdf")).empty());
        const auto before = contentOf(path("old.pdf"));
        rlimit usual {};
        getrlimit(RLIMIT_FSIZE, &usual);
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit tiny {1024, usual.rlim_max};
        setrlimit(RLIMIT_FSIZE, &tiny);
        const auto issues = exportFigure(support::returnsFigure(), {}, path("old.pdf"));
        setrlimit(RLIMIT_FSIZE, &usual);
        QVERIFY(!issues.empty());
        QVERIFY(contentOf(path("old.pdf")) == before);
    }

    void titlesAreDrawnOnlyWhenAsked()
    {
        FigureExport with;
        with.hasTitle = true;
        QVERIFY(exportFigure(support::timeFigure(), with, path("with.svg")).empty());
        QVERIFY(exportFigure(support::timeFigure(), {}, path("without.svg")).empty());
        QVERIFY(contentOf(path("with.svg")).count("Cumulative carbon")
                > contentOf(path("without.svg")).count("Cumulative carbon"));
    }
};

QTEST_MAIN(TestFigureExport)
#include "tst_figure_export.moc"
