// Sources, laws, prices of carbon and everyday equivalents.
#include "core/io/catalog_forms.h"

namespace core {

template<>
const TableForm<SourceRow>& formOf()
{
    using S = SourceRow;
    static const TableForm<S> form {
        "sources",
        {
            textColumn("source_id", &S::id),
            textColumn("title", &S::title),
            optionalText("publisher", &S::publisher),
            optionalText("author", &S::author),
            optionalText("url", &S::url),
            optionalText("licence", &S::licence),
            optionalText("redistribution", &S::redistribution),
            optionalText("version", &S::version),
            yearColumn("year", &S::dataYear, true),
            wordColumn("access", &S::access, {"", "copy", "excerpt", "second_hand", "not_re_read"}),
            optionalText("reference", &S::reference),
            optionalText("notes", &S::notes),
        }};
    return form;
}

template<>
const TableForm<ScalingLaw>& formOf()
{
    using L = ScalingLaw;
    static const TableForm<L> form {"scaling_laws",
                                    {
                                        textColumn("law_id", &L::id),
                                        textColumn("name", &L::name),
                                        textColumn("domain", &L::domain),
                                        textColumn("formula", &L::formula),
                                        optionalText("variables", &L::variables),
                                        pairsColumn("parameters", &L::parameters),
                                        pairsColumn("standard_errors", &L::standardErrors),
                                        optionalText("interval", &L::interval),
                                        optionalText("fit_range", &L::fitRange),
                                        optionalText("worked_check", &L::workedCheck),
                                        naming(textColumn("source", &L::source), "sources"),
                                        yearColumn("year", &L::dataYear, true),
                                        naming(optionalText("other_sources", &L::otherSources), "sources"),
                                        flagColumn("verified", &L::isVerified),
                                        optionalText("checked", &L::verified),
                                        optionalText("note", &L::note),
                                    }};
    return form;
}

template<>
const TableForm<CarbonPriceRow>& formOf()
{
    using P = CarbonPriceRow;
    static const std::vector<std::string> kinds
        = {"voluntary_offset",     "compliance_market", "carbon_tax",         "social_cost",
           "nature_based_removal", "durable_removal",   "direct_air_capture", "target"};
    static const TableForm<P> form {
        "carbon_prices",
        {
            textColumn("price_id", &P::id),
            textColumn("name", &P::name),
            wordColumn("kind", &P::kind, kinds),
            yearColumn("year", &P::dataYear),
            numberColumn("price_per_tonne", &P::price, 0, 1e5),
            numberColumn("low_per_tonne", &P::low, 0, 1e5),
            numberColumn("high_per_tonne", &P::high, 0, 1e5),
            textColumn("currency", &P::currency),
            numberColumn("currency_year", &P::currencyYear, 1990, 2100),
            optionalText("note", &P::note),
            naming(textColumn("source", &P::source), "sources"),
            flagColumn("verified", &P::isVerified),
        },
        [](P& row) { return row.price || row.low || row.high ? Message() : Message(N_("has no figure")); }};
    return form;
}

template<>
const TableForm<Equivalence>& formOf()
{
    using E = Equivalence;
    static const TableForm<E> form {
        "equivalences",
        {
            textColumn("equivalence_id", &E::id),
            textColumn("name", &E::name),
            textColumn("per_unit", &E::per),
            numberColumn("kg_co2e", &E::carbon, -1e6, 1e9),
            numberColumn("kwh", &E::energy, 0, 1e9),
            numberColumn("low", &E::low, -1e6, 1e9),
            numberColumn("high", &E::high, -1e6, 1e9),
            optionalText("region", &E::region),
            yearColumn("year", &E::dataYear),
            naming(textColumn("source", &E::source), "sources"),
            flagColumn("verified", &E::isVerified),
        },
        [](E& row) { return row.carbon || row.energy ? Message() : Message(N_("has no figure")); }};
    return form;
}

}
