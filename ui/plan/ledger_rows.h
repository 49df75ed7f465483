#pragma once

#include "core/model/estimate.h"

#include <QString>

#include <optional>
#include <vector>

namespace ui {

/// A row of the ledger: what one part of the plan takes. Empty where it is unknown or says nothing there.
struct LedgerRow
{
    enum class Kind { Part, Total, Beside };

    Kind kind = Kind::Part;
    QString name;
    std::optional<core::Carbon> carbon;
    std::optional<core::Energy> energy;
    std::optional<core::Money> money;
};

/// The waterfall: the operational part of each stage, what making the hardware emitted, then the total that
/// they sum up to, and beside it the upstream energy. Parts that take nothing are left out.
std::vector<LedgerRow> ledgerRows(const core::Estimate& estimate);

/// What the plan emits, as far as it is known; empty where the energy is not.
std::optional<core::Carbon> knownCarbon(const core::Estimate& estimate);
std::optional<core::Energy> knownEnergy(const core::Estimate& estimate);
std::optional<core::Money> knownMoney(const core::Estimate& estimate); ///< with offsets and internal price

}
