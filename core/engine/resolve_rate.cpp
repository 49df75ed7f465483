#include "core/engine/lookup.h"
#include "core/model/names.h"

namespace core {
namespace {

bool isMfu(const UtilisationRow& row)
{
    return row.kind == "mfu";
}

std::optional<ComputeRate> peakOf(const Accelerator& a, Precision precision)
{
    const auto of = [](const Maybe<teraflopPerSecond>& peak) {
        return peak ? std::optional(peak->quantity()) : std::nullopt;
    };
    switch (precision) {
    case Precision::Fp32:
        return of(a.peakFp32);
    case Precision::Tf32:
        return of(a.peakTf32);
    case Precision::Fp16:
        return of(a.peakFp16);
    case Precision::Bf16:
        return of(a.peakBf16);
    case Precision::Fp8:
        return of(a.peakFp8);
    case Precision::Int8:
        return of(a.peakInt8);
    }
    return std::nullopt;
}

}

ComputeRate resolveRate(Lookup& l, const Accelerator& a, Precision precision, const Override<one>& mfu,
                        const std::string& mfuPath)
{
    auto peak = peakOf(a, precision);
    for (const Precision instead : {Precision::Bf16, Precision::Fp16, Precision::Tf32, Precision::Fp32})
        if (!peak && (peak = peakOf(a, instead)))
            l.warn(mfuPath,
                   {N_("no %1 peak of %2 is known: %3 is used"),
                    {std::string(labelOf(precision)), a.name, std::string(labelOf(instead))}});
    if (!peak) {
        l.out.known.peak = false;
        l.warn(mfuPath, {N_("no peak of %1 is known: its hours cannot be told from FLOP"), {a.name}});
        return {};
    }
    if (mfu)
        return mfu->quantity() * *peak;
    const auto median = medianFigure(l.catalog, a.id, isMfu);
    if (!median) {
        l.out.known.peak = false;
        l.warn(mfuPath, N_("no MFU is published: state one"));
        return {};
    }
    l.assume(mfuPath, median->value, "", median->sources, 0,
             median->isOwn
                 ? Message(N_("median of %1 published runs on this accelerator"), {double(median->count)})
                 : Message(N_("median of %1 published runs on other accelerators"), {double(median->count)}));
    return median->value * *peak;
}

}
