#pragma once

#include "core/io/catalog_forms.h"

namespace core {

/// One figure of a zone, a provider or a region as it stands in a file of its own; its id is
/// "owner/figure".
template<class Owner>
struct FigureRow
{
    std::string id, owner, region, figure; ///< region: of a provider, else empty
    double value = 0;
    std::string basis;
    int dataYear = 0;
    std::string source, note;
};

/// Which field of the owner a figure is; get() gives it back, with no owner and no id.
template<class Owner>
struct FigureField
{
    std::string key; ///< with the unit in it
    double least, most;
    std::function<void(Owner&, const FigureRow<Owner>&)> put;
    std::function<std::optional<FigureRow<Owner>>(const Owner&)> get;
};

/// The figures of an owner in the order of its columns. Specialised in catalog_figures.cpp.
template<class Owner>
const std::vector<FigureField<Owner>>& figuresOf();

template<>
const std::vector<FigureField<Grid>>& figuresOf();
template<>
const std::vector<FigureField<Provider>>& figuresOf();
template<>
const std::vector<FigureField<Region>>& figuresOf();

template<>
const TableForm<FigureRow<Grid>>& formOf();
template<>
const TableForm<FigureRow<Provider>>& formOf();
template<>
const TableForm<FigureRow<Region>>& formOf();

}
