#pragma once

#include "core/engine/lookup.h"
#include "core/explain/arithmetic.h"

namespace core {

/// A number that follows from nothing: a constant of the model.
Explanation constant(Message what, double value, const Measure& unit, Message why);
/// A figure of a row of the catalogue.
Explanation fact(Message what, double value, const Measure& unit, std::string source, int dataYear);

/// Tells of each number that goes into the sums who said it.
class Inputs
{
public:
    /// All three must outlive it.
    Inputs(const Scenario& scenario, const Catalog& catalog, const Resolution& resolution);

    const Scenario& scenario() const { return m_scenario; }
    const Catalog& catalog() const { return m_catalog; }
    const Resolution& resolution() const { return m_resolution; }

    /// A number of the scenario, which has it.
    Explanation stated(const std::string& key) const;
    /// What the estimate assumed in place of an input; empty where it did not.
    std::optional<Explanation> assumed(std::string_view path, std::string_view what) const;
    /// The same, else zero, which says that it is left out.
    Explanation assumedOrLeftOut(std::string_view path, const char* what, const Measure& unit) const;
    /// The scenario's where it has one, else what was assumed at the place.
    Explanation statedOrAssumed(const std::string& key, std::string_view path, const char* what) const;

    Explanation horizon() const { return stated("/horizon/years"); }
    /// The row, which may be missing.
    const Accelerator* chip(const std::string& id) const { return m_catalog.accelerators.find(id); }
    double perNode(const Accelerator& chip, bool isTrainings) const;

private:
    const Scenario& m_scenario;
    const Catalog& m_catalog;
    const Resolution& m_resolution;
};

}
