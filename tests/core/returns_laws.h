#pragma once

#include "core/returns/returns.h"

#include <map>
#include <string>
#include <vector>

/// Published laws as the catalogue has them, and scenarios on them.
namespace returns_test {

using namespace core;

inline constexpr const char* chinchillaForm = "L(N,D) = E + A/N^alpha + B/D^beta";
inline constexpr const char* kaplanForm = "L(N,D) = ((Nc/N)^(alphaN/alphaD) + Dc/D)^alphaD";
inline constexpr const char* kaplanCompute = "L(C) = (Cc/C)^alphaC";
inline constexpr const char* logLinear = "log10(error%) = intercept + slope*log10(FLOPs)";
inline constexpr const char* ratio = "compute factor = k^p";
inline constexpr const char* tokenRange = "7e7 to 1.6e10 parameters, 5e9 to 5e11 tokens";

inline ScalingLaw law(std::string id, std::string formula, std::map<std::string, double> parameters,
                      std::string fitRange = {}, std::string domain = {}, std::string note = {})
{
    return {.id = id,
            .name = std::move(id),
            .domain = std::move(domain),
            .formula = std::move(formula),
            .variables = {},
            .parameters = std::move(parameters),
            .interval = {},
            .fitRange = std::move(fitRange),
            .workedCheck = {},
            .source = "test",
            .verified = {},
            .note = std::move(note)};
}

// clang-format off
inline const std::vector<ScalingLaw>& laws()
{
    static const std::vector<ScalingLaw> rows = {
        law("kaplan2020_LCmin", kaplanCompute, {{"Cc", 3.1e8}, {"alphaC", 0.05}}),
        law("kaplan2020_LC_naive", kaplanCompute, {{"Cc", 1.6e7}, {"alphaC", 0.057}}),
        law("kaplan2020_LND", kaplanForm, {{"alphaN", 0.076}, {"alphaD", 0.103}, {"Nc", 6.4e13}, {"Dc", 1.8e13}}),
        law("kaplan2020_LN", "L(N) = (Nc/N)^alphaN", {{"Nc", 8.8e13}, {"alphaN", 0.076}}),
        law("kaplan2020_allocation", "Nopt ~ C^0.73; Dopt ~ C^0.27", {{"a", 0.73}, {"b", 0.27}}),
        law("hoffmann2022_printed", chinchillaForm, {{"E", 1.69}, {"A", 406.4}, {"B", 410.7}, {"alpha", 0.34}, {"beta", 0.28}},
            tokenRange, "", "printed rounded values; rounding alone moves the optimum"),
        law("hoffmann2022_tex", chinchillaForm, {{"E", 1.6934}, {"A", 406.4}, {"B", 410.7}, {"alpha", 0.3392}, {"beta", 0.2849}}, tokenRange),
        law("besiroglu2024", chinchillaForm, {{"E", 1.8172}, {"A", 482.01}, {"B", 2085.43}, {"alpha", 0.3478}, {"beta", 0.3658}}),
        law("thompson2020_theory", "compute factor = k^4 for k-fold better performance", {{"exponent", 4}}),
        law("thompson2020_practice_range", ratio, {{"p_min", 7}, {"p_max", 14}}),
        law("thompson2020_imagenet", ratio, {{"p", 9.97}}),
        law("own_imagenet_timm_pareto", logLinear, {{"slope", -0.1303}, {"intercept", 2.5253}}, "", "same, Pareto front only"),
        law("own_openclip_pareto", logLinear, {{"slope", -0.1116}, {"intercept", 3.8793}}, "1.1e20 to 6.7e21 training FLOP", "ImageNet zero-shot error, training FLOPs"),
        law("own_wmt_enfr_all", logLinear, {{"slope", -0.0081}, {"intercept", 1.94}}, "", "100 - BLEU WMT14 EN-FR, training FLOPs"),
        law("cherti2023_openclip_imagenet", "E = beta * C^alpha", {{"alpha_openclip", -0.11}, {"alpha_clip_wit", -0.16}}, "1e9 to 1e13 GMACs"),
        law("zhai2022_vit_10shot", "E = c + a*(C + d)^-b", {{"c", 0.12}, {"a", 0.63}, {"d", 0.52}, {"b", 0.32}}, "about 1 to 1e4 core-days"),
        law("hestness2017_speech", "error = alpha * m^betag + gamma", {{"betag", -0.296}}),
    };
    return rows;
}
// clang-format on

inline const Catalog& catalog()
{
    static const Catalog value = [] {
        Catalog c;
        c.laws = Table<ScalingLaw>(laws());
        return c;
    }();
    return value;
}

/// 1 kg, 2 USD and 3 kWh for each 1e15 FLOP.
inline TrainingRates ratesFor(double flops)
{
    return {.kWhPerFlop = 3e-15, .kgPerFlop = 1e-15, .usdPerFlop = 2e-15, .flops = flops};
}
inline TrainingRates ratesFor(double parameters, double tokens)
{
    TrainingRates rates = ratesFor(6 * parameters * tokens);
    rates.parameters = parameters;
    rates.tokens = tokens;
    return rates;
}

inline ReturnsChoice choose(std::string id, std::map<std::string, double> parameters = {})
{
    return {.law = std::move(id), .parameters = std::move(parameters), .points = {}};
}
inline ReturnsChoice anchored(std::string id, std::map<std::string, double> parameters = {})
{
    ReturnsChoice choice = choose(std::move(id), std::move(parameters));
    choice.points = {{{4e18}, 23.9}};
    return choice;
}

}
