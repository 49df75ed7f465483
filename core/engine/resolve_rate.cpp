#include "core/engine/lookup.h"
#include "core/model/names.h"

namespace core {
namespace {

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

Message whyMfu(const Median& m)
{
    if (m.count == 1)
        return m.isOwn ? N_("of the one published run on this accelerator")
                       : N_("of the one published run on another accelerator");
    return {m.isOwn ? N_("median of %1 published runs on this accelerator")
                    : N_("median of %1 published runs on other accelerators"),
            {double(m.count)}};
}

}

std::optional<Peak> peakFor(const Accelerator& a, Precision precision)
{
    for (const Precision each :
         {precision, Precision::Bf16, Precision::Fp16, Precision::Tf32, Precision::Fp32})
        if (const auto peak = peakOf(a, each))
            return Peak {*peak, each};
    return std::nullopt;
}

ComputeRate resolveRate(Lookup& l, const Accelerator& a, Precision precision, const Override<one>& mfu,
                        const std::string& mfuPath)
{
    const auto peak = peakFor(a, precision);
    if (peak && peak->precision != precision)
        l.warn(mfuPath,
               {N_("no %1 peak of %2 is known: %3 is used"),
                {Term {labelOf(precision)}, a.name, Term {labelOf(peak->precision)}}});
    if (!peak) {
        l.out.known.peak = false;
        l.warn(mfuPath, {N_("no peak of %1 is known: its hours cannot be told from FLOP"), {a.name}});
        return {};
    }
    if (mfu)
        return mfu->quantity() * peak->rate;
    const auto median = medianFigure(l.catalog, a, "mfu", Work::Training);
    if (!median) {
        l.out.known.peak = false;
        l.warn(mfuPath, N_("no MFU is published: state one"));
        return {};
    }
    l.assume(mfuPath, N_("MFU"), median->value, "", median->credit.sources, median->credit.dataYear,
             whyMfu(*median));
    return median->value * peak->rate;
}

}
