#include "tests/support/any_scenario.h"

#include "core/base/text.h"
#include "core/model/choices.h"
#include "core/model/params.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace core;

namespace {

int pick(int below)
{
    return *rc::gen::inRange(0, below);
}

double unit()
{
    return double(*rc::gen::inRange(0, 1 << 30)) / double(1 << 30);
}

/// Ends, round numbers, and any number between, spread over the magnitudes.
double allowedNumber(const Param& param)
{
    double value = 0;
    switch (pick(5)) {
    case 0:
        value = param.min;
        break;
    case 1:
        value = param.max;
        break;
    case 2:
        value = param.min + (param.max - param.min) * unit();
        break;
    case 3:
        value = std::round(param.sliderMin + (param.sliderMax - param.sliderMin) * unit());
        break;
    default:
        value = std::exp(std::log(1e-6) + std::log(1e12 / 1e-6) * unit());
    }
    value = std::clamp(param.isWhole ? std::round(value) : value, param.min, param.max);
    return whyNot(param, value).isEmpty() ? value : param.max;
}

std::string anyText()
{
    static const std::vector<std::string> pieces {"a",  "Größe", " ", "\"",   "\\",
                                                  "\n", "\t",    "/", "~",    "模型",
                                                  "🌍",  "%1",    "{", "null", std::string(1, '\x01'),
                                                  "é",  "0"};
    std::string out;
    for (int n = pick(6); n > 0; --n)
        out += pieces[std::size_t(pick(int(pieces.size())))];
    return out;
}

void fillRows(Scenario& s)
{
    for (const ParamRef& row : paramsOf(s))
        if (pick(3) > 0)
            row.set(
                s, row->isOptional && pick(3) == 0 ? std::nullopt : std::optional(allowedNumber(*row.param)));
    for (const ChoiceRef& row : choicesOf(s)) {
        const auto options = row->options();
        if (row->from == PickFrom::List)
            row.set(s, options[std::size_t(pick(int(options.size())))].key);
        else if (pick(2) == 0)
            row.set(s, row->isOptional && pick(2) == 0 ? "" : "id/" + anyText());
    }
}

void fillUncertainty(Scenario& s)
{
    const auto rows = paramsOf(s);
    for (int n = pick(4); n > 0; --n) {
        const ParamRef row = rows[std::size_t(pick(int(rows.size())))];
        std::array<double, 3> at {allowedNumber(*row.param), allowedNumber(*row.param),
                                  allowedNumber(*row.param)};
        std::ranges::sort(at);
        auto shape = Shape(pick(4));
        if (shape == Shape::LogNormal && at[0] <= 0)
            shape = Shape::Uniform;
        s.uncertainty[row.key()] = {shape, at[0], at[1], at[2]};
    }
}

void fillExtras(Scenario& s)
{
    static const std::vector<std::string> values {"1",
                                                  "null",
                                                  "[]",
                                                  "{}",
                                                  "\"x\"",
                                                  "[1,[2,{\"y\":null}]]",
                                                  "123456789012345678901234567890",
                                                  "0.10000000000000000001",
                                                  "{\"a\":{\"b\":[true,false]}}"};
    std::vector<std::string> places {
        "", "/site", "/site/overrides", "/training/run", "/training/search", "/returns"};
    for (std::size_t i = 0; i < s.inference.size(); ++i) {
        places.push_back("/inference/" + std::to_string(i));
        places.push_back("/inference/" + std::to_string(i) + "/call");
    }
    for (std::size_t i = 0; i < s.returns.points.size(); ++i)
        places.push_back("/returns/points/" + std::to_string(i));
    for (int n = pick(4); n > 0; --n)
        s.extras[places[std::size_t(pick(int(places.size())))] + "/x-" + std::to_string(pick(3)) + "~1é"]
            = values[std::size_t(pick(int(values.size())))];
}

}

rc::Gen<Scenario> anyScenario()
{
    return rc::gen::exec([] {
        Scenario s;
        s.name = withoutControls(anyText());
        s.notes = withoutControls(anyText(), true);
        for (int n = pick(4); n > 0; --n)
            s.tags.push_back(withoutControls(anyText()));
        s.inference.resize(std::size_t(pick(4)));
        for (Deployment& d : s.inference)
            d.name = withoutControls(anyText());
        fillRows(s);
        for (int n = pick(4); n > 0; --n)
            s.training.search.levels.push_back(1 + pick(9));
        s.horizon.start = std::to_string(2000 + pick(100)) + (pick(2) == 0 ? "-01" : "-12");
        for (int n = pick(3); n > 0; --n)
            s.returns.parameters[anyText()] = std::exp(100 * unit() - 50);
        for (int n = pick(3); n > 0; --n)
            s.returns.points.push_back({{std::exp(70 * unit())}, 100 * unit() - 50});
        fillUncertainty(s);
        fillExtras(s);
        return s;
    });
}
