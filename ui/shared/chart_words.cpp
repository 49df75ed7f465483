#include "ui/shared/chart_words.h"

#include "ui/shared/chart_layout.h"
#include "ui/shared/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ui {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ui", text);
}

QString shown(double value, const core::Axis& axis)
{
    return format::quantity(value, QString::fromStdString(axis.unit));
}

QString describeSeries(const core::Figure& figure, const core::Series& series)
{
    const auto [low, high] = std::ranges::minmax_element(series.y);
    const auto& upper = series.high.empty() ? *high : *std::ranges::max_element(series.high);
    const auto from = shown(*low, figure.y), to = shown(upper, figure.y);
    if (series.name.isEmpty())
        return tr("From %1 to %2.").arg(from, to);
    return tr("%1: from %2 to %3.").arg(format::sentence(series.name), from, to);
}

QString describeMarker(const core::Figure& figure, const core::Marker& marker)
{
    const auto label = format::sentence(marker.label);
    using Kind = core::Marker::Kind;
    if (marker.kind == Kind::VerticalLine)
        return tr("%1 at %2.").arg(label, shown(marker.x, figure.x));
    if (marker.kind == Kind::HorizontalLine)
        return tr("%1 at %2.").arg(label, shown(marker.y, figure.y));
    return tr("%1: %2 at %3.").arg(label, shown(marker.y, figure.y), shown(marker.x, figure.x));
}

QString cell(double value, int significant)
{
    if (!std::isfinite(value))
        return {};
    if (significant != QLocale::FloatingPointShortest)
        return format::number(value, significant);
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'g', significant);
}

/// One name of all series says nothing.
bool tellsApart(const core::Figure& figure)
{
    return std::ranges::any_of(
        figure.series, [&](const core::Series& series) { return series.name != figure.series.front().name; });
}

/// The columns that some series fills.
struct Columns
{
    bool name = false, high = false, label = false;
};

QStringList rowOf(const core::Figure& figure, const core::Series& series, std::size_t i,
                  const Columns& columns, int significant)
{
    QStringList row;
    if (columns.name)
        row.append(format::sentence(series.name));
    const bool isNamed = i < figure.x.categories.size();
    row.append(isNamed                   ? format::sentence(figure.x.categories[i])
                   : i < series.x.size() ? cell(series.x[i], significant)
                                         : QString());
    row.append(cell(series.y[i], significant));
    if (columns.high)
        row.append(i < series.high.size() ? cell(series.high[i], significant) : QString());
    if (columns.label)
        row.append(i < series.labels.size() ? QString::fromStdString(series.labels[i]) : QString());
    return row;
}

}

QString describeFigure(const core::Figure& figure)
{
    if (!figure.whyEmpty.isEmpty())
        return format::sentence(figure.whyEmpty);
    QStringList out;
    if (!axisTitle(figure.x).isEmpty() && !axisTitle(figure.y).isEmpty())
        out.append(tr("%1 against %2.").arg(axisTitle(figure.y), axisTitle(figure.x)));
    for (const auto& series : figure.series)
        if (!series.y.empty())
            out.append(describeSeries(figure, series));
    for (const auto& marker : figure.markers)
        if (!marker.label.isEmpty())
            out.append(describeMarker(figure, marker));
    return out.join(QLatin1Char(' '));
}

FigureTable tableOf(const core::Figure& figure, int significant)
{
    Columns columns {.name = tellsApart(figure)};
    for (const auto& series : figure.series) {
        columns.high = columns.high || !series.high.empty();
        columns.label = columns.label || !series.labels.empty();
    }
    FigureTable table;
    table.isNamed = columns.name;
    const auto y = axisTitle(figure.y);
    const auto add = [&table](const QString& header, bool isNumber) {
        table.header.append(header);
        table.isNumber.push_back(isNumber);
    };
    if (columns.name)
        add(tr("Series"), false);
    add(axisTitle(figure.x), figure.x.categories.empty());
    add(y, true);
    if (columns.high)
        add(tr("%1, upper end").arg(y), true);
    if (columns.label)
        add(tr("Name"), false);
    for (const auto& series : figure.series)
        for (std::size_t i = 0; i < series.y.size(); ++i)
            table.rows.push_back(rowOf(figure, series, i, columns, significant));
    return table;
}

QString tabSeparated(const FigureTable& table)
{
    auto out = table.header.join(QLatin1Char('\t')) + QLatin1Char('\n');
    for (const auto& row : table.rows)
        out += row.join(QLatin1Char('\t')) + QLatin1Char('\n');
    return out;
}

}
