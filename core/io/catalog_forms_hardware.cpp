// Chips, machines, coefficients and how well they are used.
#include "core/io/catalog_forms.h"

namespace core {
namespace {

/// Names of columns that were not re-read, or "all".
template<class T>
Column<T> unverifiedColumn(std::string T::*field, const std::vector<Column<T>>& columns)
{
    auto words = titlesOf(columns);
    words.insert(words.begin(), "all");
    return wordsColumn("unverified_fields", field, words);
}

std::vector<Column<Accelerator>> acceleratorColumns()
{
    using A = Accelerator;
    std::vector<Column<A>> columns = {
        textColumn("accelerator_id", &A::id),
        textColumn("name", &A::name),
        textColumn("vendor", &A::vendor),
        wordColumn("kind", &A::kind, {"gpu", "tpu", "npu", "cpu", "soc", "edge", "phone"}),
        yearColumn("release_year", &A::releaseYear),
        numberColumn("tdp_w", &A::tdp, 0.1, 50'000),
        from("idle_source", numberColumn("idle_w", &A::idle, 0, 50'000)),
        naming(optionalText("idle_source", &A::idleSource), "sources"),
        numberColumn("peak_fp32_tflops", &A::peakFp32, 0.001, 1e6),
        numberColumn("peak_tf32_tflops", &A::peakTf32, 0.001, 1e6),
        numberColumn("peak_fp16_tflops", &A::peakFp16, 0.001, 1e6),
        numberColumn("peak_bf16_tflops", &A::peakBf16, 0.001, 1e6),
        numberColumn("peak_fp8_tflops", &A::peakFp8, 0.001, 1e6),
        numberColumn("peak_int8_tops", &A::peakInt8, 0.001, 1e6),
        numberColumn("memory_gib", &A::memory, 0.001, 1e5),
        numberColumn("memory_bandwidth_gb_s", &A::bandwidth, 0.1, 1e8),
        numberColumn("die_area_mm2", &A::dieAreaMm2, 1, 1e5),
        numberColumn("process_nm", &A::processNm, 0.1, 1000),
        from("embodied_source", numberColumn("embodied_kgco2e", &A::embodied, 0, 100'000)),
        optionalText("embodied_basis", &A::embodiedBasis),
        naming(optionalText("embodied_source", &A::embodiedSource), "sources"),
        numberColumn("list_price_usd", &A::listPrice, 1, 1e7),
        naming(textColumn("source", &A::source), "sources"),
        yearColumn("year", &A::dataYear),
        naming(optionalText("other_sources", &A::otherSources), "sources"),
    };
    columns.push_back(unverifiedColumn(&A::unverified, columns));
    columns.push_back(optionalText("notes", &A::notes));
    return columns;
}

std::vector<Column<Host>> hostColumns()
{
    using H = Host;
    std::vector<Column<H>> columns = {
        textColumn("host_id", &H::id),
        textColumn("name", &H::name),
        wordColumn("kind", &H::kind,
                   {"server", "cloud", "rack", "module", "desktop", "laptop", "phone", "edge", "vehicle"}),
        naming(optionalText("accelerator_id", &H::accelerator), "accelerators"),
        numberColumn("accelerators_per_node", &H::acceleratorsPerNode, 1, 10'000),
        optionalText("cpu", &H::cpu),
        naming(optionalText("cpu_id", &H::cpuId), "accelerators"),
        numberColumn("cpus_per_node", &H::cpusPerNode, 1, 1000),
        numberColumn("dram_gib", &H::dram, 0.001, 1e6),
        numberColumn("node_max_power_w", &H::maxPower, 0.1, 1e6),
        numberColumn("node_idle_w", &H::idlePower, 0, 1e6),
        from("embodied_source", numberColumn("embodied_kgco2e", &H::embodied, 0, 1e6)),
        from("embodied_source", numberColumn("embodied_host_kgco2e", &H::embodiedHost, 0, 1e6)),
        optionalText("embodied_basis", &H::embodiedBasis),
        naming(optionalText("embodied_source", &H::embodiedSource), "sources"),
        from("lifetime_source", numberColumn("typical_lifetime_years", &H::lifetime, 0.1, 50)),
        naming(optionalText("lifetime_source", &H::lifetimeSource), "sources"),
        numberColumn("list_price_usd", &H::listPrice, 1, 1e8),
        naming(textColumn("source", &H::source), "sources"),
        yearColumn("year", &H::dataYear),
        naming(optionalText("other_sources", &H::otherSources), "sources"),
    };
    columns.push_back(unverifiedColumn(&H::unverified, columns));
    columns.push_back(optionalText("notes", &H::notes));
    return columns;
}

Message needsAFigure(bool isThere)
{
    return isThere ? Message() : Message(N_("has no figure"));
}

}

template<>
const TableForm<Accelerator>& formOf()
{
    static const TableForm<Accelerator> form {"accelerators", acceleratorColumns()};
    return form;
}

template<>
const TableForm<Host>& formOf()
{
    static const TableForm<Host> form {"hosts", hostColumns()};
    return form;
}

template<>
const TableForm<Component>& formOf()
{
    using C = Component;
    static const TableForm<C> form {
        "components",
        {
            textColumn("component_id", &C::id),
            wordColumn("category", &C::category, {"power", "embodied", "fab", "lifetime", "price"}),
            textColumn("name", &C::name),
            textColumn("metric", &C::metric),
            numberColumn("value", &C::value, 0, 1e9),
            textColumn("unit", &C::unit),
            numberColumn("value_low", &C::low, 0, 1e9),
            numberColumn("value_high", &C::high, 0, 1e9),
            numberColumn("process_nm", &C::processNm, 0.1, 1000),
            naming(textColumn("source", &C::source), "sources"),
            yearColumn("year", &C::dataYear),
            optionalText("notes", &C::notes),
        },
        [](C& row) { return needsAFigure(row.value || row.low || row.high); }};
    return form;
}

template<>
const TableForm<UtilisationRow>& formOf()
{
    using U = UtilisationRow;
    static const std::vector<std::string> kinds
        = {"mfu",          "hfu",   "gemm_efficiency", "power_fraction", "chip_power_w", "system_power_w",
           "idle_power_w", "fleet", "goodput",         "failure",        "overhead"};
    static const TableForm<U> form {
        "utilisation",
        {
            textColumn("utilisation_id", &U::id),
            wordColumn("kind", &U::kind, kinds),
            textColumn("name", &U::name),
            numberColumn("params_b", &U::parametersBillions, 0, 1e6),
            naming(optionalText("accelerator_id", &U::accelerator), "accelerators"),
            numberColumn("accelerator_count", &U::acceleratorCount, 1, 1e8),
            textColumn("metric", &U::metric),
            optionalWord("default_for", &U::defaultFor, {"training", "serving"}),
            numberColumn("value", &U::value, 0, 1e9),
            textColumn("unit", &U::unit),
            numberColumn("value_low", &U::low, 0, 1e9),
            numberColumn("value_high", &U::high, 0, 1e9),
            naming(textColumn("source", &U::source), "sources"),
            yearColumn("year", &U::dataYear),
            optionalText("notes", &U::notes),
        },
        [](U& row) { return needsAFigure(row.value || row.low || row.high); }};
    return form;
}

}
