#include "ui/shared/figure_export.h"

#include "core/base/file.h"
#include "core/figures/figures.h"
#include "ui/shared/chart_words.h"
#include "ui/shared/figure_picture.h"
#include "ui/shared/format.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSvgGenerator>

#include <cmath>

namespace ui {
namespace {

constexpr double mmPerInch = 25.4;

/// What a format is given.
struct Job
{
    const core::Figure& figure;
    const FigureExport& options;
    QString title, description;
};

core::Issue unpainted()
{
    return {{}, QT_TRANSLATE_NOOP("core", "there is not enough memory for a picture of this size")};
}

FigurePicture pictureOf(const Job& job)
{
    return {job.figure, job.options};
}

/// Blanks the dates: the same figure is then the same file. The length stays, since the file counts its
/// bytes.
void removeDates(QByteArray& pdf)
{
    for (const char* key : {"/CreationDate", "/ModDate"}) {
        const int from = pdf.indexOf(key);
        const int to = from < 0 ? -1 : pdf.indexOf(')', from);
        for (int i = from; i >= 0 && i <= to; ++i)
            pdf[i] = ' ';
    }
}

/// Qt rounds pages to whole points; the box of the page is written over with its true size, digit for digit.
void setPageSize(QByteArray& pdf, const QSizeF& rounded, const QSizeF& points)
{
    const auto box = [](const QSizeF& size) {
        return QByteArray("/MediaBox [0 0 " + QByteArray::number(size.width(), 'f', 6) + ' '
                          + QByteArray::number(size.height(), 'f', 6) + ']');
    };
    const auto from = box(rounded), to = box(points);
    if (const int at = pdf.indexOf(from); at >= 0 && from.size() == to.size())
        pdf.replace(at, from.size(), to);
}

core::Result<QByteArray> toPdf(const Job& job)
{
    const auto picture = pictureOf(job);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(FigurePicture::unitsPerInch);
    writer.setTitle(job.title);
    writer.setCreator(QCoreApplication::applicationName());
    const auto points = picture.size() / FigurePicture::unitsPerPoint;
    writer.setPageSize(QPageSize(points, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setPageMargins({});
    QPainter painter;
    if (!painter.begin(&writer))
        return unpainted();
    picture.paint(painter);
    painter.end();
    auto pdf = buffer.data();
    removeDates(pdf);
    setPageSize(pdf, writer.pageLayout().fullRectPoints().size(), points);
    return pdf;
}

core::Result<QByteArray> toSvg(const Job& job)
{
    const auto picture = pictureOf(job);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(FigurePicture::unitsPerInch);
    generator.setSize(picture.size().toSize());
    generator.setViewBox(QRectF({0, 0}, picture.size()));
    generator.setTitle(job.title);
    generator.setDescription(job.description);
    QPainter painter;
    if (!painter.begin(&generator))
        return unpainted();
    picture.paint(painter);
    painter.end();
    auto svg = QString::fromUtf8(buffer.data());
    static const QRegularExpression size(QStringLiteral("<svg width=\"[^\"]*\" height=\"[^\"]*\""));
    svg.replace(size,
                QStringLiteral("<svg width=\"%1mm\" height=\"%2mm\"")
                    .arg(job.options.widthMm)
                    .arg(job.options.heightMm));
    return svg.toUtf8();
}

core::Result<QByteArray> toPng(const Job& job)
{
    const auto picture = pictureOf(job);
    const double dotsPerMm = job.options.dpi / mmPerInch;
    QImage image(int(std::lround(job.options.widthMm * dotsPerMm)),
                 int(std::lround(job.options.heightMm * dotsPerMm)), QImage::Format_RGB32);
    if (image.isNull())
        return unpainted();
    image.fill(Qt::white);
    image.setDotsPerMeterX(int(std::lround(dotsPerMm * 1000)));
    image.setDotsPerMeterY(int(std::lround(dotsPerMm * 1000)));
    image.setText(QStringLiteral("Title"), job.title);
    image.setText(QStringLiteral("Description"), job.description);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = double(job.options.dpi) / FigurePicture::unitsPerInch;
    painter.scale(scale, scale);
    picture.paint(painter);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return unpainted();
    return buffer.data();
}

core::Result<QByteArray> toCsv(const Job& job)
{
    return QByteArray::fromStdString(core::figureToCsv(job.figure));
}

struct Format
{
    const char* suffix;
    bool isPicture; ///< has a size, so things can fail to fit
    core::Result<QByteArray> (*encode)(const Job&);
};
constexpr Format formats[] = {
    {"pdf", true, toPdf},
    {"svg", true, toSvg},
    {"png", true, toPng},
    {"csv", false, toCsv},
};

const Format* formatOf(const QString& path)
{
    const auto suffix = QFileInfo(path).suffix().toLower();
    for (const auto& format : formats)
        if (suffix == QLatin1String(format.suffix))
            return &format;
    return nullptr;
}

core::Issues named(core::Issues issues, const QString& path)
{
    for (auto& issue : issues)
        if (issue.where.empty())
            issue.where = path.toStdString();
    return issues;
}

core::Issues whyNotPicture(const Job& job)
{
    if (auto issues = whyNot(job.options); !issues.empty())
        return issues;
    return pictureOf(job).squeezed();
}

}

core::Issues exportFigure(const core::Figure& figure, const FigureExport& options, const QString& path)
{
    const auto* format = formatOf(path);
    if (!format)
        return {
            {path.toStdString(),
             core::Message(
                 QT_TRANSLATE_NOOP("core", "the name must end in one of %1"),
                 {QStringLiteral(".%1").arg(exportFormats().join(QStringLiteral(", ."))).toStdString()})}};
    const Job job {figure, options, format::sentence(figure.title),
                   QStringList({format::sentence(figure.caption), describeFigure(figure)})
                       .join(QLatin1Char(' '))
                       .trimmed()};
    if (format->isPicture)
        if (auto issues = whyNotPicture(job); !issues.empty())
            return named(std::move(issues), path);
    const auto content = format->encode(job);
    if (!content)
        return named(content.issues(), path);
    const auto written = core::writeFile(path.toStdString(), content->toStdString());
    return written ? core::Issues {} : written.issues();
}

QStringList exportFormats()
{
    QStringList out;
    for (const auto& format : formats)
        out.append(QString::fromLatin1(format.suffix));
    return out;
}

}
