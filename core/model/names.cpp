#include "core/model/names.h"

#include "core/base/message.h"
#include "core/model/scenario.h"

namespace core {
namespace {

// clang-format off
constexpr Named<SiteKind> siteKinds[] = {
    {SiteKind::Cloud,      "cloud",       N_("Cloud")},
    {SiteKind::OnPremises, "on_premises", N_("On premises")},
};
constexpr Named<Purchase> purchases[] = {
    {Purchase::OnDemand,       "on_demand",   N_("On demand")},
    {Purchase::Spot,           "spot",        N_("Spot")},
    {Purchase::Reserved1Year,  "reserved_1y", N_("Reserved, 1 year")},
    {Purchase::Reserved3Years, "reserved_3y", N_("Reserved, 3 years")},
};
constexpr Named<Accounting> accountings[] = {
    {Accounting::Location, "location", N_("Location-based")},
    {Accounting::Market,   "market",   N_("Market-based")},
    {Accounting::Residual, "residual", N_("Residual mix")},
    {Accounting::Marginal, "marginal", N_("Marginal")},
};
constexpr Named<RunKind> runKinds[] = {
    {RunKind::Flops,            "flops",             N_("Parameters and tokens")},
    {RunKind::TotalFlops,       "total_flops",       N_("Total FLOP")},
    {RunKind::AcceleratorHours, "accelerator_hours", N_("Accelerator-hours")},
    {RunKind::WallHours,        "wall_hours",        N_("Wall-clock hours")},
    {RunKind::Steps,            "steps",             N_("Steps")},
};
constexpr Named<Precision> precisions[] = {
    {Precision::Fp32, "fp32", "FP32"}, {Precision::Tf32, "tf32", "TF32"}, {Precision::Fp16, "fp16", "FP16"},
    {Precision::Bf16, "bf16", "BF16"}, {Precision::Fp8,  "fp8",  "FP8"},  {Precision::Int8, "int8", "INT8"},
};
constexpr Named<Strategy> strategies[] = {
    {Strategy::None,      "none",      N_("No search")},
    {Strategy::Grid,      "grid",      N_("Grid search")},
    {Strategy::Random,    "random",    N_("Random search")},
    {Strategy::Bayesian,  "bayesian",  N_("Bayesian search")},
    {Strategy::Hyperband, "hyperband", N_("Hyperband")},
    {Strategy::Custom,    "custom",    N_("Number of trials")},
};
constexpr Named<DeploymentKind> deploymentKinds[] = {
    {DeploymentKind::Served, "served", N_("Served from a data centre")},
    {DeploymentKind::Edge,   "edge",   N_("Devices in the field")},
};
constexpr Named<CallKind> callKinds[] = {
    {CallKind::Measured, "measured", N_("Measured energy")},
    {CallKind::Tokens,   "tokens",   N_("From tokens")},
};
constexpr Named<Scope> scopes[] = {
    {Scope::Operational, "operational", N_("Operational only")},
    {Scope::Full,        "full",        N_("Operational and embodied")},
};
constexpr Named<Shape> shapes[] = {
    {Shape::Uniform,    "uniform",    N_("Uniform")},
    {Shape::Triangular, "triangular", N_("Triangular")},
    {Shape::Normal,     "normal",     N_("Normal")},
    {Shape::LogNormal,  "lognormal",  N_("Log-normal")},
};
// clang-format on

}

// clang-format off
template<> std::span<const Named<SiteKind>> names() { return siteKinds; }
template<> std::span<const Named<Purchase>> names() { return purchases; }
template<> std::span<const Named<Accounting>> names() { return accountings; }
template<> std::span<const Named<RunKind>> names() { return runKinds; }
template<> std::span<const Named<Precision>> names() { return precisions; }
template<> std::span<const Named<Strategy>> names() { return strategies; }
template<> std::span<const Named<DeploymentKind>> names() { return deploymentKinds; }
template<> std::span<const Named<CallKind>> names() { return callKinds; }
template<> std::span<const Named<Scope>> names() { return scopes; }
template<> std::span<const Named<Shape>> names() { return shapes; }
// clang-format on

}
