#pragma once

#include "core/model/params.h"

#include <vector>

namespace ui {

/// The values at which a row's slider can stand, and the steps of its arrow keys. Every position has a value
/// of its own, so a value set by the slider puts it back where it was.
class ParamScale
{
public:
    enum Step { Fine, Plain, Coarse }; ///< a tenth of a step, a step, ten

    explicit ParamScale(const core::Param& param);

    int last() const { return int(m_values.size()) - 1; }
    double value(int position) const { return m_values[std::size_t(position)]; }
    int position(double value) const; ///< the nearest, on the row's scale; an end for what lies beyond

    /// The next round value above (+1) or below (-1), within what the row allows.
    double stepped(double value, int direction, Step step) const;
    /// The value itself where it is allowed, else the nearest that is.
    double nearestAllowed(double value) const;

private:
    double stepAt(double value, int direction) const;

    const core::Param& m_param;
    std::vector<double> m_values;
};

}
