#pragma once

#include "core/io/table_reader.h"
#include "core/model/catalog.h"

namespace core {

/// The form of the file that holds rows of T. Specialised in catalog_forms_*.cpp.
template<class T>
const TableForm<T>& formOf();

template<>
const TableForm<SourceRow>& formOf();
template<>
const TableForm<Accelerator>& formOf();
template<>
const TableForm<Host>& formOf();
template<>
const TableForm<Component>& formOf();
template<>
const TableForm<UtilisationRow>& formOf();
template<>
const TableForm<Grid>& formOf();
template<>
const TableForm<Provider>& formOf();
template<>
const TableForm<Region>& formOf();
template<>
const TableForm<CloudPrice>& formOf();
template<>
const TableForm<ScalingLaw>& formOf();
template<>
const TableForm<CarbonPriceRow>& formOf();
template<>
const TableForm<Equivalence>& formOf();

}
