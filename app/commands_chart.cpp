#include "app/commands.h"
#include "app/offscreen.h"
#include "app/options.h"
#include "app/scenario_input.h"
#include "app/session.h"
#include "core/base/file.h"
#include "core/base/text.h"
#include "core/engine/engine.h"
#include "core/figures/figures.h"
#include "ui/shared/figure_export.h"

#include <algorithm>
#include <filesystem>

namespace app {
namespace {

struct Options
{
    std::vector<std::string> files;
    std::vector<Setting> settings;
    std::string chart, out, palette = "okabe-ito";
    double widthMm = 88, heightMm = 60, fontPt = 8, dpi = 300;
};

template<class Text>
std::vector<std::string> textsOf(const Text& texts)
{
    std::vector<std::string> out;
    for (const auto& text : texts)
        out.push_back(text.toStdString());
    return out;
}

/// Nothing where the suffix is none that can be written.
std::string formatOf(const std::string& file)
{
    const auto suffix = core::toLower(std::filesystem::path(file).extension().string());
    const auto formats = textsOf(ui::exportFormats());
    return std::ranges::find(formats, suffix.substr(suffix.empty() ? 0 : 1)) == formats.end() ? "" : suffix;
}

std::vector<core::Run> runsOf(Session& session, const Options& options, const core::Catalog& catalog)
{
    std::vector<core::Run> runs;
    for (const auto& file : options.files)
        if (auto scenario = loadScenario(session, catalog, file, options.settings)) {
            auto estimate = std::make_shared<core::Estimate>(core::estimate(*scenario, catalog));
            runs.push_back(
                {scenario->name, std::make_shared<core::Scenario>(std::move(*scenario)), estimate});
        }
    return runs;
}

bool isInput(const Options& options)
{
    std::error_code ignored;
    return std::ranges::any_of(options.files, [&](const std::string& file) {
        return std::filesystem::equivalent(file, options.out, ignored)
            && std::filesystem::is_regular_file(file, ignored);
    });
}

core::Issues write(const core::Figure& figure, const Options& options)
{
    if (formatOf(options.out) == ".csv") {
        const auto written = core::writeFile(options.out, core::figureToCsv(figure));
        return written ? core::Issues {} : written.issues();
    }
    const Offscreen application;
    return ui::exportFigure(figure,
                            {.widthMm = options.widthMm,
                             .heightMm = options.heightMm,
                             .fontPt = options.fontPt,
                             .dpi = int(options.dpi),
                             .palette = QString::fromStdString(options.palette)},
                            QString::fromStdString(options.out));
}

void work(Session& session, const Options& options)
{
    auto& terminal = session.terminal();
    if (formatOf(options.out).empty()) {
        std::string known;
        for (const auto& format : textsOf(ui::exportFormats()))
            known += " ." + format;
        return terminal.misuse("chart: --out: " + options.out + " must end with one of" + known);
    }
    if (isInput(options))
        return terminal.misuse("chart: --out: " + options.out + " is one of the scenarios to read");
    if (!areUsable(session, options.settings))
        return;
    const core::Catalog* catalog = session.catalog();
    if (!catalog)
        return;
    const auto runs = runsOf(session, options, *catalog);
    if (runs.empty())
        return; // each was said
    const auto figure = core::findFigure(options.chart)->build(runs, {});
    if (!figure.whyEmpty.isEmpty())
        return terminal.fail(options.chart, {{"", figure.whyEmpty}});
    terminal.fail(options.out, write(figure, options));
}

}

Work defineChart(CLI::App& parser)
{
    const auto options = std::make_shared<Options>();
    std::vector<std::string> charts;
    for (const auto& kind : core::figures())
        charts.emplace_back(kind.key);
    addFiles(parser, options->files);
    addWord(parser, "--chart", options->chart, charts, "What to draw")->required();
    parser.add_option("--out", options->out, "The file; its suffix is the format: pdf, svg, png, csv")
        ->required()
        ->type_name("FILE");
    addNumber(parser, "--width-mm", options->widthMm, 20, 500, "Width");
    addNumber(parser, "--height-mm", options->heightMm, 20, 500, "Height");
    addNumber(parser, "--font-pt", options->fontPt, 4, 48, "Size of the text");
    addNumber(parser, "--dpi", options->dpi, 50, 1200, "Dots per inch of a PNG");
    addWord(parser, "--palette", options->palette, textsOf(ui::exportPalettes()), "Colours");
    addSettings(parser, options->settings);
    return [options](Session& session) { work(session, *options); };
}

}
