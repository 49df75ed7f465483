#include "core/base/csv.h"
#include "core/base/text.h"
#include "core/figures/figures.h"

#include <algorithm>

namespace core {
namespace {

/// Columns that some series needs beside series, x and y.
struct Columns
{
    bool high = false, label = false;
};

void addRow(std::string& out, const Figure& figure, Columns columns, const std::string& series,
            const std::string& x, const std::string& y, const std::string& high, const std::string& label)
{
    out += csvCell(series) + "," + csvCell(x) + "," + y;
    if (columns.high)
        out += "," + high;
    if (columns.label)
        out += "," + csvCell(label);
    out += "," + csvCell(figure.x.unit) + "," + csvCell(figure.y.unit) + "\n";
}

std::string xOf(const Figure& figure, const Series& s, std::size_t i)
{
    if (i < figure.x.categories.size())
        return figure.x.categories[i].english();
    return formatNumber(i < s.x.size() ? s.x[i] : double(i));
}

}

std::string figureToCsv(const Figure& figure)
{
    Columns columns;
    for (const Series& s : figure.series) {
        columns.high = columns.high || !s.high.empty();
        columns.label = columns.label || !s.labels.empty();
    }
    std::string out = "series,x,y";
    out += columns.high ? ",high" : "";
    out += columns.label ? ",label" : "";
    out += ",x_unit,y_unit\n";
    for (const Series& s : figure.series)
        for (std::size_t i = 0; i < s.y.size(); ++i)
            addRow(out, figure, columns, s.name.english(), xOf(figure, s, i), formatNumber(s.y[i]),
                   i < s.high.size() ? formatNumber(s.high[i]) : std::string(),
                   i < s.labels.size() ? s.labels[i] : std::string());
    for (const Marker& m : figure.markers)
        if (m.kind == Marker::Kind::Scenario || m.kind == Marker::Kind::Crossing)
            addRow(out, figure, columns, m.label.english(), formatNumber(m.x), formatNumber(m.y), {}, {});
    return out;
}

}
